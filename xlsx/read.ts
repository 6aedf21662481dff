/** Reads an .xlsx or .xlsm file into grids; what cannot be read comes back as a refusal in plain words. */
import type { SheetsById } from '../core/dynamics/renamed.js';
import type { Grid } from '../core/grid/grid.js';
import type { OwnSheet } from '../core/report/patch.js';
import { counted } from '../core/text/plural.js';
import { type Book, readBook, worksheetsOf } from './package/book.js';
import { ownSheetsOf } from './package/own-sheets.js';
import { openPackage, type Package, requiredText } from './package/package.js';
import { sheetsKeptIn, usersSheetsOf } from './package/sheets-kept.js';
import { isSigned, SIGNED_NOTE } from './package/signature.js';
import { cellContext } from './read/context.js';
import { readSheet } from './read/grid.js';
import { orRefusal, type Refusal } from './refusal.js';
import { refuseNonZip } from './sniff.js';
import { type Archive, openArchive } from './zip/archive.js';
import type { ZipCodec } from './zip/codec.js';

export interface Workbook {
  readonly refused: false;
  /** Visible sheets of the user, in the order of their tabs; sheets of ours are not among them. */
  readonly grids: readonly Grid[];
  /** Sheets we wrote into the file before, hidden or not. */
  readonly ownSheets: readonly { readonly key: OwnSheet['key']; readonly name: string; readonly grid: Grid }[];
  /** Names of all sheets in the order of their tabs: hidden ones, charts and ours too. */
  readonly sheetNames: readonly string[];
  /** The user's sheets by id, hidden ones too: as they are called now, and as they were when the history was written. */
  readonly sheetsById: { readonly now: SheetsById; readonly kept: SheetsById };
  /** What the user should know about the reading: Russian sentences. */
  readonly notes: readonly string[];
  /** The file, opened: for `applyPatch`. */
  readonly archive: Archive;
}

/**
 * Reads a file's bytes; `cells: false` leaves its sheets unread (no grids). Pure but for the codec; never throws for anything a file
 * may hold.
 */
export function readWorkbook(bytes: Uint8Array, codec: ZipCodec, { cells = true } = {}): Workbook | Refusal {
  const wrong = refuseNonZip(bytes);
  if (wrong) return wrong;
  return orRefusal(() => {
    const pkg = openPackage(openArchive(bytes), codec);
    const book = readBook(pkg);
    const sheetNames = book.sheets.map(({ name }) => name);
    const sheetsById = { now: usersSheetsOf(pkg, book), kept: sheetsKeptIn(pkg, book) };
    const content = cells ? readContent(pkg, book) : { grids: [], ownSheets: [], notes: [] };
    return { refused: false, archive: pkg.archive, sheetNames, sheetsById, ...content };
  });
}

function readContent(pkg: Package, book: Book): Pick<Workbook, 'grids' | 'ownSheets' | 'notes'> {
  const worksheets = worksheetsOf(book);
  const own = ownSheetsOf(pkg, book);
  const context = cellContext(pkg, book);
  const notes: string[] = [];
  const grids: Grid[] = [];
  for (const sheet of worksheets) {
    if (!sheet.visible || own.some(({ name }) => name === sheet.name)) continue;
    const { grid, uncalculated, columnsLeftOut } = readSheet(requiredText(pkg, sheet.part), sheet.name, context);
    grids.push(grid);
    if (uncalculated > 0) notes.push(uncalculatedNote(sheet.name, uncalculated));
    if (columnsLeftOut > 0)
      notes.push(
        `На листе «${sheet.name}» не прочитаны столбцы правее ${grid.cells[0]?.length}-го: лист слишком велик.`,
      );
  }
  if (isSigned(pkg)) notes.push(SIGNED_NOTE);
  const ownSheets = own.map(({ key, name, part }) => {
    return { key, name, grid: readSheet(requiredText(pkg, part), name, context).grid };
  });
  return { grids, ownSheets, notes };
}

function uncalculatedNote(sheet: string, count: number): string {
  return `На листе «${sheet}» нет сохранённого результата у ${counted(count, 'формулы', 'формул', 'формул')}: такие ячейки прочитаны как пустые. Откройте книгу в Excel и сохраните – результаты появятся.`;
}
