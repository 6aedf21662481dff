/** Merged blocks of a sheet (`excel.md #29, #37`). */
import { contains, type Rect } from '../../core/grid/grid.js';
import { type FakeSheet, touch } from '../book/book.js';
import { cellCount, heightOf, intersect, isUnbounded } from './area.js';
import { type RangeSelf, touched } from './cells.js';
import { guardOption } from './guard.js';
import { MERGED_AREAS } from './limits.js';
import { empty } from './values.js';
import { ExcelError, FakeHostGap } from './wire/errors.js';

/** The cell lies under a merged block and is not its top left. */
export function hiddenMerge(sheet: FakeSheet, row: number, column: number): boolean {
  return sheet.merges.some((rect) => contains(rect, row, column) && (rect.top !== row || rect.left !== column));
}

/** Merges whose top-left cell is inside the range; fails above 512 (`excel.md #29`). */
export function mergedAreas(sheet: FakeSheet, within: Rect): Rect[] | null {
  const found = sheet.merges.filter(({ top, left }) => contains(within, top, left));
  if (found.length > MERGED_AREAS) {
    throw new ExcelError('InvalidArgument', 'The range has too many merged areas.', 400, 'Range.getMergedAreas');
  }
  return found.length > 0 ? found : null;
}

/** One block, or one for each row; only the upper left value stays. */
export function mergeRange({ sheet, rect }: RangeSelf, across: boolean): void {
  guardOption(sheet, null, 'Range.merge');
  if (isUnbounded(rect)) throw new FakeHostGap('merging whole rows or columns is not in the fake host');
  unmergeIn(sheet, rect);
  const rows = across
    ? Array.from({ length: heightOf(rect) }, (_, r) => ({ ...rect, top: rect.top + r, bottom: rect.top + r }))
    : [rect];
  for (const block of rows.filter((one) => cellCount(one) > 1)) {
    for (const [row, column] of touched(sheet, block)) {
      if (row !== block.top || column !== block.left) empty(touch(sheet, row, column));
    }
    sheet.merges.push({ ...block });
  }
}

export function unmergeRange({ sheet, rect }: RangeSelf): void {
  guardOption(sheet, null, 'Range.unmerge');
  unmergeIn(sheet, rect);
}

/** Takes apart each block that the rectangle touches. */
export function unmergeIn(sheet: FakeSheet, rect: Rect): void {
  const left = sheet.merges.filter((one) => !intersect(one, rect));
  sheet.merges.splice(0, sheet.merges.length, ...left);
}
