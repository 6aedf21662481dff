/** Places in the header of a table. */
import { type CellAddress, cellAt, type Rect } from '../../grid/grid.js';
import type { Column, Roadmap } from '../../roadmap/roadmap.js';

/** The whole header: where findings about the table as such belong. */
export function headerPlace({ place, header }: Roadmap): Rect {
  return { top: header.top, bottom: header.bottom, left: place.left, right: place.right };
}

/** The cell of a column's heading: the lowest filled one of a header of several rows. */
export function headerCell({ grid, header }: Roadmap, { index }: Column): CellAddress {
  for (let row = header.bottom; row > header.top; row--) {
    if (cellAt(grid, row, index).kind !== 'empty') return { row, column: index };
  }
  return { row: header.top, column: index };
}

/** A whole row of the table. */
export function rowPlace({ place }: Roadmap, row: number): Rect {
  return { top: row, bottom: row, left: place.left, right: place.right };
}
