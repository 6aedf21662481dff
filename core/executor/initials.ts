/** Whether an abbreviation can be made of the first letters of some words. */
import { fold } from '../text/fold.js';

const WORDS = /[a-zа-яё\d]+/gi;
const MINOR = /^(?:и|в|во|по|на|с|со|для|при|из|о|об|от|к)$/;

/** Words that have a letter in an abbreviation, folded: hyphens part them, prepositions have none. */
export function majorWords(text: string): string[] {
  return (text.match(WORDS) ?? []).map(fold).filter((word) => !MINOR.test(word));
}

/** First letters of the words: «муниципальный орган управления образованием» → `моуо`. */
export function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}

/** Whether all words of a phrase together give the abbreviation; one letter proves nothing. */
export function initialsFit(short: string, phrase: string): boolean {
  const letters = fold(short).replace(/[^a-zа-я]/g, '');
  return letters.length > 1 && initialsOf(majorWords(phrase)) === letters;
}
