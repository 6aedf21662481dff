/** Turns a reading into days: intervals, what is impossible about them, and whether they can be read in two ways. */
import { addDays, type IsoDay, isRealDate, type Period, toIso } from '../calendar/date.js';
import { borrowUnits } from './borrow.js';
import type { Deadline, DeadlineProblem, Interval } from './deadline.js';
import { mayBeHours } from './hours.js';
import { type Placed, placeEntries } from './place.js';
import { shareLimits, shareParts } from './share.js';
import { isCounted, type Span } from './span.js';
import type { Bound, Entry, Reading, Unit } from './syntax.js';

export interface Resolved {
  readonly intervals: readonly Interval[];
  readonly problems: readonly DeadlineProblem[];
  readonly yearFrom: Deadline['yearFrom'];
  /** Entries whose figures stayed without a unit, as places in the text. */
  readonly residue: readonly { readonly start: number; readonly end: number }[];
  /** It repeats beyond the days given. */
  readonly goesOn: boolean;
  /** Entries that were understood, whether or not they gave days. */
  readonly entries: readonly Entry[];
}

/** An entry with its first and last day. */
interface Dated {
  readonly entry: Entry;
  readonly start: IsoDay;
  readonly end: IsoDay;
  readonly doubtful: boolean;
  readonly other: Span | null;
}

const LONG_UNITS: ReadonlySet<Unit> = new Set<Unit>(['year', 'years', 'school-year', 'period']);

function intervalOf(bound: Bound, start: IsoDay, end: IsoDay): Interval {
  switch (bound) {
    case 'by':
      return { start: null, end };
    case 'before':
      return { start: null, end: addDays(start, -1) };
    case 'from':
      return { start, end: null };
    case 'after':
      return { start: addDays(end, 1), end: null };
    default:
      return { start, end };
  }
}

/** What keeps an entry from having days; `null` when nothing does. */
function problemOf({ entry, span }: Placed, source: string): DeadlineProblem | null {
  const text = source.slice(entry.start, entry.end);
  const { first, last } = entry;
  const wrongFirst = !isCounted(first) || !isRealDate(span.first);
  const wrongLast = last === null ? !isRealDate(span.last) : !isCounted(last) || !isRealDate(span.last);
  // of «01.03.2022-31.04.2022» only the end
  const only = wrongFirst || last === null || last.borrowed ? text : source.slice(last.start, last.end);
  if (wrongFirst || wrongLast) return { kind: 'impossible', text: only };
  const start = toIso(span.first);
  const end = toIso(span.last);
  return end < start ? { kind: 'reversed', text, start, end } : null;
}

/** A whole period without a period of the plan is vague, not without a year. */
function noYear({ first, start, end }: Entry, source: string): DeadlineProblem | null {
  return first.unit === 'period' ? null : { kind: 'no-year', text: source.slice(start, end) };
}

const isSingle = ({ bound, last }: Entry): boolean => bound === 'in' && last === null;

/** Two points with nothing but space between them: a list or a range whose dash was lost («Февраль Октябрь 2022»). */
function isTornPair(before: Dated | undefined, { entry, start }: Dated, count: number): boolean {
  if (!before || entry.gap === 'mark' || entry.bound !== 'in' || before.entry.bound !== 'in') return false;
  if (entry.gap !== 'none') {
    if (!isSingle(entry) || !isSingle(before.entry)) return false;
    // three and more days, or points with years of their own, each on its own line, are a list
    const days = entry.first.unit === 'day' && before.entry.first.unit === 'day';
    const ownYears = entry.first.year > 0 && before.entry.first.year > 0;
    if (entry.gap === 'newline' && count > 2 && (days || ownYears)) return false;
  }
  return addDays(before.end, 1) !== start;
}

/** Entries bound in different ways («15.03 до 20.03.2022»), a year beside a month («март 2021, 2022»), or the same days twice. */
function clash(dated: readonly Dated[]): boolean {
  if (dated.length < 2) return false;
  if (dated.some(({ entry }) => entry.bound !== dated[0]?.entry.bound)) return true;
  const long = dated.filter(({ entry }) => isSingle(entry) && LONG_UNITS.has(entry.first.unit)).length;
  if (long > 0 && long < dated.length) return true;
  if (dated[0]?.entry.bound !== 'in') return false;
  const inOrder = [...dated].sort((a, b) => (a.start < b.start ? -1 : 1));
  return inOrder.some(({ start }, i) => start <= (inOrder[i - 1]?.end ?? ''));
}

const SPANS: ReadonlySet<Unit> = new Set<Unit>(['month', 'quarter', 'half-year']);

const BRACKET = /^[\s.]*\([^)]*$/;

/** What brackets behind a span do: «I квартал (март)» makes it exact, «I квартал (апрель)» puts it in doubt. */
function bracketsOf(dated: readonly Dated[], source: string): 'exact' | 'doubtful' | null {
  const [head, next] = dated;
  const last = dated[dated.length - 1];
  if (!head || !next || !last || !isSingle(head.entry) || !SPANS.has(head.entry.first.unit)) return null;
  if (!BRACKET.test(source.slice(head.entry.end, next.entry.start))) return null;
  const inside = dated.slice(1).every(({ entry, start, end }) => {
    const smaller = start > head.start || end < head.end;
    return entry.bound === 'in' && smaller && start >= head.start && end <= head.end;
  });
  return inside && source.slice(head.entry.end, last.entry.start).indexOf(')') < 0 ? 'exact' : 'doubtful';
}

/** Dates without a year that run backwards: «декабрь, январь» in a plan for 2022. */
function runsBackwards(places: readonly (Placed | null)[]): boolean {
  return places.some((place, i) => {
    const before = places[i - 1];
    if (!place || !before || place.from !== 'period' || before.from !== 'period') return false;
    return toIso(place.span.first) < toIso(before.span.first);
  });
}

/** The second reading of a cell; `null` when there is only one, empty when it cannot be put in days. */
function otherReading(dated: readonly Dated[], doubtful: boolean): Interval[] | null {
  const intervals = dated.map(({ entry, start, end }) => intervalOf(entry.bound, start, end));
  for (let i = 0; i < dated.length; i++) {
    const one = dated[i];
    const before = dated[i - 1];
    if (!one) break;
    const { entry, start, end } = one;
    const rest = intervals.slice(i + 1);
    if (one.doubtful) {
      if (!one.other) return [];
      const other = intervalOf(entry.bound, toIso(one.other.first), toIso(one.other.last));
      return [...intervals.slice(0, i), other, ...rest];
    }
    if (entry.loose) {
      if (entry.last && entry.last.unit !== 'month') return [];
      const exclusive: Interval = entry.last
        ? { start, end: addDays(`${end.slice(0, 8)}01`, -1) }
        : { start: null, end: addDays(start, -1) };
      return [...intervals.slice(0, i), exclusive, ...rest];
    }
    if (before && isTornPair(before, one, dated.length)) {
      const whole = isSingle(before.entry) && isSingle(entry) && before.start <= end;
      return whole ? [...intervals.slice(0, i - 1), { start: before.start, end }, ...rest] : [];
    }
  }
  return doubtful || clash(dated) ? [] : null;
}

/** Days of a reading; `source` is the text its offsets point into. */
export function resolve(reading: Reading, source: string, period: Period | null): Resolved {
  const completed = borrowUnits(shareLimits(reading.entries, source));
  const shared = shareParts(
    completed.filter((entry): entry is Entry => entry !== null),
    source,
  );
  const { entries } = shared;
  // a winter belongs to two years: its days are not guessed
  const named = entries.filter(({ first }) => !(first.unit === 'season' && first.index === 1));
  const problems: DeadlineProblem[] = [];
  const dated: Dated[] = [];
  let goesOn = reading.goesOn;
  const places = placeEntries(named, period);
  places.forEach((place, i) => {
    const entry = named[i];
    if (!entry) return;
    const problem = place ? problemOf(place, source) : noYear(entry, source);
    if (problem) problems.push(problem);
    else if (place) {
      const { span, from, other } = place;
      // «ежегодно до 1 сентября» in a plan of several years is no question of the year
      const everyYear = reading.recurrence === 'yearly' && from === 'period';
      if (everyYear && place.doubtful) goesOn = true;
      const doubtful = place.doubtful && !everyYear;
      dated.push({ entry, start: toIso(span.first), end: toIso(span.last), doubtful, other });
    }
  });
  const doubtful =
    reading.doubtful || shared.doubtful || runsBackwards(places) || mayBeHours(entries, reading.recurrence, source);
  const brackets = bracketsOf(dated, source);
  const exact = brackets === 'exact' ? dated.slice(1) : dated;
  const other = otherReading(exact, doubtful || brackets === 'doubtful');
  if (other) problems.push({ kind: 'two-readings', text: source.trim(), other });
  const origins = places.map((place) => place?.from);
  return {
    intervals: exact.map(({ entry, start, end }) => intervalOf(entry.bound, start, end)),
    problems,
    yearFrom: origins.find((from) => from !== undefined && from !== 'text') ?? origins.find((from) => from) ?? null,
    residue: reading.entries.filter((_, i) => !completed[i]).map(({ start, end }) => ({ start, end })),
    entries: exact === dated ? named : exact.map(({ entry }) => entry),
    goesOn,
  };
}
