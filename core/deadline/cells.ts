/** Deadlines that do not come from one text: a date cell, and the two columns «начало» and «окончание». */
import { type CalendarDate, type IsoDay, isRealDate, toIso } from '../calendar/date.js';
import type { Deadline, DeadlineKind, DeadlineProblem, DeadlineStatus } from './deadline.js';

/** A date cell of a sheet; `text` as displayed. */
export function deadlineOfDate(date: CalendarDate, text: string): Deadline {
  const real = isRealDate(date);
  const day = toIso(date);
  return {
    text,
    kind: real ? 'date' : 'none',
    intervals: real ? [{ start: day, end: day }] : [],
    recurrence: null,
    yearFrom: real ? 'text' : null,
    status: real ? 'read' : 'unread',
    residue: [],
    vagueness: null,
    problems: real ? [] : [{ kind: 'impossible', text }],
    slips: [],
  };
}

/** From the best to the worst. */
const STATUSES: readonly DeadlineStatus[] = ['read', 'vague', 'ambiguous', 'unread'];

/** The least trustworthy of several readings; `read` when there is none. */
export function worstStatus(statuses: readonly DeadlineStatus[]): DeadlineStatus {
  return STATUSES[Math.max(0, ...statuses.map((status) => STATUSES.indexOf(status)))] ?? 'unread';
}

/** First day of a «начало» cell; «до 15.03» there begins on that day at the latest. */
function firstDay({ intervals }: Deadline): IsoDay | null {
  const [first] = intervals;
  return first ? (first.start ?? first.end) : null;
}

function lastDay({ intervals }: Deadline): IsoDay | null {
  const last = intervals[intervals.length - 1];
  return last ? (last.end ?? last.start) : null;
}

function kindOf(from: IsoDay | null, to: IsoDay | null): DeadlineKind {
  if (from === null) return to === null ? 'schedule' : 'by';
  return to === null ? 'from' : 'interval';
}

/**
 * One deadline from the columns «начало» and «окончание»; `null` for a column the table does not have.
 * An empty cell leaves its end open. A cell that names more than one interval makes the whole ambiguous.
 */
export function deadlineOfStartEnd(start: Deadline | null, end: Deadline | null): Deadline {
  const cells = [start, end].filter((deadline): deadline is Deadline => deadline !== null);
  const given = cells.filter(({ kind, status }) => kind !== 'none' || status !== 'read');
  const text = given.map((deadline) => deadline.text).join(' – ');
  const from = start && firstDay(start);
  const to = end && lastDay(end);
  const reversed = from !== null && to !== null && to < from;
  const reversal: DeadlineProblem[] = reversed ? [{ kind: 'reversed', text, start: from, end: to }] : [];
  const statuses = given.map(({ status }) => status);
  if (reversed) statuses.push('unread');
  if (given.some(({ intervals }) => intervals.length > 1)) statuses.push('ambiguous');
  const origins = given.map(({ yearFrom }) => yearFrom).filter((origin) => origin !== null);
  const known = !reversed && (from !== null || to !== null);
  return {
    text,
    kind: given.length === 0 ? 'none' : kindOf(from, to),
    intervals: known ? [{ start: from, end: to }] : [],
    recurrence: given.find(({ recurrence }) => recurrence !== null)?.recurrence ?? null,
    yearFrom: origins.indexOf('period') >= 0 ? 'period' : (origins[0] ?? null),
    status: worstStatus(statuses),
    residue: given.flatMap(({ residue }) => residue),
    vagueness: given.find(({ vagueness }) => vagueness !== null)?.vagueness ?? null,
    problems: [...given.flatMap(({ problems }) => problems), ...reversal],
    slips: given.flatMap(({ slips }) => slips),
  };
}
