/** How many occasions a repeated deadline gives: over its whole span, and due by the reporting day. */
import {
  type CalendarDate,
  dayNumber,
  daysBetween,
  daysInMonth,
  type IsoDay,
  type Period,
  parseIso,
  weekday,
} from '../calendar/date.js';
import type { Deadline, Recurrence } from '../deadline/deadline.js';

/** Months of a calendar unit. */
const UNIT_MONTHS: ReadonlyMap<Recurrence, number> = new Map<Recurrence, number>([
  ['monthly', 1],
  ['quarterly', 3],
  ['half-yearly', 6],
  ['yearly', 12],
]);

const WEEKDAYS: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const DAYS_OF_WEEK = 7;

/**
 * Occasions from one day to another, both included. Named weekdays («по вторникам», «2-й и 4-й понедельник») and `daily` are counted
 * day by day; `weekly` once in every seven days; the others once in every calendar month, quarter, half-year or year that has a day in
 * the span. 0 for a span that ends before it starts or is no pair of days.
 */
export function countOccasions(recurrence: Recurrence, from: IsoDay, to: IsoDay): number {
  const [first, last] = [parseIso(from), parseIso(to)];
  if (!first || !last || from > to) return 0;
  const months = UNIT_MONTHS.get(recurrence);
  if (months !== undefined) return unitOf(last, months) - unitOf(first, months) + 1;
  if (recurrence === 'weekly') return Math.max(1, fullWeeks(from, to));
  return countDays(recurrence, first, last);
}

/**
 * Occasions of them due by a day: a named weekday on the day itself, a calendar unit on its last day, everything once the span is over.
 */
export function occasionsDue(recurrence: Recurrence, { start, end }: Period, asOf: IsoDay): number {
  if (asOf >= end) return countOccasions(recurrence, start, end);
  const day = parseIso(asOf);
  if (!day || asOf < start) return 0;
  if (recurrence === 'weekly') return fullWeeks(start, asOf);
  const months = UNIT_MONTHS.get(recurrence);
  const running = months === undefined || isLastOfUnit(day, months) ? 0 : 1;
  return countOccasions(recurrence, start, asOf) - running;
}

export interface Occasions {
  /** Due by the reporting day. */
  readonly due: number;
  /** In the whole span of the measure. */
  readonly all: number;
}

/** Occasions of a measure: in its own spans, else in the plan's period, which also closes an open end; `null` where they cannot be counted. */
export function occasionsOf(
  { recurrence, intervals, status }: Deadline,
  period: Period | null,
  asOf: IsoDay,
): Occasions | null {
  if (recurrence === null || status === 'unread') return null;
  const spans = intervals.length > 0 ? intervals : [{ start: null, end: null }];
  let due = 0;
  let all = 0;
  for (const span of spans) {
    const start = span.start ?? period?.start;
    const end = span.end ?? period?.end;
    if (start === undefined || end === undefined || start > end) return null;
    due += occasionsDue(recurrence, { start, end }, asOf);
    all += countOccasions(recurrence, start, end);
  }
  return { due, all };
}

/** Number of a calendar unit, counted from the year 0. */
function unitOf({ y, m }: CalendarDate, months: number): number {
  return Math.floor((y * 12 + m - 1) / months);
}

function isLastOfUnit({ y, m, d }: CalendarDate, months: number): boolean {
  return m % months === 0 && d === daysInMonth(y, m);
}

function fullWeeks(from: IsoDay, to: IsoDay): number {
  return Math.floor((daysBetween(from, to) + 1) / DAYS_OF_WEEK);
}

/** `daily`, `weekly:TU,TH`, `nth-weekday:2,4:MO`. */
function countDays(recurrence: Recurrence, first: CalendarDate, last: CalendarDate): number {
  const [kind = '', named = '', day = ''] = recurrence.split(':');
  if (kind === 'daily') return dayNumber(last) - dayNumber(first) + 1;
  if (kind === 'weekly') {
    return uniqueOf(named).reduce((sum, name) => sum + countWeekday(weekdayNumber(name), first, last), 0);
  }
  return kind === 'nth-weekday' ? countNthWeekdays(uniqueOf(named).map(Number), weekdayNumber(day), first, last) : 0;
}

const uniqueOf = (list: string): string[] => list.split(',').filter((item, at, all) => all.indexOf(item) === at);

/** 1 Monday … 7 Sunday; 0 for anything else. */
const weekdayNumber = (name: string): number => WEEKDAYS.indexOf(name) + 1;

function countWeekday(wanted: number, first: CalendarDate, last: CalendarDate): number {
  if (wanted === 0) return 0;
  const wait = (wanted - weekday(first) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  return Math.max(0, Math.floor((dayNumber(last) - dayNumber(first) - wait) / DAYS_OF_WEEK) + 1);
}

/** A fifth Monday is counted in the months that have one; −1 is the last of its month. */
function countNthWeekdays(
  ordinals: readonly number[],
  wanted: number,
  first: CalendarDate,
  last: CalendarDate,
): number {
  if (wanted === 0) return 0;
  const [from, to] = [dayNumber(first), dayNumber(last)];
  let count = 0;
  for (let month = unitOf(first, 1); month <= unitOf(last, 1); month++) {
    const [y, m] = [Math.floor(month / 12), (month % 12) + 1];
    const length = daysInMonth(y, m);
    const start = dayNumber({ y, m, d: 1 });
    const earliest = 1 + ((wanted - weekday({ y, m, d: 1 }) + DAYS_OF_WEEK) % DAYS_OF_WEEK);
    const latest = earliest + DAYS_OF_WEEK * Math.floor((length - earliest) / DAYS_OF_WEEK);
    const days = ordinals.map((nth) => (nth === -1 ? latest : earliest + (nth - 1) * DAYS_OF_WEEK));
    for (const [at, d] of days.entries()) {
      const isDay = d >= 1 && d <= length && days.indexOf(d) === at;
      if (isDay && start + d - 1 >= from && start + d - 1 <= to) count += 1;
    }
  }
  return count;
}
