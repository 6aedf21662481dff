/** Which sheets of a file are ours: a hidden name of the workbook points at each. */
import { sheetOfReference } from '../../core/grid/a1.js';
import { OWN_KEYS, type OwnKey, tagName } from '../../core/report/patch.js';
import type { Book, BookSheet } from './book.js';
import { definedNamesOf } from './defined-names.js';
import { type Package, requiredText } from './package.js';

export interface FoundOwnSheet extends BookSheet {
  readonly key: OwnKey;
}

/** Sheets of ours the workbook holds. */
export function ownSheetsOf(pkg: Package, book: Book): FoundOwnSheet[] {
  const names = definedNamesOf(requiredText(pkg, book.part));
  return OWN_KEYS.flatMap((key) => {
    const tag = names.find(({ name }) => name.toLowerCase() === tagName(key));
    const sheetName = tag ? sheetOfReference(tag.formula)?.toLowerCase() : undefined;
    const sheet = book.sheets.find(({ name, kind }) => name.toLowerCase() === sheetName && kind === 'worksheet');
    return sheet ? [{ ...sheet, key }] : [];
  });
}
