/** Reads what stands in the place of days: a schedule, a need, the whole period (`deadlines.md` D27); events are in `event.ts`. */
import { type Cursor, isUnknown, kinds, lastTaken, noteVague, noteVagueness, peek, take, wordOf } from './cursor.js';
import { isDuration, readBoundEvent, readDuration, readNot, readSchoolTerm, takeEvent } from './event.js';
import { isBareEventWord, isEventWord, isNamedSchedule, isNeedWord, isPaper, isScheduleWord } from './stems.js';

/** A schedule's name is looked for at most so many words behind «по». */
const SCHEDULE_REACH = 4;

/** Words of a schedule's or project's name, and small words that may join them. */
const NAME_WORDS = kinds('unknown', 'term-noun', 'school', 'ordinal', 'zone', 'workdays');
const JOINING_WORDS = kinds('in', 'on', 'and', 'to', 'from', 'dash');

const AFTER_ON = kinds('always', 'within', 'period');
const isCase = (word: string): boolean => word === 'случае';
const isGiven = (word: string): boolean => word === 'при';
const isRealisation = (word: string): boolean => word.startsWith('реализ') || word.startsWith('действ');

/** Takes a schedule's or project's name; stops at punctuation and at anything that may be a date. */
function takeName(c: Cursor): void {
  for (;;) {
    const { kind } = peek(c);
    const next = peek(c, 1).kind;
    const ownDate = (kind === 'on' && next === 'year') || (kind === 'from' && next === 'date');
    // «план на 2022 год», «приказ от 15.03.2022»
    if (ownDate) {
      c.at += 2;
      take(c, 'year-word');
      continue;
    }
    const joins = JOINING_WORDS.has(kind) && next === 'unknown';
    const wraps = kind === 'newline' && (next === 'unknown' || next === 'term-noun');
    // «(по отдель-», cut by the end of the page
    const cut = kind === 'dash' && next === 'end';
    if (!NAME_WORDS.has(kind) && !joins && !wraps && !cut) return;
    c.at += 1;
  }
}

function readSchedule(c: Cursor): true {
  takeName(c);
  return noteVague(c, 'schedule');
}

/** «по мере поступления заявок», «при необходимости», «по запросу школ». */
function readNeed(c: Cursor): true {
  takeName(c);
  return noteVague(c, 'as-needed');
}

/** «по графику», «по особому плану», «по отделенному плану». */
function isScheduleAhead(c: Cursor): boolean {
  for (let at = 1; at <= SCHEDULE_REACH; at++) {
    const token = peek(c, at);
    if (isUnknown(c, token, isScheduleWord)) return true;
    if (!NAME_WORDS.has(token.kind)) return false;
  }
  return false;
}

/** What «по» may lead besides dates. */
function readTo(c: Cursor): boolean {
  const next = peek(c, 1);
  if (next.kind === 'school-term') {
    c.at += 1;
    return readSchoolTerm(c, 0);
  }
  const need = isUnknown(c, next, isNeedWord);
  if (!need && !isScheduleAhead(c)) return isUnknown(c, next, isEventWord) && takeEvent(c);
  c.at += 1;
  return need ? readNeed(c) : readSchedule(c);
}

function readUnknown(c: Cursor): boolean {
  const token = peek(c);
  const next = peek(c, 1);
  const led = (isUnknown(c, token, isCase) && isUnknown(c, next, isNeedWord)) || isUnknown(c, token, isGiven);
  if ((led && next.kind === 'unknown') || isUnknown(c, token, isNeedWord)) return readNeed(c);
  // «Приказ об итогах», «План работы»: a paper, not what sets the days
  if (isUnknown(c, token, isPaper)) return false;
  if (isUnknown(c, token, isNamedSchedule) && next.kind === 'unknown') return false;
  if (isUnknown(c, token, isScheduleWord)) return readSchedule(c);
  return isUnknown(c, token, isBareEventWord) && takeEvent(c);
}

/** «весь период (реализации проекта)», «в течение срока»: `count` tokens, then the project's name. */
function readWholePeriod(c: Cursor, count: number): true {
  const { start } = peek(c);
  c.at += count;
  const { end } = lastTaken(c);
  takeName(c);
  const point = { unit: 'period', index: 0, month: 0, year: 0, weekday: 0, borrowed: false, start, end } as const;
  c.entries.push({ bound: 'in', first: point, last: null, gap: c.gap, loose: false, start, end });
  return noteVague(c, 'whole-period');
}

/** Behind «в течение», «на протяжении», «весь»: a whole period or a duration; `false` when a point follows. */
function readWithin(c: Cursor): boolean {
  let at = 1;
  while (peek(c, at).kind === 'whole' || peek(c, at).kind === 'current') at += 1;
  const { kind } = peek(c, at);
  if (kind === 'period' || kind === 'term') return readWholePeriod(c, at + 1);
  if (readSchoolTerm(c, at)) return true;
  return peek(c).kind === 'within' && isDuration(c, at, false) && takeEvent(c);
}

/** «в период с …» leads to dates; «в период проведения …» is an event, «в период реализации проекта» the whole period. */
function readPeriod(c: Cursor): true {
  const next = peek(c, 1);
  if (next.kind === 'term-noun' || next.kind === 'unknown') {
    return isRealisation(wordOf(c, next)) ? readWholePeriod(c, 1) : takeEvent(c);
  }
  c.at += 1;
  return true;
}

/** «постоянно», «на постоянной основе». */
function readAlways(c: Cursor): true {
  c.at += 1;
  if (isUnknown(c, peek(c), (word) => word === 'основе')) c.at += 1;
  return noteVague(c, 'whole-period');
}

/** «на» before «протяжении», «постоянной», «период», «каникулах», «весенних каникулах». */
function takeOn(c: Cursor): boolean {
  const next = peek(c, 1);
  const holidays = isUnknown(c, peek(c, next.kind === 'season' ? 2 : 1), isBareEventWord);
  if (!AFTER_ON.has(next.kind) && !holidays) return false;
  c.at += 1;
  return true;
}

/** Takes words that stand in the place of days; `false` with the cursor where it was when there are none. */
export function readVague(c: Cursor): boolean {
  switch (peek(c).kind) {
    case 'unknown':
      return readUnknown(c);
    case 'to':
      return readTo(c);
    case 'always':
      return readAlways(c);
    case 'on':
      return takeOn(c);
    case 'about':
      c.at += 1;
      noteVagueness(c, 'approximate');
      return true;
    case 'within':
    case 'whole':
      return readWithin(c);
    case 'period':
      return readPeriod(c);
    case 'for':
    case 'later-by':
      return readDuration(c, 1, false);
    case 'season':
      return isUnknown(c, peek(c, 1), isBareEventWord) && takeEvent(c);
    case 'number':
    case 'ordinal':
      return readSchoolTerm(c, 0) || readDuration(c, 0, true);
    case 'cardinal':
      return readDuration(c, 0, true);
    case 'roman':
    case 'part':
    case 'school-term':
      return readSchoolTerm(c, 0);
    case 'not':
      return readNot(c);
    case 'by':
    case 'from':
    case 'after':
    case 'day-word':
      return readBoundEvent(c);
    default:
      return false;
  }
}
