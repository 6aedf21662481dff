/** Ranges of a sheet by their A1 names: `A1`, `A1:B3`, `A:C`, `2:5`, `A2:C`, with a sheet before them or not. */
import { columnNumber } from '../../../core/grid/a1.js';
import type { Rect } from '../../../core/grid/grid.js';
import type { FakeBook, FakeSheet } from '../../book/book.js';
import { hostError, outsideGrid } from '../errors.js';

const PLACE = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

/** Throws `Range not found` for what is no name of cells. */
export function rectNamed(sheet: FakeSheet, name: string): Rect {
  const found = PLACE.exec(name.replace(/^.*!/, ''));
  if (!found || name === '') throw hostError('Range not found');
  const [whole, column, row, column2, row2] = found;
  const isRange = whole.includes(':');
  if (!isRange && (column === undefined || row === undefined)) throw hostError('Range not found');
  if (isRange && column2 === undefined && row2 === undefined) throw hostError('Range not found');
  const columns = [column, isRange ? column2 : column].map((one) => (one === undefined ? null : columnNumber(one)));
  const rows = [row, isRange ? row2 : row].map((one) => (one === undefined ? null : Number(one) - 1));
  const rect = {
    top: Math.min(rows[0] ?? 0, rows[1] ?? sheet.rows - 1),
    bottom: Math.max(rows[0] ?? 0, rows[1] ?? sheet.rows - 1),
    left: Math.min(columns[0] ?? 0, columns[1] ?? sheet.columns - 1),
    right: Math.max(columns[0] ?? 0, columns[1] ?? sheet.columns - 1),
  };
  if (rect.top < 0) throw hostError('Range not found');
  // google-sheets.md #47
  if (rect.bottom >= sheet.rows || rect.right >= sheet.columns) throw outsideGrid();
  return rect;
}

/** The sheet a name begins with (`'Лист 1'!A1`); the given one where it names none. */
export function sheetOfName(book: FakeBook, name: string, byDefault: FakeSheet): FakeSheet {
  const found = /^(?:'((?:[^']|'')*)'|([^'!]+))!/.exec(name);
  if (!found) return byDefault;
  const wanted = (found[1] ?? found[2] ?? '').replace(/''/g, "'");
  const sheet = book.sheets.find((one) => one.name === wanted);
  if (!sheet) throw hostError('Range not found');
  return sheet;
}
