/** What moves along when rows or columns are inserted or deleted: cells, merges, rules, protections, metadata. */
import type { Rect } from '../../../core/grid/grid.js';
import type { FakeCell, FakeSheet } from '../../book/book.js';
import type { FakeDocument } from '../document.js';
import { extra, keep } from '../extras.js';

export type Axis = 'row' | 'column';

/** Where a line goes when `count` are put before `at` (or, negative, that many deleted from `at` on); `null` for a deleted one. */
function moved(line: number, at: number, count: number): number | null {
  if (line < at) return line;
  if (count < 0 && line < at - count) return null;
  return line + count;
}

/** A rectangle keeps what is left of it; `null` when nothing is. */
function movedRect(rect: Rect, axis: Axis, at: number, count: number): Rect | null {
  const [first, last] = axis === 'row' ? [rect.top, rect.bottom] : [rect.left, rect.right];
  let start = moved(first, at, count);
  let end = moved(last, at, count);
  if (start === null && end === null) return null;
  if (start === null) start = at;
  if (end === null) end = at - 1;
  return axis === 'row' ? { ...rect, top: start, bottom: end } : { ...rect, left: start, right: end };
}

export function shiftSheet(document: FakeDocument, sheet: FakeSheet, axis: Axis, at: number, count: number): void {
  const rects = (list: readonly Rect[]): Rect[] =>
    list.flatMap((rect) => {
      const found = movedRect(rect, axis, at, count);
      return found ? [found] : [];
    });
  shiftCells(sheet, axis, at, count);
  const merges = rects(sheet.merges);
  sheet.merges.splice(0, sheet.merges.length, ...merges.filter((one) => one.top < one.bottom || one.left < one.right));
  keep(
    sheet,
    'conditionalRules',
    (extra(sheet, 'conditionalRules') ?? [])
      .map((rule) => ({ ...rule, rects: rects(rule.rects) }))
      .filter(({ rects: left }) => left.length > 0),
  );
  keep(
    sheet,
    'protections',
    (extra(sheet, 'protections') ?? []).flatMap((one) => {
      const rect = movedRect(one.rect, axis, at, count);
      return rect ? [{ ...one, rect, unprotected: rects(one.unprotected) }] : [];
    }),
  );
  shiftFilter(sheet, axis, at, count);
  shiftSizes(sheet, axis, at, count);
  shiftMetadata(document, sheet, axis, at, count);
}

function shiftCells(sheet: FakeSheet, axis: Axis, at: number, count: number): void {
  const cells: [string, FakeCell][] = [];
  for (const [key, cell] of sheet.cells) {
    const [row = 0, column = 0] = key.split(':').map(Number);
    const line = moved(axis === 'row' ? row : column, at, count);
    if (line !== null) cells.push([axis === 'row' ? `${line}:${column}` : `${row}:${line}`, cell]);
  }
  sheet.cells.clear();
  for (const [key, cell] of cells) sheet.cells.set(key, cell);
}

const numbers = (list: readonly number[], at: number, count: number): number[] =>
  list.flatMap((line) => moved(line, at, count) ?? []);

function shiftSizes(sheet: FakeSheet, axis: Axis, at: number, count: number): void {
  if (axis === 'row') {
    const hidden = numbers([...sheet.hiddenRows], at, count);
    sheet.hiddenRows.clear();
    for (const row of hidden) sheet.hiddenRows.add(row);
  } else keep(sheet, 'hiddenColumns', numbers(extra(sheet, 'hiddenColumns') ?? [], at, count));
  const key = axis === 'row' ? 'rowHeights' : 'columnWidths';
  const sizes = Object.entries(extra(sheet, key) ?? {}).flatMap(([line, size]) => {
    const to = moved(Number(line), at, count);
    return to === null ? [] : [[to, size] as const];
  });
  keep(sheet, key, Object.fromEntries(sizes));
}

function shiftFilter(sheet: FakeSheet, axis: Axis, at: number, count: number): void {
  const filter = extra(sheet, 'filter');
  if (!filter) return;
  const rect = movedRect(filter.rect, axis, at, count);
  const criteria =
    axis === 'row'
      ? filter.criteria
      : Object.fromEntries(
          Object.entries(filter.criteria).flatMap(([column, one]) => {
            const to = moved(Number(column), at, count);
            return to === null ? [] : [[to, one]];
          }),
        );
  keep(sheet, 'filter', rect ? { rect, criteria } : null);
}

/** Row metadata follows its row (google-sheets.md #65) and goes with it. */
function shiftMetadata(document: FakeDocument, sheet: FakeSheet, axis: Axis, at: number, count: number): void {
  for (const entry of [...document.metadata]) {
    const { place } = entry;
    if (!('rect' in place) || place.sheet !== sheet || place.type !== (axis === 'row' ? 'ROW' : 'COLUMN')) continue;
    const rect = movedRect(place.rect, axis, at, count);
    if (rect) place.rect = rect;
    else document.metadata.splice(document.metadata.indexOf(entry), 1);
  }
}
