/**
 * How we know a sheet of ours again: a hidden name of the workbook points at it.
 * The name follows a renamed sheet and outlives a save in Excel and in LibreOffice 7.4 (which forgets `hidden` and `codeName`; tried).
 */
import { type OwnSheet, SHEET_NAMES } from '../../core/report/patch.js';
import type { Book, BookSheet } from './book.js';
import { definedNamesOf, sheetOfReference } from './defined-names.js';
import { type Package, requiredText } from './package.js';

export type OwnKey = OwnSheet['key'];

/** `Object.keys` forgets that a record's keys are all there is. */
const KEYS = Object.keys(SHEET_NAMES) as OwnKey[];

export interface FoundOwnSheet extends BookSheet {
  readonly key: OwnKey;
}

/** The defined name that marks the sheet of a key as ours. */
export function tagName(key: OwnKey): string {
  return `veshki_${key}`;
}

/** Sheets of ours the workbook holds. */
export function ownSheetsOf(pkg: Package, book: Book): FoundOwnSheet[] {
  const names = definedNamesOf(requiredText(pkg, book.part));
  return KEYS.flatMap((key) => {
    const tag = names.find(({ name }) => name.toLowerCase() === tagName(key));
    const sheetName = tag ? sheetOfReference(tag.formula)?.toLowerCase() : undefined;
    const sheet = book.sheets.find(({ name, kind }) => name.toLowerCase() === sheetName && kind === 'worksheet');
    return sheet ? [{ ...sheet, key }] : [];
  });
}
