/** What spreadsheets hand to a custom function, and the days among it. */
import { addDays, type CalendarDate, parseIso } from '../calendar/date.js';

/** One cell. A host turns its dates into `CalendarDate` where it knows them; Excel gives serial numbers. */
export type CellValue = string | number | boolean | null | CalendarDate;

export type CellRange = readonly (readonly CellValue[])[];

/** An argument as it arrives: a cell, a range of whole rows, or nothing (`null`, `undefined`, `''`). */
export type Argument = CellValue | CellRange | undefined;

/** Serial numbers of 01.01.2000 and of the day after 31.12.2099 (1900 system): other numbers are years, counts, shares. */
const FIRST_SERIAL = 36_526;
const AFTER_LAST_SERIAL = 73_051;

/** The day a serial number stands for, its time of day left out; `null` for a number that is none of this century. */
export function dayOfSerial(serial: number): CalendarDate | null {
  if (!(serial >= FIRST_SERIAL && serial < AFTER_LAST_SERIAL)) return null;
  return parseIso(addDays('2000-01-01', Math.floor(serial) - FIRST_SERIAL));
}

export function isRange(value: Argument): value is CellRange {
  return Array.isArray(value);
}

export function isDate(value: CellValue): value is CalendarDate {
  return typeof value === 'object' && value !== null;
}

/** The cell of an argument that should be one cell: some hosts wrap it in a range of one. `null` for a missing one. */
export function cellValue(value: Argument): CellValue {
  const cell = isRange(value) ? value[0]?.[0] : value;
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '') ? null : cell;
}

/** The same for each cell: of a range a range, of one cell one. */
export function mapCells<T>(value: Argument, compute: (cell: CellValue) => T): T | T[][] {
  if (!isRange(value)) return compute(cellValue(value));
  return value.map((row) => row.map((cell) => compute(cellValue(cell))));
}
