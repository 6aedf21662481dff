/** The same table laid out otherwise: what is read in it must not change. */
import type { Cell, Grid, Rect } from '../../grid/grid.js';
import { EMPTY_CELL, gridWidth } from '../../grid/grid.js';
import type { Roadmap } from '../../roadmap/roadmap.js';
import { nameKey } from './compare.js';

const MOVED = { rows: 4, columns: 2 };

const movedRect = (rect: Rect): Rect => ({
  top: rect.top + MOVED.rows,
  left: rect.left + MOVED.columns,
  bottom: rect.bottom + MOVED.rows,
  right: rect.right + MOVED.columns,
});

/** Four blank rows above, two blank columns to the left. */
export function moved(grid: Grid): Grid {
  const blanks = (count: number): Cell[] => Array.from({ length: count }, () => EMPTY_CELL);
  return {
    ...grid,
    cells: [
      ...Array.from({ length: MOVED.rows }, () => blanks(gridWidth(grid) + MOVED.columns)),
      ...grid.cells.map((row) => [...blanks(MOVED.columns), ...row]),
    ],
    merges: grid.merges.map(movedRect),
    ...(grid.hiddenRows ? { hiddenRows: grid.hiddenRows.map((row) => row + MOVED.rows) } : {}),
  };
}

function reworded(grid: Grid, word: (text: string) => string): Grid {
  return {
    ...grid,
    cells: grid.cells.map((row) =>
      row.map((cell) => (cell.kind === 'text' ? { ...cell, text: word(cell.text) } : cell)),
    ),
  };
}

/** Every space a no-break space, as Word writes them. */
export const withHardSpaces = (grid: Grid): Grid => reworded(grid, (text) => text.replace(/ /g, '\u00a0'));

/** Windows line ends and a space left at the end of each cell. */
export const withTrailingSpaces = (grid: Grid): Grid => reworded(grid, (text) => `${text.replace(/\n/g, '\r\n')} `);

/** Every hyphen an en dash and the other way round. */
export const withOtherDashes = (grid: Grid): Grid =>
  reworded(grid, (text) => text.replace(/[-–]/g, (dash) => (dash === '-' ? '–' : '-')));

/** The columns in reverse; only for tables whose merges stay within a column. */
export function mirrored(grid: Grid): Grid {
  const last = gridWidth(grid) - 1;
  return {
    ...grid,
    cells: grid.cells.map((row) => [...row].reverse()),
    merges: grid.merges.map((rect) => ({ ...rect, left: last - rect.right, right: last - rect.left })),
  };
}

/** What was read, free of places, case and dashes; `rows` are counted from the header. */
export function reading(roadmap: Roadmap): unknown {
  return {
    roles: roadmap.columns.flatMap((column) => (column.role ? [column.role] : [])).sort(),
    period: roadmap.period && [roadmap.period.start, roadmap.period.end],
    kinds: roadmap.rows.map((row) => `${row.index - roadmap.header.top} ${row.kind}`),
    sections: roadmap.sections.map((section) => section.row - roadmap.header.top),
    activities: roadmap.activities.map((activity) => ({
      row: activity.row - roadmap.header.top,
      number: activity.number,
      section: activity.section,
      days: activity.deadline.intervals,
      status: activity.deadline.status,
      recurrence: activity.deadline.recurrence,
      executors: activity.executors.map((executor) => nameKey(executor.name)),
    })),
  };
}
