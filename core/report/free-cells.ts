/** Whether the cells right of a table are free for columns of ours. */
import { cellName } from '../grid/a1.js';
import { type CellAddress, cellAt, contains, type Grid, type Rect } from '../grid/grid.js';
import { quote } from '../text/quote.js';

/** The first cell, from the top, that is not free in so many columns right of a table; `null` when all are. */
export function firstTaken(grid: Grid, place: Rect, count: number): CellAddress | null {
  const left = place.right + 1;
  const merged = grid.merges.filter(
    ({ top, left: from, bottom, right }) =>
      bottom >= place.top && top <= place.bottom && right >= left && from < left + count,
  );
  for (let row = place.top; row <= place.bottom; row++) {
    for (let column = left; column < left + count; column++) {
      const isMerged = merged.some((rect) => contains(rect, row, column));
      if (isMerged || cellAt(grid, row, column).kind !== 'empty') return { row, column };
    }
  }
  return null;
}

/** «в G4, записано «позвонить в школу»»: where and by what a cell is taken. */
export function takenWords(grid: Grid, taken: CellAddress): string {
  const { text } = cellAt(grid, taken.row, taken.column);
  return `в ${cellName(taken)}, ${text === '' ? 'ячейка объединена с соседними' : `записано ${quote(text, 40)}`}`;
}
