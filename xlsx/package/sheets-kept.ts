/** Which sheet bore which name when the history was written: a hidden name of the workbook holds both as a table. */
import type { SheetsById } from '../../core/dynamics/renamed.js';
import { SHEETS_NAME } from '../../core/report/sheets-kept.js';
import type { Book } from './book.js';
import { definedNamesOf } from './defined-names.js';
import { ownSheetsOf } from './own-sheets.js';
import { type Package, requiredText } from './package.js';

/** Characters of the table at most; Excel takes 8,192 of a formula. */
const LONGEST = 8_000;
const ROW = /"(\d+)","((?:[^"]|"")*)"/g;

/** The user's sheets by the ids that the workbook part gives them: Excel keeps those for good. */
export function usersSheetsOf(pkg: Package, book: Book): SheetsById {
  const own = new Set(ownSheetsOf(pkg, book).map(({ name }) => name));
  const users = book.sheets.filter(({ name }) => !own.has(name));
  return new Map(users.map(({ sheetId, name }) => [String(sheetId), name]));
}

/** As they were called when the history was written; none for a workbook without one. */
export function sheetsKeptIn(pkg: Package, book: Book): SheetsById {
  const kept = definedNamesOf(requiredText(pkg, book.part)).find(({ name }) => name.toLowerCase() === SHEETS_NAME);
  const rows = kept?.formula.matchAll(ROW) ?? [];
  return new Map([...rows].map(([, id = '', name = '']) => [id, name.replace(/""/g, '"')]));
}

/** The table as a formula, `{"1","План";"2","Свод"}`; '' for too many sheets, or none. */
export function sheetsFormula(sheets: SheetsById): string {
  const rows = [...sheets].map(([id, name]) => `"${id}","${name.replace(/"/g, '""')}"`);
  const formula = `{${rows.join(';')}}`;
  return rows.length > 0 && formula.length <= LONGEST ? formula : '';
}
