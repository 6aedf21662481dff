/** Gives every entry its year: its own, a neighbour's, or the one that puts it inside the plan's period (`deadlines.md` D20). */
import { type CalendarDate, dayNumber, daysBetween, type Period, toIso, yearOf } from '../calendar/date.js';
import { type Span, spanOf } from './span.js';
import type { Entry, Unit } from './syntax.js';

/** An entry with its days. */
export interface Placed {
  readonly entry: Entry;
  readonly span: Span;
  /** Where the year came from. */
  readonly from: 'text' | 'neighbour' | 'period';
  /** Another year is as likely; `other` are its days where they can be named. */
  readonly doubtful: boolean;
  readonly other: Span | null;
}

/** Years tried for one entry at most: a plan of a century must not cost a century of work. */
const MAX_YEARS = 12;

/** Days; a range over the New Year is no longer than that unless it begins with the school year. */
const LONGEST_CROSSING = 300;
const SCHOOL_YEAR_BEGINS = 8;

const WHOLE_YEARS: ReadonlySet<Unit> = new Set<Unit>(['year', 'school-year']);

const isBefore = (a: CalendarDate, b: CalendarDate): boolean => toIso(a) < toIso(b);

const sure = (entry: Entry, span: Span, from: Placed['from']): Placed => ({
  entry,
  span,
  from,
  doubtful: false,
  other: null,
});

const unsure = (entry: Entry, span: Span, from: Placed['from'], other: Span | null): Placed => ({
  entry,
  span,
  from,
  doubtful: true,
  other,
});

const namesYear = ({ first, last }: Entry): boolean => first.year > 0 || (last !== null && last.year > 0);

/** Whether every point of the entry names its own year. */
const namesAllYears = ({ first, last }: Entry): boolean =>
  first.year > 0 && !first.borrowed && (last === null || last.year > 0);

/** The school year a month lies in, by the year of its September. */
const schoolYearOf = (year: number, month: number): number => (month > 0 && month < 9 ? year - 1 : year);

/**
 * The days of an entry; points without a year get `year`. A range that runs backwards over the months and whose
 * start (else end) has no year of its own crosses the New Year: «декабрь – февраль 2022».
 */
function spanWith({ first, last }: Entry, year: number): Span {
  if (!last) return spanOf(first, first.year || year);
  const given = last.year || first.year || year;
  const firstYear = first.year || given;
  // «с 15 марта до конца учебного года»: the school year that March lies in
  const lastYear = last.unit === 'school-year' && last.year === 0 ? schoolYearOf(firstYear, first.month) : given;
  const start = spanOf(first, firstYear).first;
  const end = spanOf(last, lastYear).last;
  const crosses =
    isBefore(end, start) && start.m > end.m && !first.borrowed && mayCross(first.year + last.year, start, end);
  if (crosses && first.year === 0) return { first: spanOf(first, firstYear - 1).first, last: end };
  if (crosses && last.year === 0) return { first: start, last: spanOf(last, lastYear + 1).last };
  return { first: start, last: end };
}

/** «с 20 мая по 15 апреля 2023» is a slip, not eleven months; without a year the plan decides. */
function mayCross(year: number, start: CalendarDate, end: CalendarDate): boolean {
  if (year === 0 || start.m >= SCHOOL_YEAR_BEGINS) return true;
  return dayNumber({ ...end, y: start.y + 1 }) - dayNumber(start) <= LONGEST_CROSSING;
}

const isWithin = (span: Span, period: Period): boolean =>
  toIso(span.first) >= period.start && toIso(span.last) <= period.end;

/** Days of the period that the span covers; 0 or less when they do not meet. */
function overlap(span: Span, period: Period): number {
  const whole = spanOfPeriod(period);
  const start = Math.max(dayNumber(span.first), dayNumber(whole.first));
  return Math.min(dayNumber(span.last), dayNumber(whole.last)) - start + 1;
}

function spanOfPeriod(period: Period): Span {
  const dateOf = (day: string): CalendarDate => ({
    y: yearOf(day),
    m: Number(day.slice(5, 7)),
    d: Number(day.slice(8)),
  });
  return { first: dateOf(period.start), last: dateOf(period.end) };
}

/** «в течение года», «до конца учебного года»: the year of the plan, calendar or school. */
function placeWholeYear(entry: Entry, period: Period): Placed {
  const { unit } = entry.first;
  const first = yearOf(period.start);
  const oneCalendarYear = first === yearOf(period.end);
  const oneYear = daysBetween(period.start, period.end) <= 366;
  if (oneCalendarYear && unit === 'year') return sure(entry, spanOf(entry.first, first), 'period');
  // in a plan for 2022 the school year that ends is 2021/2022, the one that begins 2022/2023
  if (oneCalendarYear && entry.bound !== 'in') {
    const begins = entry.bound === 'from' || entry.bound === 'before';
    return sure(entry, spanOf(entry.first, begins ? first : first - 1), 'period');
  }
  const whole = spanOfPeriod(period);
  if (oneYear && !oneCalendarYear && (entry.bound === 'in' || unit === 'school-year'))
    return sure(entry, whole, 'period');
  return unsure(entry, whole, 'period', spanOf(entry.first, first));
}

/** Whether the plan begins as a school year does, in August or September. */
const isSchoolPlan = ({ start, end }: Period): boolean => /-0[89]-/.test(start) && yearOf(start) < yearOf(end);

/** «август – сентябрь»: what a school year begins with. */
const preparesSchoolYear = ({ first, last }: Entry): boolean => first.month === 8 && last !== null && last.month > 8;

/** An entry in a cell that names no year at all. */
function placeByPeriod(entry: Entry, period: Period): Placed {
  if (!entry.last && WHOLE_YEARS.has(entry.first.unit)) return placeWholeYear(entry, period);
  const firstYear = yearOf(period.start);
  const spans: Span[] = [];
  const lastYear = Math.min(yearOf(period.end), firstYear + MAX_YEARS);
  for (let year = firstYear - 1; year <= lastYear + 1; year++) spans.push(spanWith(entry, year));
  const within = spans.filter((span) => isWithin(span, period));
  const byCover = [...(within.length > 0 ? within : spans)].sort((a, b) => overlap(b, period) - overlap(a, period));
  const [best = spanWith(entry, firstYear), next = null] = byCover;
  if (preparesSchoolYear(entry) && isSchoolPlan(period)) return sure(entry, spanWith(entry, firstYear), 'period');
  // the first half-year of a school plan begins in September, that of the calendar in January
  if (entry.first.unit === 'half-year' && !entry.last && isSchoolPlan(period)) {
    return unsure(entry, spanOf({ ...entry.first, unit: 'school-half' }, firstYear), 'period', best);
  }
  if (overlap(best, period) > 0) {
    const second = next && overlap(next, period) > 0 ? next : null;
    const crosses = best.first.y < best.last.y && within.length === 0;
    return second || crosses ? unsure(entry, best, 'period', second) : sure(entry, best, 'period');
  }
  const inOnlyYear = spanWith(entry, firstYear);
  if (firstYear === lastYear && inOnlyYear.first.y === inOnlyYear.last.y) return sure(entry, inOnlyYear, 'period');
  return unsure(entry, best, 'period', next);
}

/**
 * An entry that takes its year from a neighbour. The neighbour's year stands unless that breaks the order of the cell
 * and the year before (after) both mends it and lies inside the period: «ноябрь, февраль 2023» in 2022/2023.
 * Where order and period disagree, the cell is doubtful.
 */
function placeByNeighbour(entry: Entry, neighbour: Span, side: 'right' | 'left', period: Period | null): Placed {
  const year = side === 'right' ? neighbour.first.y : neighbour.last.y;
  const span = spanWith(entry, year);
  const ordered = side === 'right' ? !isBefore(neighbour.first, span.first) : !isBefore(span.first, neighbour.first);
  const mended = spanWith(entry, side === 'right' ? year - 1 : year + 1);
  const inside = period !== null && isWithin(span, period);
  if (!ordered) {
    const better = period !== null && !inside && isWithin(mended, period);
    return better ? sure(entry, mended, 'neighbour') : unsure(entry, span, 'neighbour', mended);
  }
  if (inside || period === null || !isWithin(neighbour, period)) return sure(entry, span, 'neighbour');
  const elsewhere = [spanWith(entry, year - 1), spanWith(entry, year + 1)].find((other) => isWithin(other, period));
  return elsewhere ? unsure(entry, span, 'neighbour', elsewhere) : sure(entry, span, 'neighbour');
}

/** The days of every entry, in order; `null` where no year can be learnt. */
export function placeEntries(entries: readonly Entry[], period: Period | null): (Placed | null)[] {
  const placed: (Placed | null)[] = entries.map((entry) => {
    if (entry.first.unit === 'period') return period && sure(entry, spanOfPeriod(period), 'period');
    return namesYear(entry) ? sure(entry, spanWith(entry, 0), namesAllYears(entry) ? 'text' : 'neighbour') : null;
  });
  const fill = (i: number, from: number, side: 'right' | 'left'): void => {
    const entry = entries[i];
    const neighbour = placed[from];
    if (placed[i] || !entry || !neighbour || neighbour.entry.first.unit === 'period') return;
    placed[i] = placeByNeighbour(entry, neighbour.span, side, period);
  };
  for (let i = entries.length - 2; i >= 0; i--) fill(i, i + 1, 'right');
  for (let i = 1; i < entries.length; i++) fill(i, i - 1, 'left');
  return placed.map((one, i) => {
    const entry = entries[i];
    return one ?? (entry && period && entry.first.unit !== 'period' ? placeByPeriod(entry, period) : null);
  });
}
