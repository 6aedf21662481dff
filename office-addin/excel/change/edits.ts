/** Confirmed edits of the user's cells, each group done wholly or not at all, only where the cells still hold what was found. */
import { cellName } from '../../../core/grid/a1.js';
import { cellAt, contains, type Rect, rectOf } from '../../../core/grid/grid.js';
import type { WorkbookPatch } from '../../../core/report/patch.js';
import type { DeleteRow, Edit, SetText } from '../../../core/rules/finding.js';
import { quote } from '../../../core/text/quote.js';
import { numberOf } from '../../../xlsx/write/set-texts.js';
import { guarded, guardedAsTyped } from '../guard.js';
import { rangeOf } from '../place.js';
import type { ReadBook } from '../read/book.js';
import type { SheetContent } from '../read/contents.js';

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
export function applyEdits(read: ReadBook, edits: WorkbookPatch['edits'], fresh: FreshCells): string[] {
  return [...new Set(edits.map(({ sheet }) => sheet))].flatMap((name) => {
    const content = contentOf(read, name);
    const groups = edits.filter((group) => group.sheet === name).map((group) => group.edits);
    return content ? editSheet(content, groups, fresh) : [missingSheet(name)];
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

export function missingSheet(name: string): string {
  return `Листа «${name}» в книге нет: отметки и правки для него не внесены. Проверьте файл заново.`;
}

function editSheet(content: SheetContent, groups: readonly (readonly Edit[])[], fresh: FreshCells): string[] {
  const texts = new Map<string, SetText>();
  const deletions = new Map<number, DeleteRow>();
  const notes: string[] = [];
  for (const group of groups) {
    const reason = content.sheet.locked
      ? 'лист защищён от изменений, снимите защиту и повторите'
      : firstReason(group, (edit) =>
          isStale(edit, content, fresh) ? 'её только что изменил соавтор' : refuse(edit, content, texts, deletions),
        );
    if (reason !== null) {
      notes.push(`Лист «${content.sheet.name}», ${wordsOf(group)}: правка не внесена – ${reason}.`);
      continue;
    }
    for (const edit of group) {
      if (edit.kind === 'set-text') texts.set(cellName(edit), edit);
      else deletions.set(edit.row, edit);
    }
  }
  for (const edit of texts.values()) setText(content, edit);
  for (const row of [...deletions.keys()].sort((a, b) => b - a)) {
    content.sheet.proxy.getRangeByIndexes(row, 0, 1, 1).getEntireRow().delete('Up');
  }
  return notes;
}

function refuse(
  edit: Edit,
  content: SheetContent,
  texts: ReadonlyMap<string, SetText>,
  deletions: ReadonlyMap<number, DeleteRow>,
): string | null {
  if (edit.kind === 'delete-row') {
    const isEdited = [...texts.values()].some(({ row }) => row === edit.row);
    return isEdited ? 'эту строку меняет другая правка' : refuseDelete(edit, content);
  }
  const isTaken = deletions.has(edit.row) || texts.has(cellName(edit));
  return isTaken ? 'эту ячейку меняет другая правка' : refuseText(edit, content);
}

function firstReason(group: readonly Edit[], reasonOf: (edit: Edit) => string | null): string | null {
  for (const edit of group) {
    const reason = reasonOf(edit);
    if (reason !== null) return reason;
  }
  return null;
}

function refuseText({ row, column, expect }: SetText, { grid }: SheetContent): string | null {
  const cell = cellAt(grid, row, column);
  if (cell.formula) return 'в ячейке формула';
  const merge = grid.merges.find((rect) => contains(rect, row, column));
  if (merge && (merge.top !== row || merge.left !== column)) return 'ячейка закрыта объединением';
  if (cell.text === expect) return null;
  return cell.text === '' ? 'ячейка теперь пуста' : `в ячейке теперь ${quote(cell.text)}`;
}

function refuseDelete({ row, expect }: DeleteRow, { grid }: SheetContent): string | null {
  const width = Math.max(expect.length, grid.cells[row]?.length ?? 0);
  for (let column = 0; column < width; column++) {
    const { text } = cellAt(grid, row, column);
    if (text !== (expect[column] ?? ''))
      return `в ячейке ${cellName({ row, column })} теперь ${text === '' ? 'пусто' : quote(text)}`;
  }
  return null;
}

/** A date stays a date and a number a number where the text names one; anything else becomes text. */
function setText({ sheet, grid, formats }: SheetContent, { row, column, text }: SetText): void {
  const number = numberOf(text, cellAt(grid, row, column), false);
  const written = formats[row]?.[column] === '@' ? guarded(text) : guardedAsTyped(text);
  sheet.proxy.getRangeByIndexes(row, column, 1, 1).values = [[number ?? written]];
}

/** «ячейка B5» or «строка 7», of the first edit of a group. */
function wordsOf(group: readonly Edit[]): string {
  const [first] = group;
  if (!first) return 'без места';
  return first.kind === 'set-text' ? `ячейка ${cellName(first)}` : `строка ${first.row + 1}`;
}
