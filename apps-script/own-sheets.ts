/** Which sheets are ours: each carries a tag of developer metadata, whatever its name is now (`google-sheets.md #65`). */
import { OWN_KEYS, type OwnKey, type OwnSheet } from '../core/report/patch.js';
import { documentStore } from './settings/store.js';
import type { Sheet, Spreadsheet } from './types.js';

export interface FoundOwnSheet {
  readonly key: OwnKey;
  readonly sheet: Sheet;
  /** How the sheet was last laid out; '' when not known: then it is laid out anew. */
  readonly layout: string;
  /** Rows that held something of ours. */
  readonly rows: number;
}

/** The tag names the sheet it was made for: a copy of our sheet, made by a person, is his. */
const TAG = 'veshki';
/** A property that names a sheet between its making and its tagging, so that a run that broke there is known again. */
export const MAKING = 'veshki.making';

/** `making`: what the property of that name holds. */
export function ownSheetsOf(spreadsheet: Spreadsheet, making: string | undefined): FoundOwnSheet[] {
  const found = new Map<OwnKey, FoundOwnSheet>();
  for (const tag of spreadsheet.createDeveloperMetadataFinder().withKey(TAG).find()) {
    const sheet: Sheet | null = tag.getLocation().getSheet();
    const own = sheet && readTag(sheet, tag.getValue());
    if (own && !found.has(own.key)) found.set(own.key, own);
  }
  const untagged = making ? leftUntagged(spreadsheet, making) : null;
  if (untagged && !found.has(untagged.key)) found.set(untagged.key, untagged);
  return [...found.values()];
}

function readTag(sheet: Sheet, value: string | null): FoundOwnSheet | null {
  const [key = '', id = '', layout = '', rows = ''] = (value ?? '').split(' ');
  return isKey(key) && Number(id) === sheet.getSheetId() ? { key, sheet, layout, rows: Number(rows) || 0 } : null;
}

/** Only a sheet without any content can be one we had just made. */
function leftUntagged(spreadsheet: Spreadsheet, making: string): FoundOwnSheet | null {
  const [key = '', ...name] = making.split(' ');
  const sheet: Sheet | null = spreadsheet.getSheetByName(name.join(' '));
  if (!sheet || !isKey(key) || sheet.getLastRow() > 0 || sheet.getLastColumn() > 0) return null;
  return { key, sheet, layout: '', rows: 0 };
}

function isKey(name: string): name is OwnKey {
  return OWN_KEYS.some((key) => key === name);
}

/** Says that the sheet is ours and how it is laid out (a word without spaces, '' while the work goes on). */
export function tagSheet({ key, sheet, layout, rows }: FoundOwnSheet): void {
  const value = `${key} ${sheet.getSheetId()} ${layout} ${rows}`;
  const known = sheet.createDeveloperMetadataFinder().withKey(TAG).find()[0];
  if (known) known.setValue(value);
  // both the add-on and a copy of it bound to the document shall know the sheet
  else sheet.addDeveloperMetadata(TAG, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/**
 * A new sheet of ours at the end of the tabs, tagged as holding the rows that will be written. `stay`: brings the person back to where he
 * was, for a new sheet becomes the active one (`google-sheets.md #55`).
 */
export function makeOwnSheet(spreadsheet: Spreadsheet, { key, name, rows }: OwnSheet, stay: () => void): FoundOwnSheet {
  const properties = documentStore();
  properties?.setProperty(MAKING, `${key} ${name}`);
  const made = { key, sheet: spreadsheet.insertSheet(name, spreadsheet.getNumSheets()), layout: '', rows: rows.length };
  stay();
  tagSheet(made);
  properties?.deleteProperty(MAKING);
  return made;
}

/** No sheet of ours is left that a broken run could have made. */
export function forgetMaking(): void {
  documentStore()?.deleteProperty(MAKING);
}
