/** Widths of columns and heights of rows, in points. */
import type { FakeSheet } from '../book/book.js';
import { wholeColumns, wholeRows } from './area.js';
import type { RangeSelf } from './cells.js';
import { guardOption } from './guard.js';
import { extra, setExtra } from './store.js';
import { FakeHostGap, invalidArgument } from './wire/errors.js';

/** A fresh sheet in Calibri 11. What a column reads as differs with the font of the book. */
const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;
const LONGEST = 409.5;

type Sizes = 'columnWidths' | 'rowHeights';

/** Shared by all, or `null`. */
function sizeOf(sheet: FakeSheet, key: Sizes, first: number, last: number, usual: number): number | null {
  const sizes = extra(sheet, key) ?? {};
  const special = Object.entries(sizes).filter(([at]) => Number(at) >= first && Number(at) <= last);
  const all = new Set(special.map(([, size]) => size));
  if (special.length <= last - first) all.add(usual);
  const [only] = all;
  return all.size === 1 && only !== undefined ? only : null;
}

function setSize(sheet: FakeSheet, key: Sizes, first: number, last: number, size: number | null): void {
  if (last - first > 20_000) throw new FakeHostGap('sizes of so many rows or columns at once are not in the fake host');
  const sizes: Record<number, number> = { ...extra(sheet, key) };
  for (let at = first; at <= last; at++) {
    if (size === null) delete sizes[at];
    else sizes[at] = size;
  }
  setExtra(sheet, key, sizes);
}

export function columnWidthOf({ sheet, rect }: RangeSelf): number | null {
  return sizeOf(sheet, 'columnWidths', rect.left, rect.right, STANDARD_WIDTH);
}

export function rowHeightOf({ sheet, rect }: RangeSelf): number | null {
  return sizeOf(sheet, 'rowHeights', rect.top, rect.bottom, STANDARD_HEIGHT);
}

export function setColumnWidth({ sheet, rect }: RangeSelf, value: unknown): void {
  guardOption(sheet, 'allowFormatColumns', 'RangeFormat.columnWidth');
  const width = size(value, 'RangeFormat.columnWidth', 2000);
  setSize(sheet, 'columnWidths', rect.left, rect.right, width === STANDARD_WIDTH ? null : width);
}

export function setRowHeight({ sheet, rect }: RangeSelf, value: unknown): void {
  guardOption(sheet, 'allowFormatRows', 'RangeFormat.rowHeight');
  const height = size(value, 'RangeFormat.rowHeight', LONGEST);
  setSize(sheet, 'rowHeights', rect.top, rect.bottom, height === STANDARD_HEIGHT ? null : height);
}

function size(value: unknown, where: string, most: number): number {
  if (typeof value !== 'number' || value < 0 || value > most) throw invalidArgument(where);
  return value;
}

/** How wide a text is no stand-in can know: columns keep their width. */
export function autofitColumns({ sheet }: RangeSelf): void {
  guardOption(sheet, 'allowFormatColumns', 'RangeFormat.autofitColumns');
}

/** Rows go back to a height that Excel chooses. */
export function autofitRows({ sheet, rect }: RangeSelf): void {
  guardOption(sheet, 'allowFormatRows', 'RangeFormat.autofitRows');
  const last = wholeColumns(rect)
    ? Math.max(0, ...Object.keys(extra(sheet, 'rowHeights') ?? {}).map(Number))
    : rect.bottom;
  if (last >= rect.top) setSize(sheet, 'rowHeights', rect.top, last, null);
}

/** Left and top of a cell in points. */
export function placeOf({ sheet, rect }: RangeSelf): { left: number; top: number; width: number; height: number } {
  if (wholeColumns(rect) || wholeRows(rect))
    throw new FakeHostGap('the place of an unbounded range is not in the fake host');
  const along = (key: Sizes, usual: number, from: number, to: number): number => {
    const sizes = extra(sheet, key) ?? {};
    let sum = 0;
    for (let at = from; at < to; at++) sum += sizes[at] ?? usual;
    return sum;
  };
  return {
    left: along('columnWidths', STANDARD_WIDTH, 0, rect.left),
    top: along('rowHeights', STANDARD_HEIGHT, 0, rect.top),
    width: along('columnWidths', STANDARD_WIDTH, rect.left, rect.right + 1),
    height: along('rowHeights', STANDARD_HEIGHT, rect.top, rect.bottom + 1),
  };
}
