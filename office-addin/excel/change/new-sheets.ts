/** New sheets for the user to fill in: his from the first moment, without a tag of ours. */
import { LOOKS } from '../../../core/report/looks.js';
import type { NewSheet, OwnCell } from '../../../core/report/patch.js';
import { freeSheetName } from '../../../core/report/sheet-name.js';
import { quote } from '../../../core/text/quote.js';
import { type Batch, bytesOf } from '../batch.js';
import { guardedAsTyped } from '../guard.js';
import { setPage } from '../own/extras.js';
import { formatCells, setHeights, setWidths } from '../own/format.js';
import { BLANK_FORMAT, cellValue, matrixOf, widthOfRows } from '../own/values.js';
import { rangeOf } from '../place.js';
import type { Outline } from '../read/outline.js';
import type { Run } from '../run.js';
import { addDropDown } from './drop-downs.js';

/** Queues the sheets after all others. Returns Russian sentences about those that are not as wished. */
export async function addNewSheets(
  { context }: Run,
  batch: Batch,
  outline: Outline,
  sheets: readonly NewSheet[],
): Promise<string[]> {
  const taken = outline.sheets.map(({ name }) => name);
  const notes: string[] = [];
  for (const sheet of sheets) {
    if (outline.structureLocked) {
      notes.push(
        `Лист «${sheet.name}» не создан: структура книги защищена. Снимите защиту («Рецензирование» → «Защитить книгу») и повторите.`,
      );
      continue;
    }
    const name = freeSheetName(sheet.name, taken);
    taken.push(name);
    if (name !== sheet.name) notes.push(`Имя листа ${quote(sheet.name)} занято: новый лист назван «${name}».`);
    await writeSheet(batch, context.workbook.worksheets.add(name), sheet);
  }
  return notes;
}

async function writeSheet(batch: Batch, proxy: Excel.Worksheet, sheet: NewSheet): Promise<void> {
  const { rows, widths, merges, dropDowns, frozenRows } = sheet;
  const width = widthOfRows(rows);
  const values = matrixOf(rows, width, '', valueTyped);
  await batch.room(bytesOf(JSON.stringify(values)) + 8 * width * rows.length);
  const range = proxy.getRangeByIndexes(0, 0, rows.length, width);
  // text cells keep the general format: a date a person types into them becomes one
  range.numberFormat = matrixOf(rows, width, BLANK_FORMAT, ({ style }) => LOOKS[style].format ?? BLANK_FORMAT);
  range.values = values;
  setWidths(proxy, widths);
  for (const merge of merges) rangeOf(proxy, merge).merge(false);
  await formatCells(batch, proxy, rows, (name) => name);
  setHeights(proxy, sheet, width);
  for (const { range: place, options } of dropDowns) addDropDown(proxy, place, options, null);
  if (frozenRows > 0) proxy.freezePanes.freezeRows(frozenRows);
  setPage(proxy, sheet);
  proxy.activate();
}

function valueTyped(cell: OwnCell): string | number | boolean {
  const isWords = typeof cell.value === 'string' && cell.formula === undefined && cell.style !== 'date';
  return isWords ? guardedAsTyped(String(cell.value)) : cellValue(cell, (name) => name);
}
