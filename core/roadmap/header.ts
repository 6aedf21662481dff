/** Finding the header of every table on a sheet, under titles and between other things. */

import { type HeaderReading, headerKey, LONGEST_HEADER, readHeader, readMisspelt } from '../column/match.js';
import type { Role } from '../column/role.js';
import { readSpan } from '../column/span.js';
import { EXPENSES, HEADER_HINT, SUBHEADER_WORDS } from '../column/words.js';
import { type Cell, cellAt, type Grid, gridWidth, type Rect } from '../grid/grid.js';
import { squeeze } from '../text/fold.js';
import { isNumberLabel } from './number.js';
import type { ScheduleSpan } from './roadmap.js';
import { findSchedule, headsBlock, headsPeriod, isPeriodRow } from './schedule.js';
import { areValueHeadings } from './value-columns.js';

const MOST_HEADER_ROWS = 3;
const LONGEST_SUBHEADER = 40;
/** The rest of a heading that a narrow column broke into two rows: «Сроки | исполнения». */
const GOES_ON = /^[а-яё][^\d]*$/;
/** A deadline, not «Исполнение на 01.10.2022». */
const DAY = /^\s*(?:до|с|со|по|к|не позднее)?\s*\d{1,2}\.\d{1,2}/i;

/** One column of a header: its text over all header rows and what that text names, best first. */
export interface HeaderCell {
  readonly column: number;
  readonly text: string;
  readonly reading: HeaderReading;
  /** For a column of a schedule. */
  readonly span?: ScheduleSpan;
}

export interface Header {
  readonly top: number;
  readonly bottom: number;
  /** Every column of the sheet with a header text. */
  readonly cells: readonly HeaderCell[];
  /** `appendix`: a table of indicators without measures («Показатели результативности»). */
  readonly kind: 'roadmap' | 'appendix';
}

/** The merged block that holds a cell, if any: looked up by row so that thousands of merges stay cheap. */
export type MergeIndex = (row: number, column: number) => Rect | null;

/** An index over the merges of a grid. */
export function indexMerges(grid: Grid): MergeIndex {
  const byRow = new Map<number, Rect[]>();
  for (const merge of grid.merges) {
    for (let row = merge.top; row <= merge.bottom && row < grid.cells.length; row++) {
      const list = byRow.get(row);
      if (list) list.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return (row, column) => byRow.get(row)?.find((merge) => column >= merge.left && column <= merge.right) ?? null;
}

/** Whether a row may be a header at all: two short cells with words of headings, no number or date of its own but years and months side by side. Spares the reading of ten thousand rows of a plan. */
function mayBeHeader(cells: readonly Cell[]): boolean {
  let hints = 0;
  let periods = 0;
  for (const cell of cells) {
    const { kind, text } = cell;
    if (kind === 'empty') continue;
    if (kind === 'number' || kind === 'date') {
      if (!headsPeriod(cell)) return false;
      periods += 1;
    }
    if (kind !== 'text' || text.length > LONGEST_HEADER) continue;
    if (HEADER_HINT.test(text)) hints += 1;
    else if (/^\s*\d/.test(text) && (DAY.test(text) || isNumberLabel(text)) && !headsPeriod(cell)) return false;
  }
  return hints >= 2 && periods !== 1;
}

/** What kind of table a row of headings opens; `null` when it opens none. */
export function kindOf(cells: readonly HeaderCell[]): Header['kind'] | null {
  const first = new Set<Role>();
  const any = new Set<Role>();
  let known = 0;
  for (const { reading } of cells) {
    const { roles, sure } = reading;
    if (roles.length > 0) known += 1;
    const best = roles[0];
    if (best && sure) first.add(best);
    for (const role of roles) if (role) any.add(role);
  }
  const timed = first.has('deadline') || first.has('start') || first.has('end') || first.has('doneDate');
  const planned = timed || first.has('schedule');
  const companions = [planned, first.has('executor'), first.has('indicator'), first.has('status')];
  const count = companions.filter(Boolean).length;
  if (first.has('activity') && count >= 1) return known >= 2 ? 'roadmap' : null;
  if (cells.some(({ text }) => EXPENSES.test(headerKey(text)))) return null;
  if (any.has('activity') && count >= 2) return 'roadmap';
  if (timed && first.has('executor') && first.has('number')) return 'roadmap';
  if (first.has('indicator') && known >= 2 && !planned && !first.has('executor')) return 'appendix';
  return null;
}

const isSubheaderWord = (text: string): boolean => {
  const key = headerKey(text);
  return Object.values(SUBHEADER_WORDS).some((word) => word.test(key));
};

/** Last row of a header that begins at `top`, with the rows of periods («I кв. | II кв.») below it. */
function headerBottom(grid: Grid, merges: MergeIndex, top: number): number {
  let bottom = headingsBottom(grid, merges, top);
  while (bottom - top + 1 < MOST_HEADER_ROWS && isPeriodRow(grid, bottom + 1)) bottom += 1;
  return bottom;
}

/** Last row of a header that begins at `top`: merged down, or continued by «начало | окончание», «план | факт». */
function headingsBottom(grid: Grid, merges: MergeIndex, top: number): number {
  const width = gridWidth(grid);
  let bottom = top;
  let wide = false;
  for (let column = 0; column < width; column++) {
    const merge = merges(top, column);
    if (!merge || merge.top !== top || cellAt(grid, top, merge.left).text === '') continue;
    if (merge.bottom - top < MOST_HEADER_ROWS) bottom = Math.max(bottom, merge.bottom);
    if (merge.right > merge.left) wide = true;
  }
  if (bottom > top) return bottom;
  const filled: number[] = [];
  for (let column = 0; column < width; column++)
    if (cellAt(grid, top + 1, column).text.trim() !== '') filled.push(column);
  const second = filled.map((column) => cellAt(grid, top + 1, column));
  // one text alone is the heading of the first section
  if (second.length < 2 || second.some((cell) => cell.kind !== 'text' || cell.text.length > LONGEST_SUBHEADER))
    return top;
  const underHeadings = filled.every((column) => {
    const merge = merges(top, column);
    const above = cellAt(grid, top, column).text.trim() !== '';
    return merge ? merge.right > merge.left : !above || isSubheaderWord(cellAt(grid, top + 1, column).text);
  });
  const words = second.filter((cell) => isSubheaderWord(cell.text)).length;
  if (underHeadings && (words === second.length || (wide && words > 0))) return top + 1;
  return second.every((cell) => GOES_ON.test(cell.text)) ? top + 1 : top;
}

/** Role of «Срок» + «факт», «Показатель» + «план», «Исполнение» + «дата»; `null` when the pair means nothing special. */
function roleOfPair(parent: Role | null | undefined, sub: string): Role | null {
  const key = headerKey(sub);
  const has = (name: keyof typeof SUBHEADER_WORDS): boolean => SUBHEADER_WORDS[name].test(key);
  if (parent === 'deadline') {
    if (has('fact')) return 'doneDate';
    if (has('start')) return 'start';
    if (has('end')) return 'end';
    if (has('plan')) return 'deadline';
  }
  if (parent === 'indicator') {
    if (has('fact')) return 'actual';
    if (has('plan') || has('value')) return 'indicator';
  }
  if (parent === 'status') {
    if (has('document')) return 'confirmation';
    if (has('date')) return 'doneDate';
  }
  return null;
}

function headerText(grid: Grid, merges: MergeIndex, row: number, column: number): string {
  const merge = merges(row, column);
  return merge ? cellAt(grid, merge.top, merge.left).text : cellAt(grid, row, column).text;
}

/** A column that a heading to the left is merged over, without a heading of its own below (a form drawn on a fine grid). */
function isCovered(merges: MergeIndex, top: number, bottom: number, column: number): boolean {
  const last = merges(bottom, column);
  return last !== null && last.left < column && last.top <= top;
}

const isWide = (merges: MergeIndex, row: number, column: number): boolean => {
  const merge = merges(row, column);
  return merge !== null && merge.right > merge.left;
};

function readColumn(grid: Grid, merges: MergeIndex, top: number, bottom: number, column: number): HeaderCell | null {
  if (isCovered(merges, top, bottom, column)) return null;
  const lines: string[] = [];
  for (let row = top; row <= bottom; row++) {
    let text = headerText(grid, merges, row, column);
    // a heading over several columns that was not merged: «Срок | (пусто)» above «начало | окончание»
    if (text.trim() === '' && row === top && bottom > top && cellAt(grid, bottom, column).text.trim() !== '') {
      for (let left = column - 1; left >= 0 && text.trim() === ''; left--) text = cellAt(grid, top, left).text;
    }
    if (text.trim() !== '' && lines[lines.length - 1] !== text) lines.push(text);
  }
  const text = squeeze(lines.join(' '));
  if (text === '') return null;
  const [parent, sub] = [lines[0], lines[1]];
  if (parent !== undefined && sub !== undefined) {
    const parentReading = readHeader(parent);
    const pair = roleOfPair(parentReading.roles[0], sub);
    if (pair) return { column, text, reading: { roles: [pair], sure: true, expected: null } };
    const broken = GOES_ON.test(sub) && !isWide(merges, top, column) ? readHeader(text) : null;
    if (broken && broken.roles.length > 0) return { column, text, reading: broken };
    const own = readHeader(sub);
    if (own.roles.length > 0) return { column, text, reading: own };
    return { column, text, reading: parentReading };
  }
  return { column, text, reading: readHeader(lines[0] ?? '') };
}

/** Headers of all tables of a sheet, top to bottom; a header repeated at a page break comes again. */
export function findHeaders(grid: Grid, merges: MergeIndex): Header[] {
  const headers: Header[] = [];
  for (let top = 0; top < grid.cells.length; top++) {
    if (!mayBeHeader(grid.cells[top] ?? [])) continue;
    const bottom = headerBottom(grid, merges, top);
    const cells: HeaderCell[] = [];
    for (let column = 0; column < gridWidth(grid); column++) {
      const cell = readColumn(grid, merges, top, bottom, column);
      if (cell) cells.push(cell);
    }
    const upper = headsBlock(grid, merges, top - 1) ? top - 1 : top;
    const mended = withSchedule(grid, merges, upper, bottom, mendHeadings(cells));
    const kind = kindOf(mended);
    const own = kind === 'appendix' ? withoutValues(mended) : mended;
    if (kind === null || isSentenceRow(withoutRepeats(own, merges, top))) continue;
    headers.push({ top: upper, bottom, cells: own, kind });
    top = bottom;
  }
  return headers;
}

/** «Наименование показателя» and «Срок мероприятия» name something else. */
const namesMeasures = ({ roles: [first, ...others] }: HeaderReading): boolean =>
  first === 'activity' || (!first && others.indexOf('activity') >= 0);

/** The headings of a table of measures with the columns of a schedule among them, those included that a heading merged over several columns covers. */
function withSchedule(
  grid: Grid,
  merges: MergeIndex,
  top: number,
  bottom: number,
  cells: readonly HeaderCell[],
): readonly HeaderCell[] {
  const columnsOf = (...roles: readonly (Role | null | undefined)[]): number[] =>
    cells.filter(({ reading }) => roles.indexOf(reading.roles[0]) >= 0).map(({ column }) => column);
  if (!cells.some(({ reading }) => namesMeasures(reading))) return cells;
  const rows = { top, bottom, timed: columnsOf('deadline', 'start', 'end'), measured: columnsOf('indicator') };
  const found = findSchedule(grid, merges, rows, (row) => mayBeHeader(grid.cells[row] ?? []));
  if (found.length === 0) return cells;
  const inside = new Set(found.map(({ column }) => column));
  const others = cells.filter(({ column }) => !inside.has(column));
  const reading: HeaderReading = { roles: ['schedule'], sure: true, expected: null };
  return [...others, ...found.map((one) => ({ ...one, reading }))].sort((a, b) => a.column - b.column);
}

/** The headings of a table of indicators without the two columns we add to it. */
function withoutValues(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const left = cells.findIndex(({ column, text }, at) => {
    const next = cells[at + 1];
    return next?.column === column + 1 && areValueHeadings(text, next.text);
  });
  return left < 0 ? cells : cells.filter((_, at) => at !== left && at !== left + 1);
}

/** Unknown headings among known ones, read with a slip of the pen mended. */
function mendHeadings(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const known = cells.filter((cell) => cell.reading.roles.length > 0).length;
  if (known < 2) return cells;
  return cells.map((cell) => (cell.reading.roles.length > 0 ? cell : { ...cell, reading: readMisspelt(cell.text) }));
}

/** Unknown headings under one common heading, and periods side by side (sums by months), say the same again: they count once. */
function withoutRepeats(cells: readonly HeaderCell[], merges: MergeIndex, top: number): readonly HeaderCell[] {
  return cells.filter(({ column, text, reading }, at) => {
    if (reading.roles.length > 0) return true;
    const isCoveredBy = (merges(top, column)?.left ?? column) < column;
    const before = cells[at - 1];
    return !isCoveredBy && !(before && readSpan(text) !== null && readSpan(before.text) !== null);
  });
}

/** A row of the plan may hold such words too («Определён срок», «Ответственные назначены»): then most of its cells name nothing. */
function isSentenceRow(cells: readonly HeaderCell[]): boolean {
  if (cells.some((cell) => DAY.test(cell.text))) return true;
  const known = cells.filter((cell) => cell.reading.roles.length > 0).length;
  const words = cells.reduce((sum, cell) => sum + cell.text.split(' ').length, 0);
  return known * 2 < cells.length || words > cells.length * 8;
}
