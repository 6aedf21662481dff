/** One cell of the sheet as the services read and write it. */
import { cellName } from '../../core/grid/a1.js';
import { EMPTY_FORMAT, type FakeCell, type FakeSheet, peek } from '../book/book.js';
import { display, isDateFormat } from './display.js';
import type { FakeDocument, Locale } from './document.js';
import { cellTooLong } from './errors.js';
import type { Execution } from './execution.js';
import { evaluateCell } from './formula/cell.js';
import { formulaKept } from './formula/spelling.js';
import { isDate } from './realm.js';
import { dateFormatOf, typed } from './typed-values.js';
import { checkTyped } from './validation.js';
import { instantOfSerial, serialOfInstant, wallOf } from './zones.js';

/** google-sheets.md #48 */
const CELL_LIMIT = 50_000;

const RUSSIAN_ERRORS: Readonly<Record<string, string>> = {
  '#N/A': '#Н/Д',
  '#REF!': '#ССЫЛКА!',
  '#NAME?': '#ИМЯ?',
  '#VALUE!': '#ЗНАЧ!',
  '#DIV/0!': '#ДЕЛ/0!',
  '#NUM!': '#ЧИСЛО!',
  '#NULL!': '#ПУСТО!',
};

/** What the cell shows at this moment: formulas are worked out anew. */
export function currentCell(document: FakeDocument, sheet: FakeSheet, row: number, column: number): Readonly<FakeCell> {
  const cell = peek(sheet, row, column);
  return cell.formula === '' ? cell : { ...cell, ...evaluateCell(document, sheet, row, column) };
}

/** google-sheets.md #21, #24–26, #29: '' for nothing, an instant for a day, an error as its name. */
export function valueRead(execution: Execution, cell: Readonly<FakeCell>): unknown {
  if (cell.error !== null) return errorName(execution.document, cell.error);
  if (cell.value === null) return '';
  if (typeof cell.value === 'number' && isDateFormat(cell.format)) {
    return execution.realm.date(instantOfSerial(cell.value, execution.document.timeZone));
  }
  return cell.value;
}

/** google-sheets.md #22 */
export function displayOf(document: FakeDocument, cell: Readonly<FakeCell>): string {
  if (cell.error !== null) return errorName(document, cell.error);
  return cell.value === null ? '' : display(cell.value, cell.format, document.locale);
}

function errorName(document: FakeDocument, error: string): string {
  return document.errorNames === 'russian' ? (RUSSIAN_ERRORS[error] ?? error) : error;
}

/** What a written value becomes; `formula` is as it will be kept. */
export interface Reading extends Pick<FakeCell, 'value' | 'error' | 'formula'> {
  /** Format the value brings along where the cell has none. */
  readonly bring: string | null;
}

/**
 * Reads a value as `setValue` does, and changes nothing yet: a refusal leaves the whole range as it was. `null` and '' empty the cell
 * (google-sheets.md #7); text is read as typed (#41); a `Date` is the wall clock of its instant in the spreadsheet's zone (#29).
 */
export function readGiven(
  { document, clock }: Pick<Execution, 'document' | 'clock'>,
  sheet: FakeSheet,
  row: number,
  column: number,
  value: unknown,
): Reading {
  const cell = peek(sheet, row, column);
  if (isDate(value)) {
    const serial = serialOfInstant(value.getTime(), document.timeZone);
    return { value: serial, error: null, formula: '', bring: dateFormatOf(document.locale) };
  }
  if (typeof value !== 'string') {
    const plain = value === null || typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
    checkTyped(cell, plain, cellName({ row, column }));
    return { value: plain, error: null, formula: '', bring: null };
  }
  if (value.length > CELL_LIMIT) throw cellTooLong();
  // asked for only by a day without its year: zones take their time
  const year = (): number => new Date(wallOf(clock.now(), document.timeZone)).getUTCFullYear();
  const read = typed(value, document.locale, cell.format === '@', year);
  checkTyped(cell, read.value, cellName({ row, column }));
  if (read.formula !== '') return readFormula(document.locale, read.formula);
  return { value: read.value, error: null, formula: '', bring: read.format };
}

/** A formula by its own method: always one, with or without `=`. One the locale cannot read stays and shows `#ERROR!` (#57). */
export function readFormula(locale: Locale, formula: string): Reading {
  if (formula.length > CELL_LIMIT) throw cellTooLong();
  const written = formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
  const kept = formulaKept(written, locale);
  return { value: null, error: kept === null ? '#ERROR!' : null, formula: kept ?? written, bring: null };
}

export function putReading(cell: FakeCell, { value, error, formula, bring }: Reading): void {
  Object.assign(cell, { value, error, formula });
  delete cell.look.links;
  if (bring !== null && cell.format === EMPTY_FORMAT) cell.format = bring;
}
