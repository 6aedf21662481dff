/** Tells figures like «10.10» that may be hours: dates without a year beside other dates, or behind a frequency. */
import type { Recurrence } from './deadline.js';
import type { Entry, Point } from './syntax.js';

const LAST_HOUR = 24;

/** «10.10», neither «10.10.» nor «10.10.2022». */
const PAIR = /^\d{1,2}\.\d\d$/;

function isHourLike({ unit, index, year, start, end }: Point, source: string): boolean {
  if (unit !== 'day' || year > 0 || index > LAST_HOUR || !PAIR.test(source.slice(start, end))) return false;
  return source[end] !== '.' || source.slice(end + 1).trim() === '';
}

/** Dates in figures show that their neighbours are dates too; so does a day that has its month from the right. */
const isFigureDate = ({ first }: Entry, source: string): boolean =>
  first.unit === 'day' && (first.borrowed || /^\d{1,2}\.\d/.test(source.slice(first.start, first.end)));

const BY = /\sпо\s/i;

/** What happens at an hour: the rarer frequencies have days. */
const isOften = (recurrence: Recurrence | null): boolean =>
  recurrence !== null && recurrence !== 'quarterly' && recurrence !== 'half-yearly' && recurrence !== 'yearly';

/** Whether some entry may as well be an hour or a span of hours: «15 марта, 12.10», «ежедневно с 09.10 до 10.11». */
export function mayBeHours(entries: readonly Entry[], recurrence: Recurrence | null, source: string): boolean {
  if (entries.length === 0 || (entries.length === 1 && recurrence === null)) return false;
  const suspect = entries.map(
    ({ first, last }) => isHourLike(first, source) && (last === null || isHourLike(last, source)),
  );
  if (suspect.indexOf(true) < 0) return false;
  const spelledOtherwise = entries.some((entry, i) => !suspect[i] && !isFigureDate(entry, source));
  // «15.03.2022, 10.10»: a year in the list is written behind the last date, not the first
  const behindFullDate = entries.some(
    (_, i) => suspect[i] && entries.slice(0, i).some(({ first, last }) => (last ?? first).year > 0),
  );
  const daily = entries.some(
    ({ first, last }, i) => suspect[i] && !(last && BY.test(source.slice(first.end, last.start))),
  );
  // «15.03 (10.10)»
  const inBrackets = entries.some(({ start }, i) => i > 0 && suspect[i] && source[start - 1] === '(');
  return spelledOtherwise || behindFullDate || inBrackets || (isOften(recurrence) && daily);
}
