/** The workbook as the commands read it: the user's visible sheets, our history, the settings, the day. */
import type { Book } from '../../core/command/book.js';
import { type SheetNames, sheetNamesOf } from '../history.js';
import { type FoundOwnSheet, MAKING, ownSheetsOf } from '../own-sheets.js';
import { documentProperties, settingsIn } from '../settings/store.js';
import { standing } from '../standing.js';
import type { Sheet, Spreadsheet } from '../types.js';
import { cellOf } from './cell.js';
import { type Clock, clockOf } from './clock.js';
import { areaToRead, readSheet, type SheetReading } from './sheet.js';

export interface BookReading {
  readonly spreadsheet: Spreadsheet;
  readonly clock: Clock;
  readonly book: Book;
  /** The user's sheets, in the order of `book.grids`. */
  readonly sheets: readonly SheetReading[];
  /** Other sheets of the user's: hidden, or too large; all of them for a command that looks at no cell. */
  readonly unread: readonly Sheet[];
  readonly own: readonly FoundOwnSheet[];
  readonly names: SheetNames;
  /** Brings the person back to where he was; never throws. */
  readonly stay: () => void;
  /** What could not be read; Russian sentences. */
  readonly said: readonly string[];
}

/** `cells: false` for a command that looks at no cell. */
export function readBook({ cells }: { readonly cells: boolean }): BookReading {
  const spreadsheet = SpreadsheetApp.getActive();
  const clock = clockOf(spreadsheet);
  const properties = documentProperties();
  const settings = settingsIn(properties);
  const all = spreadsheet.getSheets().filter(isGrid);
  const own = ownSheetsOf(spreadsheet, properties[MAKING]);
  const ids = new Set(own.map(({ sheet }) => sheet.getSheetId()));
  const users = all.filter((sheet) => !ids.has(sheet.getSheetId()));
  const { sheets, said } = readSheets(cells ? users.filter((sheet) => !sheet.isSheetHidden()) : [], clock);
  const names = sheetNamesOf(spreadsheet, properties);
  const history = own.find(({ key }) => key === 'history');
  return {
    spreadsheet,
    clock,
    book: {
      grids: sheets.map(({ grid }) => grid),
      sheetNames: [...names.now.values()],
      history: cells && history ? historyGrid(history.sheet, clock) : null,
      renamed: names.renamed,
      settings: settings.text,
      today: clock.today(),
    },
    sheets,
    unread: users.filter((sheet) => sheets.every((reading) => reading.sheet !== sheet)),
    own,
    names,
    stay: standing(spreadsheet),
    said: [...settings.problems, ...said],
  };
}

/** Sheets that are charts or connected data have no cells of their own (`google-sheets.md #39`). */
function isGrid(sheet: Sheet): boolean {
  return String(sheet.getType()) === 'GRID';
}

function readSheets(sheets: readonly Sheet[], clock: Clock): { sheets: SheetReading[]; said: string[] } {
  const said: string[] = [];
  const readings = sheets.flatMap((sheet) => {
    const name = sheet.getName();
    const area = areaToRead(name, sheet.getLastRow(), sheet.getLastColumn());
    if (typeof area !== 'string') return [readSheet(sheet, name, area, clock)];
    said.push(area);
    return [];
  });
  return { sheets: readings, said };
}

/** Our own texts and numbers need one read. */
function historyGrid(sheet: Sheet, clock: Clock): Book['history'] {
  const values: readonly (readonly unknown[])[] = sheet.getDataRange().getValues();
  const cells = values.map((row) => row.map((value) => cellOf(value, String(value), '', clock)));
  return { sheet: sheet.getName(), cells, merges: [] };
}
