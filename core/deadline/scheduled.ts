/** The deadline of a measure whose schedule is drawn in columns: the marked columns, narrowed by what their cells say. */

import { addDays, type CalendarDate, toIso } from '../calendar/date.js';
import { MONTHS_OF } from '../format/russian-names.js';
import type { Cell } from '../grid/grid.js';
import { fold, squeeze } from '../text/fold.js';
import { stripMarkup } from '../text/markup.js';
import { worstStatus } from './cells.js';
import type { Deadline, DeadlineKind, DeadlineProblem, Interval } from './deadline.js';
import { parseDeadline } from './parse.js';

/** One or several neighbouring columns that a cell marks. */
export interface MarkedSpan {
  /** Places of the first and the last column in the schedule: neighbours follow each other by one. */
  readonly first: number;
  readonly last: number;
  /** What their headings say («II кв. 2022»), for messages. */
  readonly label: string;
  /** The days of the columns; no intervals where the year or the days are not known. */
  readonly span: Deadline;
  /** Numbers under these headings are days of the month («Дата проведения»), not so many events. */
  readonly numbersAreDays?: boolean;
  readonly cell: Cell;
}

/**
 * What a cell of a schedule says without being read: nothing, that the column is meant, so many events in it, a letter of some
 * legend («Т» – тематический), or something in words.
 */
export type MarkKind = 'free' | 'mark' | 'count' | 'code' | 'words';

const FREE = /^(?:[-–—_.\s]*|нет|0|☐)$/;
/** «+», «✓», «●», «хх»: no words and no figures; «?» and ditto marks say less than that. */
const SIGN = /^(?:[^а-яa-z\d?"«»„“”]+|[xхv]+|да|есть)$/;
const WHOLE =
  /^(?:постоянно|(?:весь|вся|(?:в теч[а-я.]*|на протяжении)(?: всего)?)(?: (?:месяц|квартал|полугоди|недел|период|год)[а-я]*)?)$/;
const EVENTS = /^\d{1,2} ?(?:раза?|шт\.?|ед\.?|мероприят[а-я]*|меропр\.?)$/;
const MOST_EVENTS = 31;
const CODE = /^[а-яa-z]{1,2}(?:[ ,;/+]+[а-яa-z]{1,2})*$/;
const NO_CODE = /^(?:до|по|со|ко|от|на|не)(?![а-я])/;

/** What most cells hold: plans have thousands of them. */
const USUAL_MARKS: ReadonlyMap<string, MarkKind> = new Map([
  ...['+', 'х', 'Х', 'x', 'X', 'V', '*'].map((text): [string, MarkKind] => [text, 'mark']),
  ...['-', '–'].map((text): [string, MarkKind] => [text, 'free']),
]);

/** Tells a mark from an empty cell, a number of events and words. A tick box is a mark when ticked. */
export function markKind(cell: Cell): MarkKind {
  if (cell.kind === 'empty') return 'free';
  if (cell.kind === 'boolean') return cell.value ? 'mark' : 'free';
  if (cell.kind === 'error' || cell.kind === 'date') return 'words';
  const usual = USUAL_MARKS.get(cell.text);
  if (usual) return usual;
  const key = squeeze(fold(stripMarkup(cell.text)));
  if (FREE.test(key)) return 'free';
  if (SIGN.test(key) || WHOLE.test(key)) return 'mark';
  if (/^\d{1,2}$/.test(key)) return Number(key) <= MOST_EVENTS ? 'count' : 'words';
  if (EVENTS.test(key)) return 'count';
  return CODE.test(key) && !NO_CODE.test(key) ? 'code' : 'words';
}

type Part = Pick<Deadline, 'intervals' | 'recurrence' | 'status' | 'residue' | 'vagueness' | 'problems'>;

/** Whether the cell of a mark narrows its columns. */
function isNarrowing({ cell, numbersAreDays }: Pick<MarkedSpan, 'cell' | 'numbersAreDays'>): boolean {
  const kind = markKind(cell);
  return kind === 'words' || (kind === 'count' && numbersAreDays === true && /^\s*\d+\s*$/.test(cell.text));
}

/**
 * What a marked cell says of its columns: a mark or a number of events means all their days, a day or words narrow them
 * («до 10-го» under «март» is 1–10 March). A letter of a legend is a mark nobody can be sure of. A day outside the columns is a
 * question, and so is anything that cannot be read.
 */
export function readMark(mark: Pick<MarkedSpan, 'span' | 'cell' | 'numbersAreDays'>): Part {
  const { span, cell } = mark;
  if (markKind(cell) === 'code') return { ...span, status: 'vague', residue: [squeeze(cell.text)] };
  if (!isNarrowing(mark)) return span;
  const text = squeeze(stripMarkup(cell.text));
  const [days] = span.intervals;
  if (cell.kind === 'date') return readDate(cell.date, text, span);
  const words = text.replace(/^(?:[+✓✔*●]|[xхvXХV](?= ))\s*/, '');
  if (cell.kind === 'error' || !days || days.start === null || days.end === null) {
    return cell.kind === 'error' ? unread(span, text) : parseDeadline(words, null);
  }
  const period = { start: days.start, end: days.end };
  const plain = parseDeadline(words, period);
  if (isWithin(plain, period)) return narrowed(plain, period);
  const month =
    days.start.slice(0, 7) === days.end.slice(0, 7) ? MONTHS_OF[Number(days.start.slice(5, 7)) - 1] : undefined;
  const full = month === undefined ? null : parseDeadline(`${words.replace(/ месяца$/i, '')} ${month}`, period);
  if (full && isWithin(full, period)) return narrowed(full, period);
  if (plain.status === 'unread') return { ...unread(span, words), problems: plain.problems };
  if (plain.intervals.length > 0) return beginsWithin(plain, period) ? plain : elsewhere(plain.intervals, text, span);
  return { ...plain, intervals: span.intervals };
}

function readDate(date: CalendarDate, text: string, span: Deadline): Part {
  const day = toIso(date);
  const at: Interval = { start: day, end: day };
  const [days] = span.intervals;
  const known = days && days.start !== null && days.end !== null;
  if (known && (day < (days.start ?? '') || day > (days.end ?? ''))) return elsewhere([at], text, span);
  return { intervals: [at], recurrence: null, status: 'read', residue: [], vagueness: null, problems: [] };
}

const unread = (span: Deadline, words: string): Part => ({
  ...span,
  status: 'unread',
  residue: [words],
  vagueness: null,
});

/** A day that another column stands for: one of the two is a slip. */
function elsewhere(intervals: readonly Interval[], text: string, span: Deadline): Part {
  const problem: DeadlineProblem = { kind: 'two-readings', text, other: span.intervals };
  return { intervals, recurrence: null, status: 'ambiguous', residue: [], vagueness: null, problems: [problem] };
}

function isWithin({ intervals, status }: Deadline, { start, end }: { start: string; end: string }): boolean {
  if (intervals.length === 0 || (status !== 'read' && status !== 'vague')) return false;
  return intervals.every((one) => [one.start, one.end].every((day) => day === null || (day >= start && day <= end)));
}

/** «с 15.03 по 20.04» in the column of the first quarter: it only begins there. */
const beginsWithin = ({ intervals, status }: Deadline, { start, end }: { start: string; end: string }): boolean =>
  status === 'read' && intervals.every((one) => one.start !== null && one.start >= start && one.start <= end);

const narrowed = (deadline: Deadline, period: { start: string; end: string }): Part => ({
  ...deadline,
  intervals: deadline.intervals.map(({ start, end }) => ({ start: start ?? period.start, end: end ?? period.end })),
});

/** Neighbouring days put together, in calendar order. */
function joined(intervals: readonly Interval[]): Interval[] {
  const sorted = [...intervals].sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1));
  const result: Interval[] = [];
  for (const one of sorted) {
    const last = result[result.length - 1];
    const touches = last?.end && one.start !== null && one.end !== null && one.start <= addDays(last.end, 1);
    if (!last || !touches) result.push(one);
    else if ((one.end ?? '') > (last.end ?? '')) result[result.length - 1] = { start: last.start, end: one.end };
  }
  return result;
}

function kindOf(intervals: readonly Interval[], recurrence: Deadline['recurrence'], any: boolean): DeadlineKind {
  if (recurrence !== null) return 'recurring';
  const [only, ...others] = intervals;
  if (!only) return any ? 'schedule' : 'none';
  if (others.length > 0) return 'list';
  return only.start === only.end ? 'date' : 'interval';
}

/** «I кв. – III кв. 2022»: from the first to the last of two headings, a common year once. */
export function rangeLabel(first: string, last: string): string {
  const [from = '', to = ''] = [first.split(' – ')[0], last.split(' – ').pop()];
  if (from === to) return from;
  const year = / 20\d\d$/.exec(to)?.[0] ?? '';
  return `${year !== '' && from.endsWith(year) ? from.slice(0, -year.length) : from} – ${to}`;
}

/** «I кв. – III кв. 2022, апрель 2023: до 10-го»: marks in neighbouring columns together. */
function textOf(marks: readonly MarkedSpan[]): string {
  const parts: string[] = [];
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at];
    if (!mark) break;
    if (isNarrowing(mark)) {
      parts.push(`${mark.label}: ${squeeze(stripMarkup(mark.cell.text))}`);
      continue;
    }
    let last = mark;
    for (let next = marks[at + 1]; next && next.first === last.last + 1; next = marks[at + 1]) {
      if (isNarrowing(next)) break;
      last = next;
      at += 1;
    }
    parts.push(last === mark ? mark.label : rangeLabel(mark.label, last.label));
  }
  return parts.join(', ');
}

/** One deadline from the marked columns of a measure, left to right; no marks are no deadline. */
export function deadlineOfSchedule(marks: readonly MarkedSpan[]): Deadline {
  const parts = marks.map(readMark);
  const intervals = joined(parts.flatMap((part) => part.intervals));
  const recurrences = new Set(parts.map(({ recurrence }) => recurrence));
  const recurrence = recurrences.size === 1 ? (parts[0]?.recurrence ?? null) : null;
  const origins = marks.map(({ span }) => span.yearFrom).filter((origin) => origin !== null);
  return {
    text: textOf(marks),
    kind: kindOf(intervals, recurrence, marks.length > 0),
    intervals,
    recurrence,
    yearFrom: origins.indexOf('period') >= 0 ? 'period' : (origins[0] ?? null),
    status: worstStatus(parts.map(({ status }) => status)),
    residue: parts.flatMap(({ residue }) => residue),
    vagueness: parts.find(({ vagueness }) => vagueness !== null)?.vagueness ?? null,
    problems: parts.flatMap(({ problems }) => problems),
    slips: [],
  };
}
