/** Reads a whole cell from left to right: entries, what repeats, what is vague; whatever fits nowhere is residue (`deadlines.md` D14, D22). */
import { type Cursor, cursorOver, kinds, lastTaken, peek, take } from './cursor.js';
import type { SpellingSlip } from './deadline.js';
import { readEntry } from './entry.js';
import { takeEvent } from './event.js';
import type { Token } from './lex.js';
import { settleDaysOfMonth } from './month-days.js';
import { takeLabel, takeNote } from './note.js';
import { readRecurrence } from './recurrence.js';
import type { Reading } from './syntax.js';
import { readTime } from './time.js';
import { readVague } from './vague.js';

/** What may follow the number of a list item: «1. до 22.01». */
const ITEM_BEGINNINGS = kinds('by', 'from', 'not', 'starting', 'date', 'day-month', 'month-year', 'frequency');

const POINT_BEGINNINGS = kinds('date', 'number', 'roman', 'month', 'year', 'years');

/** Words and signs that something must follow. */
const DANGLING = kinds('and', 'or', 'slash', 'in');

/** What a bullet may stand behind; «--» is one. */
const LINE_ENDS = kinds('newline', 'semicolon', 'colon', 'dash');

const startsLine = (c: Cursor): boolean => {
  const before = c.tokens[c.at - 1];
  return before === undefined || (LINE_ENDS.has(before.kind) && (before.kind !== 'dash' || c.entries.length === 0));
};

/** «1)», «2.» before an item of a list. */
function takeItemNumber(c: Cursor, { dotted, end }: Token): boolean {
  const next = peek(c, 1);
  const inBrackets = c.tokens[c.at - 1]?.kind === 'open';
  if (next.kind === 'close' && next.start === end && !inBrackets) c.at += 2;
  else if (dotted && ITEM_BEGINNINGS.has(next.kind)) c.at += 1;
  else return false;
  c.gap = 'mark';
  return true;
}

/** «Срок:», «Срок исполнения –»: a heading inside the cell; «в сроки проведения ВПР» is an event. */
function takeHeading(c: Cursor): void {
  c.at += 1;
  while (take(c, 'term-noun'));
  if (lastTaken(c).kind === 'term-noun' && peek(c).kind === 'unknown') takeEvent(c);
  else if (!take(c, 'colon')) take(c, 'dash');
}

/** «– ежемесячно», «далее (–) ежегодно». */
function isFrequencyAhead(c: Cursor): boolean {
  const dash = peek(c, 1).kind === 'dash' || peek(c, 1).kind === 'further' ? 1 : 0;
  return peek(c, 1 + dash).kind === 'frequency';
}

/** «март и далее», «с 01.09 и далее постоянно». */
function isLastWord(c: Cursor): boolean {
  const next = peek(c, 1).kind;
  return c.entries.length > 0 && (next === 'end' || (next === 'always' && peek(c, 2).kind === 'end'));
}

/** Separators and words that carry nothing; `false` for anything else. */
function takeQuiet(c: Cursor, token: Token): boolean {
  // «март и», «15.03.2022 в»: the rest was cut off
  const last = peek(c, 1).kind === 'end';
  if (last && (DANGLING.has(token.kind) || (token.kind === 'dash' && c.entries.length > 0))) return false;
  switch (token.kind) {
    case 'newline':
      if (c.gap === 'none') c.gap = 'newline';
      break;
    case 'slash':
      if (c.gap !== 'mark') c.gap = 'slash';
      break;
    case 'or':
      c.doubtful = true;
      c.gap = 'mark';
      break;
    case 'comma':
    case 'semicolon':
    case 'colon':
    case 'open':
    case 'close':
    case 'and':
      c.gap = 'mark';
      break;
    case 'noise':
    case 'in':
      break;
    // «на 1 сентября»
    case 'on':
      if (c.at > 0 || !POINT_BEGINNINGS.has(peek(c, 1).kind)) return false;
      break;
    case 'nothing':
      c.saysNothing = true;
      break;
    case 'zone':
      if (!c.hasTimes) return false;
      break;
    case 'further':
      if (!isFrequencyAhead(c) && !isLastWord(c)) return false;
      c.goesOn = true;
      break;
    case 'dash':
      // a bullet, or «март – ежемесячно»
      if (!startsLine(c) && !isFrequencyAhead(c)) return false;
      break;
    case 'term':
      takeHeading(c);
      return true;
    default:
      return false;
  }
  c.at += 1;
  return true;
}

function takeImpossible(c: Cursor, { kind, start, end }: Token): boolean {
  if (kind !== 'impossible') return false;
  c.problems.push({ kind: 'impossible', text: c.source.slice(start, end) });
  c.gap = 'mark';
  c.at += 1;
  return true;
}

function takeWeekday(c: Cursor, { kind, value, start, end }: Token): boolean {
  if (kind !== 'weekday') return false;
  c.weekdays.push({ weekday: value, start, end });
  c.at += 1;
  return true;
}

function step(c: Cursor): void {
  const token = peek(c);
  if (readTime(c) || (token.kind === 'open' && takeNote(c)) || takeLabel(c) || takeQuiet(c, token)) return;
  if (token.kind === 'number' && takeItemNumber(c, token)) return;
  if (readRecurrence(c) || readVague(c) || readEntry(c)) return;
  if (takeImpossible(c, token) || takeWeekday(c, token)) return;
  c.residue.push({ start: token.start, end: token.end });
  c.gap = 'mark';
  c.at += 1;
}

/** The reading of a cell cut into tokens; `text` folded and `source` as written, of one length. */
export function readCell(
  tokens: readonly Token[],
  text: string,
  source: string,
  slips: readonly SpellingSlip[],
): Reading {
  const c = cursorOver(tokens, text, source, slips);
  while (c.at < tokens.length) step(c);
  settleDaysOfMonth(c);
  return c;
}
