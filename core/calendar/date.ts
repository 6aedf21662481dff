/** Calendar days without clock, zone or JS `Date`: ISO strings in, ISO strings out. */

/** A day as a host reads it from a cell: `m` 1–12, `d` 1–31. */
export interface CalendarDate {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

/** A day written `YYYY-MM-DD`; strings of this form compare in calendar order. */
export type IsoDay = string;

/** A span of days, both ends included. */
export interface Period {
  readonly start: IsoDay;
  readonly end: IsoDay;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Two digits at least, by hand: every day of every row is written so. */
const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
const four = (value: number): string => (value < 1000 ? String(value).padStart(4, '0') : String(value));

/** Whether the Gregorian year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days in a month (1–12); 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return (MONTH_LENGTHS[month - 1] ?? 0) + (month === 2 && isLeapYear(year) ? 1 : 0);
}

/** Whether such a day stands in the calendar (31.02.2022 does not). */
export function isRealDate({ y, m, d }: CalendarDate): boolean {
  return d >= 1 && d <= daysInMonth(y, m);
}

/** `{2022, 3, 5}` → `2022-03-05`. */
export function toIso({ y, m, d }: CalendarDate): IsoDay {
  return `${four(y)}-${two(m)}-${two(d)}`;
}

/** A number of plain digits, NaN for anything else; by hand, because rules read days by the ten thousand. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** `2022-03-05` → `{2022, 3, 5}`; `null` for anything that is not a real day written so. */
export function parseIso(text: string): CalendarDate | null {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return null;
  const date = { y: digits(text, 0, 4), m: digits(text, 5, 7), d: digits(text, 8, 10) };
  return isRealDate(date) ? date : null;
}

/** Days since 31 December of the year 0, so 0001-01-01 (a Monday) is 1: differences and weekdays come from it. */
export function dayNumber({ y, m, d }: CalendarDate): number {
  const years = y - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const inYear = (DAYS_BEFORE_MONTH[m - 1] ?? 0) + d + (m > 2 && isLeapYear(y) ? 1 : 0);
  return years * 365 + leapDays + inYear;
}

/** The day `count` days after an ISO day (negative: before); the day itself if it cannot be read. */
export function addDays(day: IsoDay, count: number): IsoDay {
  const date = parseIso(day);
  if (!date) return day;
  let { y, m, d } = date;
  d += count;
  while (d > daysInMonth(y, m)) {
    d -= daysInMonth(y, m);
    m += 1;
    if (m > 12) {
      m = 1;
      y += 1;
    }
  }
  while (d < 1) {
    m -= 1;
    if (m < 1) {
      m = 12;
      y -= 1;
    }
    d += daysInMonth(y, m);
  }
  return toIso({ y, m, d });
}

/** Whole days from one ISO day to another (positive when `to` is later); 0 if either cannot be read. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  const a = parseIso(from);
  const b = parseIso(to);
  return a && b ? dayNumber(b) - dayNumber(a) : 0;
}

/** 1 Monday … 7 Sunday. */
export function weekday(date: CalendarDate): number {
  return ((dayNumber(date) - 1) % 7) + 1;
}

/** `2022-03-05` → `05.03.2022`, as Russian documents write days. */
export function russianDate(day: IsoDay): string {
  const date = parseIso(day);
  return date ? `${two(date.d)}.${two(date.m)}.${four(date.y)}` : day;
}

/** Year of an ISO day. */
export function yearOf(day: IsoDay): number {
  return Number(day.slice(0, 4));
}
