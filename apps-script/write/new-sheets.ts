/** A new sheet for the user to fill in: his from the first moment, without a tag. */
import type { NewSheet } from '../../core/report/patch.js';
import { freeSheetName } from '../../core/report/sheet-name.js';
import { rangeOf } from '../place.js';
import type { BookReading } from '../read/book.js';
import type { SheetNames } from './block.js';
import { growTo } from './columns.js';
import { offerWords } from './drop-downs.js';
import { paintContent, paintFills, paintFrames, paintHeights, paintMerges } from './paint.js';
import { setWidths, widthRuns } from './widths.js';

const NO_LINKS: SheetNames = { nameOf: (sheet) => sheet, idOf: () => null };

/** Whole or not at all: a sheet that could not be finished is taken away again. */
export function addNewSheet({ spreadsheet, stay }: BookReading, wanted: NewSheet): string[] {
  const taken = spreadsheet.getSheets().map((one) => one.getName());
  const name = freeSheetName(wanted.name, taken);
  const sheet = spreadsheet.insertSheet(name, taken.length);
  stay();
  try {
    const width = Math.max(1, wanted.widths.length);
    growTo(sheet, Math.max(wanted.rows.length, wanted.frozenRows + 1), width);
    setWidths(sheet, widthRuns(wanted.widths));
    sheet.setFrozenRows(wanted.frozenRows);
    paintMerges(sheet, wanted.merges);
    paintFrames(sheet, wanted.rows, width);
    const block = { rows: wanted.rows, width, names: NO_LINKS };
    paintContent(sheet, block);
    paintFills(sheet, block);
    paintHeights(sheet, wanted.rows, wanted.merges, wanted.widths);
    for (const { range, options } of wanted.dropDowns) offerWords(rangeOf(sheet, range), options);
    SpreadsheetApp.flush();
  } catch (cause) {
    spreadsheet.deleteSheet(sheet);
    throw cause;
  }
  return name === wanted.name ? [] : [`Новый лист назван «${name}»: лист «${wanted.name}» в таблице уже есть.`];
}
