/** Serial days of a workbook and the days of the calendar. */
import { type CalendarDate, dayNumber, isRealDate } from '../calendar/date.js';

/** 30 December 1899 as a day number: serial 1 is 31.12.1899 by count, 1 January 1900 by Excel, which invented 29.02.1900. */
const EPOCH_1900 = dayNumber({ y: 1899, m: 12, d: 30 });
const EPOCH_1904 = dayNumber({ y: 1904, m: 1, d: 1 });
/** Serial of the day that never was, 29 February 1900. */
const PHANTOM_DAY = 60;
const LAST_DAY = dayNumber({ y: 9999, m: 12, d: 31 });

/**
 * The day of a serial number, its time of day left out; `null` where it names none:
 * less than a day, before the calendar of the workbook, after the year 9999, or the invented 29.02.1900.
 */
export function dayOfSerial(serial: number, date1904: boolean): CalendarDate | null {
  // A product of days and hours may fall short of midnight by a rounding step.
  const days = Math.floor(serial + 1e-9);
  if (days < 1 || (!date1904 && days === PHANTOM_DAY)) return null;
  const number = date1904 ? EPOCH_1904 + days : EPOCH_1900 + days + (days < PHANTOM_DAY ? 1 : 0);
  return number > LAST_DAY ? null : dateOfDayNumber(number);
}

/** Seconds since midnight, rounded. */
export function secondsOfSerial(serial: number): number {
  return Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;
}

/** The serial of a real day at midnight. */
export function serialOfDay(date: CalendarDate, date1904: boolean): number {
  if (date1904) return dayNumber(date) - EPOCH_1904;
  const serial = dayNumber(date) - EPOCH_1900;
  return serial <= PHANTOM_DAY ? serial - 1 : serial;
}

/** The serial of an ISO date with an optional time (cells of type `d`, ECMA-376 18.18.11); `null` for another text. */
export function serialOfIso(text: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match) return null;
  const date = { y: Number(match[1]), m: Number(match[2]), d: Number(match[3]) };
  if (!isRealDate(date)) return null;
  const seconds = Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0);
  return serialOfDay(date, date1904) + seconds / 86_400;
}

/** Inverse of `dayNumber`: 400-, 100-, 4- and 1-year cycles of the Gregorian calendar, years begun in March. */
function dateOfDayNumber(number: number): CalendarDate {
  const days = number + 305;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const m = march < 10 ? march + 3 : march - 9;
  return { y: yearOfEra + era * 400 + (m <= 2 ? 1 : 0), m, d: dayOfYear - Math.floor((153 * march + 2) / 5) + 1 };
}
