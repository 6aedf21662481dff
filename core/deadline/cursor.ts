/** The place of the grammar in the tokens of a cell, and what it has gathered on its way. */
import type { DeadlineProblem, Recurrence, SpellingSlip, Vagueness } from './deadline.js';
import type { Token, TokenKind } from './lex.js';
import type { DaysOfMonth, Entry, Gap, NamedWeekday, Reading } from './syntax.js';

/** Mutable: one cursor lives for one cell. */
export interface Cursor {
  readonly tokens: readonly Token[];
  /** Folded text the tokens are cut from, and the same text as written. */
  readonly text: string;
  readonly source: string;
  /** Whether hours, and «числа», occur at all: most cells need no look for them. */
  readonly hasTimes: boolean;
  readonly hasDayNumbers: boolean;
  at: number;
  gap: Gap;
  recurrence: Recurrence | null;
  implied: Reading['implied'];
  namesDay: boolean;
  vagueness: Vagueness | null;
  /** «до 25 числа»; `unclear` for more days than one phrase can say. */
  daysOfMonth: DaysOfMonth | 'unclear' | null;
  doubtful: boolean;
  goesOn: boolean;
  saysNothing: boolean;
  readonly entries: Entry[];
  readonly residue: { readonly start: number; readonly end: number }[];
  readonly times: { readonly start: number; readonly end: number }[];
  readonly weekdays: NamedWeekday[];
  readonly slips: SpellingSlip[];
  readonly problems: DeadlineProblem[];
}

const END: Token = { kind: 'end', value: 0, start: 0, end: 0, date: null, expected: null, dotted: false };

const TIME_KINDS = kinds('time', 'clock', 'hour');

/** A cursor at the first token. */
export function cursorOver(
  tokens: readonly Token[],
  text: string,
  source: string,
  slips: readonly SpellingSlip[],
): Cursor {
  const saysHour = (token: Token, i: number): boolean =>
    TIME_KINDS.has(token.kind) || (token.kind === 'in' && tokens[i + 1]?.kind === 'day-month');
  return {
    tokens,
    text,
    source,
    hasTimes: tokens.some(saysHour),
    hasDayNumbers: tokens.some(({ kind }) => kind === 'day-number'),
    at: 0,
    gap: 'mark',
    recurrence: null,
    implied: null,
    namesDay: false,
    vagueness: null,
    daysOfMonth: null,
    doubtful: false,
    goesOn: false,
    saysNothing: false,
    entries: [],
    residue: [],
    times: [],
    weekdays: [],
    slips: [...slips],
    problems: [],
  };
}

/** The token `offset` places ahead; one of kind `end` behind the last. */
export function peek(c: Cursor, offset = 0): Token {
  return c.tokens[c.at + offset] ?? END;
}

/** Takes the next token if it is of the kind. */
export function take(c: Cursor, kind: TokenKind): Token | null {
  const token = peek(c);
  if (token.kind !== kind) return null;
  c.at += 1;
  return token;
}

/** The folded letters of a token. */
export function wordOf(c: Cursor, { start, end }: Token): string {
  return c.text.slice(start, end);
}

/** How many line breaks stand at `offset`. */
export function newlinesAt(c: Cursor, offset: number): number {
  let count = 0;
  while (peek(c, offset + count).kind === 'newline') count++;
  return count;
}

/** The last token taken. */
export function lastTaken(c: Cursor): Token {
  return c.tokens[c.at - 1] ?? END;
}

/** Notes an odd spelling between two offsets. */
export function noteSlip(c: Cursor, start: number, end: number, expected: string): void {
  c.slips.push({ found: c.source.slice(start, end), expected });
}

/** The first reason for vagueness stays: it is the nearest to the beginning of the cell. */
export function noteVagueness(c: Cursor, vagueness: Vagueness): void {
  c.vagueness = c.vagueness ?? vagueness;
}

/** Notes vague words that stand apart from the entries around them. */
export function noteVague(c: Cursor, vagueness: Vagueness): true {
  noteVagueness(c, vagueness);
  c.gap = 'mark';
  return true;
}

/** Whether a token is a word the vocabulary lacks that passes the test. */
export function isUnknown(c: Cursor, token: Token, test: (word: string) => boolean): boolean {
  return token.kind === 'unknown' && test(wordOf(c, token));
}

/** A set of token kinds. */
export function kinds(...list: readonly TokenKind[]): ReadonlySet<TokenKind> {
  return new Set(list);
}

const NUMBERS = kinds('number', 'ordinal', 'cardinal', 'roman');

/** Whether a token is a number, in figures or in words. */
export const isNumber = ({ kind }: Token): boolean => NUMBERS.has(kind);
