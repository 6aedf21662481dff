/** Inserting and deleting cells: everything that lies on the sheet moves along, kept ranges and names too. */
import type { Rect } from '../../core/grid/grid.js';
import type { FakeCell, FakeSheet } from '../book/book.js';
import { heightOf, intersect, sameRect, wholeColumns, wholeRows, widthOf } from './area.js';
import { type RangeSelf, touched } from './cells.js';
import { type ChangeType, raiseChanged } from './events.js';
import { guardOption } from './guard.js';
import { BROKEN, extra, setExtra } from './store.js';
import { FakeHostGap, invalidArgument } from './wire/errors.js';
import { isHostObject } from './wire/types.js';

/** Along which axis cells move, from where on, and by how many; a negative number closes a gap. */
interface Move {
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly by: number;
  /** Only cells in this band move. */
  readonly band: readonly [from: number, to: number];
}

/** Puts blank cells in place of the range; gives the range again. */
export function insertCells(range: RangeSelf, shift: unknown): RangeSelf {
  const { sheet, rect } = range;
  const down = direction(shift, 'Down', 'Right');
  guardOption(sheet, insertion(rect, down), 'Range.insert');
  const put = { ...rect };
  move(range, moveOf(rect, down, 1));
  const inserted: RangeSelf = { ...range, rect: put };
  raiseChanged(inserted, kind(rect, 'Inserted'), 'Local', true);
  return inserted;
}

/** Takes the cells away. */
export function deleteCells(range: RangeSelf, shift: unknown): void {
  const { sheet, rect } = range;
  const up = direction(shift, 'Up', 'Left');
  guardOption(
    sheet,
    wholeRows(rect) ? 'allowDeleteRows' : wholeColumns(rect) ? 'allowDeleteColumns' : null,
    'Range.delete',
  );
  const gone = { ...rect };
  for (const [row, column] of touched(sheet, rect)) sheet.cells.delete(`${row}:${column}`);
  move(range, moveOf(gone, up, -1));
  raiseChanged({ ...range, rect: gone }, kind(gone, 'Deleted'), 'Local', true);
}

function direction(shift: unknown, vertical: string, horizontal: string): boolean {
  if (shift !== vertical && shift !== horizontal) throw invalidArgument('Range.insert');
  return shift === vertical;
}

const insertion = (rect: Rect, down: boolean): string | null =>
  down && wholeRows(rect) ? 'allowInsertRows' : !down && wholeColumns(rect) ? 'allowInsertColumns' : null;

const kind = (rect: Rect, what: 'Inserted' | 'Deleted'): ChangeType =>
  wholeRows(rect) ? `Row${what}` : wholeColumns(rect) ? `Column${what}` : `Cell${what}`;

function moveOf(rect: Rect, vertical: boolean, sign: 1 | -1): Move {
  return vertical
    ? { axis: 'rows', at: rect.top, by: sign * heightOf(rect), band: [rect.left, rect.right] }
    : { axis: 'columns', at: rect.left, by: sign * widthOf(rect), band: [rect.top, rect.bottom] };
}

/** Where a line of cells goes; `null` for one that is gone. */
function moved(line: number, { at, by }: Move): number | null {
  if (line < at) return line;
  return by < 0 && line < at - by ? null : line + by;
}

/** A rectangle inside the band moves; one that the border runs through grows or shrinks; `null` when nothing is left. */
function movedRect(rect: Rect, step: Move): Rect | null {
  const [from, to] = step.axis === 'rows' ? [rect.top, rect.bottom] : [rect.left, rect.right];
  const side: readonly [number, number] = step.axis === 'rows' ? [rect.left, rect.right] : [rect.top, rect.bottom];
  if (side[0] < step.band[0] || side[1] > step.band[1]) {
    const apart = side[1] < step.band[0] || side[0] > step.band[1] || to < step.at;
    if (apart) return rect;
    throw new FakeHostGap('inserting or deleting cells through part of a rectangle is not in the fake host');
  }
  const first = moved(from, step) ?? step.at;
  const last = moved(to, step) ?? step.at - 1;
  if (last < first) return null;
  return step.axis === 'rows' ? { ...rect, top: first, bottom: last } : { ...rect, left: first, right: last };
}

function move(range: RangeSelf, step: Move): void {
  const { sheet, session } = range;
  moveCells(sheet, step);
  const keep = <Thing extends { rect: Rect }>(things: readonly Thing[]): Thing[] =>
    things.flatMap((thing) => {
      const rect = movedRect(thing.rect, step);
      return rect ? [{ ...thing, rect }] : [];
    });
  sheet.merges.splice(0, sheet.merges.length, ...sheet.merges.flatMap((one) => movedRect(one, step) ?? []));
  setExtra(sheet, 'conditionalFormats', keep(extra(sheet, 'conditionalFormats') ?? []));
  setExtra(sheet, 'validations', keep(extra(sheet, 'validations') ?? []));
  const filter = extra(sheet, 'autoFilter');
  if (filter) setExtra(sheet, 'autoFilter', movedRect(filter, step));
  moveComments(sheet, step);
  if (step.axis === 'rows' && step.band[0] === 0) moveRows(sheet, step);
  const named = session.store.names.filter((one) => one.sheet === sheet && one.value === null);
  for (const one of named) {
    const rect = movedRect(one.rect, step);
    if (rect) one.rect = rect;
    else one.value = BROKEN;
  }
  moveKept(range, step);
}

function moveCells(sheet: FakeSheet, step: Move): void {
  const after: [string, FakeCell][] = [];
  for (const [key, cell] of [...sheet.cells]) {
    const [row = 0, column = 0] = key.split(':').map(Number);
    const [line, side] = step.axis === 'rows' ? [row, column] : [column, row];
    if (line < step.at || side < step.band[0] || side > step.band[1]) continue;
    sheet.cells.delete(key);
    const to = moved(line, step);
    if (to !== null) after.push([step.axis === 'rows' ? `${to}:${column}` : `${row}:${to}`, cell]);
  }
  for (const [key, cell] of after) sheet.cells.set(key, cell);
}

function moveComments(sheet: FakeSheet, step: Move): void {
  const comments = extra(sheet, 'comments') ?? [];
  const kept = comments.flatMap((comment) => {
    const { row, column } = comment;
    const rect = movedRect({ top: row, left: column, bottom: row, right: column }, step);
    return rect ? [{ ...comment, row: rect.top, column: rect.left }] : [];
  });
  setExtra(sheet, 'comments', kept);
}

function moveRows(sheet: FakeSheet, step: Move): void {
  const hidden = [...sheet.hiddenRows];
  sheet.hiddenRows.clear();
  for (const row of hidden) {
    const to = moved(row, step);
    if (to !== null) sheet.hiddenRows.add(to);
  }
  const heights = Object.entries(extra(sheet, 'rowHeights') ?? {}).flatMap(([row, height]) => {
    const to = moved(Number(row), step);
    return to === null ? [] : [[to, height] as const];
  });
  setExtra(sheet, 'rowHeights', Object.fromEntries(heights));
}

/** Ranges the add-in holds follow their cells, as in Excel. */
function moveKept({ session, sheet, rect }: RangeSelf, step: Move): void {
  for (const { self } of session.references.byId.values()) {
    if (!isRange(self) || self.sheet !== sheet || sameRect(self.rect, rect) || !intersect(self.rect, below(step)))
      continue;
    self.rect = movedRect(self.rect, step) ?? self.rect;
  }
}

const below = ({ axis, at, band: [from, to] }: Move): Rect => {
  const far = Number.MAX_SAFE_INTEGER;
  return axis === 'rows'
    ? { top: at, bottom: far, left: from, right: to }
    : { left: at, right: far, top: from, bottom: to };
};

function isRange(self: unknown): self is RangeSelf {
  return typeof self === 'object' && self !== null && 'rect' in self && 'sheet' in self && !isHostObject(self);
}
