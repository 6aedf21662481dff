/** The cells of a table by their text: rules about writing look at each distinct text once, wherever it stands. */
import type { Role } from '../../column/role.js';
import { type Cell, type CellAddress, cellAt } from '../../grid/grid.js';
import { remembered } from '../../roadmap/remembered.js';
import type { Activity } from '../../roadmap/roadmap.js';

/** A filled text cell of the table, its header included. */
export interface TableCell extends CellAddress {
  readonly cell: Cell;
  /** The measure whose row it is; `null` in headers and headings. */
  readonly activity: Activity | null;
  /** What the column holds; `null` for columns of no known role. */
  readonly role: Role | null;
}

/** One text and every cell that holds it, top to bottom. */
export interface TableText {
  readonly text: string;
  readonly cells: readonly [TableCell, ...TableCell[]];
}

/** Every distinct text of the table as it stands in the cells (tags and stray spaces included), in the order of its first cell. */
export const tableTexts = remembered((roadmap): readonly TableText[] => {
  const { grid, place, activities } = roadmap;
  const activityAt = new Map<number, Activity>();
  for (const activity of activities) for (const row of activity.rows) activityAt.set(row, activity);
  const roleAt = new Map(roadmap.columns.map(({ index, role }) => [index, role]));
  const byText = new Map<string, [TableCell, ...TableCell[]]>();
  for (let row = place.top; row <= place.bottom; row++) {
    const activity = activityAt.get(row) ?? null;
    for (let column = place.left; column <= place.right; column++) {
      const cell = cellAt(grid, row, column);
      if (cell.kind !== 'text') continue;
      const found = { row, column, cell, activity, role: roleAt.get(column) ?? null };
      const same = byText.get(cell.text);
      if (same) same.push(found);
      else byText.set(cell.text, [found]);
    }
  }
  return [...byText].map(([text, cells]) => ({ text, cells }));
});
