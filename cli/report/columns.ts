/** What became of the report columns, for a person at a terminal. */
import { counted } from '../../core/text/plural.js';
import type { TableColumns } from '../columns.js';
import type { Style } from './file.js';
import { wrap } from './terminal.js';

export interface ColumnsFile {
  /** The path as the user knows it. */
  readonly name: string;
  /** Why columns are not there: the end of a Russian sentence that begins with the name; `null` when all are. */
  readonly error: string | null;
  readonly tables: readonly TableColumns[];
  readonly notes: readonly string[];
  /** Where the workbook was written; `null` where nothing was to be written. */
  readonly copy: string | null;
}

/** Lines about a file, joined; '' where nothing can be said but its error. */
export function columnsReport({ name, tables, notes, copy }: ColumnsFile, { paint, width }: Style): string {
  const done = tables.filter(({ problem }) => problem === null);
  if (done.length === 0 && copy === null) return '';
  const lines = [
    paint(name, 'bold'),
    ...done.map((table) => wrap(tableText(table), width, '    ', '  ')),
    ...notes.map((note) => wrap(note, width, '    ', '  ')),
  ];
  if (copy !== null) lines.push(copy === name ? '  Столбцы записаны в саму книгу.' : `  Копия: ${copy}`);
  return `${lines.join('\n')}\n\n`;
}

function tableText({ sheet, added }: TableColumns): string {
  const titles = added.map((title) => `«${title}»`).join(', ');
  const word = added.length === 1 ? 'добавлен столбец' : 'добавлены столбцы';
  return `Лист «${sheet}»: ${added.length === 0 ? 'столбцы отчёта уже есть' : `${word} ${titles}`}`;
}

/** «Столбцы отчёта добавлены: 3 таблицы; уже были: 1 таблица. Не удалось: 2 файла.» */
export function columnsLine(files: readonly ColumnsFile[]): string {
  const tables = files.flatMap((file) => file.tables.filter(({ problem }) => problem === null));
  const added = tables.filter((table) => table.added.length > 0).length;
  const failed = files.filter(({ error }) => error !== null).length;
  const parts = [
    ...(added > 0 ? [`добавлены: ${tablesText(added)}`] : []),
    ...(tables.length > added ? [`уже были: ${tablesText(tables.length - added)}`] : []),
  ];
  const done = parts.length > 0 ? `Столбцы отчёта ${parts.join('; ')}.` : 'Столбцы отчёта не добавлены.';
  return failed === 0 ? done : `${done} Не удалось: ${counted(failed, 'файл', 'файла', 'файлов')}.`;
}

const tablesText = (count: number): string => counted(count, 'таблица', 'таблицы', 'таблиц');
