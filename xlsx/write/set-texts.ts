/** Confirmed texts as cells: a cell keeps its style, and its kind where the new text allows. */

import { serialOfDay } from '../../core/format/serial.js';
import { type Cell, cellAt, EMPTY_CELL, type Grid } from '../../core/grid/grid.js';
import { keptKind } from '../../core/grid/kept-kind.js';
import type { SetText } from '../../core/rules/finding.js';
import type { CellContext } from '../read/cell-value.js';
import type { CellWrite } from './cell-splices.js';
import { numberCellXml, textCellXml } from './cell-xml.js';

/** What a number format has where a digit goes. */
const DIGIT = /[0#?]/;

/** The cell of an edit; `grid` is the reading of its sheet, `prefix` that of its part. */
export function textWrite(edit: SetText, grid: Grid, context: CellContext, prefix: string): CellWrite {
  const before = cellAt(grid, edit.row, edit.column);
  const xml = (style: number): string =>
    valueXml(edit, style, before.kind === 'empty' ? emptyAs(style, context) : before, context.date1904, prefix);
  return { row: edit.row, column: edit.column, xml };
}

function valueXml(edit: SetText, style: number, before: Cell, date1904: boolean, prefix: string): string {
  const kept = keptKind(edit.text, before);
  if (kept === null) return textCellXml(edit, style, edit.text, prefix);
  const value = typeof kept === 'number' ? kept : serialOfDay(kept, date1904);
  return numberCellXml(edit, style, value, undefined, prefix);
}

/** An empty cell as one of the kind its format is for; the usual format and that of texts are for no kind of their own. */
function emptyAs(style: number, { format, formats }: CellContext): Cell {
  const code = formats[style] ?? '';
  const { date, text } = format(1, code);
  if (date) return { kind: 'date', date, text };
  return DIGIT.test(code) && !code.includes('@') ? { kind: 'number', value: 1, text } : EMPTY_CELL;
}
