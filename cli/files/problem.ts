/** What the file system refused, in plain Russian. */

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'нет такого файла или папки. Проверьте путь и имя.',
  EACCES: 'нет прав на чтение или запись. Проверьте права на файл и папку.',
  EPERM: 'система не разрешает это действие. Проверьте права на файл и папку.',
  EISDIR: 'это папка, а нужен файл.',
  ENOTDIR: 'на месте папки стоит файл. Проверьте путь.',
  EEXIST: 'на месте папки стоит файл. Проверьте путь.',
  EBUSY: 'файл занят другой программой. Закройте его и повторите.',
  ENOSPC: 'на диске кончилось место.',
  EROFS: 'диск доступен только для чтения.',
  EMFILE: 'открыто слишком много файлов.',
  ENAMETOOLONG: 'слишком длинное имя.',
  ELOOP: 'ссылки ведут по кругу.',
};

/** The end of a sentence that begins with the file's name. A cause that is not the file system's is a fault of ours. */
export function reasonOf(cause: unknown): string {
  const words = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null;
  if (code === null) return `программа споткнулась на этом файле (${words}). Сообщите разработчикам, приложив файл.`;
  return REASONS[code] ?? `система отказала (${words}).`;
}
