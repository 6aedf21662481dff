/** What a name is made of, free of number and case: names of one shape are one executor. */
import { fold } from '../text/fold.js';
import { stem } from '../text/stem.js';
import { adjectiveFor } from './adjectives.js';
import { isAbbreviation, isPreposition } from './classes.js';
import { nounForms } from './nouns.js';
import { APPOSITIONS } from './words.js';

export interface Shape {
  /** Adjectives before the head in the nominative singular: `муниципальный`. */
  readonly adjectives: readonly string[];
  /** The head noun in the nominative singular, with its apposition: `школа-участник`; the first word where no known noun heads the name. */
  readonly head: string;
  /** The words after it without their endings; abbreviations and numbers whole. */
  readonly rest: readonly string[];
  readonly plural: boolean;
}

/** Words as shapes count them. */
const WORD = /[A-Za-zА-Яа-яЁё\d]+(?:-[A-Za-zА-Яа-яЁё\d]+)*/g;

export function wordsOf(name: string): string[] {
  return name.match(WORD) ?? [];
}

/** The shape of a name in the nominative; `noun` tells which of its words is the head noun (−1: none). */
export function shapeOf(name: string, noun: number): Shape {
  const words = wordsOf(name);
  const at = noun >= 0 && noun < words.length ? noun : 0;
  const { head, plural, gender } = readHead(words[at] ?? '', noun >= 0);
  const adjectives = words.slice(0, at).map((word) => fold(adjectiveFor(word, gender, 'singular')));
  const rest = words.slice(at + 1);
  const apposition = noun >= 0 || isAbbreviation(words[at] ?? '') ? appositionOf(rest[0]) : null;
  return {
    adjectives,
    head: apposition === null ? head : `${head}-${apposition}`,
    rest: (apposition === null ? rest : rest.slice(1)).filter((word) => !isPreposition(word)).map(restKey),
    plural,
  };
}

/** Equal for names of one executor in any number, spelling of dashes and case of letters. */
export function shapeKey({ adjectives, head, rest }: Shape): string {
  return [...adjectives, head, ...rest].join(' ');
}

function readHead(word: string, isNoun: boolean): { head: string; plural: boolean; gender: 'm' | 'f' | 'n' } {
  const [first = '', ...others] = word.split('-');
  const form = isNoun ? nounForms(first).find((one) => one.case === 'nominative') : undefined;
  const parts = others.map((part) => appositionOf(part) ?? fold(part));
  return {
    head: [form?.lemma ?? fold(first), ...parts].join('-'),
    plural: form?.number === 'plural',
    gender: form?.gender ?? 'm',
  };
}

/** `участницы` → `участник`; `null` for a word that is no apposition. */
function appositionOf(word: string | undefined): string | null {
  const lemma = nounForms(word ?? '').find((form) => APPOSITIONS.includes(form.lemma))?.lemma;
  return lemma === undefined ? null : lemma.replace('участница', 'участник');
}

/** Names of places keep their endings: «Энск» and «Энское» are two. */
function restKey(word: string): string {
  return /[А-ЯЁA-Z\d]/.test(word) ? fold(word) : word.split('-').map(stem).join('-');
}
