/** Confirmed texts as cells: a cell keeps its style, and its kind where the new text allows. */
import { isRealDate } from '../../core/calendar/date.js';
import { type Cell, cellAt, type Grid } from '../../core/grid/grid.js';
import type { SetText } from '../../core/rules/finding.js';
import { serialOfDay } from '../format/serial.js';
import type { CellWrite } from './cell-splices.js';
import { numberCellXml, textCellXml } from './cell-xml.js';

/** The cell of an edit; `grid` is the reading of its sheet, `prefix` that of its part. */
export function textWrite(edit: SetText, grid: Grid, date1904: boolean, prefix: string): CellWrite {
  const before = cellAt(grid, edit.row, edit.column);
  return { row: edit.row, column: edit.column, xml: (style) => valueXml(edit, style, before, date1904, prefix) };
}

/** A date stays a date and a number a number where the text names one; anything else becomes text. */
function valueXml(edit: SetText, style: number, before: Cell, date1904: boolean, prefix: string): string {
  const serial = before.kind === 'date' ? serialOfText(edit.text, date1904) : null;
  const number =
    before.kind === 'number' && /^-?\d+(?:,\d+)?$/.test(edit.text) ? Number(edit.text.replace(',', '.')) : null;
  const value = serial ?? number;
  return value === null
    ? textCellXml(edit, style, edit.text, prefix)
    : numberCellXml(edit, style, value, undefined, prefix);
}

function serialOfText(text: string, date1904: boolean): number | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim());
  if (!match) return null;
  const date = { y: Number(match[3]), m: Number(match[2]), d: Number(match[1]) };
  return isRealDate(date) ? serialOfDay(date, date1904) : null;
}
