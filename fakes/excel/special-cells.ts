/** `Range.getSpecialCells`: the cells of one kind as rectangles (A range; ExcelApi 1.9). */
import type { Rect } from '../../core/grid/grid.js';
import { peek } from '../book/book.js';
import { intersect } from './area.js';
import { type RangeSelf, touched } from './cells.js';
import { extra } from './store.js';
import { FakeHostGap } from './wire/errors.js';

/** `null` where there are none. */
export function specialCells(range: RangeSelf, kind: unknown): Rect[] | null {
  if (kind === 'Formulas') return formulas(range);
  if (kind === 'DataValidations') return validations(range);
  throw new FakeHostGap(`Range.getSpecialCells(${String(kind)}) is not in the fake host`);
}

/** Cells with rules of entry, whatever the rules: neighbours of the same rows are one area. */
function validations({ sheet, rect }: RangeSelf): Rect[] | null {
  const areas: Rect[] = [];
  const rules = (extra(sheet, 'validations') ?? []).flatMap((one) => intersect(one.rect, rect) ?? []);
  for (const one of [...rules].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const last = areas[areas.length - 1];
    const isBeside = last?.top === one.top && last.bottom === one.bottom && last.right + 1 === one.left;
    if (last && isBeside) areas[areas.length - 1] = { ...last, right: one.right };
    else areas.push(one);
  }
  return areas.length > 0 ? areas : null;
}

/** Runs down a column, as Excel groups them. */
function formulas({ sheet, rect }: RangeSelf): Rect[] | null {
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
