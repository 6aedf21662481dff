/** Confirmed edits of the user's cells, each compare-and-set: what no longer stands as it was found is left alone and reported. */
import { cellName } from '../../core/grid/a1.js';
import { cellAt, contains, type Grid, type Rect } from '../../core/grid/grid.js';
import type { WorkbookPatch } from '../../core/report/patch.js';
import type { DeleteRow, Edit, SetText } from '../../core/rules/finding.js';
import { quote } from '../../core/text/quote.js';
import type { Book, BookSheet } from '../package/book.js';
import { type Package, requiredText, setPart } from '../package/package.js';
import type { CellContext } from '../read/cell-value.js';
import { mergesOf, readSheet } from '../read/grid.js';
import { outlineOf } from '../xml/outline.js';
import { applySplices } from '../xml/splice.js';
import { cellSplices } from './cell-splices.js';
import { deleteRows } from './delete-rows.js';
import { deletionObstacle } from './deletion-obstacles.js';
import { textWrite } from './set-texts.js';
import { tableHeaders } from './tables.js';
import { isProtected } from './worksheet.js';

/**
 * Applies the edits of one sheet. Addresses are those of the sheet as read. Each group is done wholly or not at all (a row
 * must not be deleted when its text could not be joined to the one above). Returns a note for every group left undone.
 */
export function applyEdits(
  pkg: Package,
  book: Book,
  sheet: BookSheet,
  groups: readonly WorkbookPatch['edits'][number]['edits'][],
  context: CellContext,
): string[] {
  const xml = requiredText(pkg, sheet.part);
  const outline = outlineOf(xml);
  const { grid } = readSheet(xml, sheet.name, context);
  const locked = isProtected(outline);
  const headers = tableHeaders(pkg, sheet.part);
  const merges = mergesOf(xml, outline.root);
  let obstacle: string | null | undefined;
  const refuseDeletion = (): string | null => {
    if (obstacle === undefined) obstacle = deletionObstacle(pkg, book, sheet, outline);
    return obstacle;
  };

  const texts = new Map<string, SetText>();
  const deletions = new Map<number, DeleteRow>();
  const notes: string[] = [];
  for (const group of groups) {
    const reason = locked
      ? 'лист защищён от изменений, снимите защиту и повторите'
      : firstReason(group, (edit) => {
          if (edit.kind === 'delete-row') {
            const isEdited = [...texts.values()].some(({ row }) => row === edit.row);
            return isEdited ? 'эту строку меняет другая правка' : (refuseDelete(edit, grid) ?? refuseDeletion());
          }
          if (headers.some((header) => contains(header, edit.row, edit.column))) return 'это заголовок «умной таблицы»';
          return deletions.has(edit.row) || texts.has(cellName(edit))
            ? 'эту ячейку меняет другая правка'
            : refuseText(edit, grid, merges);
        });
    if (reason !== null) {
      notes.push(`Лист «${sheet.name}», ${placesOf(group)}: правка не внесена – ${reason}.`);
      continue;
    }
    for (const edit of group) {
      if (edit.kind === 'set-text') texts.set(cellName(edit), edit);
      else deletions.set(edit.row, edit);
    }
  }
  const data = outline.children.find(({ name }) => name === 'sheetData');
  if (!data || texts.size + deletions.size === 0) return notes;
  const writes = [...texts.values()].map((edit) => textWrite(edit, grid, context.date1904, data.prefix));
  const edited = applySplices(xml, cellSplices(xml, data, writes));
  const rows = [...deletions.keys()].sort((a, b) => a - b);
  setPart(pkg, sheet.part, rows.length > 0 ? deleteRows(pkg, book, sheet, edited, rows) : edited);
  return notes;
}

function firstReason(group: readonly Edit[], refuse: (edit: Edit) => string | null): string | null {
  for (const edit of group) {
    const reason = refuse(edit);
    if (reason !== null) return reason;
  }
  return null;
}

function refuseText({ row, column, expect }: SetText, grid: Grid, merges: readonly Rect[]): string | null {
  const cell = cellAt(grid, row, column);
  if (cell.formula) return 'в ячейке формула';
  const merge = merges.find((rect) => contains(rect, row, column));
  if (merge && (merge.top !== row || merge.left !== column)) return 'ячейка закрыта объединением';
  if (cell.text === expect) return null;
  return cell.text === '' ? 'ячейка теперь пуста' : `в ячейке теперь ${quote(cell.text)}`;
}

function refuseDelete({ row, expect }: DeleteRow, grid: Grid): string | null {
  const width = Math.max(expect.length, grid.cells[row]?.length ?? 0);
  for (let column = 0; column < width; column++) {
    const { text } = cellAt(grid, row, column);
    if (text !== (expect[column] ?? ''))
      return `в ячейке ${cellName({ row, column })} теперь ${text === '' ? 'пусто' : quote(text)}`;
  }
  return null;
}

/** «ячейка B5» or «строка 7», of the first edit of a group. */
function placesOf(group: readonly Edit[]): string {
  const [first] = group;
  if (!first) return 'без места';
  return first.kind === 'set-text' ? `ячейка ${cellName(first)}` : `строка ${first.row + 1}`;
}
