/** Cells and rows of a sheet as they look: what the reader read, with its styles, and empty cells that have one. */
import { cellAt } from '../../core/grid/grid.js';
import type { CellLook, RowLook } from '../look.js';
import { type CellContext, readOnce } from '../read/cell-value.js';
import { scanCells } from '../read/cells.js';
import { readSheet } from '../read/grid.js';
import type { Outline } from '../xml/outline.js';
import { attributesOf, isTrue, type XmlElement } from '../xml/scan.js';
import { heightInPixels } from './layout.js';

/** How far from values formatting still counts: some workbooks are formatted down to the last row. */
const ROWS_AROUND = 200;
const COLUMNS_AROUND = 50;

interface LookCells {
  readonly cells: CellLook[];
  readonly rows: RowLook[];
}

/** Of `wanted` rows only, where given. Throws `RefusedFile` for damaged data. */
export function readLookCells(
  { xml, children }: Outline,
  name: string,
  context: CellContext,
  wanted?: ReadonlySet<number>,
): LookCells {
  const data = children.find((child) => child.name === 'sheetData');
  if (!data) return { cells: [], rows: [] };
  const read = (): LookCells => readData(xml, data, name, context, wanted);
  return wanted ? read() : readOnce(`look ${name}`, xml, data, context, read);
}

function readData(
  xml: string,
  data: XmlElement,
  name: string,
  context: CellContext,
  wanted: ReadonlySet<number> | undefined,
): LookCells {
  const cells: CellLook[] = [];
  const rows: RowLook[] = [];
  const { grid } = readSheet(xml, name, context, wanted);
  const height = grid.cells.length + ROWS_AROUND;
  const width = (grid.cells[0]?.length ?? 0) + COLUMNS_AROUND;
  scanCells(xml, data, {
    wants: (row) => wanted?.has(row) ?? true,
    row({ row, start, openEnd }) {
      if (row >= height || wanted?.has(row) === false) return;
      const look = rowLook(row, attributesOf(xml, { name: 'row', prefix: data.prefix, start, openEnd }));
      if (look.height !== null || look.hidden || look.style !== null) rows.push(look);
    },
    cell({ row, column, style }) {
      if (row >= height || column >= width || wanted?.has(row) === false) return;
      const cell = cellAt(grid, row, column);
      if (style !== 0 || cell.kind !== 'empty' || cell.formula) cells.push({ row, column, cell, style });
    },
  });
  if (cells.some((cell, at) => at > 0 && cell.row < (cells[at - 1]?.row ?? 0))) cells.sort((a, b) => a.row - b.row);
  return { cells, rows };
}

/** The cells of a row, found by halving. */
export function cellsOfRow(cells: readonly CellLook[], row: number): readonly CellLook[] {
  return cells.slice(placeOfRow(cells, row), placeOfRow(cells, row + 1));
}

/** Where the cells of a row begin, or would. */
export function placeOfRow(cells: readonly CellLook[], row: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.row ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rowLook(row: number, attributes: ReadonlyMap<string, string>): RowLook {
  const styled = isTrue(attributes.get('customFormat')) ? attributes.get('s') : undefined;
  const height = heightInPixels(attributes.get('ht'));
  return {
    row,
    height: height === 0 ? null : height,
    fixed: isTrue(attributes.get('customHeight')),
    hidden: isTrue(attributes.get('hidden')) || height === 0,
    style: styled === undefined ? null : Number(styled),
  };
}
