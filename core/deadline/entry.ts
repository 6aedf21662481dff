/** Reads one entry of a deadline: a point or a range with what binds it («до», «с … по …», «в течение»). */
import { type Cursor, kinds, lastTaken, newlinesAt, noteSlip, noteVagueness, peek, take } from './cursor.js';
import type { TokenKind } from './lex.js';
import { isPartBehind } from './note.js';
import { readPoint } from './point.js';
import { PARTS_OF_MONTH } from './share.js';
import type { Bound, Entry, Point, Unit } from './syntax.js';
import { readTime, takeBareTime } from './time.js';
import { isGenitiveAt } from './wrap.js';

interface Prefix {
  readonly bound: Bound;
  /** Its words say themselves that the named month counts: «до конца марта», «не позднее марта», «по март». */
  readonly firm: boolean;
  /** How many tokens it takes. */
  readonly length: number;
}

/** Units whose last day «до …» leaves open. */
const LOOSE_UNITS: ReadonlySet<Unit> = new Set<Unit>([
  'decade',
  'half-month',
  'month',
  'quarter',
  'half-year',
  'year',
  'years',
  'school-year',
]);

/** Words of «не позднее, чем до», «не ранее чем с». */
const AFTER_LIMIT = kinds('comma', 'than', 'by', 'from');

function prefixAt(c: Cursor): Prefix | null {
  const second = peek(c, 1).kind;
  switch (peek(c).kind) {
    case 'by':
    case 'toward':
      return { bound: 'by', firm: false, length: 1 };
    case 'to':
      return { bound: 'by', firm: true, length: 1 };
    case 'from':
      return { bound: 'from', firm: true, length: 1 };
    case 'after':
      return { bound: 'after', firm: true, length: 1 };
    case 'starting':
      return second === 'from' ? { bound: 'from', firm: true, length: 2 } : null;
    case 'not': {
      if (second !== 'later' && second !== 'earlier') return null;
      const bound = second === 'later' ? 'by' : 'from';
      let length = 2;
      while (length < 5 && AFTER_LIMIT.has(peek(c, length).kind)) length += 1;
      return { bound, firm: true, length };
    }
    default:
      return null;
  }
}

function push(c: Cursor, start: number, bound: Bound, first: Point, last: Point | null, loose = false): true {
  const entry: Entry = { bound, first, last, gap: c.gap, loose, start, end: lastTaken(c).end };
  c.entries.push(entry);
  c.gap = 'none';
  return true;
}

/** «конца» behind «до»: the end of what follows, sharp (the vague «конец марта» has no «до»). */
function takeEndOf(c: Cursor): boolean {
  if (peek(c).kind !== 'part' || peek(c).value !== 3) return false;
  c.at += 1;
  return true;
}

interface RangeEnd {
  readonly point: Point;
  readonly separator: TokenKind;
  readonly loose: boolean;
}

/** Which separators may stand between the ends of a range; «до» only behind «с». */
function separatorLength(c: Cursor, offset: number, afterFrom: boolean): number {
  const { kind } = peek(c, offset);
  const next = peek(c, offset + 1).kind;
  if (kind === 'dash') return next === 'to' || (next === 'by' && afterFrom) ? 2 : 1;
  if (kind === 'to') return 1;
  if (kind === 'by' && afterFrom) return 1;
  // «не ранее 1 апреля (и) не позднее 15 мая»
  const joined = kind === 'and' ? 1 : 0;
  const limit = afterFrom && peek(c, offset + joined).kind === 'not' && peek(c, offset + joined + 1).kind === 'later';
  return limit ? joined + 2 : 0;
}

/** The other end of a range, if one follows («- 12:00 15 марта», «по конец года»); else the cursor stays. */
function readRangeEnd(c: Cursor, afterFrom: boolean): RangeEnd | null {
  const from = c.at;
  readTime(c);
  const newlines = newlinesAt(c, 0);
  const length = separatorLength(c, newlines, afterFrom);
  // «15 марта – 9 класс» is no range
  if (length > 0 && !isPartBehind(c, newlines + length)) {
    const separator = peek(c, newlines + length - 1).kind;
    c.at += newlines + length;
    c.at += newlinesAt(c, 0);
    takeBareTime(c);
    const whole = takeEndOf(c);
    const point = readPoint(c, whole);
    if (point && whole && point.unit === 'school-year') noteVagueness(c, 'approximate');
    if (point) return { point, separator, loose: !whole && separator === 'by' && LOOSE_UNITS.has(point.unit) };
  }
  c.at = from;
  return null;
}

/** «01 по 15 марта»: the «с» is missing. */
function noteMissingFrom(c: Cursor, first: Point, separator: TokenKind): void {
  if (separator !== 'to' || (first.unit !== 'number' && first.unit !== 'day')) return;
  const { end } = lastTaken(c);
  noteSlip(c, first.start, end, `с ${c.source.slice(first.start, end)}`);
}

/** An entry with no preposition: «15-25 февраля», «в течение 2022 года». */
function readInside(c: Cursor): boolean {
  const from = c.at;
  const { start } = peek(c);
  const led = take(c, 'within') !== null || peek(c).kind === 'whole';
  while (take(c, 'whole'));
  const first = readPoint(c, led);
  if (!first) {
    c.at = from;
    return false;
  }
  const end = readRangeEnd(c, false);
  if (end) noteMissingFrom(c, first, end.separator);
  // «март – 2022»: a range, or a date spelled oddly; «2022 г. – I полугодие 2023 г.» has two years of its own
  const oneYear = end !== null && (first.unit === 'year') !== (end.point.unit === 'year');
  if (end?.separator === 'dash' && oneYear && !(first.unit === 'year' && end.point.year > 0)) c.doubtful = true;
  // «15 марта – апреля»: the 15th of both, or a range
  if (end?.separator === 'dash' && end.point.unit === 'month' && PARTS_OF_MONTH.has(first.unit)) {
    c.doubtful = c.doubtful || first.unit === 'nth-weekday' || isGenitiveAt(c.text, end.point.start);
  }
  return push(c, start, 'in', first, end?.point ?? null);
}

/** «до начала марта»: its first day does not count any more. */
function readBefore(c: Cursor, start: number): boolean {
  const from = c.at;
  if (peek(c).kind === 'part' && peek(c).value === 1) {
    c.at += 1;
    const point = readPoint(c, true);
    if (point && LOOSE_UNITS.has(point.unit)) {
      noteVagueness(c, 'approximate');
      return push(c, start, 'before', point, null);
    }
  }
  c.at = from;
  return false;
}

const FIGURES = kinds('date', 'day-month', 'number');

function readBounded(c: Cursor, { bound, firm, length }: Prefix): boolean {
  const token = peek(c);
  const from = c.at;
  c.at += length;
  // «до – 15.04.2022»
  if (bound === 'by' && peek(c).kind === 'dash' && FIGURES.has(peek(c, 1).kind)) c.at += 1;
  // «с понедельника 14.03.2022»
  const weekday = FIGURES.has(peek(c, 1).kind) ? take(c, 'weekday') : null;
  if (weekday) c.weekdays.push({ weekday: weekday.value, start: weekday.start, end: weekday.end });
  const timed = takeBareTime(c);
  // «с 10 до 12 ч. 15 марта»: the preposition belongs to the hours
  if (timed === 'span') return true;
  if (timed) take(c, 'comma');
  if (bound === 'by' && readBefore(c, token.start)) return true;
  const endOf = bound === 'by' && takeEndOf(c);
  const first = readPoint(c, endOf);
  if (!first) {
    // «с 15.20 по 20.03.2022» is no hour but a date gone wrong
    if (weekday) c.weekdays.pop();
    const hour = timed !== null && !(bound === 'from' && c.at === from + length + 1 && lastTaken(c).kind === 'clock');
    if (!hour) c.at = from;
    return hour;
  }
  // whether the school year ends in May or in August is not said
  if (endOf && first.unit === 'school-year') noteVagueness(c, 'approximate');
  if (bound === 'by') return push(c, token.start, 'by', first, null, !firm && !endOf && LOOSE_UNITS.has(first.unit));
  if (bound === 'after') {
    noteVagueness(c, 'approximate');
    return push(c, token.start, 'after', first, null);
  }
  const end = readRangeEnd(c, true);
  if (end) return push(c, token.start, 'in', first, end.point, end.loose);
  // «с 10:00 15 марта» may begin or be the whole of it
  if (timed) c.doubtful = true;
  // «от 15.03.2022» alone is the date of a document
  if (token.value === 2) {
    c.at = from;
    return false;
  }
  return push(c, token.start, 'from', first, null);
}

/** Takes one entry at the cursor; `false` with the cursor where it was when there is none. */
export function readEntry(c: Cursor): boolean {
  const prefix = prefixAt(c);
  return prefix ? readBounded(c, prefix) : readInside(c);
}
