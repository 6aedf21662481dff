/** A workbook's look → the data Univer draws: texts as shown, styles by key, sizes, merges. Pure, and knows Univer's words only by their shape. */
import { type CellAddress, contains, type Rect } from '../../core/grid/grid.js';
import { cellsOfRow } from '../../xlsx/look/cells.js';
import type { BookLook, CellLook, SheetLook } from '../../xlsx/look.js';
import type { Draw } from './fonts.js';
import { type Measure, mergesByCell, rowHeights, widthsOf } from './row-heights.js';
import { type CellStyle, type StyleTable, styleTable } from './univer-styles.js';

export interface CellData {
  readonly s: string;
  readonly v?: string;
  /** 1 is text: what looks like a number stays as it is written (`browser-grid.md B7`). */
  readonly t?: 1;
  /** The corner of a cell with a note. */
  readonly markers?: { readonly tr: { readonly color: string; readonly size: number } };
  readonly custom?: { readonly bar: Bar };
}

/** A bar behind a figure; `share` of the cell's width, 0…1. */
export interface Bar {
  readonly share: number;
  readonly fill: string;
}

export interface RangeData {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export interface RowData {
  readonly h?: number;
  readonly hd?: 1;
  readonly s?: string;
}

export interface ColumnData {
  readonly w?: number;
  readonly hd?: 1;
  readonly s?: string;
}

/** `IWorksheetData` of Univer, as far as it is used. */
export interface WorksheetData {
  readonly id: string;
  readonly name: string;
  readonly hidden: 0 | 1;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
  readonly showGridlines: 0 | 1;
  readonly freeze: {
    readonly xSplit: number;
    readonly ySplit: number;
    readonly startRow: number;
    readonly startColumn: number;
  };
  readonly mergeData: RangeData[];
  readonly cellData: Record<number, Record<number, CellData>>;
  readonly rowData: Record<number, RowData>;
  readonly columnData: Record<number, ColumnData>;
}

/** `IWorkbookData` of Univer, as far as it is used. */
export interface WorkbookData {
  readonly id: string;
  readonly name: string;
  readonly styles: Record<string, CellStyle>;
  readonly defaultStyle: CellStyle;
  readonly sheetOrder: string[];
  readonly sheets: Record<string, WorksheetData>;
}

/** Empty rows and columns around what is filled: room to write on. */
const ROWS_BELOW = 100;
const COLUMNS_BESIDE = 12;
const FEWEST_COLUMNS = 26;
/** As Excel shows a figure that has no room. */
const TOO_NARROW = '#####';
const NOTE_CORNER = { tr: { color: '#D93025', size: 7 } } as const;
/** Sizes of an Excel sheet. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Ids of sheets are by their place, so they hold as long as no tab comes or goes before. */
export function sheetId(at: number): string {
  return `sheet${at}`;
}

/** `measure` gives the width of a text: rows nobody has sized are made high enough for what is wrapped in them. */
export function workbookData(
  book: BookLook,
  id: string,
  draw: Draw,
  measure: Measure,
  table: StyleTable = styleTable(book.styles, draw),
): WorkbookData {
  const sheets = book.sheets.map((sheet, at) => worksheetData(sheet, sheetId(at), book, table, measure));
  return {
    id,
    name: 'Книга',
    styles: table.styles,
    defaultStyle: table.base,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** What changes in a drawn sheet where some cells did; no `cell` where nothing is drawn any more. */
export interface ChangedData {
  readonly cells: readonly (CellAddress & { readonly cell: CellData | undefined })[];
  /** Heights of their rows. */
  readonly heights: Readonly<Record<number, number>>;
}

/** The same as `workbookData` has it for these cells; `null` where the sheet would get another size. */
export function changedData(
  sheet: SheetLook,
  drawn: WorksheetData,
  places: readonly CellAddress[],
  book: BookLook,
  table: StyleTable,
  measure: Measure,
): ChangedData | null {
  const { rowCount, columnCount } = drawn;
  const wanted = sizeOf(sheet);
  if (wanted.rowCount > rowCount + ROWS_BELOW / 2 || wanted.columnCount > columnCount + COLUMNS_BESIDE / 2) return null;
  const rows = new Set(places.map(({ row }) => row));
  const inRows = ({ row }: { readonly row: number }): boolean => rows.has(row);
  const ofRange = (range: Rect): Rect[] =>
    [...rows]
      .filter((row) => row >= range.top && row <= range.bottom)
      .map((row) => ({ ...range, top: row, bottom: row }));
  const near: SheetLook = {
    ...sheet,
    cells: [...rows].sort((a, b) => a - b).flatMap((row) => cellsOfRow(sheet.cells, row)),
    notes: sheet.notes.filter(inRows),
    marks: sheet.marks.flatMap(({ range, fill }) => ofRange(range).map((one) => ({ range: one, fill }))),
  };
  const data = cellsOf(near, table, rowCount, columnCount, fitting(near, book, measure));
  const heights = rowHeights(near, book.styles, measure);
  const given = new Map(sheet.rows.filter(inRows).map((row) => [row.row, row.height]));
  return {
    cells: places.map(({ row, column }) => ({ row, column, cell: data[row]?.[column] })),
    heights: Object.fromEntries(
      [...rows].map((row) => [row, heights.get(row) ?? given.get(row) ?? sheet.defaultHeight]),
    ),
  };
}

function worksheetData(
  sheet: SheetLook,
  id: string,
  book: BookLook,
  table: StyleTable,
  measure: Measure,
): WorksheetData {
  const { rowCount, columnCount } = sizeOf(sheet);
  const { rows, columns } = sheet.frozen;
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    rowCount,
    columnCount,
    defaultRowHeight: sheet.defaultHeight,
    defaultColumnWidth: sheet.defaultWidth,
    showGridlines: sheet.gridLines ? 1 : 0,
    // a frozen part as large as the sheet would leave nothing to scroll
    freeze: {
      xSplit: columns < columnCount ? columns : 0,
      ySplit: rows < rowCount ? rows : 0,
      startRow: rows > 0 && rows < rowCount ? rows : -1,
      startColumn: columns > 0 && columns < columnCount ? columns : -1,
    },
    mergeData: mergesOf(sheet, rowCount, columnCount),
    cellData: cellsOf(sheet, table, rowCount, columnCount, fitting(sheet, book, measure)),
    rowData: rowsOf(sheet, table, rowCount, rowHeights(sheet, book.styles, measure)),
    columnData: columnsOf(sheet, table, columnCount),
  };
}

/** Merged blocks inside the sheet; of blocks that overlap, which no program draws, the first. */
function mergesOf({ merges }: SheetLook, rowCount: number, columnCount: number): RangeData[] {
  const taken: Rect[] = [];
  for (const merge of merges) {
    const { top, left } = merge;
    const bottom = Math.min(merge.bottom, rowCount - 1);
    const right = Math.min(merge.right, columnCount - 1);
    if (top > bottom || left > right || (top === bottom && left === right)) continue;
    taken.push({ top, left, bottom, right });
  }
  taken.sort((a, b) => a.top - b.top || a.left - b.left);
  const kept: Rect[] = [];
  const open: Rect[] = [];
  for (const merge of taken) {
    const before = open.filter((one) => one.bottom >= merge.top);
    open.splice(0, open.length, ...before);
    if (open.some((one) => one.left <= merge.right && one.right >= merge.left)) continue;
    open.push(merge);
    kept.push(merge);
  }
  return kept.map(({ top, left, bottom, right }) => ({
    startRow: top,
    endRow: bottom,
    startColumn: left,
    endColumn: right,
  }));
}

function sizeOf({ cells, merges, notes }: SheetLook): { rowCount: number; columnCount: number } {
  let row = 0;
  let column = 0;
  for (const cell of cells) {
    if (cell.row > row) row = cell.row;
    if (cell.column > column) column = cell.column;
  }
  // some are merged down to the last row of Excel
  for (const merge of merges) {
    row = Math.max(row, Math.min(merge.bottom, merge.top + ROWS_BELOW));
    column = Math.max(column, Math.min(merge.right, merge.left + FEWEST_COLUMNS));
  }
  for (const note of notes) {
    if (note.row > row) row = note.row;
    if (note.column > column) column = note.column;
  }
  return {
    rowCount: Math.min(MOST_ROWS, row + 1 + ROWS_BELOW),
    columnCount: Math.min(MOST_COLUMNS, Math.max(FEWEST_COLUMNS, column + 1 + COLUMNS_BESIDE)),
  };
}

function cellsOf(
  sheet: SheetLook,
  table: StyleTable,
  rowCount: number,
  columnCount: number,
  fits: (cell: CellLook) => boolean,
): WorksheetData['cellData'] {
  const data: Record<number, Record<number, CellData>> = {};
  const plain: CellData = { s: table.use(0, 'text') };
  const put = (row: number, column: number, cell: CellData): void => {
    let cells = data[row];
    if (!cells) {
      cells = {};
      data[row] = cells;
    }
    cells[column] = cell;
  };
  for (const look of sheet.cells) put(look.row, look.column, cellData(look, table, fits(look)));
  for (const { row, column } of sheet.notes)
    put(row, column, { ...(data[row]?.[column] ?? plain), markers: NOTE_CORNER });
  for (const { row, column, cell } of sheet.bars.length > 0 ? sheet.cells : []) {
    const bar = sheet.bars.find(({ range }) => contains(range, row, column));
    if (!bar || cell.kind !== 'number') continue;
    const share = Math.min(1, Math.max(0, cell.value / bar.max));
    put(row, column, { ...(data[row]?.[column] ?? plain), custom: { bar: { share, fill: bar.fill } } });
  }
  // the gravest comes first and is drawn last
  for (const { range, fill } of [...sheet.marks].reverse()) {
    for (let row = range.top; row <= Math.min(range.bottom, rowCount - 1); row++) {
      for (let column = range.left; column <= Math.min(range.right, columnCount - 1); column++) {
        const cell = data[row]?.[column] ?? plain;
        put(row, column, { ...cell, s: table.marked(cell.s, fill) });
      }
    }
  }
  return data;
}

/** A cell with its text as shown: Univer never formats nor counts anything itself. */
function cellData({ cell, style }: CellLook, table: StyleTable, fits: boolean): CellData {
  const s = table.use(style, cell.kind);
  return cell.text === '' ? { s } : { s, v: fits ? cell.text : TOO_NARROW, t: 1 };
}

/** Whether a cell shows its whole text: a figure or a day that lost a digit would be another one. */
function fitting(sheet: SheetLook, book: BookLook, measure: Measure): (cell: CellLook) => boolean {
  const widths = widthsOf(sheet);
  const merges = mergesByCell(sheet.merges);
  return ({ row, column, cell, style }) => {
    if (cell.kind !== 'number' && cell.kind !== 'date') return true;
    const { font, rotation } = book.styles[style] ?? book.styles[0];
    const width = widths(column, merges.get(`${row} ${column}`)?.right ?? column);
    // of a hidden column nothing is seen anyhow
    return rotation !== 0 || width === 0 || measure(cell.text, font) <= width;
  };
}

function rowsOf(
  { rows }: SheetLook,
  table: StyleTable,
  rowCount: number,
  heights: ReadonlyMap<number, number>,
): Record<number, RowData> {
  const data: Record<number, RowData> = {};
  for (const { row, height, hidden, style } of rows) {
    if (row >= rowCount) continue;
    data[row] = {
      ...(height === null ? {} : { h: height }),
      ...(hidden ? { hd: 1 as const } : {}),
      ...(style === null ? {} : { s: table.use(style, 'empty') }),
    };
  }
  for (const [row, h] of heights) data[row] = { ...data[row], h };
  return data;
}

function columnsOf({ columns }: SheetLook, table: StyleTable, columnCount: number): Record<number, ColumnData> {
  const data: Record<number, ColumnData> = {};
  for (const { from, to, width, hidden, style } of columns) {
    const look: ColumnData = {
      ...(width === null ? {} : { w: width }),
      ...(hidden ? { hd: 1 as const } : {}),
      ...(style === null ? {} : { s: table.use(style, 'empty') }),
    };
    for (let column = from; column <= Math.min(to, columnCount - 1); column++) data[column] = look;
  }
  return data;
}
