/** Finds what a document shortens: «Департамент образования … области (далее – ДО)», «РМК – районный методический кабинет». */
import { fold, squeeze } from '../text/fold.js';
import { stripMarkup } from '../text/markup.js';
import { stem } from '../text/stem.js';
import { isAdjective, isObliqueAdjective } from './adjectives.js';
import { isAbbreviation, isPreposition } from './classes.js';
import type { Definition } from './executor.js';
import { initialsFit } from './initials.js';
import { shortNames } from './short-names.js';

const DEFINING = /[(,–—-]\s*((?:здесь и\s+)?далее(?![а-яё])[^()]{0,200})/gi;
const LEGEND = /(?:^|[\s,;(])([А-ЯЁA-Z][А-ЯЁA-Zа-яё]{1,11})\s+[–—-]\s+([а-яёА-ЯЁ][^,;:.()\n]{3,120})/g;
const IN_BRACKETS = /\(([А-ЯЁA-Z][А-ЯЁA-Zа-яё]{1,11})\)/g;
/** A full name is looked for so far before its definition. */
const REACH = 320;
/** Where the words of a full name cannot go on. */
const BOUNDARY = /[;:)]|[а-яё»]{3}\.\s+(?=[А-ЯЁ])/g;
const WORD = /[A-Za-zА-Яа-яЁё\d]+/g;
/** What still belongs to a name that others follow. */
const ALONE = /^(?:\s+(?!и\s)[А-ЯЁа-яё-]+)*/;
const QUOTES = '«“„"';

interface Word {
  readonly text: string;
  readonly at: number;
}

/**
 * Definitions of a text in their order. The full name is the words before the bracket that belong to it, in the case
 * of the text; a definition without any words before it is left out.
 */
export function findDefinitions(text: string): Definition[] {
  const clean = stripMarkup(text);
  const found: { readonly at: number; readonly definition: Definition }[] = [];
  const add = (at: number, short: string, full: string): void => {
    const whole = squeeze(full).replace(/[\s,–—-]+$/, '');
    if (whole !== '' && fold(whole) !== fold(short)) found.push({ at, definition: { short, full: whole } });
  };
  for (const match of matchAll(DEFINING, clean)) {
    const before = clean.slice(Math.max(0, match.index - REACH), match.index);
    const told = match[0].startsWith('(') ? match[1] : match[1]?.split(/[,;.\n]/)[0];
    const shorts = shortNames(told ?? '') ?? [];
    for (const short of shorts) add(match.index, short, fullNameBefore(before, short, shorts.length > 1));
  }
  for (const match of matchAll(LEGEND, clean)) {
    const [, short = '', full = ''] = match;
    if (isAbbreviation(short) && initialsFit(short, full)) add(match.index, short, full);
  }
  for (const match of matchAll(IN_BRACKETS, clean)) {
    const short = match[1] ?? '';
    if (!isAbbreviation(short)) continue;
    const full = fullNameBefore(clean.slice(Math.max(0, match.index - REACH), match.index), short, true);
    if (initialsFit(short, full)) add(match.index, short, full);
  }
  return found.sort((a, b) => a.at - b.at).map(({ definition }) => definition);
}

/** `String.matchAll` came after the language level of the core. */
function* matchAll(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  const search = new RegExp(pattern.source, pattern.flags);
  for (let match = search.exec(text); match; match = search.exec(text)) yield match;
}

/** The end of `before` that a short name stands for; with `several` short names only the words that give it. */
function fullNameBefore(before: string, short: string, several: boolean): string {
  let start = 0;
  for (const match of matchAll(BOUNDARY, before)) start = match.index + match[0].length;
  const clause = before.slice(start);
  const words: Word[] = [];
  for (const match of matchAll(WORD, clause)) words.push({ text: match[0], at: match.index });
  const run = isAbbreviation(short.replace(/\s/g, '')) ? initialsRun(words, short) : sameWordRun(words, short);
  if (!run) return several ? '' : afterComma(clause);
  const [first, last] = run;
  const end = several
    ? last.at + last.text.length + (ALONE.exec(clause.slice(last.at + last.text.length))?.[0].length ?? 0)
    : clause.length;
  const quoted = QUOTES.includes(clause.charAt(first.at - 1) || ' ');
  return quoted && !several ? afterComma(clause) : clause.slice(first.at, end);
}

/** The last run of words whose first letters are the short name's. */
function initialsRun(words: readonly Word[], short: string): [Word, Word] | null {
  const letters = fold(short).replace(/[^a-zа-я]/g, '');
  const major = words.filter(({ text }) => !isPreposition(text));
  for (let start = major.length - letters.length; start >= 0; start--) {
    const run = major.slice(start, start + letters.length);
    const [first] = run;
    const last = run[run.length - 1];
    if (first && last && run.every(({ text }, index) => fold(text.charAt(0)) === letters[index])) return [first, last];
  }
  return null;
}

/** From the last word that is the short name's first one, with the adjectives before it. */
function sameWordRun(words: readonly Word[], short: string): [Word, Word] | null {
  const wanted = stem((short.match(WORD) ?? [])[0] ?? '');
  let at = words.length - 1;
  while (at >= 0 && stem(words[at]?.text ?? '') !== wanted) at -= 1;
  const last = words[at];
  if (!last) return null;
  const isBefore = (word: Word | undefined): boolean =>
    word !== undefined && (isAdjective(word.text) || isObliqueAdjective(word.text));
  while (isBefore(words[at - 1])) at -= 1;
  return [words[at] ?? last, last];
}

function afterComma(clause: string): string {
  const comma = clause.lastIndexOf(',');
  return comma < 0 ? clause : clause.slice(comma + 1);
}
