/** `range.hyperlink` (1.7): a jump inside the book or an address, with the look Excel gives it. */
import { touch } from '../../book/book.js';
import { isUnbounded } from '../area.js';
import { type RangeSelf, shared } from '../cells.js';
import { guardOption } from '../guard.js';
import { setLook } from '../looks.js';
import { empty, isEmpty } from '../values.js';
import { FakeHostGap, invalidArgument } from '../wire/errors.js';

const PARTS = ['address', 'documentReference', 'screenTip', 'textToDisplay'];

export function hyperlinkOf(range: RangeSelf): unknown {
  const text = shared(range, (cell) => JSON.stringify(cell.look.hyperlink ?? null));
  return text === null ? null : JSON.parse(text);
}

/** Underlined and blue, as Excel makes it; the text shown is what is given, else what the cell holds. */
export function setHyperlink(range: RangeSelf, value: unknown): void {
  const { sheet, rect } = range;
  guardOption(sheet, 'allowInsertHyperlinks', 'Range.hyperlink');
  if (isUnbounded(rect)) throw invalidArgument('Range.hyperlink');
  if (typeof value !== 'object' || value === null) throw invalidArgument('Range.hyperlink');
  const link = Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
  if (link.some(([name, part]) => !PARTS.includes(name) || typeof part !== 'string')) {
    throw invalidArgument('Range.hyperlink');
  }
  const parts: Record<string, string> = Object.fromEntries(link);
  if (parts.address && parts.documentReference) throw invalidArgument('Range.hyperlink');
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const cell = touch(sheet, row, column);
      const { textToDisplay, ...kept } = parts;
      if (textToDisplay !== undefined) {
        empty(cell);
        cell.value = textToDisplay;
      } else if (isEmpty(cell))
        throw new FakeHostGap('a hyperlink without a text in an empty cell is not in the fake host');
      cell.look.hyperlink = kept;
      setLook(cell, 'font/underline', 'Single');
      setLook(cell, 'font/color', '#0563C1');
    }
  }
}
