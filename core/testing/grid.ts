/** Grids for tests, from rows of text. */
import { EMPTY_CELL, type Grid, type Rect, textCell } from '../grid/grid.js';

/** A grid from rows of text; short rows are filled up with empty cells. */
export function gridOf(rows: readonly (readonly string[])[], merges: readonly Rect[] = [], sheet = 'Лист1'): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => textCell(row[column] ?? '')));
  return { sheet, cells: cells.length > 0 ? cells : [[EMPTY_CELL]], merges };
}
