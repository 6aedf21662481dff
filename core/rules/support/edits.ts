/** Safe edits: none for formulas, dates and numbers, none across merged cells. */
import { type CellAddress, cellAt, type Grid, gridWidth } from '../../grid/grid.js';
import type { DeleteRow, Edit, Fix, SetText } from '../finding.js';

/** Writes a text over the text of a cell; `null` where the cell holds anything but plain text (or is not empty when `text` fills it). */
export function setText(grid: Grid, { row, column }: CellAddress, text: string): SetText | null {
  const cell = cellAt(grid, row, column);
  if (cell.formula || (cell.kind !== 'text' && cell.kind !== 'empty') || cell.text === text) return null;
  return { kind: 'set-text', row, column, expect: cell.text, text };
}

/** Takes rows out of the sheet; gives `null` for a row a merge or a formula touches. */
export function rowDeleter(grid: Grid): (row: number) => DeleteRow | null {
  const merged = new Set<number>();
  for (const { top, bottom } of grid.merges) {
    for (let row = top; row <= bottom && row < grid.cells.length; row++) merged.add(row);
  }
  return (row) => {
    const cells = Array.from({ length: gridWidth(grid) }, (_, column) => cellAt(grid, row, column));
    if (merged.has(row) || cells.some((cell) => cell.formula)) return null;
    return { kind: 'delete-row', row, expect: cells.map((cell) => cell.text) };
  };
}

/** A fix of all these edits; none when one of them cannot be made, for half a fix is no fix. */
export function fixOf(title: string, edits: readonly (Edit | null)[]): { fix?: Fix } {
  const made = edits.filter((edit): edit is Edit => edit !== null);
  return made.length === edits.length && made.length > 0 ? { fix: { title, edits: lastRowFirst(made) } } : {};
}

/** Rows are deleted from the bottom up, after all texts are set, so that no edit moves the place of the next. */
function lastRowFirst(edits: readonly Edit[]): Edit[] {
  const texts = edits.filter((edit) => edit.kind === 'set-text');
  const rows = edits.filter((edit) => edit.kind === 'delete-row');
  return [...texts, ...rows.sort((a, b) => b.row - a.row)];
}
