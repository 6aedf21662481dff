/** Merging, clearing, copying and sorting of a range (google-sheets.md #34, #35, #55). */
import type { Rect } from '../../../core/grid/grid.js';
import { EMPTY_FORMAT, type FakeCell, type FakeSheet, filledRect, peek, touch } from '../../book/book.js';
import { hostError, notFaked } from '../errors.js';
import type { Methods } from '../handle.js';
import { stateOf } from '../handle.js';
import { assertEditable, overlap } from '../rights.js';
import { setRule } from '../validation.js';
import { readEach, writeEach } from './matrix.js';
import { type RangeState, rangeOf } from './range.js';

const again = ({ execution, sheet, rect }: RangeState): object => rangeOf(execution, sheet, rect);

const holds = (outer: Rect, inner: Rect): boolean =>
  inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;

/** One merge; those inside it go, one that it cuts is an error. Only the anchor keeps its value (google-sheets.md #35). */
function merge({ execution, sheet }: RangeState, rect: Rect): void {
  assertEditable(execution, sheet, rect);
  const touched = sheet.merges.filter((one) => overlap(one, rect));
  if (touched.some((one) => !holds(rect, one))) {
    throw hostError('You must select all cells in a merged range to merge or unmerge them.');
  }
  drop(sheet, touched);
  if (rect.top === rect.bottom && rect.left === rect.right) return;
  sheet.merges.push(rect);
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      if (row > rect.top || column > rect.left) emptyContent(touch(sheet, row, column));
    }
  }
}

function drop(sheet: FakeSheet, merges: readonly Rect[]): void {
  for (const one of merges) sheet.merges.splice(sheet.merges.indexOf(one), 1);
}

function emptyContent(cell: FakeCell): void {
  cell.value = null;
  cell.error = null;
  cell.formula = '';
  delete cell.look.links;
}

/** Looks without the rule of validation, which is cleared by its own method. */
function emptyFormat(cell: FakeCell): void {
  cell.format = EMPTY_FORMAT;
  cell.fill = null;
  for (const key of Object.keys(cell.look)) if (key !== 'validation') delete cell.look[key];
}

interface ClearOptions {
  readonly commentsOnly?: boolean;
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly validationsOnly?: boolean;
}

/** Without options content, formats and validation go and notes stay (D Range.clear: «content and formatting»; notes not verified). */
function clear(range: RangeState, options: ClearOptions | null = null): object {
  const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options ?? {};
  const all = !commentsOnly && !contentsOnly && !formatOnly && !validationsOnly;
  writeEach(range, (cell) => {
    if (all || contentsOnly) emptyContent(cell);
    if (all || formatOnly) emptyFormat(cell);
    if (all || validationsOnly) setRule(cell, null);
    if (commentsOnly) cell.note = '';
  });
  return again(range);
}

/** What kinds of copying carry over: contents, looks. */
const PASTES: Readonly<Record<string, readonly [contents: boolean, looks: boolean]>> = {
  PASTE_NORMAL: [true, true],
  PASTE_VALUES: [true, false],
  PASTE_FORMULA: [true, false],
  PASTE_FORMAT: [false, true],
};

/** `(destination)`, `(destination, type, transposed)`, `(destination, options)`; the destination takes the size of the source. */
function copyTo(
  range: RangeState,
  destination: object,
  how: object | null = null,
  transposed: boolean | null = null,
): void {
  if (transposed) throw notFaked('transposed copies');
  const target = stateOf<RangeState>(destination);
  const options = how as { contentsOnly?: boolean; formatOnly?: boolean } | null;
  const isType = how !== null && transposed !== null;
  const paste = isType ? PASTES[String(how)] : ([!options?.formatOnly, !options?.contentsOnly] as const);
  if (!paste) throw notFaked(String(how));
  const [contents, looks] = paste;
  const valuesOnly = (isType && String(how) === 'PASTE_VALUES') || options?.contentsOnly === true;
  const copies = readEach(range, (cell) => structuredClone(cell));
  const { rect } = target;
  const place = {
    top: rect.top,
    left: rect.left,
    bottom: rect.top + copies.length - 1,
    right: rect.left + (copies[0]?.length ?? 1) - 1,
  };
  assertEditable(target.execution, target.sheet, place);
  copies.forEach((line, down) => {
    line.forEach((copy, right) => {
      const cell = touch(target.sheet, place.top + down, place.left + right);
      if (contents) {
        Object.assign(cell, { value: copy.value, error: copy.error, formula: valuesOnly ? '' : copy.formula });
        if (!valuesOnly) cell.note = copy.note;
      }
      if (looks) Object.assign(cell, { format: copy.format, fill: copy.fill, look: copy.look });
    });
  });
}

/** A column number, `{column, ascending}`, or a list of either; columns count on the sheet, from 1. */
function sort(range: RangeState, spec: unknown): object {
  const { sheet, rect } = range;
  const specs = (Array.isArray(spec) ? spec : [spec]).map((one) => {
    // The documented shapes of a sort specification.
    const { column, ascending } = typeof one === 'number' ? { column: one, ascending: true } : (one as SortSpec);
    return { column: column - 1, ascending: ascending ?? true };
  });
  if (sheet.merges.some((one) => overlap(one, rect) && one.top < one.bottom)) {
    throw hostError("You can't sort a range with vertical merges.");
  }
  const lines = readEach(range, (cell) => structuredClone(cell));
  const compare = (a: readonly FakeCell[], b: readonly FakeCell[]): number => {
    for (const { column, ascending } of specs) {
      const order = compareValues(a[column - rect.left]?.value ?? null, b[column - rect.left]?.value ?? null);
      if (order !== 0) return ascending ? order : -order;
    }
    return 0;
  };
  const sorted = [...lines].sort(compare);
  writeEach(range, (cell, row, column) => Object.assign(cell, sorted[row - rect.top]?.[column - rect.left]));
  return again(range);
}

interface SortSpec {
  readonly column: number;
  readonly ascending?: boolean;
}

/** Numbers, then texts, then truth values; empty cells last. */
export function compareValues(a: FakeCell['value'], b: FakeCell['value']): number {
  const rank = (value: FakeCell['value']): number =>
    value === null ? 3 : typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'ru');
}

function dataRegion({ execution, sheet, rect }: RangeState): object {
  const filled = (row: number, column: number): boolean => peek(sheet, row, column).value !== null;
  const region = { ...rect };
  const anyIn = (top: number, left: number, bottom: number, right: number): boolean => {
    for (let row = Math.max(0, top); row <= bottom; row++) {
      for (let column = Math.max(0, left); column <= right; column++) if (filled(row, column)) return true;
    }
    return false;
  };
  const limit = filledRect(sheet) ?? rect;
  for (let grown = true; grown; ) {
    grown = false;
    const { top, left, bottom, right } = region;
    if (top > 0 && anyIn(top - 1, left - 1, top - 1, right + 1)) region.top = top - 1;
    else if (left > 0 && anyIn(top - 1, left - 1, bottom + 1, left - 1)) region.left = left - 1;
    else if (bottom < limit.bottom && anyIn(bottom + 1, left - 1, bottom + 1, right + 1)) region.bottom = bottom + 1;
    else if (right < limit.right && anyIn(top - 1, right + 1, bottom + 1, right + 1)) region.right = right + 1;
    else continue;
    grown = true;
  }
  return rangeOf(execution, sheet, region);
}

export const RANGE_STRUCTURE: Methods<RangeState> = {
  getMergedRanges: ({ execution, sheet, rect }) =>
    sheet.merges.filter((one) => overlap(one, rect)).map((one) => rangeOf(execution, sheet, one)),
  isPartOfMerge: ({ sheet, rect }) => sheet.merges.some((one) => overlap(one, rect)),
  merge(range) {
    merge(range, range.rect);
    return again(range);
  },
  mergeAcross(range) {
    const { rect } = range;
    for (let row = rect.top; row <= rect.bottom; row++) merge(range, { ...rect, top: row, bottom: row });
    return again(range);
  },
  mergeVertically(range) {
    const { rect } = range;
    for (let column = rect.left; column <= rect.right; column++) merge(range, { ...rect, left: column, right: column });
    return again(range);
  },
  breakApart(range) {
    const { execution, sheet, rect } = range;
    assertEditable(execution, sheet, rect);
    const touched = sheet.merges.filter((one) => overlap(one, rect));
    if (touched.some((one) => !holds(rect, one))) {
      throw hostError('You must select all cells in a merged range to merge or unmerge them.');
    }
    drop(sheet, touched);
    return again(range);
  },
  clear,
  clearContent: (range) => clear(range, { contentsOnly: true }),
  clearFormat: (range) => clear(range, { formatOnly: true }),
  copyTo,
  sort,
  trimWhitespace(range) {
    writeEach(range, (cell) => {
      if (typeof cell.value === 'string') cell.value = cell.value.trim().replace(/\s+/g, ' ');
    });
    return again(range);
  },
  getDataRegion: dataRegion,
};
