/** Rectangles of the core and ranges of Excel. */
import type { Rect } from '../../core/grid/grid.js';

/** Never by an address of several areas: their separator depends on the language (`excel.md #24`). */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Rect): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** Fields of a range to load for `rectOfRange`. */
export const PLACE_FIELDS = 'rowIndex,columnIndex,rowCount,columnCount';

/** Needs `PLACE_FIELDS` loaded. */
export function rectOfRange({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rect {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}
