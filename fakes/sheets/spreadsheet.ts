/** Spreadsheet: sheets found, added and deleted, the active one, names, metadata. */
import type { FakeSheet } from '../book/book.js';
import { hostError } from './errors.js';
import type { Execution } from './execution.js';
import { handle, type Methods, stateOf } from './handle.js';
import { addMetadata, finderOf, metadataOf } from './metadata.js';
import { namedRangeOf, rangeOfArea, removeNamedRange, setNamedRange } from './named-range.js';
import { protectionOf } from './protection.js';
import { type RangeState, rangeOf } from './range/range.js';
import { rangeListOf } from './range-list.js';
import { protectionsOf } from './rights.js';
import { activeRange, currentCell, openSheet, select, selectionOf } from './selection.js';
import { userOf } from './session.js';
import { assertAlive } from './sheet/alive.js';
import { SHEET_CONTENTS } from './sheet/contents.js';
import { deleteSheet, insertSheet } from './sheet/insert.js';
import { assertName } from './sheet/names.js';
import { rectNamed, sheetOfName } from './sheet/ranges.js';
import { type SheetState, sheetOf } from './sheet/sheet.js';

export function spreadsheetOf(execution: Execution): object {
  return handle(execution, 'Spreadsheet', execution, SPREADSHEET);
}

const bookOf = ({ document }: Execution) => document.book;
const sheetOrNull = (execution: Execution, sheet: FakeSheet | undefined): object | null =>
  sheet ? sheetOf(execution, sheet) : null;

function choose(execution: Execution, range: unknown): object {
  if (typeof range === 'string') {
    const sheet = sheetOfName(bookOf(execution), range, bookOf(execution).active);
    const rect = rectNamed(sheet, range);
    select(execution, sheet, rect);
    return rangeOf(execution, sheet, rect);
  }
  const { sheet, rect } = stateOf<RangeState>(range as object);
  assertAlive(execution, sheet);
  select(execution, sheet, rect);
  return rangeOf(execution, sheet, rect);
}

/** A method of the active sheet that the spreadsheet has too. */
const ofActive =
  (name: string) =>
  (execution: Execution, ...args: never[]): unknown =>
    SHEET_CONTENTS[name]?.({ execution, sheet: bookOf(execution).active }, ...args);

/** The selection a sheet had before is not kept: A1 with or without `restoreSelection`. */
export function setActiveSheet(execution: Execution, sheet: object): object {
  const { sheet: wanted } = stateOf<SheetState>(sheet);
  assertAlive(execution, wanted);
  openSheet(execution, wanted);
  return sheetOf(execution, wanted);
}

const SPREADSHEET: Methods<Execution> = {
  getId: ({ document }) => document.id,
  getName: ({ document }) => document.name,
  getUrl: ({ document }) => `https://docs.google.com/spreadsheets/d/${document.id}/edit`,
  getSpreadsheetLocale: ({ document }) => document.locale,
  getSpreadsheetTimeZone: ({ document }) => document.timeZone,
  getOwner: (execution) => userOf(execution, execution.document.owner),
  getEditors: (execution) => [userOf(execution, execution.document.owner)],
  rename({ document }, name: string) {
    document.name = name;
  },
  getSheets: (execution) => bookOf(execution).sheets.map((sheet) => sheetOf(execution, sheet)),
  getNumSheets: (execution) => bookOf(execution).sheets.length,
  getSheetByName: (execution, name: string) =>
    sheetOrNull(
      execution,
      bookOf(execution).sheets.find((sheet) => sheet.name === name),
    ),
  getSheetById: (execution, id: number) =>
    sheetOrNull(
      execution,
      bookOf(execution).sheets.find((sheet) => sheet.id === id),
    ),
  getActiveSheet: (execution) => sheetOf(execution, bookOf(execution).active),
  getSheetId: (execution) => bookOf(execution).active.id,
  getSheetName: (execution) => bookOf(execution).active.name,
  setActiveSheet,
  insertSheet,
  deleteSheet: (execution, sheet: object) => deleteSheet(execution, stateOf<SheetState>(sheet).sheet),
  deleteActiveSheet(execution) {
    deleteSheet(execution, bookOf(execution).active);
    return sheetOf(execution, bookOf(execution).active);
  },
  renameActiveSheet(execution, name: string) {
    assertName(execution, name, bookOf(execution).active);
    bookOf(execution).active.name = name;
  },
  moveActiveSheet(execution, position: number) {
    const { sheets, active } = bookOf(execution);
    if (position < 1 || position > sheets.length) throw hostError('Sheet position is out of range.');
    sheets.splice(sheets.indexOf(active), 1);
    sheets.splice(position - 1, 0, active);
  },
  getRange(execution, name: string) {
    const area = execution.document.namedRanges.find((one) => one.name === name);
    if (area) return rangeOfArea(execution, area);
    const sheet = sheetOfName(bookOf(execution), name, bookOf(execution).active);
    return rangeOf(execution, sheet, rectNamed(sheet, name));
  },
  getRangeList(execution, names: string[]) {
    const [first = ''] = names;
    const sheet = sheetOfName(bookOf(execution), first, bookOf(execution).active);
    return rangeListOf(
      execution,
      sheet,
      names.map((name) => rectNamed(sheet, name)),
    );
  },
  getRangeByName(execution, name: string) {
    const area = execution.document.namedRanges.find((one) => one.name === name);
    return area ? rangeOfArea(execution, area) : null;
  },
  getNamedRanges: (execution) => execution.document.namedRanges.map((area) => namedRangeOf(execution, area)),
  setNamedRange: (execution, name: string, range: object) => setNamedRange(execution, name, range),
  removeNamedRange: (execution, name: string) => removeNamedRange(execution, name),
  getDataRange: ofActive('getDataRange'),
  getLastRow: ofActive('getLastRow'),
  getLastColumn: ofActive('getLastColumn'),
  getSheetValues: ofActive('getSheetValues'),
  appendRow: ofActive('appendRow'),
  getActiveRange: activeRange,
  getCurrentCell: currentCell,
  getSelection: selectionOf,
  setActiveRange: choose,
  setActiveSelection: choose,
  setCurrentCell: choose,
  getProtections: (execution, type: object) =>
    bookOf(execution).sheets.flatMap((sheet) =>
      protectionsOf(sheet)
        .filter((one) => one.type === String(type))
        .map(({ id }) => protectionOf(execution, sheet, id)),
    ),
  addDeveloperMetadata(execution, ...args: never[]) {
    addMetadata(execution, { type: 'SPREADSHEET' }, args);
    return spreadsheetOf(execution);
  },
  getDeveloperMetadata: (execution) =>
    execution.document.metadata
      .filter(({ place }) => place.type === 'SPREADSHEET')
      .map((entry) => metadataOf(execution, entry)),
  createDeveloperMetadataFinder: (execution) => finderOf(execution, () => true),
  toast({ document }, text: string, title: string | null = null, seconds: number | null = null) {
    document.screen.toasts.push({ text, title: title ?? '', seconds });
  },
};
