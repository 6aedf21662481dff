/** One row of a table seen through its columns: own texts, texts inherited from vertical merges, and cells out of place. */
import type { Role } from '../column/role.js';
import { markKind } from '../deadline/scheduled.js';
import { type Cell, cellAt, EMPTY_CELL, type Grid } from '../grid/grid.js';
import type { MergeIndex } from './header.js';
import { numberOf } from './number.js';
import type { Column } from './roadmap.js';

/** A cell as a row sees it: with the text of the merged block it belongs to. */
export interface LineCell {
  readonly column: number;
  readonly cell: Cell;
  /** Trimmed; '' for nothing but white space. */
  readonly text: string;
  /** The row that holds the value; above the line for an inherited one. */
  readonly row: number;
  readonly inherited: boolean;
  /** Last column of the merged block the cell opens; its own column without one. */
  readonly right: number;
}

export interface Line {
  readonly row: number;
  /** One for each column of the table, left to right. */
  readonly cells: readonly LineCell[];
  /** Cells with a text of their own. */
  readonly filled: readonly LineCell[];
  /** The only text of the row is merged over at least half of the table. */
  readonly wide: boolean;
}

/** Layout of a table: its columns, and where each role stands. */
export interface Layout {
  readonly columns: readonly Column[];
  readonly byRole: Readonly<Partial<Record<Role, readonly number[]>>>;
  /** Sheet column that holds both deadline and executors; −1 without one. */
  readonly shared: number;
  /** Sheet column of the last heading: what stands right of it is out of place. */
  readonly lastHeaded: number;
}

/** The layout of columns as read from a header. */
export function layoutOf(columns: readonly Column[]): Layout {
  const byRole: Partial<Record<Role, number[]>> = {};
  let lastHeaded = -1;
  for (const { index, role, header } of columns) {
    if (role) {
      const list = byRole[role];
      if (list) list.push(index);
      else byRole[role] = [index];
    }
    if (header !== '') lastHeaded = index;
  }
  const deadline = byRole.deadline?.[0] ?? -1;
  const shared = byRole.executor?.[0] === deadline ? deadline : -1;
  return { columns, byRole, shared, lastHeaded };
}

/** Sheet column of a role's first column; −1 when the table has none. */
export function columnOfRole(layout: Layout, role: Role): number {
  return layout.byRole[role]?.[0] ?? -1;
}

/** Rows `top`–`bottom` of a sheet as lines of a table. */
export function readLines(grid: Grid, merges: MergeIndex, layout: Layout, top: number, bottom: number): Line[] {
  const lines: Line[] = [];
  const places = [...new Set(layout.columns.map(({ index }) => index))];
  for (let row = top; row <= bottom; row++) {
    const cells = places.map((index): LineCell => {
      const merge = merges(row, index);
      const inherited = merge !== null && merge.top < row && merge.left === index;
      const source = inherited ? merge.top : row;
      const covered = merge !== null && merge.left !== index;
      const cell = covered ? EMPTY_CELL : cellAt(grid, source, index);
      const right = merge !== null && merge.left === index ? merge.right : index;
      return { column: index, cell, text: cell.text.trim(), row: source, inherited, right };
    });
    const filled = cells.filter((cell) => cell.text !== '' && !cell.inherited);
    const only = filled.length === 1 ? filled[0] : undefined;
    const merge = only ? merges(row, only.column) : null;
    const wide = merge !== null && (merge.right - merge.left + 1) * 2 >= layout.columns.length;
    lines.push({ row, cells, filled, wide });
  }
  return lines;
}

/** The cell of a sheet column in a line; an empty one outside the table. */
export function lineCell(line: Line, column: number): LineCell {
  const found = line.cells[column - (line.cells[0]?.column ?? 0)]; // columns of a table stand side by side
  return found ?? { column, cell: EMPTY_CELL, text: '', row: line.row, inherited: false, right: column };
}

/** Text of a role's first column in a line, inherited or own. */
export function textOf(line: Line, layout: Layout, role: Role): string {
  const column = columnOfRole(layout, role);
  return column < 0 ? '' : lineCell(line, column).text;
}

/** Text of a role's first column, its own only. */
export function ownText(line: Line, layout: Layout, role: Role): string {
  const column = columnOfRole(layout, role);
  if (column < 0) return '';
  const cell = lineCell(line, column);
  return cell.inherited ? '' : cell.text;
}

/** The cells of a line in the columns of a schedule, the marked ones only. */
export function marksOf(line: Line, layout: Layout): LineCell[] {
  return (layout.byRole.schedule ?? [])
    .map((column) => lineCell(line, column))
    .filter(({ cell }) => markKind(cell) !== 'free');
}

/** Whether a line says itself when its measure is due: in words, or by a mark in a schedule. */
export function ownsDeadline(line: Line, layout: Layout): boolean {
  return ownText(line, layout, 'deadline') !== '' || marksOf(line, layout).some(({ inherited }) => !inherited);
}

/** Number of the measure in the number column; '' without one. */
export function labelOf(line: Line, layout: Layout): string {
  return numberOf(ownText(line, layout, 'number'));
}
