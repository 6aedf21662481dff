/** Gives ranges their looks, widths and heights. */

import { cellName, sheetPrefix } from '../../../core/grid/a1.js';
import type { Rect } from '../../../core/grid/grid.js';
import { BORDER, LOOKS, type Look } from '../../../core/report/looks.js';
import type { CellLink, OwnCell, OwnSheet } from '../../../core/report/patch.js';
import { rowHeight } from '../../../core/report/row-height.js';
import type { Batch } from '../batch.js';
import { cellKey } from '../marks/cells.js';
import { matricesOf } from '../marks/matrix.js';
import { rangeOf } from '../place.js';
import { eachCell, strokesOf } from './looks.js';

/** Points of the usual letters. */
const USUAL_SIZE = 11;
/** Bytes of a stroke over one rectangle; a border takes four to six calls. */
const STROKE = 700;
const BORDER_STROKE = 3_000;

type Rows = readonly (readonly OwnCell[])[];

/** Looks of all cells, and their links: fills and links by matrices, the rest by rectangles. */
export async function formatCells(
  batch: Batch,
  sheet: Excel.Worksheet,
  rows: Rows,
  nameOf: (sheet: string) => string,
): Promise<void> {
  const links = new Map<number, Excel.SettableCellProperties>();
  const fills = new Map<number, Excel.SettableCellProperties>();
  eachCell(rows, (cell, { row, column }) => {
    const { fill } = LOOKS[cell.style];
    if (cell.link && 'sheet' in cell.link)
      links.set(cellKey(row, column), { hyperlink: hyperlinkOf(cell, cell.link, nameOf) });
    if (fill) fills.set(cellKey(row, column), { format: { fill: { color: fill } } });
  });
  // a link brings looks of its own: it comes first
  for (const cells of [links, fills]) {
    for (const matrix of matricesOf(cells)) {
      await batch.room(JSON.stringify(matrix.cells).length * 2);
      rangeOf(sheet, matrix.rect).setCellProperties(matrix.cells);
    }
  }
  for (const { look, rects } of strokesOf(rows)) {
    for (const rect of rects) {
      await batch.room(look.border ? BORDER_STROKE : STROKE);
      applyLook(rangeOf(sheet, rect), look, rect);
    }
  }
}

function hyperlinkOf(
  { value }: OwnCell,
  { sheet, cell }: Extract<CellLink, { sheet: string }>,
  nameOf: (sheet: string) => string,
): Excel.RangeHyperlink {
  const documentReference = sheetPrefix(nameOf(sheet)) + cellName(cell);
  return typeof value === 'string' ? { documentReference, textToDisplay: value } : { documentReference };
}

function applyLook(range: Excel.Range, look: Look, rect: Rect): void {
  const { format } = range;
  if (look.wrap) format.wrapText = true;
  if (look.vertical) format.verticalAlignment = look.vertical === 'top' ? 'Top' : 'Center';
  if (look.horizontal) format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.bold) format.font.bold = true;
  if (look.underline) format.font.underline = 'Single';
  if (look.color) format.font.color = look.color;
  if (look.larger) format.font.size = USUAL_SIZE + look.larger;
  if (look.border) drawBorders(format.borders, rect);
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** Inner borders only where there is an inside: a range without one refuses them. */
function drawBorders(borders: Excel.RangeBorderCollection, { top, left, bottom, right }: Rect): void {
  const sides = [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    ...(bottom > top ? (['InsideHorizontal'] as const) : []),
    ...(right > left ? (['InsideVertical'] as const) : []),
  ] as const;
  for (const side of sides) {
    const border = borders.getItem(side);
    border.style = 'Continuous';
    border.color = BORDER;
  }
}

/** A column's width in points from characters of the usual font: 7 pixels each and 5 around, 0.75 points a pixel. */
export const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

export function setWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(width);
  });
}

/** Excel fits rows to wrapped texts, but not to merged ones: those get a height by count of letters. */
export function setHeights(
  sheet: Excel.Worksheet,
  { rows, widths, merges }: Pick<OwnSheet, 'rows' | 'widths' | 'merges'>,
  width: number,
): void {
  if (rows.length === 0) return;
  sheet.getRangeByIndexes(0, 0, rows.length, width).format.autofitRows();
  for (const { top, left, bottom, right } of merges) {
    const cell = rows[top]?.[left];
    if (bottom > top || typeof cell?.value !== 'string') continue;
    const { bold = false, larger = 0 } = LOOKS[cell.style];
    const room = widths.slice(left, right + 1).reduce((sum, one) => sum + one, 0);
    const height = rowHeight([{ text: cell.value, width: room, bold, scale: 1 + larger / USUAL_SIZE }]);
    if (height !== null) sheet.getRangeByIndexes(top, 0, 1, 1).format.rowHeight = height;
  }
}
