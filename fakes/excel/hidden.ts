/** Hidden rows and columns (`excel.md #42`). */
import type { RangeSelf } from './cells.js';
import { guardOption } from './guard.js';
import { extra, setExtra } from './store.js';
import { FakeHostGap, invalidArgument } from './wire/errors.js';

/** All, none, or `null` for some. */
function allOf(first: number, last: number, hidden: (at: number) => boolean, known: number): boolean | null {
  if (known === 0) return false;
  let count = 0;
  for (let at = first; at <= last; at++) if (hidden(at)) count += 1;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

export function hiddenRowsOf({ sheet, rect }: RangeSelf): boolean | null {
  return allOf(rect.top, rect.bottom, (row) => sheet.hiddenRows.has(row), sheet.hiddenRows.size);
}

export function hiddenColumnsOf({ sheet, rect }: RangeSelf): boolean | null {
  const hidden = extra(sheet, 'hiddenColumns') ?? [];
  return allOf(rect.left, rect.right, (column) => hidden.includes(column), hidden.length);
}

export function hideRows({ sheet, rect }: RangeSelf, value: unknown): void {
  guardOption(sheet, 'allowFormatRows', 'Range.rowHidden');
  if (typeof value !== 'boolean') throw invalidArgument('Range.rowHidden');
  if (rect.bottom - rect.top > 20_000) throw new FakeHostGap('hiding so many rows at once is not in the fake host');
  for (let row = rect.top; row <= rect.bottom; row++) {
    if (value) sheet.hiddenRows.add(row);
    else sheet.hiddenRows.delete(row);
  }
}

export function hideColumns({ sheet, rect }: RangeSelf, value: unknown): void {
  guardOption(sheet, 'allowFormatColumns', 'Range.columnHidden');
  if (typeof value !== 'boolean') throw invalidArgument('Range.columnHidden');
  const others = (extra(sheet, 'hiddenColumns') ?? []).filter((at) => at < rect.left || at > rect.right);
  const these = Array.from({ length: rect.right - rect.left + 1 }, (_, i) => rect.left + i);
  setExtra(sheet, 'hiddenColumns', value ? [...others, ...these].sort((a, b) => a - b) : others);
}
