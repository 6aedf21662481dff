/** Applies a fix to a grid as a host would: each edit only where the sheet still holds what the fix was made for. */
import { type Cell, EMPTY_CELL, type Grid, textCell } from '../../grid/grid.js';
import type { Fix } from '../finding.js';

/** The grid after the fix; throws where an edit does not find what it expects. */
export function applyFix(grid: Grid, { edits }: Fix): Grid {
  const rows = grid.cells.map((row) => [...row]);
  let merges = grid.merges;
  for (const edit of edits) {
    const row = rows[edit.row];
    if (!row) throw new Error(`no row ${edit.row}`);
    if (edit.kind === 'set-text') {
      const found = row[edit.column] ?? EMPTY_CELL;
      if (found.text !== edit.expect)
        throw new Error(`${edit.row}:${edit.column} holds «${found.text}», not «${edit.expect}»`);
      row[edit.column] = textCell(edit.text);
    } else {
      const texts = row.map((cell: Cell) => cell.text);
      if (texts.join('|') !== edit.expect.join('|')) throw new Error(`row ${edit.row} has changed`);
      rows.splice(edit.row, 1);
      merges = merges.map((merge) =>
        merge.top > edit.row ? { ...merge, top: merge.top - 1, bottom: merge.bottom - 1 } : merge,
      );
    }
  }
  return { ...grid, cells: rows, merges };
}
