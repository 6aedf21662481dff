/** What an .xlsx workbook looks like, as plain data for a renderer: cells with their shown texts, styles, sizes, notes, links, our marks. */
import type { Cell, CellAddress, Rect } from '../core/grid/grid.js';
import type { OwnKey } from '../core/report/patch.js';
import { readActiveTab } from './look/active-tab.js';
import { cellsOfRow, placeOfRow, readLookCells } from './look/cells.js';
import { digitWidth } from './look/digit.js';
import { hasDrawings } from './look/drawings.js';
import { readLayout } from './look/layout.js';
import { readLinks } from './look/links.js';
import { readMarks } from './look/marks.js';
import { readNotes } from './look/notes.js';
import { paletteOf } from './look/palette.js';
import { readStyles, type StyleLook } from './look/styles.js';
import { readBook, worksheetsOf } from './package/book.js';
import { definedNamesOf } from './package/defined-names.js';
import { ownSheetsOf } from './package/own-sheets.js';
import { openPackage, requiredText } from './package/package.js';
import { cellContext } from './read/context.js';
import { mergesOf } from './read/grid.js';
import { orRefusal, type Refusal } from './refusal.js';
import { refuseNonZip } from './sniff.js';
import { outlineOf } from './xml/outline.js';
import { openArchive } from './zip/archive.js';
import type { ZipCodec } from './zip/codec.js';

export interface BookLook {
  readonly refused: false;
  /** Sheets with cells in the order of their tabs, hidden ones too. */
  readonly sheets: readonly SheetLook[];
  /** Name of the sheet the file opens on; a visible one where there is any. */
  readonly active: string;
  /** By the `style` of cells, rows and columns; never empty. */
  readonly styles: readonly [StyleLook, ...StyleLook[]];
}

export interface SheetLook {
  readonly name: string;
  readonly hidden: boolean;
  /** Which sheet of ours it is; `null` for a user's. */
  readonly own: OwnKey | null;
  /** Colour of the tab, `#RRGGBB`. */
  readonly tab: string | null;
  /** Cells that hold or show something, row by row; formatting far from any value is left out. */
  readonly cells: readonly CellLook[];
  /** Rows that differ from the usual one, in order. */
  readonly rows: readonly RowLook[];
  /** Columns that differ from the usual one, in order; neighbours alike are one entry. */
  readonly columns: readonly ColumnLook[];
  /** Height of the usual row in pixels, and width of the usual column. */
  readonly defaultHeight: number;
  readonly defaultWidth: number;
  readonly merges: readonly Rect[];
  /** Rows and columns kept in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  readonly notes: readonly NoteLook[];
  readonly links: readonly LinkLook[];
  /** Our marks over the cells, gravest first: where two meet, the first one is seen. */
  readonly marks: readonly MarkLook[];
  /** Bars behind the figures of our own sheets. */
  readonly bars: readonly BarLook[];
  /** The sheet has pictures or charts, which are not among the data. */
  readonly hasDrawings: boolean;
}

export interface CellLook {
  readonly row: number;
  readonly column: number;
  /** Typed value, shown text, whether a formula gives it. */
  readonly cell: Cell;
  readonly style: number;
}

export interface RowLook {
  readonly row: number;
  /** Pixels; `null` where the file leaves it to the program. */
  readonly height: number | null;
  /** A person has set the height; otherwise it is what the writing program found fitting. */
  readonly fixed: boolean;
  readonly hidden: boolean;
  readonly style: number | null;
}

export interface ColumnLook {
  readonly from: number;
  readonly to: number;
  /** Pixels; `null` for the usual width. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number | null;
}

export interface NoteLook {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface LinkLook {
  readonly range: Rect;
  readonly target: LinkTarget;
}

/** A place in this workbook, or an address outside it as the file spells it (`https://…`, `mailto:…`, a path). */
export type LinkTarget = { readonly sheet: string; readonly range: string } | { readonly address: string };

export interface MarkLook {
  readonly range: Rect;
  readonly fill: string;
}

/** Bars of shares or counts: full at `max`. */
export interface BarLook {
  readonly range: Rect;
  readonly max: number;
  readonly fill: string;
}

/**
 * The look of a file that differs from one read before in the content of some cells alone, as confirmed texts leave it: only their rows are
 * read.
 */
export function lookAfterEdits(
  before: BookLook,
  bytes: Uint8Array,
  codec: ZipCodec,
  cells: readonly (CellAddress & { readonly sheet: string })[],
): BookLook | Refusal {
  return orRefusal((): BookLook => {
    const pkg = openPackage(openArchive(bytes), codec);
    const book = readBook(pkg);
    const context = cellContext(pkg, book);
    const sheets = before.sheets.map((look): SheetLook => {
      const changed = cells.filter(({ sheet }) => sheet === look.name);
      const sheet = worksheetsOf(book).find(({ name }) => name === look.name);
      if (changed.length === 0 || !sheet) return look;
      const rows = new Set(changed.map(({ row }) => row));
      const read = readLookCells(outlineOf(requiredText(pkg, sheet.part)), sheet.name, context, rows);
      return { ...look, cells: withCells(look.cells, read.cells, changed) };
    });
    return { ...before, sheets };
  });
}

/** Cells with those at some places as they were read now, row by row. */
function withCells(before: readonly CellLook[], read: readonly CellLook[], places: readonly CellAddress[]): CellLook[] {
  const keyOf = ({ row, column }: CellAddress): string => `${row} ${column}`;
  const changed = new Set(places.map(keyOf));
  const rows = [...new Set(places.map(({ row }) => row))].sort((a, b) => a - b);
  const parts: (readonly CellLook[])[] = [];
  let from = 0;
  for (const row of rows) {
    const former = cellsOfRow(before, row);
    const at = placeOfRow(before, row);
    const cells = [
      ...former.filter((cell) => !changed.has(keyOf(cell))),
      ...cellsOfRow(read, row).filter((cell) => changed.has(keyOf(cell))),
    ];
    parts.push(
      before.slice(from, at),
      cells.sort((a, b) => a.column - b.column),
    );
    from = at + former.length;
  }
  return [...parts, before.slice(from)].flat();
}

/** Reads a file's bytes. Pure but for the codec; never throws for anything a file may hold. */
export function lookOf(bytes: Uint8Array, codec: ZipCodec): BookLook | Refusal {
  const wrong = refuseNonZip(bytes);
  if (wrong) return wrong;
  return orRefusal((): BookLook => {
    const pkg = openPackage(openArchive(bytes), codec);
    const book = readBook(pkg);
    const worksheets = worksheetsOf(book);
    const own = ownSheetsOf(pkg, book);
    const context = cellContext(pkg, book);
    const palette = paletteOf(pkg, book);
    const { styles, differential } = readStyles(pkg, book, palette);
    const names = definedNamesOf(requiredText(pkg, book.part));
    const digit = digitWidth(styles[0].font);
    const sheets = worksheets.map((sheet): SheetLook => {
      const outline = outlineOf(requiredText(pkg, sheet.part));
      const key = own.find(({ part }) => part === sheet.part)?.key ?? null;
      return {
        name: sheet.name,
        hidden: !sheet.visible,
        own: key,
        ...readLayout(outline, digit, palette),
        ...readLookCells(outline, sheet.name, context),
        merges: mergesOf(outline.xml, outline.root),
        hasDrawings: hasDrawings(pkg, sheet.part),
        notes: readNotes(pkg, sheet.part),
        links: readLinks(pkg, sheet, outline, names),
        ...readMarks(outline, key !== null, differential, palette),
      };
    });
    return { refused: false, sheets, active: readActiveTab(pkg, book, sheets), styles };
  });
}
