/** Reads what repeats: «ежемесячно», «раз в квартал», «каждый понедельник», «2-я среда месяца», «до 5 числа». */
import { type Cursor, isNumber, kinds, lastTaken, noteVagueness, peek, take } from './cursor.js';
import type { Recurrence, Weekday } from './deadline.js';
import type { TokenKind } from './lex.js';
import { daysOfMonth } from './month-days.js';
import { isSeveral } from './point.js';
import { FREQUENCIES } from './words.js';
import { isGenitiveAt } from './wrap.js';

const WEEKDAY_NAMES: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** 1 Monday … 7 Sunday → `MO` … `SU`. */
export function weekdayName(weekday: number): Weekday {
  return WEEKDAY_NAMES[weekday - 1] ?? 'MO';
}

/** «каждый месяц», «в квартал»: the unit says the frequency. */
const UNIT_FREQUENCY: Readonly<Partial<Record<TokenKind, Recurrence>>> = {
  'day-word': 'daily',
  week: 'weekly',
  'month-word': 'monthly',
  quarter: 'quarterly',
  'half-year': 'half-yearly',
  'half-of-year': 'half-yearly',
  'year-word': 'yearly',
};

/** «2 раза в год» and the like that have a name of their own. */
const TIMES_FREQUENCY: Readonly<Record<string, Recurrence>> = {
  '2 year-word': 'half-yearly',
  '4 year-word': 'quarterly',
  '12 year-word': 'monthly',
  '2 half-year': 'quarterly',
  '3 quarter': 'monthly',
};

/** No cell names more; a limit keeps the look ahead short. */
const MAX_SERIES = 8;

/** A finer frequency replaces the coarser one it refines; two that do not go together make the cell doubtful. */
function setRecurrence(c: Cursor, next: Recurrence, namesDay: boolean, implied: Cursor['implied'] = null): void {
  const former = c.recurrence;
  const refines = (fine: Recurrence, coarse: Recurrence): boolean =>
    (coarse === 'weekly' && fine.startsWith('weekly:')) || (coarse === 'monthly' && fine.startsWith('nth-weekday:'));
  c.namesDay = c.namesDay || namesDay;
  c.gap = 'mark';
  if (former === null || (c.implied !== null && implied === null)) {
    c.recurrence = next;
    c.implied = implied;
  } else if (implied === null && refines(next, former)) c.recurrence = next;
  else if (implied === null && former !== next && !refines(former, next)) c.doubtful = true;
}

/** A frequency the model has no word for («каждые 2 недели»): no recurrence, but no residue either. */
function noteOddFrequency(c: Cursor, length: number): true {
  c.at += length;
  c.gap = 'mark';
  noteVagueness(c, 'approximate');
  return true;
}

/** Number tokens «1-й и 3-й», «2, 4», «2-3» from `offset` on: their values and how many tokens they take. */
function series(c: Cursor, offset: number): { readonly values: number[]; readonly length: number } {
  const values: number[] = [];
  let at = offset;
  while (isNumber(peek(c, at)) && values.length < MAX_SERIES) {
    values.push(peek(c, at).value);
    at += 1;
    const separator = peek(c, at).kind;
    const joined = separator === 'and' || separator === 'comma' || separator === 'dash';
    if (!joined || !isNumber(peek(c, at + 1))) break;
    at += 1;
  }
  return { values, length: at - offset };
}

/** Weeks of a month: it has at most five of a weekday. */
const areWeeks = (values: readonly number[]): boolean => values.every((value) => value <= 5);

/** «по пятницам», «по вторникам и четвергам». */
function readWeekdays(c: Cursor): boolean {
  const skip = peek(c).kind === 'to' ? 1 : 0;
  if (peek(c, skip).kind !== 'weekdays') return false;
  c.at += skip;
  const names: Weekday[] = [];
  for (;;) {
    const day = take(c, 'weekdays');
    if (!day) break;
    names.push(weekdayName(day.value));
    const separator = peek(c).kind;
    if (separator !== 'and' && separator !== 'comma') break;
    const ahead = peek(c, 1).kind === 'to' ? 2 : 1;
    if (peek(c, ahead).kind !== 'weekdays') break;
    c.at += ahead;
  }
  setRecurrence(c, `weekly:${names.join(',')}`, true);
  return true;
}

/** «месяца», «каждого месяца» behind «2-я среда», «до 5 числа»; «месяца, следующего за отчётным», «последнего месяца квартала» too. */
function takeMonthTail(c: Cursor): TokenKind | null {
  let unit: TokenKind | null = null;
  for (;;) {
    const { kind } = peek(c);
    if (kind === 'month-word' || kind === 'quarter') unit = kind;
    else if (kind === 'comma') {
      if (peek(c, 1).kind !== 'reporting') return unit;
    } else if (kind === 'for') {
      if (lastTaken(c).kind !== 'reporting') return unit;
    } else if (kind === 'each') {
      const next = peek(c, 1).kind;
      if (next !== 'month-word' && next !== 'quarter') return unit;
    } else if (kind === 'ordinal') {
      if (peek(c, 1).kind !== 'month-word') return unit;
    } else if (kind !== 'reporting' && !(kind === 'period' && lastTaken(c).kind === 'reporting')) return unit;
    c.at += 1;
  }
}

/** «и четверг», «, четверг» behind «каждый понедельник». */
function moreWeekdays(c: Cursor): Weekday[] {
  const names: Weekday[] = [];
  while ((peek(c).kind === 'and' || peek(c).kind === 'comma') && peek(c, 1).kind === 'weekday') {
    names.push(weekdayName(peek(c, 1).value));
    c.at += 2;
  }
  return names;
}

/** Behind «2-я среда»: of each month; of a quarter the model has no word. «Каждый второй вторник» may be every other one. */
function setNthWeekday(c: Cursor, values: readonly number[], day: number, each: boolean): true {
  const monthly = c.recurrence === 'monthly';
  const unit = takeMonthTail(c);
  if (unit === 'quarter') {
    setRecurrence(c, 'quarterly', false);
    return true;
  }
  if (each && unit === null && !monthly && values.length === 1 && (values[0] ?? 0) > 1) c.doubtful = true;
  setRecurrence(c, `nth-weekday:${values.join(',')}:${weekdayName(day)}`, true);
  return true;
}

/** «каждый понедельник», «каждую 2-ю среду», «каждого месяца». */
function readEach(c: Cursor): boolean {
  if (peek(c).kind !== 'each') return false;
  const { values, length } = series(c, 1);
  const token = peek(c, 1 + length);
  if (token.kind === 'weekday' && areWeeks(values)) {
    c.at += 2 + length;
    if (length > 0) return setNthWeekday(c, values, token.value, true);
    const days = [weekdayName(token.value), ...moreWeekdays(c)];
    takeMonthTail(c);
    setRecurrence(c, `weekly:${days.join(',')}`, true);
    return true;
  }
  const odd = token.kind === 'school-term' || (length > 0 && UNIT_FREQUENCY[token.kind] !== undefined);
  if (odd) return noteOddFrequency(c, length + 2);
  const dayNumber = length > 0 && token.kind === 'day-number';
  const frequency = length === 0 ? UNIT_FREQUENCY[token.kind] : undefined;
  if (frequency === undefined && !dayNumber) return false;
  c.at += 2 + length;
  setRecurrence(c, frequency ?? 'monthly', dayNumber);
  return true;
}

function setYearly(c: Cursor, length: number, count: number): true {
  const frequency = count === 1 ? 'yearly' : TIMES_FREQUENCY[`${count} year-word`];
  if (frequency === undefined) return noteOddFrequency(c, length);
  c.at += length;
  setRecurrence(c, frequency, false);
  return true;
}

/** «раз в месяц», «2 раза в год», «не реже 1 раза в квартал». */
function readTimes(c: Cursor): boolean {
  const prefix = peek(c).kind === 'not' && peek(c, 1).kind === 'less' ? 2 : 0;
  const { values, length } = series(c, prefix);
  const at = prefix + length;
  const joint = peek(c, at + 1).kind;
  if (peek(c, at).kind !== 'times' || (joint !== 'in' && joint !== 'slash')) return false;
  const count = values[0] ?? 1;
  const every = series(c, at + 2);
  const unit = peek(c, at + 2 + every.length);
  const taken = at + 3 + every.length;
  if (unit.kind === 'school-term') return noteOddFrequency(c, taken);
  // «раз в учебный год»
  if (unit.kind === 'school' && peek(c, taken).kind === 'year-word')
    return setYearly(c, taken + 1, length < 2 ? count : 0);
  const single = UNIT_FREQUENCY[unit.kind];
  if (single === undefined) return false;
  const simple = length < 2 && (every.length === 0 || every.values[0] === 1);
  const frequency = count === 1 ? single : TIMES_FREQUENCY[`${count} ${unit.kind}`];
  if (!simple || frequency === undefined) return noteOddFrequency(c, taken);
  c.at += taken;
  setRecurrence(c, frequency, false);
  return true;
}

const SPANS = kinds('quarter', 'half-year', 'half');

/** «февраля – мая» at `offset`: the months a weekday repeats in. */
function isMonthRange(c: Cursor, offset: number): boolean {
  const [first, dash, last] = [peek(c, offset), peek(c, offset + 1), peek(c, offset + 2)];
  return first.kind === 'month' && dash.kind === 'dash' && last.kind === 'month' && isGenitiveAt(c.text, last.start);
}

/** «2-й и 4-й понедельник», «последняя пятница месяца»; with a month behind it is a date, no recurrence. */
function readNthWeekday(c: Cursor): boolean {
  const { values, length } = series(c, 0);
  const token = peek(c, length);
  if (length === 0 || token.kind !== 'weekday') return false;
  const dashed = peek(c, 1).kind === 'dash';
  const ofMonths = isMonthRange(c, length + 1);
  if (dashed || !areWeeks(values) || (peek(c, length + 1).kind === 'month' && !ofMonths)) return false;
  // «вторая среда I квартала»
  if (isNumber(peek(c, length + 1)) && SPANS.has(peek(c, length + 2).kind)) return false;
  c.at += length + 1;
  return setNthWeekday(c, values, token.value, false);
}

const COARSE: readonly (Recurrence | null)[] = ['monthly', 'quarterly', 'half-yearly', 'yearly'];

/** «последняя неделя квартала», «2-я декада месяца», and «последняя неделя» behind a frequency; with a month behind it is a date. */
function readPartOfUnit(c: Cursor): boolean {
  const { length } = series(c, 0);
  const { kind } = peek(c, length);
  if ((kind !== 'week' && kind !== 'decade') || peek(c, length + 1).kind === 'month') return false;
  const from = c.at;
  c.at += length + 1;
  const unit = takeMonthTail(c);
  if (unit === null && COARSE.indexOf(c.recurrence) < 0) {
    c.at = from;
    return false;
  }
  const frequency = unit === null ? c.recurrence : unit === 'quarter' ? 'quarterly' : 'monthly';
  if (frequency) setRecurrence(c, frequency, true);
  return true;
}

const DAY_NUMBER_PREFIX = kinds(
  'by',
  'to',
  'from',
  'toward',
  'not',
  'later',
  'than',
  'in',
  'and',
  'comma',
  'dash',
  'number',
  'ordinal',
);

/** Behind a day of the month: «каждого месяца», «месяца, следующего за отчётным»; monthly unless another frequency is named. */
function setDayOfMonth(c: Cursor): true {
  const each = peek(c).kind === 'each';
  const unit = takeMonthTail(c);
  if (unit === 'quarter') setRecurrence(c, 'quarterly', true);
  else setRecurrence(c, 'monthly', true, each ? null : unit === null ? 'bare' : 'month');
  return true;
}

/** «до 5 числа каждого месяца», «с 10 по 20 числа»; with a month behind it is a date. */
function readDayOfMonth(c: Cursor): boolean {
  if (!c.hasDayNumbers) return false;
  let at = 0;
  let numbers = 0;
  while (DAY_NUMBER_PREFIX.has(peek(c, at).kind) && at < 10) {
    if (isNumber(peek(c, at))) numbers += 1;
    at += 1;
  }
  if (numbers === 0 || peek(c, at).kind !== 'day-number' || peek(c, at + 1).kind === 'month') return false;
  if (isSeveral(c, peek(c, at - 1), peek(c, at))) noteVagueness(c, 'approximate');
  c.daysOfMonth = c.daysOfMonth ? 'unclear' : daysOfMonth(c, at);
  c.at += at + 1;
  return setDayOfMonth(c);
}

/** «последний день месяца». */
function readLastDay(c: Cursor): boolean {
  if (peek(c).value !== -1 || peek(c, 1).kind !== 'day-word' || peek(c, 2).kind === 'month') return false;
  c.at += 2;
  return setDayOfMonth(c);
}

/** Takes a recurrence at the cursor; `false` with the cursor where it was when there is none. */
export function readRecurrence(c: Cursor): boolean {
  switch (peek(c).kind) {
    case 'frequency':
      c.at += 1;
      setRecurrence(c, FREQUENCIES[lastTaken(c).value] ?? 'monthly', false);
      return true;
    case 'each':
      return readEach(c);
    case 'weekdays':
      return readWeekdays(c);
    case 'to':
      return readWeekdays(c) || readDayOfMonth(c);
    case 'times':
    case 'cardinal':
      return readTimes(c);
    case 'not':
      return readTimes(c) || readDayOfMonth(c);
    case 'number':
    case 'ordinal':
    case 'roman':
      return readTimes(c) || readNthWeekday(c) || readDayOfMonth(c) || readLastDay(c) || readPartOfUnit(c);
    case 'by':
    case 'from':
    case 'toward':
      return readDayOfMonth(c);
    default:
      return false;
  }
}
