/** Keeps with the history which sheet bears which name, so that one renamed since is known again. */

import type { WorkbookPatch } from '../../core/report/patch.js';
import { historyIn, SHEETS_NAME } from '../../core/report/sheets-kept.js';
import { readBook } from '../package/book.js';
import { type Package, requiredText, setPart } from '../package/package.js';
import { sheetsFormula, usersSheetsOf } from '../package/sheets-kept.js';
import { sameName, withNames } from './workbook-part.js';

/** To be called when the sheets are as the patch wants them. */
export function keepSheets(pkg: Package, patch: WorkbookPatch): void {
  const history = historyIn(patch);
  if (history === null) return;
  const book = readBook(pkg);
  const formula = history === 'written' ? sheetsFormula(usersSheetsOf(pkg, book)) : '';
  const wanted = formula === '' ? [] : [{ name: SHEETS_NAME, localSheet: null, formula, hidden: true }];
  const xml = requiredText(pkg, book.part);
  const kept = withNames(xml, wanted, ({ name }) => sameName(name, SHEETS_NAME));
  if (kept !== xml) setPart(pkg, book.part, kept);
}
