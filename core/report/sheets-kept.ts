/** The names of the sheets are kept with the history, so that one renamed since is known again (`core/dynamics/renamed.ts`). */
import { type SheetsById, sheetsText } from '../dynamics/renamed.js';
import type { WorkbookPatch } from './patch.js';

/** Where a host keeps them. */
export const SHEETS_KEY = 'veshki.sheets';

/** The text to keep once a patch has been applied; '' for none any more, `null` where what is kept stays. */
export function sheetsToKeep({ sheets, removeSheets }: WorkbookPatch, now: SheetsById): string | null {
  if (sheets.some(({ key }) => key === 'history')) return sheetsText(now);
  return removeSheets.indexOf('history') < 0 ? null : '';
}
