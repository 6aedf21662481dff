/** Where rows and blocks of cells go when whole rows are deleted. */
import { parseRange, rangeName } from '../../core/grid/a1.js';
import type { Rect } from '../../core/grid/grid.js';

/** Deleted rows, zero-based, ascending, each once. */
export type DeletedRows = readonly number[];

/** How many deleted rows lie above a row. */
export function deletedAbove(deleted: DeletedRows, row: number): number {
  let low = 0;
  let high = deleted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((deleted[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A row after the deletion; `null` for one that is deleted. */
export function shiftRow(row: number, deleted: DeletedRows): number | null {
  const above = deletedAbove(deleted, row);
  return deleted[above] === row ? null : row - above;
}

/** A block after the deletion; `null` when all its rows are gone. */
export function shiftRect(rect: Rect, deleted: DeletedRows): Rect | null {
  const top = rect.top - deletedAbove(deleted, rect.top);
  const bottom = rect.bottom - deletedAbove(deleted, rect.bottom + 1);
  return bottom < top ? null : { ...rect, top, bottom };
}

/** A list of ranges as attributes hold it (`A1:B4 D7`), shifted; `null` when nothing of it is left. */
export function shiftRanges(list: string, deleted: DeletedRows): string | null {
  const shifted = list
    .trim()
    .split(/\s+/)
    .flatMap((name) => {
      const rect = parseRange(name);
      const moved = rect && shiftRect(rect, deleted);
      return rect === null ? [name] : moved ? [rangeName(moved)] : [];
    });
  return shifted.length > 0 ? shifted.join(' ') : null;
}
