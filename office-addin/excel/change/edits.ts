/** Confirmed edits of the user's cells, each group done wholly or not at all, only where the cells still hold what was found. */
import { serialOfDay } from '../../../core/format/serial.js';
import { cellAt, type Rect, rectOf } from '../../../core/grid/grid.js';
import { keptKind } from '../../../core/grid/kept-kind.js';
import { missingSheet, settleEdits } from '../../../core/report/edit-groups.js';
import type { WorkbookPatch } from '../../../core/report/patch.js';
import type { Edit, SetText } from '../../../core/rules/finding.js';
import { guarded, guardedAsTyped, LONGEST } from '../guard.js';
import { rangeOf } from '../place.js';
import type { ReadBook } from '../read/book.js';
import type { SheetContent } from '../read/contents.js';
import type { References } from '../read/references.js';

/** The cells of each edit as they stand a moment before it is made. */
export type FreshCells = ReadonlyMap<Edit, Excel.Range>;

/** Asks what the cells hold now: a co-author may have been quicker than the check. Queue it with the other questions. */
export function askEdits(read: ReadBook, edits: WorkbookPatch['edits']): FreshCells {
  return new Map(
    edits.flatMap(({ sheet: name, edits: group }) => {
      const content = contentOf(read, name);
      return content
        ? group.map((edit) => [edit, rangeOf(content.sheet.proxy, placeOf(edit, content)).load('values')])
        : [];
    }),
  );
}

/** Queues the edits. Returns a note for every group left undone. Addresses are those of the sheets as read. */
export function applyEdits(
  read: ReadBook,
  edits: WorkbookPatch['edits'],
  fresh: FreshCells,
  references: References,
): string[] {
  return [...new Set(edits.map(({ sheet }) => sheet))].flatMap((name) => {
    const content = contentOf(read, name);
    const groups = edits.filter((group) => group.sheet === name).map((group) => group.edits);
    return content ? editSheet(content, groups, fresh, references) : [missingSheet(name)];
  });
}

const contentOf = (read: ReadBook, name: string): SheetContent | undefined =>
  read.contents.find(({ sheet }) => sheet.name === name);

function placeOf(edit: Edit, { values }: SheetContent): Rect {
  if (edit.kind === 'set-text') return rectOf(edit);
  return { top: edit.row, left: 0, bottom: edit.row, right: Math.max(1, values[0]?.length ?? 0) - 1 };
}

/** Whether the cells of an edit are no longer as they were read. */
function isStale(edit: Edit, content: SheetContent, fresh: FreshCells): boolean {
  const { left } = placeOf(edit, content);
  const row = fresh.get(edit)?.values[0] ?? [];
  return row.some((value, at) => value !== (content.values[edit.row]?.[left + at] ?? ''));
}

function editSheet(
  content: SheetContent,
  groups: readonly (readonly Edit[])[],
  fresh: FreshCells,
  references: References,
): readonly string[] {
  const { name } = content.sheet;
  const together = new Set(groups.flat().flatMap((edit) => (edit.kind === 'delete-row' ? [edit.row] : [])));
  const { texts, deletions, notes } = settleEdits(content.grid, groups, LONGEST, (edit) => {
    if (content.sheet.locked) return 'лист защищён от изменений, снимите защиту и повторите';
    if (isStale(edit, content, fresh)) return 'её только что изменил соавтор';
    return edit.kind === 'delete-row' ? references.toRow({ sheet: name, row: edit.row, together }) : null;
  });
  for (const edit of texts) setText(content, edit);
  for (const row of [...deletions].reverse()) {
    content.sheet.proxy.getRangeByIndexes(row, 0, 1, 1).getEntireRow().delete('Up');
  }
  return notes;
}

/** A date stays a date and a number a number where the text names one; anything else becomes text. */
function setText({ sheet, grid, formats }: SheetContent, { row, column, text }: SetText): void {
  const kept = keptKind(text, cellAt(grid, row, column));
  const written = formats[row]?.[column] === '@' ? guarded(text) : guardedAsTyped(text);
  const value = kept === null ? written : typeof kept === 'number' ? kept : serialOfDay(kept, false);
  sheet.proxy.getRangeByIndexes(row, column, 1, 1).values = [[value]];
}
