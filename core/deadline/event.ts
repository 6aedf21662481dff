/** Reads deadlines that hang on an event: «в течение 2 дней со дня …», «за 2 недели до …», «после проведения …», «2 четверть». */
import { type Cursor, isUnknown, kinds, noteVague, peek, wordOf } from './cursor.js';
import { isEventWord, isNotAppointed } from './stems.js';

/** How far numbers before «дней», «четверть» may reach. */
const COUNT_REACH = 8;

const COUNTS = kinds('number', 'cardinal', 'workdays');
const UNITS = kinds('day-word', 'week', 'month-word', 'hour');

/** What may stand between «конец» and «четверти». */
const TERM_NUMBERS = kinds('number', 'ordinal', 'roman', 'and', 'comma', 'dash', 'each');

/** A line that begins so has a deadline of its own. */
const LINE_BEGINNINGS = kinds('by', 'from', 'date', 'day-month');

/** Behind «начала», «конца»: no point of the calendar. */
const NO_POINTS = kinds('unknown', 'term-noun', 'period', 'week', 'month-word');

const LIMITS = kinds('later', 'earlier', 'less');
const BEFORE_DURATION = kinds('than', 'comma', 'for', 'later-by');

const POINT_BEGINNINGS = kinds(
  'date',
  'slash-date',
  'day-month',
  'month-year',
  'number',
  'ordinal',
  'roman',
  'month',
  'year',
  'years',
  'part',
);

/** Takes the rest of the clause: days named in it are not the deadline's («за 2 недели до 15 марта»). */
export function takeEvent(c: Cursor): true {
  for (;;) {
    const { kind } = peek(c);
    if (kind === 'end' || kind === 'semicolon' || kind === 'close') break;
    if (kind === 'newline' && LINE_BEGINNINGS.has(peek(c, 1).kind)) break;
    c.at += 1;
  }
  return noteVague(c, 'event');
}

/** A number of something; «3-х» counts, «3-я» does not. */
function isCount(c: Cursor, offset: number): boolean {
  const token = peek(c, offset);
  if (token.kind === 'dash') return COUNTS.has(peek(c, offset + 1).kind);
  return COUNTS.has(token.kind) || (token.kind === 'ordinal' && c.text[token.end - 1] === 'х');
}

/** «2 дней», «10 рабочих дней», without `counted` «недели» too, from `offset` on; «2 неделя марта» is a point. */
export function isDuration(c: Cursor, offset: number, counted: boolean): boolean {
  let at = offset;
  while (at < offset + COUNT_REACH && isCount(c, at)) at += 1;
  const unit = peek(c, at);
  if (!UNITS.has(unit.kind) || peek(c, at + 1).kind === 'month') return false;
  // «3 недели» last, «3 неделя» is the third
  return at > offset ? wordOf(c, unit) !== 'неделя' : !counted;
}

/** A duration counted from something: «5 дней», «за месяц до …». */
export function readDuration(c: Cursor, offset: number, counted: boolean): boolean {
  return isDuration(c, offset, counted) && takeEvent(c);
}

/** «со дня …», «с момента …», «до начала …», «после проведения …», «в день проведения». */
export function readBoundEvent(c: Cursor): boolean {
  const { kind } = peek(c);
  const next = peek(c, 1);
  const noun = isUnknown(c, next, isEventWord) || next.kind === 'term-noun';
  const edge = next.kind === 'part' && NO_POINTS.has(peek(c, 2).kind);
  const origin = kind === 'from' && (next.kind === 'day-word' || next.kind === 'term');
  const after = kind === 'after' && !POINT_BEGINNINGS.has(next.kind);
  return (noun || edge || origin || after) && takeEvent(c);
}

/** «2-я четверть», «конец 1 четверти» from `offset` on: terms differ from school to school. */
export function readSchoolTerm(c: Cursor, offset: number): boolean {
  let at = offset + (peek(c, offset).kind === 'part' ? 1 : 0);
  while (at < offset + COUNT_REACH && TERM_NUMBERS.has(peek(c, at).kind)) at += 1;
  if (peek(c, at).kind !== 'school-term') return false;
  c.at += at + 1;
  return noteVague(c, 'event');
}

/** «не позднее 3 дней …», «не менее чем за неделю», «не определён». */
export function readNot(c: Cursor): boolean {
  if (isUnknown(c, peek(c, 1), isNotAppointed)) {
    c.at += 2;
    c.gap = 'mark';
    c.saysNothing = true;
    return true;
  }
  let at = 2;
  while (at < COUNT_REACH && BEFORE_DURATION.has(peek(c, at).kind)) at += 1;
  return LIMITS.has(peek(c, 1).kind) && readDuration(c, at, at === 2);
}
