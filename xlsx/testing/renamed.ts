/** A workbook one of whose sheets a person has given another name. */
import { sheetPrefix } from '../../core/grid/a1.js';
import { rewritten, textOf, WORKBOOK } from './patched.js';

/** The tab and the names that speak of it, as Excel does; formulas of cells stay, the tests have none that speak of it. */
export function sheetRenamed(bytes: Uint8Array, before: string, after: string): Uint8Array {
  const xml = textOf(bytes, WORKBOOK);
  const tab = `<sheet name="${before}"`;
  if (!xml.includes(tab)) throw new Error(`there is no sheet «${before}»`);
  const renamed = xml.replace(tab, `<sheet name="${after}"`);
  return rewritten(bytes, WORKBOOK, renamed.split(sheetPrefix(before)).join(sheetPrefix(after)));
}
