/** `Range.copyFrom(source, 'Formats')`: looks, fill, number format, not the content (A range; ExcelApi 1.9). */
import { peek } from '../book/book.js';
import { heightOf, widthOf } from './area.js';
import { change, type RangeSelf } from './cells.js';
import { guardOption } from './guard.js';
import { takeFormat } from './looks.js';
import { FakeHostGap } from './wire/errors.js';

/** A smaller source is repeated over the range. */
export function copyFormats(range: RangeSelf, source: RangeSelf, what: unknown): void {
  if (what !== 'Formats') throw new FakeHostGap(`Range.copyFrom(${String(what)}) is not in the fake host`);
  guardOption(range.sheet, 'allowFormatCells', 'Range.copyFrom');
  const from = (row: number, column: number) =>
    peek(
      source.sheet,
      source.rect.top + ((row - range.rect.top) % heightOf(source.rect)),
      source.rect.left + ((column - range.rect.left) % widthOf(source.rect)),
    );
  change(range, 'copying formats', (cell, row, column) => takeFormat(cell, from(row, column)));
}
