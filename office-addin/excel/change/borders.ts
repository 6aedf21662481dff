/** Borders that new cells take from the cells to their left. */
import type { Rect } from '../../../core/grid/grid.js';
import { cellKey } from '../marks/cells.js';
import { matricesOf } from '../marks/matrix.js';
import { rangeOf } from '../place.js';

type Looks = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** Queue it with the other questions. */
export function askBorders(sheet: Excel.Worksheet, column: Rect): Looks {
  return rangeOf(sheet, column).getCellProperties({ format: { borders: { style: true, color: true, weight: true } } });
}

/** Gives the cells of a column the borders of another of the same height. */
export function setBorders(sheet: Excel.Worksheet, column: Rect, looks: Looks): void {
  const cells = new Map<number, Excel.SettableCellProperties>();
  looks.value.forEach(([cell], at) => {
    const borders = bordersOf(cell);
    if (borders) cells.set(cellKey(column.top + at, column.left), { format: { borders } });
  });
  for (const matrix of matricesOf(cells)) rangeOf(sheet, matrix.rect).setCellProperties(matrix.cells);
}

/** The borders a cell has; `null` for none. */
function bordersOf(cell: Excel.CellProperties | undefined): Excel.CellBorderCollection | null {
  const borders = cell?.format?.borders;
  const drawn = SIDES.flatMap((side) => {
    const border = borders?.[side];
    if (!border?.style || border.style === 'None') return [];
    const { style, color, weight } = border;
    return [[side, { style, ...(color && { color }), ...(weight && { weight }) }] as const];
  });
  return drawn.length > 0 ? Object.fromEntries(drawn) : null;
}
