/** Sentences for what went wrong, where no file is to blame. */

/** A fault of ours, or memory that has run out. */
export function faultOf(cause: unknown): string {
  const words = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
  return `Программа не справилась (${words}). Файл остался, каким был; повторите, а если не поможет, сообщите разработчикам.`;
}

/** The end of a sentence that begins with the file's name. */
export const UNREADABLE =
  'файл не читается: его переместили, удалили или заняла другая программа. Закройте его в других программах и выберите ещё раз.';

export const NO_GRID =
  'Таблица не показана: файл veshki.html скачан не полностью или браузер слишком старый. Возьмите файл ещё раз и откройте в новом Chrome, Edge, Firefox или Яндекс Браузере. Проверка в панели работает и без таблицы.';

export const SUMMARY_CLOSED =
  'Свод составляет программа, здесь его не правят. Сохраните его («Сохранить свод») и исправьте в Excel или откройте нужный файл из списка справа.';

export const closedFolder = (name: string): string =>
  `Папку «${name}» браузер этой странице не открыл. Зайдите в неё, выделите нужные файлы и перетащите их сюда.`;
