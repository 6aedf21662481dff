/** Which fills to change so that exactly the wanted marks stand, every user's fill is kept, and a failure half-way loses nothing. */
import { SEVERITY_FILLS } from '../../../core/report/looks.js';
import type { Severity } from '../../../core/settings/settings.js';
import { cellKey, columnOf, rowOf } from './cells.js';
import type { Mark, Marks } from './memory.js';

/** A pattern or a gradient: Excel could not give it back as it was. */
export const PATTERNED = 'patterned';

/** Fill of a cell now: `#RRGGBB`, `null` for none, `PATTERNED`; by `cellKey`. */
export type Fills = ReadonlyMap<number, string | null>;

export interface FillPlan {
  /** Colours to set. */
  readonly paint: ReadonlyMap<number, string>;
  /** Cells that had no fill before ours. */
  readonly clear: readonly number[];
  /** To remember before anything is painted, so that a failure in the middle leaves nothing forgotten. */
  readonly during: Marks;
  /** To remember when all is done. */
  readonly after: Marks;
}

/** `remembered`: our marks where their rows stand now. */
export function planFills(wanted: ReadonlyMap<number, Severity>, remembered: Marks, fills: Fills): FillPlan {
  const paint = new Map<number, string>();
  const clear: number[] = [];
  const leaving = new Map<number, Mark>();
  const after = new Map<number, Mark>();
  for (const [key, mark] of remembered) {
    if (wanted.has(key) || !isMarkColour(fills.get(key))) continue;
    leaving.set(key, mark);
    if (mark.former === null) clear.push(key);
    else if (mark.former !== fills.get(key)) paint.set(key, mark.former);
  }
  for (const [key, severity] of wanted) {
    const colour = SEVERITY_FILLS[severity];
    const before = fills.get(key) ?? null;
    const mark = remembered.get(key);
    after.set(key, { severity, former: mark && isMarkColour(before) ? mark.former : before });
    if (before !== colour) paint.set(key, colour);
  }
  return { paint, clear, during: new Map([...leaving, ...after]), after };
}

/**
 * Any colour of ours: a run that broke off while one mark was to become another leaves the old colour under the new memory. Where
 * somebody has put another colour, the cell is his.
 */
function isMarkColour(colour: string | null | undefined): boolean {
  return Object.values<unknown>(SEVERITY_FILLS).indexOf(colour) >= 0;
}

/** Marks where their rows and columns stand now; `rows[i]`, `columns[i]` as `follow` gives them. */
export function movedMarks(marks: Marks, rows: readonly number[], columns: readonly number[]): Map<number, Mark> {
  const moved = new Map<number, Mark>();
  for (const [key, mark] of marks) {
    const row = rows[rowOf(key)] ?? rowOf(key);
    const column = columns[columnOf(key)] ?? columnOf(key);
    if (row >= 0 && column >= 0) moved.set(cellKey(row, column), mark);
  }
  return moved;
}

/**
 * Our colours in rows that are new: Excel gives an inserted row the fills of the row above it. They count as marks of ours where that
 * row is marked with the same colour.
 */
export function inheritedMarks(marks: Marks, rows: readonly number[], fills: Fills): Map<number, Mark> {
  const old = new Set(rows);
  const inherited = new Map<number, Mark>();
  for (const key of [...fills.keys()].sort((a, b) => a - b)) {
    if (old.has(rowOf(key)) || marks.has(key)) continue;
    const above = cellKey(rowOf(key) - 1, columnOf(key));
    const mark = marks.get(above) ?? inherited.get(above);
    if (mark && fills.get(key) === SEVERITY_FILLS[mark.severity]) inherited.set(key, mark);
  }
  return inherited;
}
