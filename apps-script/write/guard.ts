/** Text that stays text when it is put into a cell of Google Sheets (`google-sheets.md #40–#44`). */
import { guardedText } from '../../core/report/guarded.js';

/** What a cell may hold (`google-sheets.md #48`), with room for the apostrophe. */
export const LONGEST_TEXT = 49_990;
/** Numbers, days, times, shares and truth values are made of texts with digits, or of these words. */
const PARSED = /\d|^\s*(?:true|false|истина|ложь)\s*$/i;

/** For a cell of the format `@`: only what begins like a formula or an apostrophe needs one. */
export function guarded(text: string): string {
  return guardedText(text, LONGEST_TEXT);
}

/** For a cell of any format, which we do not change: an apostrophe goes before whatever the host might parse. */
export function guardedIn(format: string, text: string): string {
  const own = guarded(text);
  return own === text && format !== '@' && PARSED.test(text) ? `'${text}` : own;
}
