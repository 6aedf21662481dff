/** Reads the names in one executors cell, each by itself. */
import { cyrillicTwin, toCyrillic } from '../text/lookalike.js';
import { stripMarkup } from '../text/markup.js';
import { cutNames } from './cut.js';
import { type FoundName, namesOf } from './form.js';
import { namesNobody } from './nobody.js';
import { tokenize } from './tokens.js';

/** Contacts and remarks that name nobody: blanked out, so that offsets stay true. */
const NOISE: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)\S+/gi,
  /(?:(?:e-?mail|почта):?\s?)?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}/gi,
  /(?:тел(?:ефон)?|моб|факс)\.?:?\s{0,2}[+\d][\d\s()-]{4,20}\d/gi,
  /(?:\+7|(?:^|[\s,(])8)[\s(-]{0,2}\d{3}[\s)-]{0,2}\d{3}[\s-]?\d{2}[\s-]?\d{2}/g,
  /по согласованию|при необходимости|(?:согласно|по|в соответствии с) (?:приказу|приказом|приложению|приложением)(?![а-яё])(?: от [\d.]{4,10}(?: г\.)?)?(?: № ?[\d/-]{1,10})?|(?:в рамках|в пределах)(?: своих| своей)? (?:компетенции|компетенций|полномочий)/gi,
  /(?:,\s?)?\sи\s(?:(?:др|пр)\.|т\.\s?[дп]\.|(?:другие|прочие)(?=\s*(?:[,;)]|$)))/gi,
];
const LATIN_CAPITALS = /(^|[^A-Za-z\d])([A-Z]{2,})(?![A-Za-z\d])/g;

/** A cell without its markup, and the names in it; offsets of the names count in `text`. */
export interface CellNames {
  readonly text: string;
  readonly names: readonly FoundName[];
}

/** Ends of names in a text that must not be cut, by their starts. */
export type Protect = (text: string) => ReadonlyMap<number, number>;

const protectNothing: Protect = () => new Map();

/** Never throws; a text without a single name («–») gives none. */
export function readCell(cell: string, protect: Protect = protectNothing): CellNames {
  const text = stripMarkup(cell);
  if (namesNobody(text) !== null) return { text, names: [] };
  let clean = text;
  for (const noise of NOISE) clean = clean.replace(noise, (found) => ' '.repeat(found.length));
  clean = inCyrillic(clean);
  const names = read(clean, protect);
  // a name that stands in brackets as a whole
  return { text, names: names.length > 0 ? names : read(clean.replace(/[()]/g, ' '), protect) };
}

function read(text: string, protect: Protect): FoundName[] {
  const names: FoundName[] = [];
  for (const draft of cutNames(tokenize(text, protect(text)))) names.push(...namesOf(draft));
  return names;
}

/** Latin letters that stand for Cyrillic ones, in mixed words and in words that have only such letters («PMK»). */
function inCyrillic(text: string): string {
  if (!/[A-Za-z]/.test(text)) return text;
  return toCyrillic(text).replace(LATIN_CAPITALS, (word, before: string, capitals: string) => {
    const twins = [...capitals].map(cyrillicTwin);
    return twins.includes(null) ? word : before + twins.join('');
  });
}
