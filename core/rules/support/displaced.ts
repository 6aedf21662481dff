/** Which measures have cells that do not stand under their headings or beside their task, and by how much. */
import { ROLES, type Role } from '../../column/role.js';
import type { CellAddress, Rect } from '../../grid/grid.js';
import { indexMerges, type MergeIndex } from '../../roadmap/header.js';
import type { Activity, Field, Roadmap } from '../../roadmap/roadmap.js';

export interface Displaced {
  readonly activity: Activity;
  /** Columns to the right (negative: left). */
  readonly columns: number;
  /** Rows down (negative: up). */
  readonly rows: number;
  /** The text of a cell is spread over its column and the ones beside it. */
  readonly spread: boolean;
  readonly roles: readonly Role[];
  /** The displaced cells. */
  readonly cells: readonly CellAddress[];
}

/** The measures out of place, top to bottom. */
export function displacedActivities(roadmap: Roadmap): Displaced[] {
  const merges = indexMerges(roadmap.grid);
  const found: Displaced[] = [];
  for (const activity of roadmap.activities) {
    const displaced = displacementOf(activity, merges);
    if (displaced) found.push(displaced);
  }
  return found;
}

function displacementOf(activity: Activity, merges: MergeIndex): Displaced | null {
  const roles: Role[] = [];
  const cells: CellAddress[] = [];
  let columns = 0;
  let rows = 0;
  let spread = false;
  for (const role of ROLES) {
    const field = activity.fields[role];
    if (!field) continue;
    const up = rowOffset(field, activity, merges);
    if (field.shift === 0 && up === 0) continue;
    roles.push(role);
    cells.push(...field.parts);
    if (Math.abs(field.shift) > Math.abs(columns)) columns = field.shift;
    if (Math.abs(up) > Math.abs(rows)) rows = up;
    if (isSpread(field)) spread = true;
  }
  return roles.length > 0 ? { activity, columns, rows, spread, roles, cells } : null;
}

function isSpread({ parts }: Field): boolean {
  return parts.some(({ row, column }) => parts.some((other) => other.row === row && other.column !== column));
}

/** How far above (negative) or below its measure a text stands; 0 for a cell merged down to it. */
function rowOffset(field: Field, activity: Activity, merges: MergeIndex): number {
  for (const { row, column } of field.parts) {
    if (activity.rows.indexOf(row) >= 0) continue;
    const merge = merges(row, column);
    if (!merge || merge.bottom < activity.row) return row - activity.row;
  }
  return 0;
}

/** The smallest rectangle around cells. */
export function around(cells: readonly CellAddress[]): Rect {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { top, left, bottom, right };
}
