/** Sheets of ours: made at the end of the tabs, refreshed where they stand, taken away. */
import { sheetPrefix } from '../../core/grid/a1.js';
import { type OwnKey, type OwnSheet, SHEET_NAMES } from '../../core/report/patch.js';
import { freeSheetName } from '../../core/report/sheet-name.js';
import { type FoundOwnSheet, forgetMaking, makeOwnSheet, tagSheet } from '../own-sheets.js';
import { rangeOf } from '../place.js';
import type { BookReading } from '../read/book.js';
import type { Sheet, Spreadsheet } from '../types.js';
import type { SheetNames } from './block.js';
import { drawBars, drawCharts } from './charts.js';
import { growTo } from './columns.js';
import { differs, layoutOf, mayHold } from './layout.js';
import { paintContent, paintFills, paintWraps } from './paint.js';
import { formulasIn, type SheetFormulas } from './references.js';
import { pixelsAfter, resetWidths, setWidths, type WidthRun, widthRuns } from './widths.js';

/**
 * Rows that are filled with colour: as many as a new sheet has. A longer list takes a call to make room, and a first check may take no
 * more than twelve in all.
 */
const MOST_FILLED = 1000;
/** Calls that widths may take; the check has the least to spare, and of the history nobody is meant to see more than that it is one. */
const WIDTH_CALLS: Readonly<Record<OwnKey, number>> = { findings: 1, indicators: 4, summary: 4, history: 1 };

/** A sheet of ours and whether it was there before this run. */
interface Placed {
  readonly sheet: OwnSheet;
  readonly found: FoundOwnSheet;
  readonly isNew: boolean;
}

export function writeOwnSheets({ spreadsheet, own, stay }: BookReading, sheets: readonly OwnSheet[]): void {
  if (sheets.length === 0) return;
  const placed = sheets.map((sheet): Placed => {
    const known = own.find(({ key }) => key === sheet.key);
    if (known) return { sheet, found: known, isNew: false };
    const taken = spreadsheet.getSheets().map((one) => one.getName());
    const found = makeOwnSheet(spreadsheet, { ...sheet, name: freeSheetName(sheet.name, taken) }, stay);
    return { sheet, found, isNew: true };
  });
  const names = namesIn(spreadsheet, [...own, ...placed.map(({ found }) => found)]);
  for (const one of placed) writeOwnSheet(one, names);
}

function namesIn(spreadsheet: Spreadsheet, own: readonly FoundOwnSheet[]): SheetNames {
  const names = new Map(own.map(({ key, sheet }) => [SHEET_NAMES[key], sheet.getName()]));
  const ids = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet.getSheetId()]));
  const nameOf = (name: string): string => names.get(name) ?? name;
  // a sheet of the user's may bear a name of ours, and links lead to his sheets
  return { nameOf, idOf: (name) => ids.get(name) ?? ids.get(nameOf(name)) ?? null };
}

/** The tag says before the first write how many rows may hold something of ours, so that a run that broke off is cleared up. */
function writeOwnSheet({ sheet: own, found, isNew }: Placed, names: SheetNames): void {
  const { sheet } = found;
  const { length } = own.rows;
  const width = Math.max(1, own.widths.length);
  growTo(sheet, ...extentOf(own, width));
  const size = `${sheet.getMaxRows()}x${sheet.getMaxColumns()}`;
  const isFilled = length <= MOST_FILLED && !own.hidden;
  const layout = layoutOf(own, size, isFilled);
  const isLaidOut = found.layout === layout;
  const reserved = { ...found, layout: isLaidOut ? layout : '', rows: Math.max(found.rows, length) };
  if (!isNew && (reserved.layout !== found.layout || reserved.rows !== found.rows)) tagSheet(reserved);

  const runs = widthRuns(own.widths, WIDTH_CALLS[own.key]);
  layOut({ sheet: own, found, isNew }, runs, layout);
  // what stood below and beside is painted over with nothing
  const blanks = Math.max(0, Math.min(found.rows, sheet.getMaxRows()) - length);
  const rows = [...own.rows, ...Array.from({ length: blanks }, () => [])];
  const block = { rows, width: isLaidOut ? width : Math.max(width, sheet.getLastColumn()), names };
  paintContent(sheet, block);
  if (!own.hidden) paintWraps(sheet, block);
  if (isFilled) paintFills(sheet, block);
  else if (!isNew && mayHold('fills', found.layout)) paintFills(sheet, { ...block, rows: rows.map(() => []) });
  setFilter(sheet, own.filter, isNew);
  const isDrawn = !isNew && mayHold('drawings', found.layout);
  if (own.bars.length > 0 || isDrawn) drawBars(sheet, own);
  if (own.charts.length > 0 || isDrawn) {
    drawCharts(sheet, own, pixelsAfter(runs, width), !isNew && !differs('drawings', found.layout, layout));
  }
  if (!isLaidOut || reserved.rows !== length) tagSheet({ ...found, layout, rows: length });
}

/** Rows and columns the sheet must have: charts and the row below the ones kept in view count too. */
function extentOf({ rows, frozenRows, charts }: OwnSheet, width: number): [rows: number, columns: number] {
  const bottom = Math.max(rows.length, frozenRows + 1, ...charts.map(({ place }) => place.bottom + 1));
  return [bottom, Math.max(width, ...charts.map(({ place }) => place.right + 1))];
}

/** What stays while only the content changes: a person may have other widths, or show what is hidden, which is dressed plainly. */
function layOut({ sheet: own, found, isNew }: Placed, runs: readonly WidthRun[], layout: string): void {
  const { sheet } = found;
  if (differs('widths', found.layout, layout)) {
    if (!isNew) resetWidths(sheet, own.widths.length);
    setWidths(sheet, runs);
  }
  if (own.hidden) {
    if (found.layout === '' && !sheet.isSheetHidden()) sheet.hideSheet();
    return;
  }
  const all = { top: 0, left: 0, bottom: sheet.getMaxRows() - 1, right: sheet.getMaxColumns() - 1 };
  if (differs('size', found.layout, layout)) rangeOf(sheet, all).setVerticalAlignment('top');
  if (sheet.getFrozenRows() !== own.frozenRows) sheet.setFrozenRows(own.frozenRows);
}

/** Made anew each time: what a person filtered away must not hide new findings. */
function setFilter(sheet: Sheet, filter: OwnSheet['filter'], isNew: boolean): void {
  if (!isNew) sheet.getFilter()?.remove();
  if (filter) rangeOf(sheet, filter).createFilter();
}

/** Takes sheets of ours away; one that formulas of the user's use stays, and the sentence says so. */
export function removeOwnSheets(book: BookReading, keys: readonly OwnKey[]): string[] {
  if (keys.length === 0) return [];
  forgetMaking();
  const { spreadsheet, own } = book;
  const all = own.some(({ key }) => keys.indexOf(key) >= 0) ? formulasIn(book) : [];
  return own.flatMap(({ key, sheet }) => {
    if (keys.indexOf(key) < 0) return [];
    const name = sheet.getName();
    const user = all.find((sheet) => mentions(sheet, name));
    if (user)
      return [`Лист «${name}» оставлен: на него ссылается лист «${user.name}». Уберите эту ссылку и повторите.`];
    const others = spreadsheet.getSheets().filter((one) => one.getSheetId() !== sheet.getSheetId());
    if (others.every((one) => one.isSheetHidden()))
      return [`Лист «${name}» оставлен: других видимых листов в таблице нет.`];
    spreadsheet.deleteSheet(sheet);
    return [];
  });
}

function mentions({ formulas }: SheetFormulas, name: string): boolean {
  const prefix = sheetPrefix(name);
  return (formulas ?? []).some((row) => row.some((formula) => formula !== '' && formula.indexOf(prefix) >= 0));
}
