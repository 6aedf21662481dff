/** Going through the cells of a range: reading them as a matrix, changing them, asking what they share. */
import type { Rect } from '../../core/grid/grid.js';
import { type FakeCell, type FakeSheet, peek, touch } from '../book/book.js';
import { bounding, cellCount, heightOf, isUnbounded, widthOf } from './area.js';
import { CELLS_PER_READ } from './limits.js';
import type { Session } from './session.js';
import { isEmpty } from './values.js';
import { ExcelError, FakeHostGap, wrongShape } from './wire/errors.js';

/** Behind a Range object. */
export interface RangeSelf {
  readonly session: Session;
  readonly sheet: FakeSheet;
  /** Moves when cells are inserted or deleted while the range is kept. */
  rect: Rect;
}

/** `read` of each cell, row by row; `null` for an unbounded range (`excel.md #34`). */
export function matrix(
  { sheet, rect }: RangeSelf,
  read: (cell: Readonly<FakeCell>, row: number, column: number) => unknown,
): unknown[][] | null {
  if (isUnbounded(rect)) return null;
  if (cellCount(rect) > CELLS_PER_READ) throw new ExcelError('RangeExceedsLimit', 'The range is too large.');
  return Array.from({ length: heightOf(rect) }, (_, r) =>
    Array.from({ length: widthOf(rect) }, (_, c) =>
      read(peek(sheet, rect.top + r, rect.left + c), rect.top + r, rect.left + c),
    ),
  );
}

/** The value every cell gives, or `null` where they differ (`excel.md #38`). */
export function shared<Value>(range: RangeSelf, read: (cell: Readonly<FakeCell>) => Value): Value | null {
  let first: { readonly value: Value } | null = null;
  for (const cell of eachCell(range)) {
    const value = read(cell);
    if (first === null) first = { value };
    else if (first.value !== value) return null;
  }
  return first?.value ?? null;
}

/** All cells; of an unbounded range those once touched and, if others are left, a blank one. */
export function* eachCell({ sheet, rect }: RangeSelf): Generator<Readonly<FakeCell>> {
  if (!isUnbounded(rect)) {
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) yield peek(sheet, row, column);
    }
    return;
  }
  let seen = 0;
  for (const [row, column] of touched(sheet, rect)) {
    seen += 1;
    yield peek(sheet, row, column);
  }
  if (seen < cellCount(rect)) yield peek(sheet, -1, -1);
}

/** Places of the touched cells in a rectangle. */
export function touched(sheet: FakeSheet, rect: Rect): (readonly [row: number, column: number])[] {
  return [...sheet.cells.keys()]
    .map((key) => key.split(':').map(Number))
    .map(([row = 0, column = 0]) => [row, column] as const)
    .filter(([r, c]) => r >= rect.top && r <= rect.bottom && c >= rect.left && c <= rect.right);
}

/** Changes each cell of a bounded range. */
export function change(
  { sheet, rect }: RangeSelf,
  what: string,
  to: (cell: FakeCell, row: number, column: number) => void,
): void {
  if (isUnbounded(rect)) throw new FakeHostGap(`${what} of whole rows or columns is not in the fake host`);
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) to(touch(sheet, row, column), row, column);
  }
}

/** The element for each cell of what was assigned: a matrix of the exact shape or one scalar for all (`excel.md #44`). */
export function spread(rect: Rect, value: unknown, what: string): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const fits =
    value.length === heightOf(rect) && value.every((row) => Array.isArray(row) && row.length === widthOf(rect));
  if (!fits) throw wrongShape(what);
  return (row, column) => value[row - rect.top][column - rect.left];
}

/** The smallest rectangle round the used cells of a place; formats count unless only values are asked (`excel.md #35, #36`). */
export function usedRect(sheet: FakeSheet, within: Rect, valuesOnly: boolean): Rect | null {
  let used: Rect | null = null;
  for (const [row, column] of touched(sheet, within)) {
    const cell = peek(sheet, row, column);
    if (isEmpty(cell) && (valuesOnly || !isFormatted(cell))) continue;
    const place = { top: row, left: column, bottom: row, right: column };
    used = used ? bounding(used, place) : place;
  }
  return used;
}

function isFormatted({ fill, format, look, note }: Readonly<FakeCell>): boolean {
  return fill !== null || format !== 'General' || note !== '' || Object.keys(look).length > 0;
}
