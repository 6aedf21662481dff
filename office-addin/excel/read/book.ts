/** A workbook open in Excel as a command begins with it. */
import type { IsoDay } from '../../../core/calendar/date.js';
import type { Book } from '../../../core/command/book.js';
import { createFormatter } from '../../../core/format/format.js';
import { renamedIn } from '../own/sheet-names.js';
import type { Run } from '../run.js';
import { SETTINGS_KEY } from '../settings.js';
import { readContents, type SheetContent } from './contents.js';
import { type Outline, readOutline } from './outline.js';

export interface ReadBook extends Outline {
  readonly book: Book;
  /** Visible sheets of the user. */
  readonly contents: readonly SheetContent[];
  /** Russian sentences about what could not be read. */
  readonly notes: readonly string[];
}

/** One round trip without cells, three with the cells of up to 2,000 rows. */
export async function readBook(run: Run, { today, cells }: { today: IsoDay; cells: boolean }): Promise<ReadBook> {
  const outline = await readOutline(run);
  const own = [...outline.own.values()];
  const history = outline.own.get('history');
  const users = outline.sheets.filter((sheet) => sheet.visible && own.indexOf(sheet) < 0);
  const wanted = cells ? [...users, ...(history ? [history] : [])] : [];
  const { sheets, notes } = await readContents(run, wanted, createFormatter(false));
  const contents = sheets.filter(({ sheet }) => sheet !== history);
  return {
    ...outline,
    contents,
    notes,
    book: {
      grids: contents.map(({ grid }) => grid),
      sheetNames: outline.sheets.map(({ name }) => name),
      history: sheets.find(({ sheet }) => sheet === history)?.grid ?? null,
      renamed: renamedIn(outline),
      settings: outline.settings.get(SETTINGS_KEY) ?? '',
      today,
    },
  };
}
