/** How a spelling of an executor differs from his canonical name. */
import { adjectiveFor } from './adjectives.js';
import { isAbbreviation } from './classes.js';
import { spellingKey } from './directory.js';
import type { FoundName } from './form.js';
import { initialsFit } from './initials.js';
import { withoutLegalForm } from './legal.js';
import { nounForms } from './nouns.js';
import { readCell } from './read-cell.js';
import { shapeKey } from './shape.js';

/**
 * `none`: the same but for the first letter, quotes and spaces; `defined`: the words define the short name;
 * `variant`: as good a name (written out, with its legal form, in another number or with «школы»);
 * `level`: «координатор» for «муниципальный координатор»; `slip`: everything else, a slip of dash, letter or region.
 */
export type SpellingDifference = 'none' | 'defined' | 'variant' | 'level' | 'slip';

/** Compares the words of a cell with the canonical name `nameExecutors` has given to them. */
export function spellingDifference(text: string, name: string): SpellingDifference {
  if (sameLetters(text, name)) return 'none';
  const written = only(text);
  const canonical = only(name);
  if (written?.full != null) return 'defined';
  if (!written || !canonical) return 'variant';
  // whatever the order of initials, and with the post or without
  if (written.kind === 'person') return written.name === canonical.name ? 'none' : 'variant';
  const [one, other] = [written.shape, canonical.shape];
  if (shapeKey(one) === shapeKey(other)) return one.plural !== other.plural ? 'variant' : 'slip';
  if (shapeKey({ ...one, adjectives: [] }) === shapeKey({ ...other, adjectives: [] })) {
    return one.adjectives.length === 0 ? 'level' : 'slip';
  }
  if (shapeKey({ ...one, rest: [] }) === shapeKey({ ...other, rest: [] }) && other.rest.length === 0) return 'variant';
  return isWrittenOut(text, name) ? 'variant' : 'slip';
}

function only(text: string): FoundName | null {
  return readCell(text).names[0] ?? null;
}

/** Whether two spellings differ in quotes, spaces and capitals at most; capitals matter in abbreviations: «До» is not «ДО». */
export function sameLetters(text: string, name: string): boolean {
  const [a, b] = [plain(text), plain(name)];
  if (a.toLowerCase() !== b.toLowerCase()) return false;
  const others = b.split(' ');
  return a.split(' ').every((word, index) => word === others[index] || !isAbbreviation(others[index] ?? ''));
}

/** One kind of quotes and spaces; dashes stay as written. */
function plain(text: string): string {
  return text
    .replace(/[“”„"]/g, '')
    .replace(/[«»]/g, '')
    .replace(/№\s*/g, '№ ')
    .replace(/\.\s*/g, '. ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

function isWrittenOut(text: string, name: string): boolean {
  if (initialsFit(name, text) || initialsFit(text, name)) return true;
  const [one, other] = [spellingKey(text), spellingKey(name)];
  return withoutLegalForm(text) === other || withoutLegalForm(name) === one;
}

/** «Координаторы» with the level of «муниципальный координатор»: «Муниципальные координаторы». */
export function withLevel(text: string, name: string): string {
  const level = only(name)?.shape.adjectives[0];
  const form = nounForms(text.split(/\s/)[0] ?? '').find((one) => one.case === 'nominative');
  if (level === undefined || !form) return name;
  const adjective = adjectiveFor(level, form.gender, form.number);
  const capital = /^[А-ЯЁ]/.test(text);
  return `${capital ? adjective.charAt(0).toUpperCase() + adjective.slice(1) : adjective} ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
