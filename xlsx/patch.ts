/** Applies a patch to an .xlsx or .xlsm file by surgery: parts nobody names stay as they are, byte for byte. */
import { missingSheet } from '../core/report/edit-groups.js';
import type { SheetMarks, WorkbookPatch } from '../core/report/patch.js';
import { counted } from '../core/text/plural.js';
import { type Book, type BookSheet, readBook, worksheetsOf } from './package/book.js';
import { openPackage, type Package, requiredText, setPart } from './package/package.js';
import { savePackage } from './package/save.js';
import { isSigned, SIGNED_NOTE } from './package/signature.js';
import { cellContext } from './read/context.js';
import type { Workbook } from './read.js';
import { orRefusal, type Refusal } from './refusal.js';
import { refuseNonZip } from './sniff.js';
import { applyEdits } from './write/edits.js';
import { markSplices } from './write/marks.js';
import { addColumns } from './write/new-columns.js';
import { addNewSheets } from './write/new-sheets.js';
import { applyNotes } from './write/notes.js';
import { removeOwnSheets, writeOwnSheets } from './write/own-sheets.js';
import { keepSheets } from './write/sheets-kept.js';
import { openStyles, type Styles } from './write/styles.js';
import { outlineOf } from './xml/outline.js';
import { applySplices } from './xml/splice.js';
import { openArchive } from './zip/archive.js';
import type { ZipCodec } from './zip/codec.js';

export interface Patched {
  readonly refused: false;
  /** The changed file; the very bytes given where nothing had to change. */
  readonly bytes: Uint8Array;
  /** What could not be done, and what the user should know: Russian sentences. */
  readonly notes: readonly string[];
}

/** How many cells a note names before it only counts. */
const NAMED_CELLS = 10;

/**
 * The file with the patch applied. Edits come first and speak of the file as read; new columns, marks, links and formulas
 * speak of the file after the edits. The same patch on the result gives the same bytes, but for new sheets: they are the user's at
 * once, so a second run adds others. Never throws for anything a file may hold.
 */
export function applyPatch(source: Uint8Array | Workbook, patch: WorkbookPatch, codec: ZipCodec): Patched | Refusal {
  const wrong = source instanceof Uint8Array ? refuseNonZip(source) : null;
  if (wrong) return wrong;
  return orRefusal(() => {
    const pkg = openPackage(source instanceof Uint8Array ? openArchive(source) : source.archive, codec);
    worksheetsOf(readBook(pkg));
    const notes = [
      ...(isSigned(pkg) ? [SIGNED_NOTE] : []),
      ...editSheets(pkg, readBook(pkg), patch.edits),
      ...removeOwnSheets(
        pkg,
        patch.removeSheets.filter((key) => !patch.sheets.some((sheet) => sheet.key === key)),
      ),
    ];
    const book = readBook(pkg);
    const styles = openStyles(pkg, book);
    notes.push(...addSheetColumns(pkg, book, patch.columns, styles));
    writeOwnSheets(pkg, book, patch.sheets, styles);
    notes.push(...addNewSheets(pkg, book, patch.newSheets, styles));
    for (const marks of patch.marks) notes.push(...markSheet(pkg, book, marks, styles));
    styles.save();
    keepSheets(pkg, patch);
    return { refused: false, bytes: savePackage(pkg), notes };
  });
}

function editSheets(pkg: Package, book: Book, edits: WorkbookPatch['edits']): string[] {
  if (edits.length === 0) return [];
  const context = cellContext(pkg, book);
  return [...new Set(edits.map(({ sheet }) => sheet))].flatMap((name) => {
    const sheet = findSheet(book, name);
    const groups = edits.filter((group) => group.sheet === name).map((group) => group.edits);
    return sheet ? applyEdits(pkg, book, sheet, groups, context) : [missingSheet(name)];
  });
}

function addSheetColumns(pkg: Package, book: Book, columns: WorkbookPatch['columns'], styles: Styles): string[] {
  if (columns.length === 0) return [];
  const context = cellContext(pkg, book);
  return [...new Set(columns.map(({ sheet }) => sheet))].flatMap((name) => {
    const sheet = findSheet(book, name);
    const wanted = columns.filter((column) => column.sheet === name);
    return sheet ? addColumns(pkg, sheet, wanted, context, styles) : [missingSheet(name)];
  });
}

function markSheet(pkg: Package, book: Book, marks: SheetMarks, styles: Styles): string[] {
  const sheet = findSheet(book, marks.sheet);
  if (!sheet) return [missingSheet(marks.sheet)];
  const outline = outlineOf(requiredText(pkg, sheet.part));
  const { splices, threaded } = applyNotes(pkg, book, sheet.part, outline, marks.notes);
  const changed = applySplices(outline.xml, [...markSplices(outline, marks.cells, styles), ...splices]);
  if (changed !== outline.xml) setPart(pkg, sheet.part, changed);
  return threaded.length > 0 ? [threadedNote(marks.sheet, threaded)] : [];
}

function findSheet(book: Book, name: string): BookSheet | undefined {
  return worksheetsOf(book).find((sheet) => sheet.name === name);
}

function threadedNote(sheet: string, cells: readonly string[]): string {
  const named = cells.slice(0, NAMED_CELLS).join(', ');
  const rest =
    cells.length > NAMED_CELLS ? ` и ещё ${counted(cells.length - NAMED_CELLS, 'ячейке', 'ячейкам', 'ячейкам')}` : '';
  return `Лист «${sheet}»: к ячейкам ${named}${rest} примечания не добавлены, там идёт обсуждение. Замечания к ним смотрите в списке замечаний.`;
}
