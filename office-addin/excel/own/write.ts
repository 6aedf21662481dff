/** Writes sheets of ours: one known by its tag is refreshed where it stands, under the name it has now; others come last. */

import { TAB } from '../../../core/report/looks.js';
import { type OwnKey, type OwnSheet, SHEET_NAMES, tagName } from '../../../core/report/patch.js';
import { freeSheetName } from '../../../core/report/sheet-name.js';
import { type Batch, bytesOf } from '../batch.js';
import { rangeOf } from '../place.js';
import type { ReadBook } from '../read/book.js';
import type { Run } from '../run.js';
import { addBars, addChart, setPage } from './extras.js';
import { formatCells, setHeights, setWidths } from './format.js';
import { BLANK_FORMAT, cellValue, formatOf, matrixOf, widthOfRows } from './values.js';

const NO_ROOM =
  'Структура книги защищена, поэтому новые листы не созданы. Снимите защиту («Рецензирование» → «Защитить книгу») и повторите';

interface Placed {
  readonly sheet: OwnSheet;
  readonly proxy: Excel.Worksheet;
  readonly name: string;
  /** Charts to take away; `null` for a sheet just made. */
  readonly charts: Excel.ChartCollection | null;
}

/** What must be read before the sheets can be written: queue it with the other questions. */
export function askOwnSheets(
  { own }: ReadBook,
  sheets: readonly OwnSheet[],
): ReadonlyMap<OwnKey, Excel.ChartCollection> {
  return new Map(
    sheets.flatMap(({ key }) => {
      const known = own.get(key);
      return known && !known.locked ? [[key, known.proxy.charts.load('items/name')] as const] : [];
    }),
  );
}

/** Queues the sheets. Returns Russian sentences about those that could not be written. */
export async function writeOwnSheets(
  { context }: Run,
  batch: Batch,
  read: ReadBook,
  sheets: readonly OwnSheet[],
  charts: ReadonlyMap<OwnKey, Excel.ChartCollection>,
): Promise<string[]> {
  const notes: string[] = [];
  const taken = read.sheets.map(({ name }) => name);
  const placed = sheets.flatMap((sheet): Placed[] => {
    const known = read.own.get(sheet.key);
    if (known?.locked) {
      notes.push(
        `Лист «${known.name}» защищён и не обновлён. Снимите защиту («Рецензирование» → «Снять защиту листа») и повторите.`,
      );
      return [];
    }
    if (known) return [{ sheet, proxy: known.proxy, name: known.name, charts: charts.get(sheet.key) ?? null }];
    if (read.structureLocked) {
      if (!sheet.hidden) notes.push(`${NO_ROOM}: не хватает листа «${sheet.name}».`);
      return [];
    }
    const name = abandoned(read, sheet) ? sheet.name : freeSheetName(sheet.name, taken);
    taken.push(name);
    return [{ sheet, proxy: addTagged(context, sheet, name, read), name, charts: null }];
  });
  const names = new Map([...read.own].map(([key, { name }]) => [SHEET_NAMES[key], name]));
  for (const { sheet, name } of placed) names.set(sheet.name, name);
  for (const one of placed) await writeSheet(batch, one, (name) => names.get(name) ?? name);
  return notes;
}

/** An empty sheet of the very name: made by a run that broke off before it was tagged. */
function abandoned({ contents }: ReadBook, { name }: OwnSheet): Excel.Worksheet | null {
  const content = contents.find(({ sheet, used }) => sheet.name === name && used === null);
  return content ? content.sheet.proxy : null;
}

/** Made and tagged in one breath: an untagged sheet would never be known again. */
function addTagged(context: Excel.RequestContext, sheet: OwnSheet, name: string, read: ReadBook): Excel.Worksheet {
  const { names, worksheets } = context.workbook;
  if (read.stray.indexOf(sheet.key) >= 0) names.getItem(tagName(sheet.key)).delete();
  const proxy = abandoned(read, sheet) ?? worksheets.add(name);
  names.add(tagName(sheet.key), proxy.getRange('A1')).visible = false;
  if (sheet.hidden) proxy.visibility = 'Hidden';
  return proxy;
}

async function writeSheet(
  batch: Batch,
  { sheet, proxy, charts }: Placed,
  nameOf: (name: string) => string,
): Promise<void> {
  const { rows, merges, filter } = sheet;
  const width = widthOfRows(rows);
  if (charts) wipe(proxy, charts);
  for (const [top, chunk] of chunksOf(rows)) {
    const values = matrixOf(chunk, width, '', (cell) => cellValue(cell, nameOf));
    await batch.room(bytesOf(JSON.stringify(values)) + 8 * width * chunk.length);
    const range = rangeOf(proxy, { top, left: 0, bottom: top + chunk.length - 1, right: width - 1 });
    range.numberFormat = matrixOf(chunk, width, BLANK_FORMAT, formatOf);
    range.values = values;
  }
  setWidths(proxy, sheet.widths);
  for (const merge of merges) rangeOf(proxy, merge).merge(false);
  await formatCells(batch, proxy, rows, nameOf);
  setHeights(proxy, sheet, width);
  if (filter) proxy.autoFilter.apply(rangeOf(proxy, filter));
  for (const bars of sheet.bars) addBars(proxy, bars);
  for (const chart of sheet.charts) addChart(proxy, chart);
  if (sheet.frozenRows > 0) proxy.freezePanes.freezeRows(sheet.frozenRows);
  proxy.tabColor = TAB;
  proxy.showGridlines = false;
  setPage(proxy, sheet);
}

/** Takes everything off a sheet of ours that an earlier run, or its reader, has put there. */
function wipe(proxy: Excel.Worksheet, charts: Excel.ChartCollection): void {
  const all = proxy.getRange();
  for (const chart of charts.items) chart.delete();
  proxy.autoFilter.remove();
  proxy.freezePanes.unfreeze();
  all.conditionalFormats.clearAll();
  all.unmerge();
  all.clear();
  all.format.autofitRows();
}

/** Rows in pieces of a size a request carries well. */
function chunksOf(rows: OwnSheet['rows']): [top: number, rows: OwnSheet['rows']][] {
  const chunks: [number, OwnSheet['rows']][] = [];
  for (let top = 0; top < rows.length; top += ROWS_AT_ONCE) chunks.push([top, rows.slice(top, top + ROWS_AT_ONCE)]);
  return chunks;
}

/** Bounds a piece to some 400 KB of the texts a finding has. */
const ROWS_AT_ONCE = 200;
