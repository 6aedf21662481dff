/** Lets the members of a list share what is written once: the day, «до», the month or the year («20 марта, июня», «до 15 и 30 марта»). */
import type { Entry, Point, Unit } from './syntax.js';
import { isGenitiveAt } from './wrap.js';

export interface Shared {
  readonly entries: readonly Entry[];
  /** Whether what is written once may belong to one member alone. */
  readonly doubtful: boolean;
}

interface Member {
  readonly entry: Entry;
  readonly doubtful: boolean;
}

/** Parts of a month: the name of another month alone may follow them. */
export const PARTS_OF_MONTH: ReadonlySet<Unit> = new Set<Unit>([
  'day',
  'decade',
  'half-month',
  'week',
  'month-part',
  'nth-weekday',
]);

/** Units a year alone cannot be shared with. */
const LONG: ReadonlySet<Unit> = new Set<Unit>(['year', 'years', 'year-part', 'school-year', 'period']);

const COMMA = /^[\s.]*,\s*$/;
const AND = /^[\s.]*(?:,\s*)?и\s*$/i;
const HEADING = /^[\s.]*[:,(]?\s*$/;

type Link = 'comma' | 'and' | null;

function linkOf(before: Entry, entry: Entry, source: string): Link {
  const between = source.slice(before.end, entry.start);
  if (AND.test(between)) return 'and';
  return COMMA.test(between) ? 'comma' : null;
}

/** «01.06», with no year behind. */
const isPair = ({ first }: Entry, source: string): boolean =>
  first.year === 0 && /^\d{1,2}\./.test(source.slice(first.start, first.end));

/** «2022 год» is a year of its own, «2022», «2022 г.» belong to other words. */
const isYearNamed = ({ start, end }: Entry, source: string): boolean => /год$/i.test(source.slice(start, end));

const isSingle = ({ bound, last }: Entry): boolean => bound === 'in' && last === null;

const yearOf = ({ first, last }: Entry): number => last?.year || first.year;

/** Days inside one month. */
const isPart = ({ first, last }: Entry): boolean =>
  PARTS_OF_MONTH.has(first.unit) && (last === null || (PARTS_OF_MONTH.has(last.unit) && last.month === first.month));

/** «до» of an entry before «и»: «до 15 и 30 марта». */
export function shareLimits(entries: readonly Entry[], source: string): readonly Entry[] {
  if (entries.length < 2) return entries;
  const out: Entry[] = [];
  for (const entry of entries) {
    const before = out[out.length - 1];
    const days = isSingle(entry) && (entry.first.unit === 'day' || entry.first.unit === 'number');
    const shares = days && before?.bound === 'by' && before.last === null && linkOf(before, entry, source) === 'and';
    const dayed = before?.first.unit === 'day' || before?.first.unit === 'number';
    out.push(shares && dayed ? { ...entry, bound: 'by' } : entry);
  }
  return out;
}

/** The entry before with the month and year of a month alone. */
function inMonth(before: Entry, entry: Entry): Entry {
  const move = (point: Point): Point => ({ ...point, month: entry.first.month, year: entry.first.year });
  return { ...before, first: move(before.first), last: before.last && move(before.last), ...placeOf(entry) };
}

/** The entry before in the year of a year alone. */
function inYear(before: Entry, entry: Entry): Entry {
  const shift = entry.first.year - yearOf(before);
  const move = (point: Point): Point => ({ ...point, year: point.year && point.year + shift });
  return { ...before, first: move(before.first), last: before.last && move(before.last), ...placeOf(entry) };
}

const placeOf = ({ gap, start, end }: Entry): Pick<Entry, 'gap' | 'start' | 'end'> => ({ gap, start, end });

/** A month behind days of another: «20 марта, июня» both, «20 марта, июнь» one or the other, «20 марта, в июне» a month. */
function shareDay(out: readonly Entry[], before: Entry, entry: Entry, source: string): Member {
  const link = linkOf(before, entry, source);
  if (isGenitiveAt(source.toLowerCase(), entry.first.start)) {
    const shares = link !== null && entry.last === null && isPart(before) && before.bound !== 'from';
    if (!shares) return { entry, doubtful: true };
    const lender = out[out.length - 2];
    // «5, 12 марта, апреля»: the 5th of April?
    const several = lender !== undefined && (lender.last ?? lender.first).borrowed;
    return { entry: inMonth(before, entry), doubtful: several };
  }
  // «15 апреля (май)»
  const inBrackets = source[entry.start - 1] === '(';
  return { entry, doubtful: (link !== null || inBrackets) && entry.last === null && yearOf(before) === 0 };
}

function shareOne(out: readonly Entry[], entry: Entry, source: string): Member {
  const before = out[out.length - 1];
  if (!before || entry.bound !== 'in') return { entry, doubtful: false };
  const { unit } = entry.first;
  const ofPart = PARTS_OF_MONTH.has((before.last ?? before.first).unit);
  if (unit === 'month' && ofPart) return shareDay(out, before, entry, source);
  const link = linkOf(before, entry, source);
  if (link === null || entry.last !== null) return { entry, doubtful: false };
  // «до 15 июня и 15 декабря» surely, «до 01.06, 01.12» likely
  const limited = before.bound === 'by' && before.first.unit === 'day' && before.last === null;
  const alike = isPair(before, source) && isPair(entry, source);
  if (limited && unit === 'day' && (link === 'and' || alike))
    return { entry: { ...entry, bound: 'by' }, doubtful: link === 'comma' };
  const later = yearOf(before) > 0 && entry.first.year > yearOf(before);
  if (unit === 'year' && later && !LONG.has(before.first.unit) && !isYearNamed(entry, source))
    return { entry: inYear(before, entry), doubtful: true };
  return { entry, doubtful: false };
}

/** «2022 г.: март-май», «2022, март»: the year heads entries that have none. */
function underHeading(entries: readonly Entry[], source: string): readonly Entry[] {
  const [head, ...rest] = entries;
  const [next] = rest;
  if (!head || !next || !isSingle(head) || head.first.unit !== 'year' || head.first.year === 0) return entries;
  const apart = head.start !== head.first.start || !HEADING.test(source.slice(head.end, next.start));
  // «2022 год, март» may be a list
  const listed = isYearNamed(head, source) && linkOf(head, next, source) === 'comma';
  const dated = rest.some((entry) => yearOf(entry) > 0 || LONG.has(entry.first.unit));
  if (apart || listed || dated) return entries;
  const { year } = head.first;
  return rest.map((entry) => ({
    ...entry,
    first: { ...entry.first, year },
    last: entry.last && { ...entry.last, year },
  }));
}

/** Entries with complete points, each with what it shares with the one before it. */
export function shareParts(entries: readonly Entry[], source: string): Shared {
  if (entries.length < 2) return { entries, doubtful: false };
  const out: Entry[] = [];
  let doubtful = false;
  for (const entry of underHeading(entries, source)) {
    const shared = shareOne(out, entry, source);
    out.push(shared.entry);
    doubtful = doubtful || shared.doubtful;
  }
  return { entries: out, doubtful };
}
