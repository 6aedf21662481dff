/** Where the person stands: work of ours moves neither his sheet nor his selection (`google-sheets.md #55`). */
import type { Spreadsheet } from './types.js';

/** Remembers the place; the function given brings him back to it if he is elsewhere, as far as the host allows. */
export function standing(spreadsheet: Spreadsheet): () => void {
  const range: GoogleAppsScript.Spreadsheet.Range | null = spreadsheet.getActiveRange();
  return () => {
    try {
      const isElsewhere = range && spreadsheet.getActiveSheet().getSheetId() !== range.getSheet().getSheetId();
      if (isElsewhere) spreadsheet.setActiveRange(range);
    } catch {
      // the sheet is gone, or the host does not answer: the work itself is not lost for that
    }
  };
}
