/** The days of a point once its year is known. */
import { type CalendarDate, daysInMonth, weekday } from '../calendar/date.js';
import type { Point } from './syntax.js';

/** First and last day, both included. The days may not exist (31 February): `isPossible` tells. */
export interface Span {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** First and last day of the thirds of a month: decades, and the words «начало», «середина», «конец»; 0 is the month's end. */
const THIRDS: readonly (readonly [number, number])[] = [
  [1, 10],
  [11, 20],
  [21, 0],
];

/** Months meant by «начало года», «середина года», «конец года». */
const YEAR_PARTS: readonly (readonly [number, number])[] = [
  [1, 1],
  [6, 7],
  [12, 12],
];

const months = (year: number, first: number, last: number, lastYear = year): Span => ({
  first: { y: year, m: first, d: 1 },
  last: { y: lastYear, m: last, d: daysInMonth(lastYear, last) },
});

/** Days of a month from `first` to `last`; `last` 0 is the month's end. */
function days(y: number, m: number, first: number, last: number): Span {
  return { first: { y, m, d: first }, last: { y, m, d: last === 0 ? daysInMonth(y, m) : last } };
}

function thirdOf(y: number, m: number, index: number): Span {
  const [first, last] = THIRDS[(index === -1 ? 3 : index) - 1] ?? [0, 0];
  return days(y, m, first, last);
}

function weekOf(y: number, m: number, index: number): Span {
  const length = daysInMonth(y, m);
  if (index === -1) return days(y, m, length - 6, length);
  return days(y, m, index * 7 - 6, Math.min(index * 7, length));
}

function nthWeekday(y: number, m: number, index: number, day: number): Span {
  const length = daysInMonth(y, m);
  const first = ((day - weekday({ y, m, d: 1 }) + 7) % 7) + 1;
  const last = first + 7 * Math.floor((length - first) / 7);
  const found = index === -1 ? last : first + 7 * (index - 1);
  return days(y, m, found, found);
}

/** The days of a point in a year (for school matters the year of September). */
export function spanOf({ unit, index, month, weekday: day }: Point, year: number): Span {
  switch (unit) {
    case 'day':
      return days(year, month, index === -1 ? daysInMonth(year, month) : index, index === -1 ? 0 : index);
    case 'nth-weekday':
      return nthWeekday(year, month, index, day);
    case 'week':
      return weekOf(year, month, index);
    case 'decade':
    case 'month-part':
      return thirdOf(year, month, index);
    case 'half-month':
      return index === 1 ? days(year, month, 1, 15) : days(year, month, index === 2 || index === -1 ? 16 : 0, 0);
    case 'month':
      return months(year, month, month);
    case 'quarter':
      return index === -1 ? months(year, 10, 12) : months(year, index * 3 - 2, index * 3);
    case 'half-year':
      return index === -1 ? months(year, 7, 12) : months(year, index * 6 - 5, index * 6);
    case 'school-half':
      return index === 1 ? months(year, 9, 12) : months(year + 1, 1, 8);
    case 'season':
      return months(year, index * 3 - 3, index * 3 - 1);
    case 'year-part': {
      const [first, last] = YEAR_PARTS[index - 1] ?? [1, 12];
      return months(year, first, last);
    }
    case 'years':
      return months(year, 1, 12, Math.max(year, index));
    case 'school-year':
      return months(year, 9, 8, year + 1);
    default:
      return months(year, 1, 12);
  }
}

/** Whether the number is one the unit has: no fifth quarter, no third half. */
export function isCounted({ unit, index }: Point): boolean {
  if (index === -1) return true;
  switch (unit) {
    case 'quarter':
      return index >= 1 && index <= 4;
    case 'half-year':
    case 'school-half':
    case 'half-month':
      return index >= 1 && index <= 2;
    case 'decade':
      return index >= 1 && index <= 3;
    case 'week':
    case 'nth-weekday':
      return index >= 1 && index <= 5;
    default:
      return true;
  }
}
