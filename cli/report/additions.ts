/** What became of the tables something was added to, for a person at a terminal. */
import { counted } from '../../core/text/plural.js';
import type { TableAddition } from '../additions.js';
import type { Style } from './file.js';
import { wrap } from './terminal.js';

export interface AdditionFile {
  /** The path as the user knows it. */
  readonly name: string;
  /** Why something is not there: the end of a Russian sentence that begins with the name; `null` when all is. */
  readonly error: string | null;
  readonly tables: readonly TableAddition[];
  readonly notes: readonly string[];
  /** Where the workbook was written; `null` where nothing was to be written. */
  readonly copy: string | null;
}

/** What is added, in the words of a command. */
export interface AdditionWords {
  /** «Столбцы отчёта», and what they are in a closing line: «добавлены», «уже были». */
  readonly subject: string;
  readonly added: string;
  readonly unchanged: string;
  /** Of a table that has them all: «столбцы отчёта уже есть». */
  readonly there: string;
  /** Of a workbook written in place. */
  readonly inPlace: string;
}

/** Lines about a file, joined; '' where nothing can be said but its error. */
export function additionReport(
  { name, tables, notes, copy }: AdditionFile,
  words: AdditionWords,
  style: Style,
): string {
  const { paint, width } = style;
  const told = tables.filter(isTold);
  if (told.length === 0 && notes.length === 0 && copy === null) return '';
  const lines = [
    paint(name, 'bold'),
    ...told.map(({ sheet, done }) => wrap(`Лист «${sheet}»: ${done ?? words.there}`, width, '    ', '  ')),
    ...notes.map((note) => wrap(note, width, '    ', '  ')),
  ];
  if (copy !== null) lines.push(copy === name ? `  ${words.inPlace}` : `  Копия: ${copy}`);
  return `${lines.join('\n')}\n\n`;
}

/** What failed wholly is told as an error. */
const isTold = ({ done, problem }: TableAddition): boolean => done !== null || problem === null;

/** «Столбцы отчёта добавлены: 3 таблицы; уже были: 1 таблица. Не удалось: 2 файла.» */
export function additionLine(files: readonly AdditionFile[], { subject, added, unchanged }: AdditionWords): string {
  const tables = files.flatMap((file) => file.tables.filter(isTold));
  const changed = tables.filter(({ done }) => done !== null).length;
  const failed = files.filter(({ error }) => error !== null).length;
  const parts = [
    ...(changed > 0 ? [`${added}: ${tablesText(changed)}`] : []),
    ...(tables.length > changed ? [`${unchanged}: ${tablesText(tables.length - changed)}`] : []),
  ];
  const done = parts.length > 0 ? `${subject} ${parts.join('; ')}.` : `${subject} не ${added}.`;
  return failed === 0 ? done : `${done} Не удалось: ${counted(failed, 'файл', 'файла', 'файлов')}.`;
}

const tablesText = (count: number): string => counted(count, 'таблица', 'таблицы', 'таблиц');
