/** Reads one point of the calendar: a day, a month, a quarter, a half of March (`deadlines.md` D19); years are in `year.ts`. */
import { type Cursor, kinds, lastTaken, noteSlip, noteVagueness, peek, take, wordOf } from './cursor.js';
import type { Token, TokenKind } from './lex.js';
import type { Point, Unit } from './syntax.js';
import { isSchoolAhead, pointOf, takeYearWordBehind, yearBehind, yearOfMonth, yearPoint } from './year.js';

const COUNTERS = kinds('number', 'ordinal', 'roman');

const PARTS_OF_MONTH: Readonly<Partial<Record<TokenKind, Unit>>> = {
  week: 'week',
  decade: 'decade',
  half: 'half-month',
};

function dayPoint(c: Cursor, start: number, index: number, month: number): Point {
  // «15 марта месяца»
  take(c, 'month-word');
  const year = yearOfMonth(yearBehind(c, start), month);
  return pointOf(c, start, 'day', { index, month, year });
}

/** A date in figures. */
function figurePoint(c: Cursor, token: Token): Point {
  const { kind, date, start, end, expected } = token;
  c.at += 1;
  const { y: year, m: month, d: index } = date ?? { y: 0, m: 0, d: 0 };
  if (expected !== null) noteSlip(c, start, end, expected);
  if (kind === 'day-month') return dayMonthPoint(c, token, index, month);
  takeYearWordBehind(c, start);
  if (kind === 'month-year') return pointOf(c, start, 'month', { month, year });
  // «03/04/2022» may be April or March, «03,04.2022» a day or two months
  const swappable = kind === 'slash-date' || c.text.slice(start, end).indexOf(',') >= 0;
  if (swappable && index <= 12 && month <= 12 && index !== month) c.doubtful = true;
  return pointOf(c, start, 'day', { index, month, year });
}

/** «15.03», and «15.03 2022» with its dot missing. */
function dayMonthPoint(c: Cursor, { start, end }: Token, index: number, month: number): Point {
  const slips = c.slips.length;
  const behind = yearBehind(c, start);
  if (behind.year > 0 && !behind.school) {
    c.slips.length = slips;
    noteSlip(c, start, lastTaken(c).end, `${c.source.slice(start, end)}.${behind.year}`);
  }
  return pointOf(c, start, 'day', { index, month, year: yearOfMonth(behind, month) });
}

/** A month, or a part of one; behind «вторая декада» it may be missing and come from the right. */
function monthPoint(c: Cursor, start: number, unit: Unit, index: number): Point {
  const month = take(c, 'month')?.value ?? 0;
  if (month === 0) return pointOf(c, start, unit, { index });
  // «март месяц 2022»
  take(c, 'month-word');
  const year = yearOfMonth(yearBehind(c, start), month);
  const point = pointOf(c, start, unit, { index, month, year });
  return unit === 'month' ? (partInBrackets(c, point) ?? point) : point;
}

/** «февраль (3 неделя)», «март 2022 (1 декада)». */
function partInBrackets(c: Cursor, point: Point): Point | null {
  const counted = COUNTERS.has(peek(c, 1).kind);
  const unit = PARTS_OF_MONTH[peek(c, 2).kind];
  if (peek(c).kind !== 'open' || !counted || unit === undefined || peek(c, 3).kind !== 'close') return null;
  const index = peek(c, 1).value;
  c.at += 4;
  if (unit === 'week') noteVagueness(c, 'approximate');
  return { ...point, unit, index, end: lastTaken(c).end };
}

/** «первая половина» of a month, a year or a school year. */
function halfPoint(c: Cursor, start: number, index: number): Point | null {
  if (peek(c).kind === 'month') return monthPoint(c, start, 'half-month', index);
  const whole = yearPoint(c, true);
  if (whole?.unit === 'school-year') {
    noteVagueness(c, 'approximate');
    return pointOf(c, start, 'school-half', { index, year: whole.year });
  }
  return whole?.unit === 'year' ? pointOf(c, start, 'half-year', { index, year: whole.year }) : null;
}

function halfYearPoint(c: Cursor, start: number, index: number): Point {
  const schoolAhead = isSchoolAhead(c);
  const { year, school } = yearBehind(c, start);
  if (!schoolAhead && !school) return pointOf(c, start, 'half-year', { index, year });
  noteVagueness(c, 'approximate');
  return pointOf(c, start, 'school-half', { index, year });
}

function quarterPoint(c: Cursor, start: number, index: number): Point {
  const behind = yearBehind(c, start);
  // the third quarter lies in both school years
  if (behind.school && index === 3) c.doubtful = true;
  return pointOf(c, start, 'quarter', { index, year: yearOfMonth(behind, index * 3) });
}

/** «15.III.2022»; the day is taken already. */
function romanMonth(c: Cursor, { start, end, value, dotted }: Token): Point | null {
  const month = peek(c);
  const year = peek(c, 1);
  const tight = month.kind === 'roman' && month.start === end + 1 && month.dotted && year.start === month.end + 1;
  if (!dotted || !tight || year.kind !== 'year') return null;
  c.at += 1;
  return dayPoint(c, start, value, month.value);
}

/** A point that begins with a number: «15 марта», «2-й квартал», «первая декада марта»; a bare figure waits for its unit. */
function countedPoint(c: Cursor, token: Token): Point | null {
  const { start, value } = token;
  c.at += 1;
  const next = peek(c);
  const known = c.at;
  c.at += 1;
  switch (next.kind) {
    case 'quarter':
      return quarterPoint(c, start, value);
    case 'half-year':
      return halfYearPoint(c, start, value);
    case 'half':
      return halfPoint(c, start, value);
    case 'decade':
      return monthPoint(c, start, 'decade', value);
    case 'week':
      noteVagueness(c, 'approximate');
      return monthPoint(c, start, 'week', value);
    case 'month':
      if (value < 1 || token.kind === 'roman') return null;
      // «1. марта» may be the first of March or item 1 of a list
      if (token.dotted) c.doubtful = true;
      return dayPoint(c, start, value, next.value);
    default: {
      const month = take(c, 'month');
      const long = month && longDayPoint(c, token, next, month.value);
      if (long) return long;
      c.at = known;
      const roman = romanMonth(c, token);
      if (roman) return roman;
      // «4 класс», «5 занятий»
      if (token.kind === 'number' && next.kind === 'unknown') return null;
      return value > 0 ? pointOf(c, start, 'number', { index: value }) : null;
    }
  }
}

/** «20-е числа», «в первых числах»: more days than one. */
export function isSeveral(c: Cursor, ordinal: Token, numberWord: Token): boolean {
  const word = wordOf(c, numberWord);
  return word === 'числах' || (word === 'числа' && /[ех]$/.test(wordOf(c, ordinal)));
}

/** «15 числа марта», «последний день марта», «вторая среда марта»; the month is taken already. */
function longDayPoint(c: Cursor, token: Token, next: Token, month: number): Point | null {
  const { start, value: index } = token;
  if (next.kind === 'weekday') {
    const year = yearOfMonth(yearBehind(c, start), month);
    return pointOf(c, start, 'nth-weekday', { index, month, year, weekday: next.value });
  }
  if (next.kind === 'day-word') return index === -1 ? dayPoint(c, start, index, month) : null;
  if (next.kind !== 'day-number' || index < 1) return null;
  if (isSeveral(c, token, next)) noteVagueness(c, 'approximate');
  return dayPoint(c, start, index, month);
}

/** «начало сентября», «середина года», «конец I квартала», «начало учебного года»: the words leave the days open. */
function partPoint(c: Cursor, { start, value: index }: Token): Point | null {
  c.at += 1;
  const whole = readPoint(c, true);
  if (!whole || whole.unit === 'number' || whole.unit === 'day') return null;
  noteVagueness(c, 'approximate');
  switch (whole.unit) {
    case 'month':
      return { ...whole, unit: 'month-part', index, start };
    case 'year':
      return { ...whole, unit: 'year-part', index, start };
    case 'school-year': {
      if (index === 2) return { ...whole, start };
      const [month, later] = index === 1 ? [9, 0] : [5, 1];
      return { ...whole, unit: 'month', month, year: whole.year && whole.year + later, start };
    }
    default:
      return { ...whole, start };
  }
}

/** «весна», «летний период»: months known, days not. */
function seasonPoint(c: Cursor, { start, value: index }: Token): Point {
  c.at += 1;
  take(c, 'period');
  noteVagueness(c, 'approximate');
  const { year } = yearBehind(c, start);
  return pointOf(c, start, 'season', { index, year });
}

/**
 * The point at the cursor, or `null` with the cursor where it was.
 * `unnamed` lets «года» alone stand for the year of the plan («до конца года», «в течение года»).
 */
export function readPoint(c: Cursor, unnamed = false): Point | null {
  const from = c.at;
  const point = pointAt(c, unnamed);
  if (!point) c.at = from;
  return point;
}

function pointAt(c: Cursor, unnamed: boolean): Point | null {
  const token = peek(c);
  switch (token.kind) {
    case 'date':
    case 'slash-date':
    case 'day-month':
    case 'month-year':
      return figurePoint(c, token);
    case 'number':
    case 'ordinal':
    case 'roman':
      return countedPoint(c, token);
    case 'month':
      return monthPoint(c, token.start, 'month', 0);
    case 'part':
      return partPoint(c, token);
    case 'season':
      return seasonPoint(c, token);
    default:
      return yearPoint(c, unnamed);
  }
}
