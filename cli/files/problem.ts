/** What the file system refused, in plain Russian. */

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'нет такого файла или папки. Проверьте путь и имя.',
  EACCES: 'нет прав на чтение или запись. Проверьте права на файл и папку.',
  EPERM: 'система не разрешает это действие. Проверьте права на файл и папку.',
  EISDIR: 'это папка, а нужен файл.',
  ENOTDIR: 'на месте папки стоит файл. Проверьте путь.',
  EEXIST: 'на месте папки стоит файл. Проверьте путь.',
  EBUSY: 'файл занят другой программой. Закройте его и повторите.',
  ENOSPC: 'на диске кончилось место. Освободите его или укажите другую папку.',
  EROFS: 'диск доступен только для чтения.',
  EMFILE: 'открыто слишком много файлов. Закройте другие программы и повторите.',
  ENAMETOOLONG: 'слишком длинное имя.',
  ELOOP: 'ссылки ведут по кругу.',
};

/** The end of a sentence that begins with the file's name. A cause that is not the file system's is a fault of ours. */
export function reasonOf(cause: unknown): string {
  const words = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null;
  if (code === null)
    return `программа не справилась с этим файлом (${words}): это её недоработка. Сообщите разработчикам; если в файле есть личные данные, пришлите копию без них.`;
  return (
    REASONS[code] ??
    `система не дала открыть или записать файл (${words}). Повторите; если не поможет, сохраните копию в другую папку.`
  );
}
