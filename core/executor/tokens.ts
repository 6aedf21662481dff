/** Cuts a cell into tokens; a quoted name or a bracket is one token, so that nothing inside it separates. */
import { fold } from '../text/fold.js';
import { isDirection } from './classes.js';
import { joinedWord } from './hyphenation.js';
import { nounForms } from './nouns.js';
import { pairedSpans, type Span } from './pairs.js';
import { DOTTED } from './words.js';

export type TokenKind =
  | 'word'
  /** A short form with its dot: `зам.`, `г.`. */
  | 'dotted'
  /** `И.` of a person, `Ч.-Д.` of a double name. */
  | 'initial'
  | 'quoted'
  | 'bracket'
  /** A name of the user's directory that has separators inside. */
  | 'known'
  /** A dash with a space on a side. */
  | 'dash'
  /** `№` or `#`. */
  | 'number-sign'
  | 'comma'
  /** A full stop that ends a sentence. */
  | 'stop'
  | 'semicolon'
  | 'colon'
  | 'slash'
  /** Number or bullet at the head of a list item. */
  | 'item';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** White space before it: none, spaces, a line break. */
  readonly gap: 'none' | 'space' | 'line';
}

const WORD = /[A-Za-zА-Яа-яЁё0-9]+(?:[-\u2010-\u2015\u2212'’ʼ][A-Za-zА-Яа-яЁё0-9]+)*\+?/y;
const INITIAL = /[A-ZА-ЯЁ](?:\.?[-\u2010-\u2015][A-ZА-ЯЁ])?\./y;
/** `ИвановаА`: an initial glued to the name before it. */
const GLUED = /^(?:[А-ЯЁ][а-яё]+-)?[А-ЯЁ][а-яё]{2,}[А-ЯЁ]$/;
/** `хор.`: a short form of no list before a word in small letters. */
const SHORTENED = /^[А-ЯЁа-яё][а-яё]{0,3}[бвгджзклмнпрстфхцчшщ]$/;
const SHORT_SLASH = /[а-яё]\/[а-яё](?![а-яёА-ЯЁ])/y;
const DASH = /[-\u2010-\u2015\u2212]/;
const BULLET = /[•·▪●◦∙*\uf0b7]/;
const NUMBERED_ITEM = /(?:\d{1,2}[.)]|[а-я]\))(?=\s|[А-ЯЁ])/y;
const SPACE = /\s/;
const MARKS: Readonly<Record<string, TokenKind>> = {
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '/': 'slash',
  '\\': 'slash',
  '|': 'semicolon',
  '.': 'stop',
  '+': 'comma',
  '&': 'comma',
  '№': 'number-sign',
  '#': 'number-sign',
};

const NONE: ReadonlyMap<number, number> = new Map();

/**
 * Tokens of a text in their order; every other character (stray marks) is skipped.
 * `known` gives the ends of names that are not to be cut, by their starts.
 */
export function tokenize(text: string, known: ReadonlyMap<number, number> = NONE): Token[] {
  const scan: Scan = {
    text,
    known,
    spans: pairedSpans(text),
    dashesAreBullets: dashesAreBullets(text),
    numbered: /^\s*(?:1[.)]|а\))/.test(text),
  };
  const tokens: Token[] = [];
  let gap: Token['gap'] = 'none';
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    const found = SPACE.test(char) ? null : tokenAt(scan, at, tokens.length === 0 ? 'line' : gap);
    if (found) {
      tokens.push({ kind: found.kind, text: found.text ?? text.slice(at, found.end), start: at, end: found.end, gap });
      gap = 'none';
    } else if (char === '\n' || char === '\r') gap = 'line';
    else if (gap === 'none' && SPACE.test(char)) gap = 'space';
    at = found?.end ?? at + 1;
  }
  return tokens;
}

interface Scan {
  readonly text: string;
  readonly known: ReadonlyMap<number, number>;
  readonly spans: ReadonlyMap<number, Span>;
  readonly dashesAreBullets: boolean;
  readonly numbered: boolean;
}

interface Found {
  readonly kind: TokenKind;
  readonly end: number;
  /** Where it is not just the characters up to `end`. */
  readonly text?: string;
}

function tokenAt(scan: Scan, at: number, gap: Token['gap']): Found | null {
  const { text } = scan;
  const char = text.charAt(at);
  const knownEnd = scan.known.get(at);
  if (knownEnd !== undefined) return { kind: 'known', end: knownEnd };
  const span = scan.spans.get(at);
  if (span) return span;
  const bullet = (gap !== 'none' && BULLET.test(char)) || (gap === 'line' && scan.dashesAreBullets && DASH.test(char));
  if (bullet) return { kind: 'item', end: at + 1 };
  const item = gap === 'line' || (scan.numbered && gap !== 'none') ? matchAt(NUMBERED_ITEM, text, at) : -1;
  if (item > 0) return { kind: 'item', end: item };
  const slashed = gap === 'none' ? -1 : matchAt(SHORT_SLASH, text, at);
  if (slashed > 0) return { kind: 'word', end: slashed };
  const initial = matchAt(INITIAL, text, at);
  if (initial > 0) return { kind: 'initial', end: initial };
  const word = matchAt(WORD, text, at);
  if (word > 0) return wordAt(text, at, word);
  const kind = DASH.test(char) ? 'dash' : MARKS[char];
  return kind ? { kind, end: at + 1 } : null;
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** A word with the dot of a short form or with the parts a line break has cut off. */
function wordAt(text: string, at: number, end: number): Found {
  const word = text.slice(at, end);
  if (text.charAt(end) !== '.') return { kind: 'word', end, ...joinedWord(text, word, end) };
  if (GLUED.test(word)) return { kind: 'word', end: end - 1 };
  // «по ВР.» ends with a direction, «вр. и.о.» begins with a short form
  const direction = word === word.toUpperCase() && isDirection(word);
  const short =
    (DOTTED.includes(fold(word)) && !direction) ||
    /^[а-яё]$/.test(word) ||
    isShortened(word, text.slice(end + 1, end + 3));
  return short ? { kind: 'dotted', end: end + 1 } : { kind: 'word', end };
}

/** Whether a dot shortens a word rather than ends a sentence: `муз. руководитель`, but not `завуч. учитель`. */
function isShortened(word: string, after: string): boolean {
  return SHORTENED.test(word) && /^ ?[а-яё]/.test(after) && nounForms(word).length === 0;
}

/** Dashes at the head of lines are bullets when the first line has one too, a colon opens the list, or there are several. */
function dashesAreBullets(text: string): boolean {
  const heads = text.match(/(?:^|[\n\r])[^\S\n\r]*[-\u2010-\u2015\u2212][^\S\n\r]*\S/g) ?? [];
  return (
    heads.length > 1 || (heads.length === 1 && (/^\s*[-\u2010-\u2015\u2212]/.test(text) || /:\s*[\n\r]/.test(text)))
  );
}
