/** What a word of an executors cell is: a legal form, an abbreviation, a noun that heads a name. */
import { fold } from '../text/fold.js';
import { agrees, isAdjective } from './adjectives.js';
import { type NounForm, nounForms } from './nouns.js';
import type { Token } from './tokens.js';
import {
  DIRECTIONS,
  DOTTED_ADJECTIVES,
  DOTTED_POSTS,
  LEGAL_FORM,
  LEGAL_PARTS,
  PREPOSITIONS,
  REGIONS,
  SECOND_ABBREVIATIONS,
} from './words.js';

/** A capitalised word this long in capitals is a word typed in capitals, not an abbreviation. */
const LONGEST_ABBREVIATION = 9;
const MOST_ADJECTIVES = 3;
const CAPITALS = /[A-ZА-ЯЁ]/g;
const CONTRACTION =
  /^(?:мин|рос|обл|край|рай|гор|деп|упр|глав|окр)(?:обр|прос|наук|культ|спорт|соц|здрав|фин|молод|оно$|ком)/;
/** «До», «Вро»: an abbreviation whose capitals a scan has lost; only between abbreviations. */
const LOST_CAPITALS = /^[А-ЯЁ][а-яё]{1,2}$/;
const NOT_LOST = /^(?:все|вся|при|под|для|зам|зав|ст|им|во|со|на|по|об|от|из|за|не|ни|два|две|три|сад|дом)$/;

/** Whether a word is an abbreviation: `РМК`, `ХакИРОиПК`, `ОО-участники`, and `00` read off a scan of `ОО`. */
export function isAbbreviation(text: string): boolean {
  const [first = ''] = text.split('-');
  if (first === '00') return true;
  const capitals = (first.match(CAPITALS) ?? []).length;
  if (capitals < 2 || capitals * 2 < first.length || first.length > LONGEST_ABBREVIATION) return false;
  return first.length < 5 || (nounForms(first).length === 0 && !isAdjective(first));
}

export function isLostAbbreviation(text: string): boolean {
  return LOST_CAPITALS.test(text) && !NOT_LOST.test(fold(text)) && nounForms(text).length === 0;
}

export const isLegalForm = (text: string): boolean => LEGAL_FORM.test(text);
export const isLegalPart = (text: string): boolean => isAbbreviation(text) && LEGAL_PARTS.includes(fold(text));
export const isRegion = (text: string): boolean => isAbbreviation(text) && REGIONS.includes(fold(text));
export const isDirection = (text: string): boolean => DIRECTIONS.includes(fold(text));
/** `ПРО` after `СКИРО ПК`. */
export const isSecondAbbreviation = (text: string): boolean => SECOND_ABBREVIATIONS.includes(fold(text));
export const isPreposition = (text: string): boolean => PREPOSITIONS.includes(fold(text));

/** A contraction that names an authority: `Минобрнауки`, `Рособрнадзор`, `гороно`. */
export const isContraction = (text: string): boolean => CONTRACTION.test(fold(text));

/** `зам. директора`, `кл. руководитель`, `соц. педагог`; not `нач. классов`, `ст. Энская`, `соц. защиты`. */
export function isDottedPost({ text }: Token, next: Token | undefined): boolean {
  if (!next) return false;
  if (DOTTED_ADJECTIVES.includes(fold(text))) return nounForms(next.text).some((form) => form.case === 'nominative');
  if (!DOTTED_POSTS.includes(fold(text))) return false;
  if (next.kind === 'dotted') return DOTTED_POSTS.includes(fold(next.text));
  return /^[а-яё]/.test(next.text) && !/^(?:класс|школ)/.test(next.text);
}

/** Where a name begins in words: adjectives and a noun in the nominative. */
export interface NounPhrase {
  /** Index of the noun's token. */
  readonly noun: number;
  readonly form: NounForm | null;
  /** The noun alone may as well stand in another case: `школы`, `директора`. */
  readonly ambiguous: boolean;
}

/** The noun phrase in the nominative that begins at a token; `null` when none does. */
export function nounPhraseAt(tokens: readonly Token[], at: number): NounPhrase | null {
  let adjective: string | null = null;
  let noun = at;
  for (; noun < at + MOST_ADJECTIVES; noun++) {
    const token = tokens[noun];
    if (token?.kind !== 'word' || !isAdjective(token.text) || nounForms(token.text).length > 0) break;
    adjective = token.text;
  }
  const token = tokens[noun];
  if (token?.kind === 'dotted') {
    return isDottedPost(token, tokens[noun + 1]) ? { noun, form: null, ambiguous: false } : null;
  }
  if (token?.kind !== 'word') return null;
  const forms = nounForms(token.text);
  const before = adjective;
  const form = forms.find((one) => one.case === 'nominative' && (before === null || agrees(before, one)));
  if (!form) return null;
  return { noun, form, ambiguous: before === null && forms.some((one) => one.case !== 'nominative') };
}
