/** One finding for several cells: the first is marked, the others are related. */
import { counted } from '../../text/plural.js';
import type { Report } from '../rule.js';
import type { TableCell } from './cells.js';

/** Place, measure and related cells of a report about these cells. */
export function marking([first, ...others]: readonly [TableCell, ...TableCell[]]): Pick<
  Report,
  'at' | 'activity' | 'related'
> {
  return {
    at: { row: first.row, column: first.column },
    ...(first.activity && { activity: first.activity }),
    related: others.map(({ row, column }) => ({ row, column })),
  };
}

/** ` (3 ячейки)` for several cells, '' for one. */
export function cellCount(cells: readonly TableCell[]): string {
  return cells.length > 1 ? ` (${counted(cells.length, 'ячейка', 'ячейки', 'ячеек')})` : '';
}

/** Down the sheet, then to the right. */
export function byPlace(a: { readonly cell: TableCell }, b: { readonly cell: TableCell }): number {
  return a.cell.row - b.cell.row || a.cell.column - b.cell.column;
}

/** Adds cells to the list kept for a key. */
export function gather<K>(
  lists: Map<K, [TableCell, ...TableCell[]]>,
  key: K,
  cells: readonly [TableCell, ...TableCell[]],
): void {
  const known = lists.get(key);
  if (known) for (const cell of cells) known.push(cell);
  else lists.set(key, [...cells]);
}
