/** The days of a schedule's columns: the years their headings, the plan's period or the order of the columns give them. */
import { addDays, daysBetween, type Period, yearOf } from '../calendar/date.js';
import type { Deadline } from '../deadline/deadline.js';
import { parseDeadline } from '../deadline/parse.js';
import { calendarYear, schoolYear } from './period.js';
import type { ScheduleSpan } from './roadmap.js';

/** A column with its days; without intervals where its year is not known. */
export interface DatedSpan {
  /** The heading with its year: «II кв. 2022». */
  readonly label: string;
  readonly days: Deadline;
}

const LONGEST_YEAR = 365;

const isOneYear = ({ start, end }: Period): boolean => daysBetween(start, end) <= LONGEST_YEAR;
const startOf = ({ intervals }: Deadline): string => intervals[0]?.start ?? '';

/** The days of a heading that names its year, alone or by the heading above; `null` for one that does not. */
function ownDays({ text, within }: ScheduleSpan): Deadline | null {
  if (within && isOneYear(within)) return { ...parseDeadline(text, within), yearFrom: 'text' };
  const days = parseDeadline(text, null);
  return days.yearFrom === 'text' || days.yearFrom === 'neighbour' ? days : null;
}

/** The same heading in a year in which it does not lie before `day`: January after December is that of the next year. */
function notBefore(day: string, text: string, days: Deadline): Deadline {
  if (day === '' || startOf(days) >= day) return days;
  const same = parseDeadline(text, calendarYear(yearOf(day)));
  return startOf(same) >= day ? same : parseDeadline(text, calendarYear(yearOf(day) + 1));
}

/** Columns as they run on from the beginning of the period, whether or not they reach its end. */
function runningOn(spans: readonly ScheduleSpan[], period: Period | null): Deadline[] {
  const firstYear = period && { start: period.start, end: isOneYear(period) ? period.end : addDays(period.start, 364) };
  /** Where the columns of a block have come to: a half-year after its quarters does not begin a new year. */
  const reached = new Map<string, string>();
  return spans.map((span) => {
    const series = `${span.unit} ${span.heading}`;
    const before = reached.get(series) ?? '';
    const days = ownDays(span) ?? notBefore(before, span.text, parseDeadline(span.text, firstYear));
    reached.set(series, startOf(days) || before);
    return days;
  });
}

/**
 * The days of each column, left to right. Headings without a year run on from the beginning of the period; in a plan for several
 * years they must reach its last one: four quarters of a plan for three years are the quarters of nobody knows which.
 */
export function datedSpans(spans: readonly ScheduleSpan[], period: Period | null): DatedSpan[] {
  const named = spans.find(({ within }) => within !== null && !isOneYear(within))?.within ?? period;
  const running = runningOn(spans, named);
  const last = running[running.length - 1]?.intervals[0]?.end ?? null;
  const isSettled = named === null || isOneYear(named) || (last !== null && yearOf(last) >= yearOf(named.end));
  return spans.map((span, index) => {
    const known = isSettled ? running[index] : ownDays(span);
    const days = known ?? parseDeadline(span.text, null);
    // the plan's own weeks: no finding is due for what the heading leaves open
    return { label: labelled(span.label, days), days: span.unit === 'week' ? { ...days, vagueness: null } : days };
  });
}

function labelled(label: string, days: Deadline): string {
  const start = startOf(days);
  return start === '' || /20\d\d/.test(label) ? label : `${label} ${yearOf(start)}`;
}

/** The period the headings of a schedule name: a school year, a calendar year or several; `null` when one of them names no year. */
export function periodOfSpans(spans: readonly ScheduleSpan[]): Period | null {
  const days = datedSpans(spans, null).map((span) => span.days.intervals[0]);
  const [first] = days;
  const last = days[days.length - 1];
  if (!first?.start || !last?.end || days.some((one) => one === undefined)) return null;
  const year = yearOf(first.start);
  if (first.start.slice(5) >= '08-01' && last.end > `${year}-12-31` && last.end <= `${year + 1}-08-31`)
    return schoolYear(year);
  return { start: `${year}-01-01`, end: `${yearOf(last.end)}-12-31` };
}
