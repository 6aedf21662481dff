/** What went wrong in Excel, by its code, as a sentence that says what to do (`excel.md #11`–`#13`). */
import { CORE_NOT_LOADED } from '../load-core.js';

const AGAIN = 'Повторите команду.';
const NOTHING_LOST = 'Ваши данные целы; недоделанное доделает следующая попытка.';

const PROBLEMS: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode:
    'В одной из ячеек идёт ввод. Завершите его клавишей Enter (или Esc) и повторите команду.',
  InvalidOrTimedOutSession:
    'Excel потерял связь с книгой. Перезагрузите страницу или откройте книгу заново и повторите команду.',
  WriteNotSupportedWhenModalDialogOpen: 'В Excel открыто окно, которое ждёт ответа. Закройте его и повторите команду.',
  ActivityLimitReached: 'Excel занят: слишком много обращений подряд. Подождите минуту и повторите команду.',
  RequestPayloadSizeLimitExceeded:
    'Лист слишком велик, чтобы записать всё за один раз. Уберите лишние строки и столбцы и повторите команду.',
  ResponsePayloadSizeLimitExceeded:
    'Лист слишком велик, чтобы прочитать его. Удалите пустые строки и столбцы далеко от таблицы и повторите команду.',
  MemoryLimitReached: 'Excel не хватает памяти. Закройте другие книги и повторите команду.',
  RangeExceedsLimit:
    'Лист слишком велик для Excel. Удалите пустые строки и столбцы далеко от таблицы и повторите команду.',
  OperationCellsExceedLimit:
    'Лист слишком велик для Excel. Удалите пустые строки и столбцы далеко от таблицы и повторите команду.',
  AccessDenied:
    'Excel не разрешил изменить книгу: она открыта только для чтения или защищена. Включите редактирование (или снимите защиту на вкладке «Рецензирование») и повторите команду.',
  ItemNotFound: 'Пока шла работа, лист или ячейки исчезли: возможно, их удалил соавтор. Повторите команду.',
  InvalidReference: 'Пока шла работа, лист или ячейки исчезли: возможно, их удалил соавтор. Повторите команду.',
  ItemAlreadyExists: 'Лист с таким названием уже есть: возможно, его только что создал соавтор. Повторите команду.',
  Conflict: 'Книгу в то же время менял соавтор. Повторите команду.',
  InactiveWorkbook: 'Эта книга не активна. Щёлкните любую её ячейку и повторите команду.',
  InvalidSelection: 'Эта книга не активна. Щёлкните любую её ячейку и повторите команду.',
  MergedRangeConflict: 'Мешают объединённые ячейки. Отмените объединение там, где это возможно, и повторите команду.',
  NotImplemented:
    'Эта версия Excel не умеет того, что нужно. Обновите Excel (или откройте книгу в Excel в браузере) и повторите команду.',
  ApiNotFound:
    'Эта версия Excel не умеет того, что нужно. Обновите Excel (или откройте книгу в Excel в браузере) и повторите команду.',
  [CORE_NOT_LOADED]:
    'Не загрузилась часть надстройки: нет связи с сервером, где она лежит. Проверьте сеть, закройте и снова откройте панель, повторите команду.',
  UndoNotSupported: `Excel не смог выполнить действие. ${AGAIN}`,
};

/** Whatever was thrown, in words for the user. */
export function problemOf(error: unknown): string {
  const code = codeOf(error);
  const known = PROBLEMS[code];
  if (known !== undefined) return `${known} ${NOTHING_LOST}`;
  const detail = code !== '' ? code : error instanceof Error ? error.message : String(error);
  return `Excel не выполнил команду. ${AGAIN} Если не поможет, закройте и откройте книгу заново. ${NOTHING_LOST} Код для разработчиков: ${detail}.`;
}

/** The stable English code of an error of Excel; '' for any other. */
export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}
