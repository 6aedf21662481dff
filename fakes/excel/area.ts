/** Rectangles of a sheet: sizes, A1 addresses as Excel takes and gives them (`excel.md #23, #34`). */
import { columnLetters, columnNumber, parseRange, rangeName } from '../../core/grid/a1.js';
import type { Rect } from '../../core/grid/grid.js';
import { ADDRESS_LENGTH, LAST_COLUMN, LAST_ROW } from './limits.js';
import { invalidArgument } from './wire/errors.js';

export const WHOLE_SHEET: Rect = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export const heightOf = ({ top, bottom }: Rect): number => bottom - top + 1;
export const widthOf = ({ left, right }: Rect): number => right - left + 1;
export const cellCount = (rect: Rect): number => heightOf(rect) * widthOf(rect);

export const wholeColumns = ({ top, bottom }: Rect): boolean => top === 0 && bottom === LAST_ROW;
export const wholeRows = ({ left, right }: Rect): boolean => left === 0 && right === LAST_COLUMN;
/** `A:F`, `1:5` or a whole sheet: no cell-level property can be read or set (`excel.md #34`). */
export const isUnbounded = (rect: Rect): boolean => wholeColumns(rect) || wholeRows(rect);

/** Throws InvalidArgument where the rectangle leaves the grid or is turned inside out. */
export function rectAt(row: number, column: number, rows: number, columns: number): Rect {
  const rect = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  const whole = [row, column, rows, columns].every(Number.isInteger);
  if (
    !whole ||
    row < 0 ||
    column < 0 ||
    rows < 1 ||
    columns < 1 ||
    rect.bottom > LAST_ROW ||
    rect.right > LAST_COLUMN
  ) {
    throw invalidArgument('Worksheet.getRangeByIndexes');
  }
  return rect;
}

export function intersect(a: Rect, b: Rect): Rect | null {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top <= rect.bottom && rect.left <= rect.right ? rect : null;
}

export function bounding(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export const sameRect = (a: Rect, b: Rect): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export const covers = (outer: Rect, inner: Rect): boolean => {
  const shared = intersect(outer, inner);
  return shared !== null && sameRect(shared, inner);
};

/** `Sheet!A1:B2` in two parts; the sheet is `null` where the address names none. Throws InvalidArgument for anything else. */
export function parseAddress(address: string): { readonly sheet: string | null; readonly rect: Rect } {
  if (address.length > ADDRESS_LENGTH) throw invalidArgument('Worksheet.getRange');
  const bang = address.lastIndexOf('!');
  const rect = parseLocal(address.slice(bang + 1));
  if (!rect) throw invalidArgument('Worksheet.getRange');
  const prefix = bang < 0 ? null : address.slice(0, bang);
  return { sheet: prefix?.replace(/^'|'$/g, '').replace(/''/g, "'") ?? null, rect };
}

function parseLocal(address: string): Rect | null {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(address);
  if (columns?.[1] && columns[2]) {
    const ends = [columnNumber(columns[1]), columnNumber(columns[2])];
    return inGrid({ ...WHOLE_SHEET, left: Math.min(...ends), right: Math.max(...ends) });
  }
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (rows) {
    const ends = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return inGrid({ ...WHOLE_SHEET, top: Math.min(...ends), bottom: Math.max(...ends) });
  }
  return inGrid(parseRange(address));
}

const inGrid = (rect: Rect | null): Rect | null => (rect && covers(WHOLE_SHEET, rect) ? rect : null);

/** `A1:B2`, `A:F`, `1:5`. */
export function localAddress(rect: Rect): string {
  if (wholeRows(rect)) return `${rect.top + 1}:${rect.bottom + 1}`;
  if (wholeColumns(rect)) return `${columnLetters(rect.left)}:${columnLetters(rect.right)}`;
  return rangeName(rect);
}

/** With the sheet's name, quoted where it is more than letters, digits, `_` and `.`. */
export function fullAddress(sheet: string, rect: Rect): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return `${plain ? sheet : `'${sheet.replace(/'/g, "''")}'`}!${localAddress(rect)}`;
}
