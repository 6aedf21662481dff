/** Cuts the folded text of a deadline cell into tokens: figures, known words, separators; one pass, offsets kept (`deadlines.md` D16, D17). */
import type { CalendarDate } from '../calendar/date.js';
import { type NumeralKind, numeralAt } from './numerals.js';
import { vocabulary, type WordKind } from './words.js';

export type TokenKind =
  | NumeralKind
  | WordKind
  | 'dash'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'slash'
  | 'newline'
  | 'open'
  | 'close'
  /** A word the vocabulary does not have. */
  | 'unknown'
  /** Any other sign. */
  | 'mark'
  /** Behind the last token. */
  | 'end';

export interface Token {
  readonly kind: TokenKind;
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly date: CalendarDate | null;
  /** How a numeral should be spelled, where it is spelled oddly. */
  readonly expected: string | null;
  /** A full stop stands right behind. */
  readonly dotted: boolean;
}

const SIGNS: Readonly<Record<string, TokenKind>> = {
  '-': 'dash',
  ',': 'comma',
  ';': 'semicolon',
  '•': 'semicolon',
  '·': 'semicolon',
  '▪': 'semicolon',
  ':': 'colon',
  '/': 'slash',
  '\n': 'newline',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
};

/** Signs that carry nothing: spaces, full stops, quotes, the stars of footnotes, soft hyphens, zero-width spaces. */
const SILENT = ' \r.*«»"“”„‘’\'\u00ad\u200b\ufeff';

const ORDINAL_ENDINGS = new Set('е ое ые й ой ей ый ий я ая ю ую го ого м ом му х ых'.split(' '));

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Russian and Latin letters, and the і some keyboards give for the Roman I. */
export const isLetter = (code: number): boolean =>
  (code >= 0x430 && code <= 0x44f) || (code >= 97 && code <= 122) || code === 0x456;

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** End of the ending of a number written as an ordinal («2-й», «5го»); `at` itself when there is none. */
function ordinalEnd(text: string, at: number): number {
  const from = text[at] === '-' ? at + 1 : at;
  const end = wordEnd(text, from);
  return end > from && ORDINAL_ENDINGS.has(text.slice(from, end)) ? end : at;
}

function numberToken(text: string, start: number): Token {
  const { kind, end, value, date, expected } = numeralAt(text, start);
  const ordinal = kind === 'number' || kind === 'year' ? ordinalEnd(text, end) : end;
  return {
    kind: ordinal > end && kind === 'number' ? 'ordinal' : kind,
    value,
    start,
    end: ordinal,
    date,
    expected,
    dotted: text[ordinal] === '.',
  };
}

function wordToken(text: string, start: number): Token {
  const end = wordEnd(text, start);
  const word = vocabulary().get(text.slice(start, end));
  return {
    kind: word ? word.kind : 'unknown',
    value: word ? word.value : 0,
    start,
    end,
    date: null,
    expected: null,
    dotted: text[end] === '.',
  };
}

/** All tokens of a folded text, in order. */
export function lex(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) tokens.push(numberToken(text, at));
    else if (isLetter(code)) tokens.push(wordToken(text, at));
    else {
      const sign = text[at] ?? '';
      const silent = SILENT.indexOf(sign) >= 0;
      if (!silent) {
        const kind = SIGNS[sign] ?? 'mark';
        tokens.push({ kind, value: 0, start: at, end: at + 1, date: null, expected: null, dotted: false });
      }
      at += 1;
      continue;
    }
    at = tokens[tokens.length - 1]?.end ?? text.length;
  }
  return tokens;
}
