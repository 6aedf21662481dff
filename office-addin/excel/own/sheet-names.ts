/** Keeps with the history which sheet bore which name: one that a person has renamed is known again by its id. */
import { type Renamed, renamedSince, type SheetsById, sheetsIn } from '../../../core/dynamics/renamed.js';
import type { WorkbookPatch } from '../../../core/report/patch.js';
import { SHEETS_KEY, SHEETS_NAME, sheetsToKeep } from '../../../core/report/sheets-kept.js';
import type { Outline } from '../read/outline.js';
import type { Run } from '../run.js';

const namesNow = ({ sheets }: Outline): SheetsById => new Map(sheets.map(({ id, name }) => [id, name]));
const kept = ({ settings }: Outline): string => settings.get(SHEETS_KEY) ?? '';

/** Sheets that have other names than when the history was written. */
export function renamedIn(outline: Outline): Renamed {
  return renamedSince(sheetsIn(kept(outline)), namesNow(outline));
}

/** Queues what is to be kept. */
export function keepSheetNames({ context }: Run, outline: Outline, patch: WorkbookPatch): void {
  const text = sheetsToKeep(patch, namesNow(outline));
  const { names, settings } = context.workbook;
  // the .xlsx host's own memory of them
  if (text === '') names.getItemOrNullObject(SHEETS_NAME).delete();
  if (text === null || text === kept(outline)) return;
  if (text === '') settings.getItemOrNullObject(SHEETS_KEY).delete();
  else settings.add(SHEETS_KEY, text);
}
