/** Why a file is not read: a code for programs and a plain Russian sentence for people. */

export type RefusalCode =
  | 'empty-file'
  | 'encrypted'
  | 'old-excel'
  | 'open-document'
  | 'binary-workbook'
  | 'other-office'
  | 'other-zip'
  | 'archive'
  | 'text'
  | 'web-page'
  | 'pdf'
  | 'rich-text'
  | 'unknown'
  | 'damaged-zip'
  | 'damaged-part'
  | 'too-large'
  | 'no-worksheets';

/** What is wrong, why, and what to do, in this order; a message follows a file's name and a colon. */
export interface Refusal {
  readonly refused: true;
  readonly code: RefusalCode;
  readonly message: string;
}

const SAVE_AS_XLSX = 'откройте его в Excel или LibreOffice и сохраните как «Книга Excel (.xlsx)»';

const MESSAGES: Readonly<Record<RefusalCode, (detail: string) => string>> = {
  'empty-file': () => 'файл пуст (0 байт). Похоже, он не докачался или не сохранился: возьмите его ещё раз.',
  encrypted: () =>
    'файл закрыт паролем, без пароля его содержимое не прочитать. Откройте его в Excel, снимите пароль (Файл → Сведения → Защита книги → Зашифровать с использованием пароля → стереть пароль) и сохраните.',
  'old-excel': () => `это книга старого Excel (.xls), её устройство другое. Чтобы проверить файл, ${SAVE_AS_XLSX}.`,
  'open-document': () =>
    `это таблица OpenDocument (.ods), а читаются книги .xlsx. Чтобы проверить файл, ${SAVE_AS_XLSX}.`,
  'binary-workbook': () =>
    `это двоичная книга Excel (.xlsb), её устройство другое. Чтобы проверить файл, ${SAVE_AS_XLSX}.`,
  'other-office': (detail) =>
    `это ${detail}, а не книга Excel. Перенесите таблицу дорожной карты на лист Excel и сохраните как .xlsx.`,
  'other-zip': () =>
    'это архив, внутри которого нет книги Excel. Если книга лежит в архиве, достаньте её и проверьте отдельно.',
  archive: (detail) => `это архив ${detail}. Достаньте из него книгу .xlsx и проверьте её.`,
  text: () =>
    'это текст (например, CSV), а не книга Excel, хотя имя может говорить иное. Откройте его в Excel через «Данные → Из текста/CSV» и сохраните как .xlsx.',
  'web-page': () =>
    'это веб-страница или XML, а не книга Excel: так выгружают таблицы некоторые системы. Откройте файл в Excel и сохраните как «Книга Excel (.xlsx)».',
  pdf: () => 'это документ PDF, а не книга Excel. Перенесите дорожную карту на лист Excel и сохраните как .xlsx.',
  'rich-text': () => 'это документ RTF, а не книга Excel. Перенесите таблицу на лист Excel и сохраните как .xlsx.',
  unknown: () =>
    'это не книга Excel: начало файла не похоже ни на один известный формат. Проверьте, тот ли файл выбран.',
  'damaged-zip': (detail) =>
    `файл повреждён: ${detail}. Похоже, он не докачался или испорчен при пересылке: возьмите его ещё раз или откройте в Excel – он предложит восстановить книгу.`,
  'damaged-part': (detail) =>
    `файл повреждён внутри: ${detail}. Откройте его в Excel, согласитесь на восстановление и сохраните как .xlsx.`,
  'too-large': (detail) =>
    `файл слишком велик: ${detail}. Так бывают устроены вредоносные файлы; если файл ваш, скопируйте таблицу дорожной карты в новую книгу и проверьте её.`,
  'no-worksheets': () => 'в книге нет ни одного листа с ячейками, проверять нечего. Проверьте, тот ли файл выбран.',
};

/** A refusal with its sentence; `detail` completes the sentences that need one. */
export function refusal(code: RefusalCode, detail = ''): Refusal {
  return { refused: true, code, message: MESSAGES[code](detail) };
}

/** Carries a refusal up to the entry point that returns it as data; it never leaves the layer. */
export class RefusedFile extends Error {
  readonly refusal: Refusal;
  constructor(reason: RefusalCode | Refusal, detail = '') {
    super(typeof reason === 'string' ? reason : reason.code);
    this.refusal = typeof reason === 'string' ? refusal(reason, detail) : reason;
  }
}

/** Runs `work`; a file that had to be refused on the way comes back as data. */
export function orRefusal<T>(work: () => T): T | Refusal {
  try {
    return work();
  } catch (error) {
    if (error instanceof RefusedFile) return error.refusal;
    throw error;
  }
}
