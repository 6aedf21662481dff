/** Words beside the days that say what they are the days of: «(неделя наставничества)», «9 класс – 12.04», «1 этап: март». */
import { type Cursor, isUnknown, kinds, peek, wordOf } from './cursor.js';
import type { Token } from './lex.js';
import { isBareEventWord, isDoubtWord, isEventWord, isNeedWord, isPaper, isPartWord, isScheduleWord } from './stems.js';

/** A note or a label is looked through at most so far. */
const REACH = 24;

/** What a note may hold besides plain words: nothing that may be a day. */
const SMALL_WORDS = kinds(
  'day-word',
  'week',
  'decade',
  'season',
  'school',
  'and',
  'comma',
  'dash',
  'in',
  'on',
  'to',
  'from',
  'toward',
  'noise',
);
const LEADS = kinds('to', 'from', 'in', 'on', 'toward');
const NUMBERS = kinds('number', 'ordinal', 'roman');
/** Between the numbers of a label: «9, 11 классы», «5-8 классы». */
const BETWEEN_NUMBERS = kinds('comma', 'dash', 'and');
const LINKS = kinds('dash', 'colon');
const CLAUSE_ENDS = kinds('end', 'comma', 'semicolon', 'newline', 'close');
const CLAUSE_BEGINNINGS = kinds('newline', 'semicolon', 'comma', 'open');
/** What may follow a label that no dash or colon ends; «20 марта» too. */
const BEGINNINGS = kinds('by', 'from', 'date', 'day-month', 'month-year', 'month');

/** A word that neither moves the days nor puts something else in their place. */
function isPlain(c: Cursor, token: Token): boolean {
  if (token.kind !== 'unknown') return false;
  const word = wordOf(c, token);
  if (isPaper(word)) return true;
  return !isScheduleWord(word) && !isNeedWord(word) && !isBareEventWord(word) && !isDoubtWord(word);
}

/** Length of «9 класс», «5-8 классы», «школьный этап», «№ 5» from `offset` on; 0 where none stands. */
function partLength(c: Cursor, offset: number): number {
  let at = offset;
  if (wordOf(c, peek(c, at)) === '№' && peek(c, at + 1).kind === 'number') return 2;
  while (at < offset + REACH && NUMBERS.has(peek(c, at).kind)) {
    at += 1;
    if (BETWEEN_NUMBERS.has(peek(c, at).kind) && NUMBERS.has(peek(c, at + 1).kind)) at += 1;
  }
  const numbered = at > offset;
  if (!numbered && isPlain(c, peek(c, at)) && !isPartWord(wordOf(c, peek(c, at)))) at += 1;
  const noun = peek(c, at);
  return noun.kind === 'unknown' && isPartWord(wordOf(c, noun)) ? at + 1 - offset : 0;
}

/** Takes brackets behind the days that only say what happens on them; `false` for anything that may change the days. */
export function takeNote(c: Cursor): boolean {
  if (c.entries.length === 0 && c.recurrence === null) return false;
  let at = 1;
  let words = 0;
  while (at < REACH && peek(c, at).kind !== 'close') {
    const part = partLength(c, at);
    const plain = isPlain(c, peek(c, at));
    if (part === 0 && !plain && !SMALL_WORDS.has(peek(c, at).kind)) return false;
    // «(по окончании экзаменов)»
    if (LEADS.has(peek(c, at).kind) && isUnknown(c, peek(c, at + 1), isEventWord)) return false;
    if (part > 0 || plain) words += 1;
    at += Math.max(part, 1);
  }
  if (words === 0 || peek(c, at).kind !== 'close') return false;
  c.at += at + 1;
  c.gap = 'mark';
  return true;
}

/** Whether «9 класс» and the like stand at `offset` and end the clause: «15 марта – 9 класс». */
export function isPartBehind(c: Cursor, offset: number): boolean {
  const length = partLength(c, offset);
  return length > 0 && CLAUSE_ENDS.has(peek(c, offset + length).kind);
}

/** Takes «1 этап –», «9 классы:» before the days, «– 9 класс» behind them. */
export function takeLabel(c: Cursor): boolean {
  const behind = c.entries.length > 0 && peek(c).kind === 'dash' && isPartBehind(c, 1);
  if (behind) {
    c.at += 1 + partLength(c, 1);
    c.gap = 'mark';
    return true;
  }
  const before = c.tokens[c.at - 1];
  if (before !== undefined && !CLAUSE_BEGINNINGS.has(before.kind)) return false;
  const length = partLength(c, 0);
  if (length === 0) return false;
  const next = peek(c, length).kind;
  const dayAhead = next === 'number' && peek(c, length + 1).kind === 'month';
  if (!LINKS.has(next) && !BEGINNINGS.has(next) && !dayAhead) return false;
  c.at += length + (LINKS.has(next) ? 1 : 0);
  c.gap = 'mark';
  return true;
}
