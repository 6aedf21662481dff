/** Reads years: behind a point («март 2022 г.»), and as points of their own («2022/2023 учебный год», «в течение года»). */
import { type Cursor, kinds, lastTaken, newlinesAt, noteSlip, peek, take, wordOf } from './cursor.js';
import type { Token } from './lex.js';
import type { Point, Unit } from './syntax.js';

/** The year written behind a point; `school` when it is a school year, whose two years are `year` and `year + 1`. */
export interface YearBehind {
  readonly year: number;
  readonly school: boolean;
}

const NO_YEAR: YearBehind = { year: 0, school: false };

const PLURAL_YEARS: ReadonlySet<string> = new Set(['гг', 'годы', 'годов', 'годам', 'годах']);

/** Years of two digits («22 г.»), beyond the days and months they could be. */
const FIRST_SHORT_YEAR = 13;
const LAST_SHORT_YEAR = 59;

const SCHOOL_LEADERS = kinds('years', 'current');

/** A point that ends at the last token taken; fields not given are 0. */
export function pointOf(
  c: Cursor,
  start: number,
  unit: Unit,
  fields: { readonly index?: number; readonly month?: number; readonly year?: number; readonly weekday?: number } = {},
): Point {
  const { index = 0, month = 0, year = 0, weekday = 0 } = fields;
  return { unit, index, month, year, weekday, borrowed: false, start, end: lastTaken(c).end };
}

/**
 * `год`, `г.`, `гг.`, `г.г.` behind a year. Notes «2021 год» where «2021 года» is meant (`phraseStart`: where the
 * phrase begins) and «г.г.».
 */
function takeYearWord(c: Cursor, phraseStart: number | null, plural = false): Token | null {
  // «2022 календарного года», «Август 2022⏎года»
  const skip = peek(c).kind === 'workdays' ? 1 : newlinesAt(c, 0);
  if (peek(c, skip).kind !== 'year-word') return null;
  c.at += skip;
  const word = take(c, 'year-word');
  if (!word) return null;
  if (word.value === 1 && phraseStart !== null) {
    noteSlip(c, phraseStart, word.end, `${c.source.slice(phraseStart, word.end)}а`);
  }
  const next = peek(c);
  if (word.dotted && next.kind === 'year-word' && wordOf(c, word) === 'г' && wordOf(c, next) === 'г') {
    c.at += 1;
    noteSlip(c, word.start, next.end, plural ? 'гг' : 'г');
  }
  return word;
}

/** `года` behind a date whose year is already known. */
export function takeYearWordBehind(c: Cursor, phraseStart: number): void {
  takeYearWord(c, phraseStart);
}

/** «текущего года», «с.г.», «учебного года»: words that stand for the year but name none. */
function takeUnnamedYear(c: Cursor): boolean {
  const first = peek(c);
  const second = peek(c, 1);
  if (first.kind === 'current' || first.kind === 'school') {
    const count = second.kind === 'school' ? 2 : 1;
    if (peek(c, count).kind !== 'year-word') return false;
    c.at += count + 1;
    return true;
  }
  if (first.kind === 'from' && first.dotted && second.kind === 'year-word') {
    c.at += 2;
    return true;
  }
  return false;
}

/** Whether a school year stands behind: «2022/2023 учебного года», «текущего учебного года». */
export function isSchoolAhead(c: Cursor): boolean {
  const { kind } = peek(c);
  return kind === 'school' || (SCHOOL_LEADERS.has(kind) && peek(c, 1).kind === 'school');
}

/**
 * The year behind a point that begins at `start`: «2022 г.», «, 2022 г.» (a slip), «22 г.», «(2022 г.)»,
 * «2022/2023 учебного года»; without «учебного» the last is doubtful.
 */
export function yearBehind(c: Cursor, start: number): YearBehind {
  const comma = peek(c).kind === 'comma' ? 1 : 0;
  const skip = comma + newlinesAt(c, comma);
  const token = peek(c, skip);
  const { end: before } = lastTaken(c);
  if (token.kind === 'year') {
    c.at += skip + 1;
    if (comma > 0) {
      const year = c.source.slice(token.start, token.end);
      noteSlip(c, start, token.end, `${c.source.slice(start, before)} ${year}`);
    }
    takeYearWord(c, start);
    return { year: token.value, school: false };
  }
  if (comma > 0) return NO_YEAR;
  if (token.kind === 'open' && peek(c, skip + 1).kind === 'year') {
    c.at += skip + 1;
    const inBrackets = yearBehind(c, start);
    take(c, 'close');
    return inBrackets;
  }
  if (token.kind === 'years') {
    c.at += skip + 1;
    if (!take(c, 'school')) c.doubtful = true;
    takeYearWord(c, null, true);
    return { year: token.value, school: true };
  }
  const short = token.kind === 'number' && token.value >= FIRST_SHORT_YEAR && token.value <= LAST_SHORT_YEAR;
  if (short && peek(c, skip + 1).kind === 'year-word') {
    c.at += skip + 1;
    takeYearWord(c, start);
    return { year: 2000 + token.value, school: false };
  }
  if (skip === 0) takeUnnamedYear(c);
  return NO_YEAR;
}

/** The calendar year of a month: the first of a school year's two from September on, else the second. */
export function yearOfMonth({ year, school }: YearBehind, month: number): number {
  return school && month < 9 ? year + 1 : year;
}

/** «2022-2023 гг.», «2022/2023 учебный год»; «2022/2023» alone has two readings. */
function yearsPoint(c: Cursor, token: Token): Point {
  c.at += 1;
  const { start, value: year } = token;
  const last = token.date?.y ?? year;
  const school = take(c, 'school') !== null;
  const word = takeYearWord(c, null, true);
  if (school) return pointOf(c, start, 'school-year', { year });
  const plural = word !== null && PLURAL_YEARS.has(wordOf(c, word));
  const slashed = c.text.slice(start, token.end).indexOf('/') >= 0;
  const neighbours = last === year + 1;
  if (neighbours && (slashed || !plural)) c.doubtful = true;
  return neighbours && slashed
    ? pointOf(c, start, 'school-year', { year })
    : pointOf(c, start, 'years', { year, index: last });
}

/** A year as a point: «2022 год», «учебного года», «текущего года»; `unnamed` lets «года» alone be the plan's year. */
export function yearPoint(c: Cursor, unnamed: boolean): Point | null {
  const token = peek(c);
  const { start } = token;
  switch (token.kind) {
    case 'years':
      return yearsPoint(c, token);
    case 'year': {
      c.at += 1;
      const school = take(c, 'school') !== null;
      if (school) c.doubtful = true;
      takeYearWord(c, null);
      return pointOf(c, start, school ? 'school-year' : 'year', { year: token.value });
    }
    case 'school': {
      if (peek(c, 1).kind !== 'year-word') return null;
      c.at += 2;
      const years = take(c, 'years');
      return pointOf(c, start, 'school-year', { year: years?.value ?? 0 });
    }
    case 'current': {
      const school = peek(c, 1).kind === 'school';
      return takeUnnamedYear(c) ? pointOf(c, start, school ? 'school-year' : 'year') : null;
    }
    case 'all-year':
      c.at += 1;
      return pointOf(c, start, 'year');
    case 'workdays':
    case 'year-word':
      return unnamed && takeYearWord(c, null) ? pointOf(c, start, 'year') : null;
    default:
      return null;
  }
}
