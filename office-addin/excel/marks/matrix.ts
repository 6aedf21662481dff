/** Cells with properties of their own as a few matrices for `Range.setCellProperties` (`excel.md #20`–`#22`). */
import type { Rect } from '../../../core/grid/grid.js';
import { rectangles } from '../../../core/report/marks.js';
import { addressOf, cellKey, columnOf, rowOf } from './cells.js';

export interface PropertyMatrix {
  readonly rect: Rect;
  /** `{}` leaves a cell as it is; `null` would crash older builds. */
  readonly cells: Excel.SettableCellProperties[][];
}

/** Excel takes 20,000 (`excel.md #21`); with links these are half a megabyte of a request already. */
const MOST_CELLS = 4_000;
/** Rows without a mark that are cheaper to carry along than to begin another matrix. */
const BRIDGE = 100;

/** One matrix for each run of neighbouring columns that hold something, cut where many rows hold nothing. */
export function matricesOf(cells: ReadonlyMap<number, Excel.SettableCellProperties>): PropertyMatrix[] {
  const keys = [...cells.keys()];
  return columnRuns(keys).flatMap(({ left, right }) => {
    const inside = keys.filter((key) => columnOf(key) >= left && columnOf(key) <= right).map(rowOf);
    const most = Math.max(1, Math.floor(MOST_CELLS / (right - left + 1)));
    return bands(inside, most).map(([top, bottom]) => {
      const rect = { top, left, bottom, right };
      return {
        rect,
        cells: rowsOf(rect).map((row) => columnsOf(rect).map((column) => cells.get(cellKey(row, column)) ?? {})),
      };
    });
  });
}

/** Neighbouring columns that hold cells of the set, from left to right. */
export function columnRuns(keys: readonly number[]): { left: number; right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (const column of [...new Set(keys.map(columnOf))].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}

function bands(rows: readonly number[], most: number): [top: number, bottom: number][] {
  const found: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && row - last[1] <= BRIDGE && row - last[0] < most) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

/** Cells to clear as few rectangles; cells in `bare` have nothing to lose and may be cleared along. */
export function rectanglesToClear(keys: readonly number[], bare: (key: number) => boolean): Rect[] {
  const cells = [...keys]
    .sort((a, b) => columnOf(a) - columnOf(b) || a - b)
    .flatMap((key, at, sorted) => {
      const next = sorted[at + 1];
      const between = next !== undefined && columnOf(next) === columnOf(key) ? rowsBetween(key, next) : [];
      return between.every(bare) ? [key, ...between] : [key];
    });
  return rectangles(cells.map(addressOf));
}

function rowsBetween(from: number, to: number): number[] {
  return Array.from({ length: rowOf(to) - rowOf(from) - 1 }, (_, at) => cellKey(rowOf(from) + 1 + at, columnOf(from)));
}

const rowsOf = ({ top, bottom }: Rect): number[] => Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
const columnsOf = ({ left, right }: Rect): number[] => Array.from({ length: right - left + 1 }, (_, at) => left + at);
