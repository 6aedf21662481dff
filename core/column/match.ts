/** Which role a header names: by stems and key words, then by one slip of the pen. */
import { editDistance } from '../text/distance.js';
import { fold } from '../text/fold.js';
import { toCyrillic } from '../text/lookalike.js';
import { stripMarkup } from '../text/markup.js';
import type { Role } from './role.js';
import { HEADER_SPELLINGS, HEADER_WORDS } from './words.js';

/** Header texts are short; a longer cell is a sentence of the plan. */
export const LONGEST_HEADER = 120;
const SHORTEST_SPELLING = 5;

export interface HeaderReading {
  /** Best first; `null` is a known column without a part in the checks. Empty for an unknown wording. */
  readonly roles: readonly (Role | null)[];
  /** The first role is named outright; `false` for wordings that also head other tables («Наименование», «ФИО»). */
  readonly sure: boolean;
  /** The header with its slip mended; `null` when there was none. */
  readonly expected: string | null;
}

const UNKNOWN: HeaderReading = { roles: [], sure: false, expected: null };

/** The folded words of a header, one space before each: the form `HEADER_WORDS` are written for. */
export function headerKey(text: string): string {
  const joined = fold(toCyrillic(stripMarkup(text)))
    .replace(/-\s*\n\s*/g, '')
    .replace(/-/g, ' ');
  return ` ${joined
    .replace(/[^а-яa-z0-9№%]+/g, ' ')
    .replace(/№/g, ' № ')
    .replace(/ +/g, ' ')
    .trim()}`;
}

function rolesOf(key: string): Pick<HeaderReading, 'roles' | 'sure'> {
  const hits: { role: Role | null; at: number; weak: boolean; order: number }[] = [];
  HEADER_WORDS.forEach(({ role, stem, weak }, order) => {
    const at = key.search(stem);
    if (at >= 0) hits.push({ role, at, weak: weak === true, order });
  });
  hits.sort((a, b) => Number(a.weak) - Number(b.weak) || a.at - b.at || a.order - b.order);
  return { roles: [...new Set(hits.map((hit) => hit.role))], sure: hits[0]?.weak === false };
}

/** `isKnown`: the heading is known all the same, so that another ending is a form of the word («показателя») and no slip. */
function mendWord(word: string, isKnown: boolean): string | null {
  const key = fold(word);
  if (key.length < SHORTEST_SPELLING || HEADER_SPELLINGS.indexOf(key) >= 0) return null;
  const isSlip = (spelling: string) => !isKnown || spelling.slice(-2) === key.slice(-2);
  return HEADER_SPELLINGS.find((spelling) => isSlip(spelling) && editDistance(key, spelling, 1) === 1) ?? null;
}

function withCaseOf(word: string, model: string): string {
  const first = model.charAt(0);
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** The heading with its slips mended; `null` where there is none. */
export function mendHeader(text: string, isKnown: boolean): string | null {
  let mended = false;
  const result = text.replace(/[А-Яа-яЁё]+/g, (word) => {
    const right = mendWord(word, isKnown);
    if (right === null) return word;
    mended = true;
    return withCaseOf(right, word);
  });
  return mended ? result : null;
}

/** Roles a header may name, best first; unknown for blank, numeric and long texts. */
export function readHeader(text: string): HeaderReading {
  if (text.length > LONGEST_HEADER) return UNKNOWN;
  const key = headerKey(text);
  if (key === ' ' || /^ [\d ]+$/.test(key)) return UNKNOWN;
  const named = rolesOf(key);
  if (named.roles.length > 0) return { ...named, expected: null };
  // a word broken by the width of its column: «Исполнит⏎ели»
  const glued = /\n/.test(text) ? rolesOf(` ${key.replace(/ /g, '')}`) : UNKNOWN;
  return { ...glued, expected: null };
}

/** The same for a header that `readHeader` does not know, with one slip of the pen mended; dear, so only for what stands among headers. */
export function readMisspelt(text: string): HeaderReading {
  const expected = text.length > LONGEST_HEADER ? null : mendHeader(text, false);
  return expected === null ? UNKNOWN : { ...rolesOf(headerKey(expected)), expected };
}
