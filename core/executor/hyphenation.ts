/** Joins words a line break has cut: «Замести-⏎тель»; «педагог-⏎психолог» keeps its hyphen. */
import { fold } from '../text/fold.js';
import { isAdjective, isObliqueAdjective } from './adjectives.js';
import { nounForms } from './nouns.js';
import { APPOSITIONS } from './words.js';

const HYPHEN = /[-\u2010\u2011]/;
const BREAK = /[-\u2010\u2011][^\S\n\r]*[\n\r]\s*([а-яё]+)/y;
/** «социально-», «психолого-», «физико-» begin a compound adjective. */
const FIRST_PART = /^[а-яё]{3,}(?:но|лого|ико)$/;
const SHORTEST_FIRST_NOUN = 5;
const MOST_PARTS = 8;

export interface Joined {
  readonly text: string;
  /** Offset after its last part. */
  readonly end: number;
}

/** The word with the parts that follow it on the next lines; `null` for a word that is not cut. `end` is where the word ends. */
export function joinedWord(text: string, word: string, end: number): Joined | null {
  if (!HYPHEN.test(text.charAt(end)) || !/[а-яё]$/.test(word)) return null;
  const parts: string[] = [];
  let last = end;
  for (let found = partAfter(text, end); found && parts.length < MOST_PARTS; found = partAfter(text, last)) {
    parts.push(found.text);
    last = found.end;
  }
  if (parts.length === 0) return null;
  const joined = parts.reduce((before, part, index) => {
    const rest = parts.slice(index).join('');
    return before + (keepsHyphen(before.slice(before.lastIndexOf('-') + 1), rest) ? '-' : '') + part;
  }, word);
  return { text: joined, end: last };
}

function partAfter(text: string, end: number): Joined | null {
  BREAK.lastIndex = end;
  const part = BREAK.exec(text)?.[1];
  return part === undefined ? null : { text: part, end: BREAK.lastIndex };
}

/** `rest` is all that follows the break, should it be one word. */
function keepsHyphen(before: string, rest: string): boolean {
  const forms = nounForms(rest);
  if (forms.some(({ lemma }) => APPOSITIONS.includes(lemma))) return true;
  if (FIRST_PART.test(fold(before))) return isAdjective(rest) || isObliqueAdjective(rest);
  return forms.length > 0 && before.length >= SHORTEST_FIRST_NOUN;
}
