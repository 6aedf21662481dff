/** One more sheet in a workbook: its part, its tab after the others, a name nobody has. */
import { freeSheetName } from '../../core/report/sheet-name.js';
import { type BookSheet, readBook } from '../package/book.js';
import { freePartName, type Package, requiredText, setPart } from '../package/package.js';
import { addRelationship } from '../package/relationships.js';
import { withSheet } from './workbook-part.js';

export const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Adds a sheet, empty as yet; its name is the wanted one, changed where Excel forbids it or another sheet has it. */
export function addSheet(pkg: Package, wanted: string, hidden: boolean): BookSheet {
  const book = readBook(pkg);
  const name = freeSheetName(
    wanted,
    book.sheets.map((sheet) => sheet.name),
  );
  const part = freePartName(pkg, 'xl/worksheets/sheet', '.xml');
  const relationship = addRelationship(pkg, book.part, `${book.dialect.relationships}/worksheet`, part);
  setPart(pkg, part, '', SHEET_TYPE);
  setPart(pkg, book.part, withSheet(requiredText(pkg, book.part), book, name, relationship, hidden));
  const { sheets } = readBook(pkg);
  const added = sheets[sheets.length - 1];
  if (!added) throw new Error(`sheet ${name} was added and cannot be found`);
  return added;
}
