/** The in-memory workbook behind both stand-ins: what a cell holds and how it looks, whatever the host's way of asking for it. */
import { parseRange } from '../../core/grid/a1.js';
import type { Rect } from '../../core/grid/grid.js';

/** What a cell holds. Dates are serials (1 = 31.12.1899) that a date format shows; an error is its English code. */
export interface FakeCell {
  value: string | number | boolean | null;
  /** Error code (`#N/A`); the value is `null` then. */
  error: string | null;
  /** As typed in English with commas, with the leading `=`; '' for none. */
  formula: string;
  /** Number format code in the en-US spelling (`General`, `@`, `dd.mm.yyyy`). */
  format: string;
  note: string;
  /** `#RRGGBB`; `null` for no fill. */
  fill: string | null;
  /** Other looks by the host's own name of the property (`fontWeight`, `wrap`, …); only those once set. */
  look: Record<string, unknown>;
}

export interface FakeSheet {
  readonly id: number;
  name: string;
  visible: boolean;
  /** Size of the finite grid. */
  rows: number;
  columns: number;
  /** By `row:column`, zero-based; only cells once touched. */
  readonly cells: Map<string, FakeCell>;
  readonly merges: Rect[];
  /** Zero-based. */
  readonly hiddenRows: Set<number>;
  /** Whatever else a host keeps of a sheet (conditional rules, protections, charts), by the host's own key; plain data. */
  readonly extras: Map<string, unknown>;
}

export interface FakeBook {
  readonly sheets: FakeSheet[];
  active: FakeSheet;
  selection: Rect;
}

export const EMPTY_FORMAT = 'General';

function blankCell(): FakeCell {
  return { value: null, error: null, formula: '', format: EMPTY_FORMAT, note: '', fill: null, look: {} };
}

/** The cell for reading; a fresh blank one where nothing was ever put. */
export function peek(sheet: FakeSheet, row: number, column: number): Readonly<FakeCell> {
  return sheet.cells.get(`${row}:${column}`) ?? blankCell();
}

/** The cell for changing. */
export function touch(sheet: FakeSheet, row: number, column: number): FakeCell {
  const key = `${row}:${column}`;
  const cell = sheet.cells.get(key) ?? blankCell();
  sheet.cells.set(key, cell);
  return cell;
}

/** Puts a sheet at the end of the tabs. */
export function addSheet(book: FakeBook, name: string, size = { rows: 1000, columns: 26 }): FakeSheet {
  const id = Math.max(-1, ...book.sheets.map((sheet) => sheet.id)) + 1;
  const sheet = newSheet(id, name, size);
  book.sheets.push(sheet);
  return sheet;
}

function newSheet(id: number, name: string, { rows, columns }: { rows: number; columns: number }): FakeSheet {
  return {
    id,
    name,
    visible: true,
    rows,
    columns,
    cells: new Map(),
    merges: [],
    hiddenRows: new Set(),
    extras: new Map(),
  };
}

/** A workbook with one empty sheet. */
export function newBook(name = 'Лист1'): FakeBook {
  const sheet = newSheet(0, name, { rows: 1000, columns: 26 });
  return { sheets: [sheet], active: sheet, selection: { top: 0, left: 0, bottom: 0, right: 0 } };
}

/** The cells that hold something: the rectangle from A1 to the last of them; `null` for an empty sheet. */
export function filledRect(sheet: FakeSheet): Rect | null {
  let bottom = -1;
  let right = -1;
  for (const [key, cell] of sheet.cells) {
    if (cell.value === null && cell.error === null && cell.formula === '') continue;
    const [row = 0, column = 0] = key.split(':').map(Number);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0 ? null : { top: 0, left: 0, bottom, right };
}

const BLANK = JSON.stringify(blankCell());

/**
 * Each thing a cell may hold and look like, as text, with the cells that do: of a sheet's thousands of cells most are alike. Cells that
 * came back to blank do not count.
 */
function pictureOf({ cells }: FakeSheet): unknown {
  const byText = new Map<string, string[]>();
  for (const [key, cell] of cells) {
    const text = textOf(cell);
    if (text === BLANK) continue;
    const keys = byText.get(text);
    if (keys) keys.push(key);
    else byText.set(text, [key]);
  }
  return [...byText].map(([text, keys]) => [text, keys.sort()] as const).sort(([a], [b]) => (a < b ? -1 : 1));
}

function textOf(cell: Readonly<FakeCell>): string {
  const looks = Object.keys(cell.look);
  if (looks.length < 2) return JSON.stringify(cell);
  return JSON.stringify({ ...cell, look: Object.fromEntries(Object.entries(cell.look).sort()) });
}

/** All a person would miss, as plain data with stable order: two equal snapshots mean an untouched workbook. */
export function snapshotOf(book: FakeBook): unknown {
  return book.sheets.map(sheetSnapshot);
}

/** The same of one sheet. */
export function sheetSnapshot(sheet: FakeSheet): unknown {
  return {
    name: sheet.name,
    visible: sheet.visible,
    rows: sheet.rows,
    columns: sheet.columns,
    cells: pictureOf(sheet),
    merges: [...sheet.merges].map(({ top, left, bottom, right }) => [top, left, bottom, right]).sort(),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    extras: [...sheet.extras].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

/** The sheet of that name; throws where a test names a wrong one. */
export function sheetNamed(book: FakeBook, name: string): FakeSheet {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet «${name}» among ${book.sheets.map((one) => one.name).join(', ')}`);
  return sheet;
}

/** The cell at `D12` for a test's assertions and preparations. */
export function at(sheet: FakeSheet, name: string): FakeCell {
  const place = parseRange(name);
  if (!place) throw new Error(`«${name}» is no cell`);
  return touch(sheet, place.top, place.left);
}
