/** `Range.getSpecialCells`: the cells of one kind as rectangles (A range; ExcelApi 1.9). */
import type { Rect } from '../../core/grid/grid.js';
import { peek } from '../book/book.js';
import { type RangeSelf, touched } from './cells.js';
import { FakeHostGap } from './wire/errors.js';

/** `null` where there are none. Runs down a column, as Excel groups them. */
export function specialCells({ sheet, rect }: RangeSelf, kind: unknown): Rect[] | null {
  if (kind !== 'Formulas') throw new FakeHostGap(`Range.getSpecialCells(${String(kind)}) is not in the fake host`);
  const cells = touched(sheet, rect)
    .filter(([row, column]) => peek(sheet, row, column).formula !== '')
    .sort(([r1, c1], [r2, c2]) => c1 - c2 || r1 - r2);
  const runs: Rect[] = [];
  for (const [row, column] of cells) {
    const last = runs[runs.length - 1];
    if (last && last.left === column && last.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs.length > 0 ? runs : null;
}
