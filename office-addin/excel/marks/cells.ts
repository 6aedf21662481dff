/** Sets of cells as short lists of numbers, to keep them in the document. */
import type { CellAddress } from '../../../core/grid/grid.js';

/** More columns than any sheet has: makes one number of a cell. */
const ROW_STEP = 16_384;

/** One number for a cell; smaller ones come first by row, then column. */
export const cellKey = (row: number, column: number): number => row * ROW_STEP + column;

export const rowOf = (key: number): number => Math.floor(key / ROW_STEP);
export const columnOf = (key: number): number => key % ROW_STEP;
export const addressOf = (key: number): CellAddress => ({ row: rowOf(key), column: columnOf(key) });

/** Cells as `[column, rows, step, step, …, column, …]`: each step leads from a row to the next, the first from the top. */
export function packCells(keys: readonly number[]): number[] {
  const columns = new Map<number, number[]>();
  for (const key of [...keys].sort((a, b) => a - b)) {
    const rows = columns.get(columnOf(key));
    if (rows) rows.push(rowOf(key));
    else columns.set(columnOf(key), [rowOf(key)]);
  }
  return [...columns].flatMap(([column, rows]) => [
    column,
    rows.length,
    ...rows.map((row, at) => row - (rows[at - 1] ?? 0)),
  ]);
}

/** The cells of `packCells`; numbers that are none of ours give no cells. */
export function unpackCells(packed: readonly number[]): number[] {
  const keys: number[] = [];
  for (let at = 0; at + 1 < packed.length; ) {
    const [column = 0, count = 0] = packed.slice(at, at + 2);
    let row = 0;
    for (const step of packed.slice(at + 2, at + 2 + count)) {
      row += step;
      keys.push(cellKey(row, column));
    }
    at += 2 + Math.max(0, count);
  }
  return keys;
}
