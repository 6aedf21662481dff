/** Writes tokens as a name: one space, one kind of dash and quote. */
import { squeeze } from '../text/fold.js';
import { isAbbreviation } from './classes.js';
import { nounForms } from './nouns.js';
import type { Token } from './tokens.js';
import { APPOSITIONS } from './words.js';

/** The tokens as a text: «Школа - участница» → «Школа-участница», «№4» → «№ 4», quotes as «». */
export function tidy(tokens: readonly Token[]): string {
  let text = '';
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const next = tokens[index + 1];
    if (token.kind === 'dash') text += joinsWords(token, next) ? '-' : ' – ';
    else if (token.kind === 'comma') text += ',';
    else text += (before && isGapped(before, token) ? ' ' : '') + spell(token);
  });
  return squeeze(text);
}

/** A dash with a space on one side only, or before an apposition, is a hyphen. */
function joinsWords(dash: Token, next: Token | undefined): boolean {
  if (!next) return true;
  const spacedTwice = dash.gap !== 'none' && next.gap !== 'none';
  return !spacedTwice || nounForms(next.text).some(({ lemma }) => APPOSITIONS.includes(lemma));
}

const SPACED = ['number-sign', 'dotted', 'initial', 'comma'];

function isGapped(before: Token, token: Token): boolean {
  if (before.kind === 'dash') return false;
  if (before.kind === 'initial' && token.kind === 'initial') return false;
  if (token.kind === 'dotted') return token.gap !== 'none';
  return token.gap !== 'none' || token.kind === 'number-sign' || SPACED.includes(before.kind);
}

function spell({ kind, text }: Token): string {
  if (kind === 'quoted') return `«${squeeze(text.slice(1).replace(/[»”“"]$/, ''))}»`;
  if (kind === 'number-sign') return '№';
  if (kind === 'known') return squeeze(text);
  if (text === '00') return 'ОО';
  const word = text.replace(/[\u2010-\u2015\u2212](?=[A-Za-zА-Яа-яЁё])/g, '-');
  const shouted = word.length > 4 && word === word.toUpperCase() && /[А-ЯЁ]{5}/.test(word) && !isAbbreviation(word);
  return shouted ? word.toLowerCase() : word;
}
