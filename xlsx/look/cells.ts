/** Cells and rows of a sheet as they look: what the reader read, with its styles, and empty cells that have one. */
import { cellAt } from '../../core/grid/grid.js';
import type { CellLook, RowLook } from '../look.js';
import type { CellContext } from '../read/cell-value.js';
import { scanCells } from '../read/cells.js';
import { readSheet } from '../read/grid.js';
import type { Outline } from '../xml/outline.js';
import { attributesOf, isTrue } from '../xml/scan.js';
import { heightInPixels } from './layout.js';

/** How far from values formatting still counts: some workbooks are formatted down to the last row. */
const ROWS_AROUND = 200;
const COLUMNS_AROUND = 50;

/** Throws `RefusedFile` for damaged data. */
export function readLookCells({ xml, children }: Outline, name: string, context: CellContext) {
  const data = children.find((child) => child.name === 'sheetData');
  const cells: CellLook[] = [];
  const rows: RowLook[] = [];
  if (!data) return { cells, rows };
  const { grid } = readSheet(xml, name, context);
  const height = grid.cells.length + ROWS_AROUND;
  const width = (grid.cells[0]?.length ?? 0) + COLUMNS_AROUND;
  scanCells(xml, data, {
    row({ row, start, openEnd }) {
      if (row >= height) return;
      const look = rowLook(row, attributesOf(xml, { name: 'row', prefix: data.prefix, start, openEnd }));
      if (look.height !== null || look.hidden || look.style !== null) rows.push(look);
    },
    cell({ row, column, style }) {
      if (row >= height || column >= width) return;
      const cell = cellAt(grid, row, column);
      if (style !== 0 || cell.kind !== 'empty' || cell.formula) cells.push({ row, column, cell, style });
    },
  });
  return { cells, rows };
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
