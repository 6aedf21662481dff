/** The names of the sheets are kept with the history, so that one renamed since is known again (`core/dynamics/renamed.ts`). */
import { type SheetsById, sheetsText } from '../dynamics/renamed.js';
import type { WorkbookPatch } from './patch.js';

/** Where a host keeps them. */
export const SHEETS_KEY = 'veshki.sheets';

/** The hidden name of a workbook in which its file keeps them. */
export const SHEETS_NAME = 'veshki_sheets';

/** Whether a patch writes the history or takes it away; `null` where it leaves it alone. */
export function historyIn({ sheets, removeSheets }: WorkbookPatch): 'written' | 'removed' | null {
  if (sheets.some(({ key }) => key === 'history')) return 'written';
  return removeSheets.indexOf('history') < 0 ? null : 'removed';
}

/** The text to keep once a patch has been applied; '' for none any more, `null` where what is kept stays. */
export function sheetsToKeep(patch: WorkbookPatch, now: SheetsById): string | null {
  const history = historyIn(patch);
  return history && (history === 'written' ? sheetsText(now) : '');
}
