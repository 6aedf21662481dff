/** New columns beside a user's table, into cells that are still empty: heading, borders, drop-down, values, width. */
import { cellName, columnLetters } from '../../core/grid/a1.js';
import { cellAt, contains, rectOf, rectsTouch } from '../../core/grid/grid.js';
import type { NewColumn } from '../../core/report/patch.js';
import { quote } from '../../core/text/quote.js';
import { rangeOf } from '../place.js';
import type { SheetReading } from '../read/sheet.js';
import type { Sheet } from '../types.js';
import { offerWords } from './drop-downs.js';
import { guarded } from './guard.js';
import { closedIn } from './protections.js';
import { pixelsOf } from './widths.js';

/** Columns of one sheet, from left to right. Returns a sentence for each that could not be added. */
export function addColumns(reading: SheetReading, columns: readonly NewColumn[]): string[] {
  const refusals = columns.map((column) => refuse(reading, column));
  const added = columns.filter((_, at) => refusals[at] === null);
  for (const column of added) dress(reading, column);
  for (const side of sideBySide(added)) write(reading.sheet, side);
  return columns.flatMap(({ header, title }, at) => {
    const place = `столбец ${columnLetters(header.column)} ${quote(title)}`;
    return refusals[at] === null ? [] : [`Лист «${reading.grid.sheet}»: ${place} не добавлен – ${refusals[at]}.`];
  });
}

const areaOf = ({ header, rows }: NewColumn) => ({
  top: Math.min(header.row, rows.top),
  left: header.column,
  bottom: Math.max(header.row, rows.bottom),
  right: header.column,
});

/** Why a column cannot be added now; `null` when it can. The grid is finite: it grows first (`google-sheets.md #47`). */
function refuse({ sheet, grid }: SheetReading, column: NewColumn): string | null {
  const area = areaOf(column);
  if (grid.merges.some((merge) => rectsTouch(merge, area))) return 'там есть объединённые ячейки';
  growTo(sheet, area.bottom + 1, area.right + 1);
  const closed = closedIn(sheet, area);
  if (closed) return closed.names;
  const range = rangeOf(sheet, area);
  const [shown, formulas] = [range.getDisplayValues(), range.getFormulas()];
  for (let row = area.top; row <= area.bottom; row++) {
    const text = shown[row - area.top]?.[0] ?? '';
    const isFormula = (formulas[row - area.top]?.[0] ?? '') !== '';
    if (text === '' && !isFormula && cellAt(grid, row, area.left).kind === 'empty') continue;
    return `в ячейке ${cellName({ row, column: area.left })} теперь ${text === '' ? 'формула' : quote(text)}`;
  }
  return null;
}

export function growTo(sheet: Sheet, rows: number, columns: number): void {
  const [height, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > height) sheet.insertRowsAfter(height, rows - height);
  if (columns > width) sheet.insertColumnsAfter(width, columns - width);
}

/** All but the texts: a column without its heading is not there yet, so a run that broke off here is done again. */
function dress({ sheet, grid }: SheetReading, { header, rows, values, options, styleFrom, width }: NewColumn): void {
  const heading = rangeOf(sheet, rectOf(header));
  rangeOf(sheet, rectOf(styleFrom)).copyTo(heading, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  // the look of a merged heading may bring its merge along
  if (grid.merges.some((merge) => contains(merge, styleFrom.row, styleFrom.column))) heading.breakApart();
  heading.setNumberFormat('@');
  const pixels = pixelsOf(width);
  if (sheet.getColumnWidth(header.column + 1) < pixels) sheet.setColumnWidth(header.column + 1, pixels);
  if (rows.bottom < rows.top) return;
  const below = rangeOf(sheet, { ...rows, left: header.column, right: header.column });
  below.setBorder(true, true, true, true, true, true);
  if (options) offerWords(below, options);
  if (values) below.setNumberFormat('@').setWrap(true).setVerticalAlignment('top');
}

/** Columns that stand beside each other and hold texts in the same rows. */
function sideBySide(columns: readonly NewColumn[]): NewColumn[][] {
  const sides: NewColumn[][] = [];
  for (const column of columns) {
    const side = sides[sides.length - 1];
    const last = side?.[side.length - 1];
    if (side && last && isBeside(last, column)) side.push(column);
    else sides.push([column]);
  }
  return sides;
}

function isBeside(a: NewColumn, b: NewColumn): boolean {
  const isNext = a.header.row === b.header.row && a.header.column + 1 === b.header.column;
  const isAlike = a.rows.top === b.rows.top && a.rows.bottom === b.rows.bottom;
  return isNext && isAlike && (a.values === undefined) === (b.values === undefined);
}

/** Headings and the values under them in one call: never one without the other. */
function write(sheet: Sheet, columns: readonly NewColumn[]): void {
  const [first] = columns;
  if (!first) return;
  const { header, rows } = first;
  const headings = columns.map(({ title }) => guarded(title));
  const lines = first.values?.map((_, at) => columns.map(({ values }) => guarded(values?.[at] ?? ''))) ?? [];
  const at = { left: header.column, right: header.column + columns.length - 1 };
  if (lines.length > 0 && rows.top === header.row + 1) {
    rangeOf(sheet, { ...at, top: header.row, bottom: header.row + lines.length }).setValues([headings, ...lines]);
    return;
  }
  if (lines.length > 0) rangeOf(sheet, { ...at, top: rows.top, bottom: rows.top + lines.length - 1 }).setValues(lines);
  rangeOf(sheet, { ...at, top: header.row, bottom: header.row }).setValues([headings]);
}
