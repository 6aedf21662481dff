/** Reads the figures of a deadline cell: dates, years, hours and plain numbers, by sticky patterns, most specific first. */
import type { CalendarDate } from '../calendar/date.js';

export type NumeralKind =
  /** D.M.Y or Y-M-D. */
  | 'date'
  /** The same with slashes: the day may stand second. */
  | 'slash-date'
  /** D.M without a year. */
  | 'day-month'
  /** M.Y. */
  | 'month-year'
  /** `2022-2023`, `2022/23`: `value` and `date.y` are the two years. */
  | 'years'
  | 'year'
  /** Surely hours and minutes. */
  | 'time'
  /** `14.30`: hours and minutes where a date stands beside it. */
  | 'clock'
  /** One or two digits. */
  | 'number'
  /** `30.13`: looks like a date, is none. */
  | 'impossible'
  /** Any other run of digits. */
  | 'digits';

export interface Numeral {
  readonly kind: NumeralKind;
  readonly end: number;
  readonly value: number;
  /** Fields not written are 0. */
  readonly date: CalendarDate | null;
  /** How the date should be spelled, where it is spelled oddly. */
  readonly expected: string | null;
}

const YMD = /([1-9]\d{3})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const YEARS = /((?:19|20)\d\d)\s*[-/]\s*((?:19|20)\d\d|\d\d)(?!\d|[./-]\d)/y;
const DMY = /(\d{1,2})(\s*\.\s*|,|\.\.|:)(\d{1,2})(\s*\.\s*|,|\.\.|:)(\d{4})(?!\d)/y;
/** A year torn by the width of the column: «15.03.20⏎22 г.». */
const TORN_DMY =
  /(\d{1,2})\.(\d{1,2})\.((?:19|20)[^\S\n]*\n\s*\d\d|(?:19|20)\d[^\S\n]*\n\s*\d|[12][^\S\n]*\n\s*[09]\d\d)(?!\d|[./:-]\d|\s*(?!г(?:од|г|\.|\s|$))[а-я]|\s*,(?!\s*\d{1,2}\.\d))/y;
const SPACE = /\s+/g;
const SHORT_DMY = /(\d{1,2})(\.)(\d{1,2})(\.)(\d\d)(?!\d|\s*\.\s*\d)/y;
const SLASHED_MONTH = /(0?[1-9]|1[0-2])\/((?:19|20)\d\d)(?![\d/])/y;
const SLASHED = /(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)(?![\d/])/y;
const DASHED = /(\d{1,2})-(\d{1,2})-(\d{4})(?!\d)/y;
const MONTH_YEAR = /(0?[1-9]|1[0-2])\.(\s?)((?:19|20)\d\d)(?!\d)/y;
const COLON_TIME = /(\d{1,2}):(\d\d)(?::\d\d)?(?!\d)/y;
const DAY_MONTH = /(\d{1,2})\.(0[1-9]|1[0-2])(?!\d)/y;
const DOTTED_PAIR = /(\d{1,2})\.(\d\d)(?!\d)/y;
const DASH_TIME = /(\d{1,2})-00(?![\d.-])/y;
const DIGITS = /\d+/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const numeral = (
  kind: NumeralKind,
  end: number,
  value: number,
  date: CalendarDate | null = null,
  expected: string | null = null,
): Numeral => ({ kind, end, value, date, expected });

const pad = (digits: string): string => (digits.length < 2 ? `0${digits}` : digits);

/** `22` → 2022: plans do not look back into another century. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length <= 2 ? 2000 + year : year;
}

function dateOf(day: string, month: string, year: string): CalendarDate {
  return { y: fullYear(year), m: Number(month), d: Number(day) };
}

/** A numeral that begins with four digits. */
function fromYear(text: string, at: number): Numeral | null {
  const ymd = match(YMD, text, at);
  if (ymd) return numeral('date', YMD.lastIndex, 0, dateOf(ymd[4] ?? '', ymd[3] ?? '', ymd[1] ?? ''));
  const years = match(YEARS, text, at);
  if (!years) return null;
  const first = Number(years[1]);
  const second = years[2] ?? '';
  const last = second.length === 4 ? Number(second) : first - (first % 100) + Number(second);
  const sense = second.length === 4 || last === first + 1;
  return sense ? numeral('years', YEARS.lastIndex, first, { y: last, m: 0, d: 0 }) : null;
}

function dotted(text: string, at: number): Numeral | null {
  const whole = match(DMY, text, at);
  const torn = whole ? null : match(TORN_DMY, text, at);
  if (torn) {
    const [found, day = '', month = '', spoilt = ''] = torn;
    const year = spoilt.replace(SPACE, '');
    return numeral('date', at + found.length, 0, dateOf(day, month, year), `${pad(day)}.${pad(month)}.${year}`);
  }
  const dmy = whole ?? match(SHORT_DMY, text, at);
  if (dmy) {
    const [found, day = '', separator, month = '', second, year = ''] = dmy;
    const date = dateOf(day, month, year);
    const expected = separator === '.' && second === '.' ? null : `${pad(day)}.${pad(month)}.${year}`;
    // «10:03,2022» may be an hour
    const hourLike = separator === ':' && second === ',';
    return date.y < 1000 || hourLike ? null : numeral('date', at + found.length, 0, date, expected);
  }
  const my = match(MONTH_YEAR, text, at);
  if (my) {
    const date = { y: Number(my[3]), m: Number(my[1]), d: 0 };
    const expected = my[2] === '' ? null : `${my[1]}.${my[3]}`;
    return numeral('month-year', MONTH_YEAR.lastIndex, 0, date, expected);
  }
  const dm = match(DAY_MONTH, text, at);
  if (dm) {
    return numeral('day-month', DAY_MONTH.lastIndex, 0, { y: 0, m: Number(dm[2]), d: Number(dm[1]) });
  }
  const pair = match(DOTTED_PAIR, text, at);
  if (!pair) return null;
  const hours = Number(pair[1]);
  const minutes = Number(pair[2]);
  if (hours <= 24 && minutes < 60) return numeral(minutes === 0 ? 'time' : 'clock', DOTTED_PAIR.lastIndex, 0);
  return hours <= 31 && minutes <= 31 ? numeral('impossible', DOTTED_PAIR.lastIndex, 0) : null;
}

function timeOf(found: RegExpExecArray | null, end: number): Numeral | null {
  return found && Number(found[1]) <= 24 && Number(found[2] ?? 0) < 60 ? numeral('time', end, 0) : null;
}

/** A numeral after whose first digits stands `separator`. */
function separated(text: string, at: number, separator: string): Numeral | null {
  if (separator === ':') return timeOf(match(COLON_TIME, text, at), COLON_TIME.lastIndex);
  if (separator === '/') {
    const month = match(SLASHED_MONTH, text, at);
    if (month) {
      const date = { y: Number(month[2]), m: Number(month[1]), d: 0 };
      return numeral('month-year', SLASHED_MONTH.lastIndex, 0, date, null);
    }
    const date = match(SLASHED, text, at);
    return date && numeral('slash-date', SLASHED.lastIndex, 0, dateOf(date[1] ?? '', date[2] ?? '', date[3] ?? ''));
  }
  if (separator === '-') {
    const date = match(DASHED, text, at);
    if (date) return numeral('date', DASHED.lastIndex, 0, dateOf(date[1] ?? '', date[2] ?? '', date[3] ?? ''));
    return timeOf(match(DASH_TIME, text, at), DASH_TIME.lastIndex);
  }
  return null;
}

/** The numeral at a place where a digit stands, in folded text. */
export function numeralAt(text: string, at: number): Numeral {
  match(DIGITS, text, at);
  const end = DIGITS.lastIndex;
  const length = end - at;
  const value = length > 6 ? 0 : Number(text.slice(at, end));
  if (length === 4) {
    const found = fromYear(text, at);
    if (found) return found;
    return numeral(value >= 1900 && value < 2100 ? 'year' : 'digits', end, value);
  }
  if (length > 2) return numeral('digits', end, value);
  return dotted(text, at) ?? separated(text, at, text[end] ?? '') ?? numeral('number', end, value);
}
