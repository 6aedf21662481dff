/** Confirmed edits of the user's cells, each group wholly or not at all, and only where the cells still hold what was found. */
import { boundsOf, type Cell, cellAt, rectOf } from '../../core/grid/grid.js';
import { keptKind } from '../../core/grid/kept-kind.js';
import { settleEdits } from '../../core/report/edit-groups.js';
import type { Edit, SetText } from '../../core/rules/finding.js';
import { rangeOf } from '../place.js';
import type { BookReading } from '../read/book.js';
import type { Clock } from '../read/clock.js';
import type { SheetReading } from '../read/sheet.js';
import { changedRows } from './changed-rows.js';
import { guardedIn, LONGEST_TEXT } from './guard.js';
import { type Closed, closedIn } from './protections.js';
import { rowNeeds } from './references.js';

type Group = readonly Edit[];

/** Edits of one sheet, by the addresses of the sheet as read. Returns a sentence for every group left undone. */
export function applyEdits(reading: SheetReading, groups: readonly Group[], book: BookReading): readonly string[] {
  const { sheet, grid } = reading;
  const changed = changedRows(reading);
  const closed = closedAround(reading, groups.flat());
  const together = new Set(groups.flat().flatMap((edit) => (edit.kind === 'delete-row' ? [edit.row] : [])));
  const whyNeeded = together.size > 0 ? rowNeeds(book) : () => null;
  const { texts, deletions, notes } = settleEdits(grid, groups, LONGEST_TEXT, (edit) => {
    if (closed?.touches(edit.kind === 'set-text' ? rectOf(edit) : rowRect(edit.row, widthOf(reading))))
      return closed.names;
    if (changed.has(edit.row)) return 'эту строку только что изменил кто-то другой';
    return edit.kind === 'set-text' ? null : whyNeeded({ sheet: grid.sheet, row: edit.row, together });
  });
  writeTexts(reading, texts, book.clock);
  // from below, so that the rows above keep their numbers
  for (const row of [...deletions].reverse()) sheet.deleteRow(row + 1);
  return notes;
}

const widthOf = ({ grid }: SheetReading): number => Math.max(1, grid.cells[0]?.length ?? 0);

const rowRect = (row: number, width: number) => ({ top: row, left: 0, bottom: row, right: width - 1 });

function closedAround(reading: SheetReading, edits: Group): Closed | null {
  const { sheet } = reading;
  const width = widthOf(reading);
  const bounds = boundsOf(edits.map((edit) => (edit.kind === 'set-text' ? rectOf(edit) : rowRect(edit.row, width))));
  return bounds && closedIn(sheet, { ...bounds, bottom: Math.min(bounds.bottom, sheet.getMaxRows() - 1) });
}

/** Cells one under another are written together; formats stay as they are. */
function writeTexts({ sheet, grid }: SheetReading, edits: readonly SetText[], clock: Clock): void {
  const sorted = [...edits].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: SetText[][] = [];
  for (const edit of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && last.column === edit.column && last.row === edit.row - 1) run.push(edit);
    else runs.push([edit]);
  }
  const bounds = boundsOf(edits.map(rectOf));
  const formats = bounds ? rangeOf(sheet, bounds).getNumberFormats() : [];
  for (const run of runs) {
    const [first] = run;
    if (!first || !bounds) continue;
    const values = run.map((edit) => {
      const format = formats[edit.row - bounds.top]?.[edit.column - bounds.left] ?? '';
      return [contentOf(edit.text, cellAt(grid, edit.row, edit.column), format, clock)];
    });
    rangeOf(sheet, { ...rectOf(first), bottom: first.row + run.length - 1 }).setValues(values);
  }
}

/** A date stays a date and a number a number where the text names one; anything else becomes text. */
function contentOf(text: string, before: Cell, format: string, clock: Clock): string | number | Date {
  const kept = keptKind(text, before);
  if (kept === null) return guardedIn(format, text);
  return typeof kept === 'number' ? kept : clock.instantOf(kept);
}
