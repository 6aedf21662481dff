/** What a value written through the API becomes in a cell, and what a cell reads as: en-US in whatever window (`excel.md #30–#33, #41, #43–#45`). */
import { createFormatter } from '../../core/format/format.js';
import { EMPTY_FORMAT, type FakeCell } from '../book/book.js';
import { type Entry, parseEntry } from './entry.js';
import { DASH_TEXT_LENGTH, FORMULA_LENGTH, TEXT_LENGTH } from './limits.js';
import type { SessionOptions } from './session.js';
import { FakeHostGap, generalException, invalidArgument } from './wire/errors.js';

/** `#N/A` as a Russian window spells it. */
const RUSSIAN_ERRORS: Readonly<Record<string, string>> = {
  '#N/A': '#Н/Д',
  '#VALUE!': '#ЗНАЧ!',
  '#REF!': '#ССЫЛКА!',
  '#DIV/0!': '#ДЕЛ/0!',
  '#NUM!': '#ЧИСЛО!',
  '#NAME?': '#ИМЯ?',
  '#NULL!': '#ПУСТО!',
};

/** Marks a formula whose value nobody computed. */
const UNCALCULATED = 'uncalculated';

/** Puts a value as `range.values` does. `null` leaves the cell, '' empties it (`excel.md #44`). */
export function writeValue(cell: FakeCell, value: unknown, year: number): void {
  if (value === null) return;
  if (typeof value === 'string') writeText(cell, value, year);
  else if (typeof value === 'number' || typeof value === 'boolean') writePlain(cell, value);
  else throw invalidArgument('Range.values');
}

function writePlain(cell: FakeCell, value: number | boolean): void {
  if (cell.format === '@') {
    throw new FakeHostGap(
      `a ${typeof value} written into a cell of format @: unverified, see docs/smoke-test-excel.md`,
    );
  }
  empty(cell);
  cell.value = value;
}

function writeText(cell: FakeCell, text: string, year: number): void {
  if (text.length > TEXT_LENGTH) throw invalidArgument('Range.values');
  // excel.md #27
  if (text.startsWith('-') && text.length > DASH_TEXT_LENGTH) throw generalException('Range.values');
  empty(cell);
  if (text.startsWith("'")) {
    cell.value = text.slice(1) || null;
    cell.look.quotePrefix = true;
  } else if (text !== '') {
    writeEntry(cell, text, parseEntry(text, year));
  }
}

function writeEntry(cell: FakeCell, text: string, entry: Entry): void {
  if (cell.format === '@') {
    if (entry.kind === 'formula') {
      throw new FakeHostGap(
        `«${text.slice(0, 20)}» written into a cell of format @: unverified (excel.md #45), prefix '`,
      );
    }
    cell.value = text;
  } else if (entry.kind === 'formula') {
    writeFormula(cell, entry.formula);
  } else if (entry.kind === 'error') {
    cell.error = entry.error;
  } else {
    cell.value = entry.value;
    if (entry.format !== null && cell.format === EMPTY_FORMAT) cell.format = entry.format;
  }
}

function writeFormula(cell: FakeCell, formula: string): void {
  if (formula.length > FORMULA_LENGTH) throw invalidArgument('Range.formulas');
  cell.formula = formula;
  cell.look[UNCALCULATED] = true;
}

/** Takes the content, leaves format and look. */
export function empty(cell: FakeCell): void {
  cell.value = null;
  cell.error = null;
  cell.formula = '';
  delete cell.look.quotePrefix;
  delete cell.look[UNCALCULATED];
}

export function isEmpty(cell: Readonly<FakeCell>): boolean {
  return cell.value === null && cell.error === null && cell.formula === '';
}

/** A formula of which nobody has said what it gives. */
export function isUncalculated(cell: Readonly<FakeCell>): boolean {
  return cell.look[UNCALCULATED] === true;
}

/** Gives the formula its value. */
export function settle(cell: FakeCell, value: string | number | boolean): void {
  cell.value = value;
  delete cell.look[UNCALCULATED];
}

/** As `range.values` reads (`excel.md #30`). */
export function readValue(cell: Readonly<FakeCell>, { errorSpelling }: SessionOptions): unknown {
  if (isUncalculated(cell)) {
    throw new FakeHostGap(`the value of ${cell.formula}: give the host \`calculate\` to know it`);
  }
  if (cell.error !== null) return errorSpelling === 'russian' ? (RUSSIAN_ERRORS[cell.error] ?? cell.error) : cell.error;
  return cell.value ?? '';
}

/** As `range.formulas` reads: the formula, or the value without its apostrophe (`excel.md #41`). */
export function readFormula(cell: Readonly<FakeCell>, options: SessionOptions): unknown {
  return cell.formula === '' ? readValue(cell, options) : cell.formula;
}

/** As `range.valueTypes` reads (`excel.md #31`). */
export function valueType(cell: Readonly<FakeCell>): string {
  if (cell.error !== null) return 'Error';
  if (cell.value === null) return isUncalculated(cell) ? 'Unknown' : 'Empty';
  if (typeof cell.value === 'boolean') return 'Boolean';
  return typeof cell.value === 'number' ? 'Double' : 'String';
}

const format = createFormatter(false);

/** What the cell shows, with the comma of a Russian window (`excel.md #33`). */
export function readText(cell: Readonly<FakeCell>, options: SessionOptions): string {
  const value = readValue(cell, options);
  if (typeof value === 'boolean') return value ? 'ИСТИНА' : 'ЛОЖЬ';
  if (typeof value !== 'number') return String(value);
  return format(value, cell.format === EMPTY_FORMAT ? '' : cell.format).text;
}
