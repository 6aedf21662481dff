/** Confirmed texts as cells: a cell keeps its style, and its kind where the new text allows. */

import { serialOfDay } from '../../core/format/serial.js';
import { type Cell, cellAt, type Grid } from '../../core/grid/grid.js';
import { keptKind } from '../../core/grid/kept-kind.js';
import type { SetText } from '../../core/rules/finding.js';
import type { CellWrite } from './cell-splices.js';
import { numberCellXml, textCellXml } from './cell-xml.js';

/** The cell of an edit; `grid` is the reading of its sheet, `prefix` that of its part. */
export function textWrite(edit: SetText, grid: Grid, date1904: boolean, prefix: string): CellWrite {
  const before = cellAt(grid, edit.row, edit.column);
  return { row: edit.row, column: edit.column, xml: (style) => valueXml(edit, style, before, date1904, prefix) };
}

function valueXml(edit: SetText, style: number, before: Cell, date1904: boolean, prefix: string): string {
  const kept = keptKind(edit.text, before);
  if (kept === null) return textCellXml(edit, style, edit.text, prefix);
  const value = typeof kept === 'number' ? kept : serialOfDay(kept, date1904);
  return numberCellXml(edit, style, value, undefined, prefix);
}
