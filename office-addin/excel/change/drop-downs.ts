/** Drop-down lists that offer words and let others pass. */
import type { Rect } from '../../../core/grid/grid.js';
import { fitsList } from '../../../core/report/drop-down.js';
import { rangeOf } from '../place.js';

/** Asks whether the user has a check of his own there (`xlsx.md X31`). */
export function askValidation(sheet: Excel.Worksheet, range: Rect): Excel.DataValidation {
  return rangeOf(sheet, range).dataValidation.load('type');
}

/** Puts the list on a range without a check; a list that Excel would cut at its commas is left out (`excel.md #49`). */
export function addDropDown(
  sheet: Excel.Worksheet,
  range: Rect,
  options: readonly string[],
  known: Excel.DataValidation | null,
): void {
  if (!fitsList(options) || (known && known.type !== 'None')) return;
  const { dataValidation } = rangeOf(sheet, range);
  dataValidation.rule = { list: { inCellDropDown: true, source: options.join(',') } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
}
