/** What a host read from one sheet: a rectangle of typed cells and its merges, zero-based. */
import type { CalendarDate } from '../calendar/date.js';

interface CellBase {
  /** The text as the user sees it in the cell (a date as displayed, a number as displayed). */
  readonly text: string;
  /** The value comes from a formula: we never propose to overwrite such a cell. */
  readonly formula?: true;
}

export type Cell =
  | (CellBase & { readonly kind: 'empty' })
  | (CellBase & { readonly kind: 'text' })
  | (CellBase & { readonly kind: 'number'; readonly value: number })
  | (CellBase & { readonly kind: 'date'; readonly date: CalendarDate })
  | (CellBase & { readonly kind: 'boolean'; readonly value: boolean })
  | (CellBase & { readonly kind: 'error' });

/** Zero-based, all four ends included. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell of a sheet, zero-based. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

export interface Grid {
  /** Name of the sheet as the user sees it. */
  readonly sheet: string;
  /** `cells[row][column]`, rectangular: every row has the same length. */
  readonly cells: readonly (readonly Cell[])[];
  /** Merged blocks; only the top-left cell of a block holds a value. */
  readonly merges: readonly Rect[];
  /** Rows the user does not see (hidden or filtered away); they are read like the others. */
  readonly hiddenRows?: readonly number[];
}

export const EMPTY_CELL: Cell = { kind: 'empty', text: '' };

/** The cell at a place; empty beyond the grid. */
export function cellAt(grid: Grid, row: number, column: number): Cell {
  return grid.cells[row]?.[column] ?? EMPTY_CELL;
}

/** Number of columns of a rectangular grid. */
export function gridWidth(grid: Grid): number {
  return grid.cells[0]?.length ?? 0;
}

/** A text cell, or an empty one for blank text: the quickest way to a cell in tests and hosts. */
export function textCell(text: string): Cell {
  return text === '' ? EMPTY_CELL : { kind: 'text', text };
}

/** The one-cell rectangle of an address. */
export function rectOf({ row, column }: CellAddress): Rect {
  return { top: row, left: column, bottom: row, right: column };
}

/** Whether two rectangles share a cell. */
export function rectsTouch(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The smallest rectangle around all; `null` for none. */
export function boundsOf(rects: readonly Rect[]): Rect | null {
  const [first, ...rest] = rects;
  if (!first) return null;
  return rest.reduce(
    (all, { top, left, bottom, right }) => ({
      top: Math.min(all.top, top),
      left: Math.min(all.left, left),
      bottom: Math.max(all.bottom, bottom),
      right: Math.max(all.right, right),
    }),
    first,
  );
}

/** Whether a rectangle holds the cell. */
export function contains(rect: Rect, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}
