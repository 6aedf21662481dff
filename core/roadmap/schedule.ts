/** Schedules drawn in columns: which columns of a header are one, and which only look like it (money, indicators, reports by quarter). */

import { toIso } from '../calendar/date.js';
import { readHeader } from '../column/match.js';
import {
  genitiveMonth,
  numberedSpan,
  numeralOf,
  readSpan,
  type Span,
  type SpanUnit,
  unitNamed,
} from '../column/span.js';
import type { Deadline } from '../deadline/deadline.js';
import { parseDeadline } from '../deadline/parse.js';
import { markKind, readMark } from '../deadline/scheduled.js';
import { type Cell, cellAt, type Grid, gridWidth } from '../grid/grid.js';
import { squeeze } from '../text/fold.js';
import type { MergeIndex } from './header.js';
import { periodOfTitle } from './period.js';
import type { ScheduleSpan } from './roadmap.js';

/** A column of the header whose lowest heading may stand for days. */
interface Candidate {
  readonly column: number;
  /** Headings from the top down, repetitions left out. */
  readonly lines: readonly string[];
  readonly span: Span | null;
  /** The bare number that is its lowest heading; 0 for words. */
  readonly numeral: number;
  /** The month above, in the genitive. */
  readonly month: string;
}

/** Headings above a block of periods that make it something else than a schedule, whatever else they say. */
const FOREIGN =
  /финанс|руб|бюджет|сумм|стоимост|расход|затрат|смет|средств|ассигн|объем|планов\S* период|показател|индикатор|значен|целев|результат|кол-во|количеств|числ|охват|факт|отч[её]т|отметк|балл|оценк|процент|%|дол[яи](?![а-яё])|час(?:ы|ов)(?![а-яё])|чел(?:\.|овек)/i;
/** Months, quarters and the like; years also head money and targets, so numbers below them are no number of events. */
const COUNTED: readonly SpanUnit[] = ['half-year', 'quarter', 'month', 'week', 'days'];
/** Rows below a header that tell what its columns hold; fewer under a very wide one. */
const SAMPLE_ROWS = 200;
const SAMPLE_CELLS = 20_000;
const LEAST_MONTHS = 5;
const MOST_WEEKS = 5;
/** A longer cell is a sentence of a plan. */
const LONGEST_WORDS = 120;
/** Tells «1 нед.» for a period before its month is known. */
const ANY_MONTH = 'января';

/** Whether a cell of a header may head a period: a year typed as a number, the first day of a month, or such words. */
export function headsPeriod(cell: Cell): boolean {
  if (cell.kind === 'date') return cell.date.d === 1;
  return (cell.kind === 'text' || cell.kind === 'number') && readSpan(cell.text) !== null;
}

/** The text of a heading; months kept as dates by their names, so that «01.09.2022» is «сентябрь 2022». */
function headingAt(grid: Grid, merges: MergeIndex, row: number, column: number): string {
  const merge = merges(row, column);
  const cell = merge ? cellAt(grid, merge.top, merge.left) : cellAt(grid, row, column);
  if (cell.kind !== 'date') return squeeze(cell.text);
  const { y, m, d } = cell.date;
  return d === 1 ? `${numberedSpan('month', m)?.text ?? ''} ${y}` : squeeze(cell.text);
}

/**
 * Headings of every column from the top down, repetitions left out. A heading over several columns that was not merged holds for
 * the columns right of it as long as they have a heading of their own below.
 */
function linesOf(grid: Grid, merges: MergeIndex, top: number, bottom: number): string[][] {
  const lines: string[][] = [];
  /** What stands above the column before, row by row, and its lowest heading. */
  let before: string[] = [];
  let low = '';
  for (let column = 0; column < gridWidth(grid); column++) {
    const own: string[] = [];
    for (let row = top; row <= bottom; row++) own.push(headingAt(grid, merges, row, column));
    const above = own
      .slice(0, -1)
      .map((text, at) => text || (low !== '' && low !== before[at] ? (before[at] ?? '') : ''));
    low = own[own.length - 1] ?? '';
    before = above;
    lines.push([...above, low].filter((text, at, all) => text !== '' && text !== all[at - 1]));
  }
  return lines;
}

/** The month among the headings above: «октября», «октября 2022»; '' without one. */
const monthAbove = (upper: readonly string[]): string => upper.map(genitiveMonth).find((month) => month !== '') ?? '';

function candidateOf(column: number, lines: readonly string[]): Candidate | null {
  const last = lines[lines.length - 1];
  if (last === undefined) return null;
  const upper = lines.slice(0, -1);
  const month = monthAbove(upper);
  const span = readSpan(last, month);
  if (span) return { column, lines, span, numeral: 0, month };
  const before = upper[upper.length - 1] ?? '';
  const broken = numeralOf(before) > 0 ? readSpan(`${before} ${last}`) : null;
  if (broken) return { column, lines: [...upper.slice(0, -1), `${before} ${last}`], span: broken, numeral: 0, month };
  const numeral = numeralOf(last);
  if (numeral === 0) return null;
  const unit = upper.map(unitNamed).find((one) => one !== null);
  return { column, lines, span: unit ? numberedSpan(unit, numeral, month) : null, numeral, month };
}

/** The headings above a period that are no periods themselves: «Сроки реализации»; '' for a block without one. */
const parentOf = ({ lines }: Candidate): string =>
  lines
    .slice(0, -1)
    .filter((line) => readSpan(line) === null)
    .join(' ');

/** Whether numbers follow each other, 1 after `last`. */
const follow = (numbers: readonly number[], last: number): boolean =>
  numbers.every((number, at) => number <= last && (at === 0 || number === ((numbers[at - 1] ?? 0) % last) + 1));

/**
 * Bare numbers under the name of a month are its weeks (1–5) or its days; under «Сроки» I–IV are quarters, and a longer row that
 * goes on to XII and from I anew is months. Other numbers (classes, groups) are no periods.
 */
function withNumerals(run: readonly Candidate[]): Candidate[] {
  const [first] = run;
  if (!first || first.span) return [...run];
  const numerals = run.map(({ numeral }) => numeral);
  if (first.month !== '') {
    const isWeeks = numerals.every((numeral) => numeral <= MOST_WEEKS) && numerals.indexOf(1) >= 0;
    return run.map((one) => ({ ...one, span: numberedSpan(isWeeks ? 'week' : 'days', one.numeral, one.month) }));
  }
  if (!isTimeHeading(parentOf(first))) return [];
  const isQuarters = follow(numerals, 4) && numerals.indexOf(4) >= 0;
  const isMonths = numerals.length >= LEAST_MONTHS && follow(numerals, 12);
  const unit: SpanUnit | null = isQuarters ? 'quarter' : isMonths ? 'month' : null;
  return unit === null ? [] : run.map((one) => ({ ...one, span: numberedSpan(unit, one.numeral) }));
}

const isTimeHeading = (heading: string): boolean =>
  readHeader(heading).roles[0] === 'deadline' || /график|календар/i.test(heading);

function runsOf(candidates: readonly Candidate[]): Candidate[][] {
  const runs: Candidate[][] = [];
  for (const one of candidates) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const goesOn =
      last?.column === one.column - 1 &&
      (last.span === null) === (one.span === null) &&
      parentOf(last) === parentOf(one);
    if (run && goesOn) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** What the cells under a block hold, as far as it tells a schedule from other things. */
interface Tally {
  understood: number;
  counts: number;
  codes: number;
  others: number;
}

function tally(grid: Grid, rows: readonly number[], run: readonly Candidate[]): Tally {
  const result: Tally = { understood: 0, counts: 0, codes: 0, others: 0 };
  for (const { column, span, lines } of run) {
    const days = span && parseDeadline(span.text, periodAbove(lines) ?? { start: '2022-01-01', end: '2022-12-31' });
    for (const row of rows) {
      const cell = cellAt(grid, row, column);
      const kind = markKind(cell);
      if (kind === 'free') continue;
      if (kind === 'mark') result.understood += 1;
      // the heading again, or a period that says nothing of what it heads
      else if (readSpan(cell.text) !== null) continue;
      else if (kind === 'count') result.counts += 1;
      else if (kind === 'code') result.codes += 1;
      else if (days && isInside(cell, days)) result.understood += 1;
      else result.others += 1;
    }
  }
  return result;
}

/** A cell in words that belongs under its heading: a day of that period, whatever its year. */
function isInside(cell: Cell, span: Deadline): boolean {
  if (cell.text.length > LONGEST_WORDS) return false;
  if (cell.kind !== 'date') return readMark({ span, cell }).status !== 'unread';
  const [days] = span.intervals;
  const day = toIso(cell.date);
  if (span.yearFrom === 'text') return days !== undefined && day >= (days.start ?? '') && day <= (days.end ?? '');
  return days !== undefined && day.slice(5) >= (days.start ?? '').slice(5) && day.slice(5) <= (days.end ?? '').slice(5);
}

/** The rows of the table as far as they are needed: to the title of the next table. */
function sampleRows(grid: Grid, bottom: number, isHeader: (row: number) => boolean): number[] {
  const rows: number[] = [];
  const most = Math.min(SAMPLE_ROWS, Math.ceil(SAMPLE_CELLS / gridWidth(grid)));
  const filled = (row: number): number => (grid.cells[row] ?? []).filter((cell) => cell.text.trim() !== '').length;
  for (let row = bottom + 1; row < grid.cells.length && rows.length < most; row++) {
    if (filled(row - 1) <= 1 && isHeader(row)) break;
    rows.push(row);
  }
  return rows;
}

/**
 * Whether a block of periods is the schedule. Under «Сроки реализации» it is, unless its cells speak against it; under a heading
 * of another kind never; without a heading only marks, days and deadlines in its cells tell (numbers there are money or targets).
 */
function isSchedule(run: readonly Candidate[], { understood, counts, codes, others }: Tally, beside: Beside): boolean {
  const [first] = run;
  const parent = first ? parentOf(first) : '';
  if (FOREIGN.test(parent)) return false;
  const role = readHeader(parent).roles[0];
  const trusted = role === 'deadline';
  if (!trusted && role !== undefined && role !== 'section') return false;
  const filled = understood + counts + codes + others;
  const isYears = run.some(({ span }) => span?.unit === 'year');
  if (filled === 0) return trusted || !(beside.deadline || (isYears && beside.indicator));
  if (!trusted) return understood > 0 && (filled - understood) * 4 <= filled;
  const isCounted = run.every(({ span }) => span !== null && COUNTED.indexOf(span.unit) >= 0);
  return (others + (isCounted ? 0 : counts)) * 2 <= filled;
}

/** The year the headings above name: «2021 год», «Сроки в 2022/2023 учебном году»; the nearest wins. */
function periodAbove(lines: readonly string[]): ScheduleSpan['within'] {
  for (const line of lines.slice(0, -1).reverse()) {
    const period = /20\d\d/.test(line) && readSpan(line)?.unit !== 'month' ? periodOfTitle(line) : null;
    if (period) return period;
  }
  return null;
}

export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
  /** Columns whose headings say they hold deadlines, and indicators. */
  readonly timed: readonly number[];
  readonly measured: readonly number[];
}

/** Whether the table holds deadlines or indicators outside of the periods. */
interface Beside {
  readonly deadline: boolean;
  readonly indicator: boolean;
}

/** A column of a schedule as the header shows it. */
export interface ScheduleHeading {
  readonly column: number;
  /** All its headings on one line. */
  readonly text: string;
  readonly span: ScheduleSpan;
}

/** The columns of the header that are a schedule, left to right. */
export function findSchedule(
  grid: Grid,
  merges: MergeIndex,
  { top, bottom, timed, measured }: HeaderRows,
  isHeader: (row: number) => boolean,
): ScheduleHeading[] {
  const found: ScheduleHeading[] = [];
  const candidates: Candidate[] = [];
  linesOf(grid, merges, top, bottom).forEach((lines, column) => {
    const candidate = candidateOf(column, lines);
    if (candidate) candidates.push(candidate);
  });
  const inside = new Set(candidates.map(({ column }) => column));
  const isOutside = (column: number): boolean => !inside.has(column);
  const beside: Beside = { deadline: timed.some(isOutside), indicator: measured.some(isOutside) };
  let rows: number[] | null = null;
  for (const run of runsOf(candidates).map(withNumerals)) {
    if (run.length < 2 || run.some(({ span }) => span === null)) continue;
    rows = rows ?? sampleRows(grid, bottom, isHeader);
    if (!isSchedule(run, tally(grid, rows, run), beside)) continue;
    for (const one of run) {
      const { column, span, lines, numeral } = one;
      if (!span) continue;
      const label = labelOf(numeral > 0 ? span.text : (lines[lines.length - 1] ?? ''), span);
      const { unit, text } = span;
      const heading = parentOf(one);
      found.push({ column, text: lines.join(' '), span: { unit, text, label, within: periodAbove(lines), heading } });
    }
  }
  return found;
}

/** «1 нед.» says little without its month. */
const labelOf = (heading: string, { unit, text }: Span): string =>
  unit === 'week' || unit === 'days' ? text : heading.replace(/[,;:]+$/, '');

/**
 * Whether a row holds nothing but headings of periods, two at least: the lower row of a header without merges. Bare numbers are
 * such headings under one text that says what they number («Месяцы»), not under headings of their own (the row «1 | 2 | 3»).
 */
export function isPeriodRow(grid: Grid, row: number): boolean {
  const filled = (grid.cells[row] ?? []).flatMap((cell, column) => (cell.text.trim() === '' ? [] : [{ cell, column }]));
  if (filled.length < 2) return false;
  if (filled.every(({ cell }) => headsPeriod(cell) || readSpan(cell.text, ANY_MONTH) !== null)) return true;
  const above = filled.map(({ column }) => cellAt(grid, row - 1, column).text.trim());
  const [first = '', ...others] = above;
  const isNamed = unitNamed(first) !== null || genitiveMonth(first) !== '' || readHeader(first).roles[0] === 'deadline';
  return isNamed && others.every((text) => text === '') && filled.every(({ cell }) => numeralOf(cell.text) > 0);
}

/** Whether the row above a header only heads periods of it («Сроки» over «I кв. | II кв.»): then it belongs to the header. */
export function headsBlock(grid: Grid, merges: MergeIndex, row: number): boolean {
  const cells = grid.cells[row] ?? [];
  const filled = cells.flatMap((cell, column) => (cell.text.trim() === '' ? [] : [column]));
  if (filled.length === 0) return false;
  return filled.every((column) => {
    const merge = merges(row, column);
    if (!merge || merge.top !== merge.bottom || merge.right === merge.left) return false;
    for (let at = merge.left; at <= merge.right; at++) {
      if (!headsPeriod(cellAt(grid, row + 1, at))) return false;
    }
    return true;
  });
}
