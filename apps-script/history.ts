/** Keeps with the history which sheet bore which name: one that a person has renamed is known again by its number. */
import { type Renamed, renamedSince, type SheetsById, sheetsIn } from '../core/dynamics/renamed.js';
import type { WorkbookPatch } from '../core/report/patch.js';
import { SHEETS_KEY, sheetsToKeep } from '../core/report/sheets-kept.js';
import { documentStore } from './settings/store.js';
import type { Spreadsheet } from './types.js';

export interface SheetNames {
  readonly now: SheetsById;
  /** What was kept with the history; '' for nothing. */
  readonly kept: string;
  readonly renamed: Renamed;
}

/** `properties`: of the document. */
export function sheetNamesOf(spreadsheet: Spreadsheet, properties: Readonly<Record<string, string>>): SheetNames {
  const now = new Map(spreadsheet.getSheets().map((sheet) => [String(sheet.getSheetId()), sheet.getName()]));
  const kept = properties[SHEETS_KEY] ?? '';
  return { now, kept, renamed: renamedSince(sheetsIn(kept), now) };
}

/** To be called when the patch has been applied. */
export function keepSheetNames({ now, kept }: SheetNames, patch: WorkbookPatch): void {
  const text = sheetsToKeep(patch, now);
  if (text === null || text === kept) return;
  if (text === '') documentStore()?.deleteProperty(SHEETS_KEY);
  else documentStore()?.setProperty(SHEETS_KEY, text);
}
