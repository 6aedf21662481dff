/** A worksheet part → a grid, cut to the area that holds values. */
import { parseRange } from '../../core/grid/a1.js';
import { type Cell, EMPTY_CELL, type Grid, type Rect } from '../../core/grid/grid.js';
import { attributesOf, childOf, childrenNamed, rootOf, type XmlElement } from '../xml/scan.js';
import { type CellContext, cellOf, readOnce } from './cell-value.js';
import { scanCells } from './cells.js';

export interface SheetReading {
  readonly grid: Grid;
  /** Formulas whose result is not stored in the file. */
  readonly uncalculated: number;
  /** Columns with values too far to the right to be read; 0 as a rule. */
  readonly columnsLeftOut: number;
}

/** Cells of a grid at most, and columns that are read in any case: a stray cell in XFD must not make a million rows wide. */
const MAX_CELLS = 8_000_000;
const MIN_COLUMNS = 64;

/** What makes a cell hang on another row: the block of an array formula. */
const BLOCKS = ['array', 'dataTable'];

/** Reads one worksheet; of `rows` only, where given, the others are as if empty. Throws `RefusedFile` for damaged data. */
export function readSheet(xml: string, name: string, context: CellContext, rows?: ReadonlySet<number>): SheetReading {
  const root = rootOf(xml);
  const data = childOf(xml, root, 'sheetData');
  const isWhole = rows === undefined || BLOCKS.some((word) => xml.includes(word));
  const read = (): DataReading => readData(xml, data, context, isWhole ? () => true : (row) => rows.has(row));
  const { cells, hidden, uncalculated, columnsLeftOut } = rows
    ? read()
    : readOnce(`grid ${name}`, xml, data, context, read);
  const merges = mergesWithin(mergesOf(xml, root), cells.length, cells[0]?.length ?? 0);
  const hiddenRows = hidden.length > 0 ? { hiddenRows: hidden } : {};
  return { grid: { sheet: name, cells, merges, ...hiddenRows }, uncalculated, columnsLeftOut };
}

interface DataReading extends Omit<SheetReading, 'grid'> {
  readonly cells: Grid['cells'];
  readonly hidden: readonly number[];
}

function readData(
  xml: string,
  data: XmlElement | undefined,
  context: CellContext,
  wants: (row: number) => boolean,
): DataReading {
  const rows = data ? readRows(xml, data, context, wants) : { filled: [], hidden: [], spilled: [], uncalculated: 0 };
  const { filled, spilled } = rows;
  const height = filled.reduce((most, { row }) => Math.max(most, row + 1), 1);
  const used = filled.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  const width = Math.min(used, Math.max(MIN_COLUMNS, Math.floor(MAX_CELLS / Math.max(1, filled.length))));
  const blank: readonly Cell[] = new Array<Cell>(width).fill(EMPTY_CELL);
  const cells: (readonly Cell[])[] = new Array<readonly Cell[]>(height).fill(blank);
  for (const { row, cells: found } of filled) cells[row] = fitRow(found, width, cells[row] ?? blank, blank);
  markSpilled(cells, spilled, blank);
  const hidden = rows.hidden.filter((row) => row < height);
  return { cells, hidden, uncalculated: rows.uncalculated, columnsLeftOut: used - width };
}

interface FilledRow {
  readonly row: number;
  readonly cells: Cell[];
}

function readRows(xml: string, data: XmlElement, context: CellContext, wants: (row: number) => boolean) {
  const filled: FilledRow[] = [];
  const hidden: number[] = [];
  const spilled: Rect[] = [];
  let uncalculated = 0;
  let current: FilledRow = { row: -1, cells: [] };
  scanCells(xml, data, {
    wants,
    row({ row, start, openEnd }) {
      if (/\shidden\s*=\s*["'](?:1|true)/.test(xml.slice(start, openEnd))) hidden.push(row);
    },
    cell(token) {
      const cell = cellOf(xml, token, data.prefix, context);
      if (cell.kind === 'empty' && !cell.formula) return;
      if (token.formulaStart >= 0) {
        const range = spilledRange(xml.slice(token.formulaStart, token.formulaEnd));
        if (range) spilled.push(range);
        if (cell.kind === 'empty') uncalculated++;
      }
      if (token.row !== current.row) {
        current = { row: token.row, cells: [] };
        filled.push(current);
      }
      while (current.cells.length < token.column) current.cells.push(EMPTY_CELL);
      current.cells[token.column] = cell;
    },
  });
  return { filled, hidden, spilled, uncalculated };
}

/** The block an array formula fills: its other cells hold bare values in the file, yet belong to the formula. */
function spilledRange(tag: string): Rect | null {
  const range = /\st\s*=\s*["'](?:array|dataTable)/.test(tag) ? /\sref\s*=\s*["']([^"']+)/.exec(tag)?.[1] : undefined;
  return range?.includes(':') ? parseRange(range) : null;
}

function markSpilled(cells: (readonly Cell[])[], ranges: readonly Rect[], blank: readonly Cell[]): void {
  for (const { top, left, bottom, right } of ranges) {
    for (let row = top; row <= Math.min(bottom, cells.length - 1); row++) {
      const before = cells[row] ?? blank;
      if (before === blank) continue;
      cells[row] = before.map((cell, column) => {
        return column >= left && column <= right && cell.kind !== 'empty' ? { ...cell, formula: true } : cell;
      });
    }
  }
}

/** A row as wide as the grid; a row number met twice is put together. */
function fitRow(found: Cell[], width: number, before: readonly Cell[], blank: readonly Cell[]): readonly Cell[] {
  if (before !== blank) {
    return before.map((cell, column) => {
      const other = found[column] ?? EMPTY_CELL;
      return other.kind === 'empty' ? cell : other;
    });
  }
  if (found.length > width) return found.slice(0, width);
  while (found.length < width) found.push(EMPTY_CELL);
  return found;
}

/** Merged blocks inside the area read; what sticks out is cut off. */
function mergesWithin(merges: readonly Rect[], height: number, width: number): Rect[] {
  return merges
    .filter(({ top, left }) => top < height && left < width)
    .map((rect) => ({ ...rect, bottom: Math.min(rect.bottom, height - 1), right: Math.min(rect.right, width - 1) }))
    .filter(({ top, left, bottom, right }) => bottom > top || right > left);
}

/** All merged blocks of a worksheet. */
export function mergesOf(xml: string, root: XmlElement): Rect[] {
  const list = childOf(xml, root, 'mergeCells');
  const elements = list ? childrenNamed(xml, list, 'mergeCell') : [];
  return elements.flatMap((element) => parseRange(attributesOf(xml, element).get('ref') ?? '') ?? []);
}
