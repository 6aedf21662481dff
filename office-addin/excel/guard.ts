/** Texts as they are handed to `Range.values`, which takes some of them for formulas, dates or commands (`excel.md #43`, `#45`). */
import { guardedText } from '../../core/report/guarded.js';

/** Characters a cell of ours holds at most; Excel allows 32,767 (`excel.md #26`). */
export const LONGEST = 32_000;
/** Words in Cyrillic and quoted ones are read as nothing but text whatever the format of the cell. */
const PLAIN_WORDS = /^[А-Яа-яЁё«„№(]/;

/** For a cell whose format is `@` already: only signs that begin a formula are dangerous. */
export function guarded(text: string): string {
  return guardedText(text, LONGEST);
}

/** For a cell of any other format: «5-10» and «1/2/2026» would become dates too. */
export function guardedAsTyped(text: string): string {
  const safe = guarded(text);
  return safe === text && text !== '' && !PLAIN_WORDS.test(text) ? `'${text}` : safe;
}
