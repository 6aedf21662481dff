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

function valueXml(edit: SetText, style: number, before: Cell, date1904: boolean, prefix: string): string {
  const value = numberOf(edit.text, before, date1904);
  return value === null
    ? textCellXml(edit, style, edit.text, prefix)
    : numberCellXml(edit, style, value, undefined, prefix);
}

/** The number a cell is to hold for a confirmed text: a date stays a date and a number a number; `null` where it becomes text. */
export function numberOf(text: string, before: Cell, date1904: boolean): number | null {
  if (before.kind === 'date') return serialOfText(text, date1904);
  return before.kind === 'number' && /^-?\d+(?:,\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

function serialOfText(text: string, date1904: boolean): number | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim());
  if (!match) return null;
  const date = { y: Number(match[3]), m: Number(match[2]), d: Number(match[1]) };
  return isRealDate(date) ? serialOfDay(date, date1904) : null;
}
