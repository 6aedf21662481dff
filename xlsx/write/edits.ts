/** Confirmed edits of the user's cells, each compare-and-set: what no longer stands as it was found is left alone and reported. */
import { contains } from '../../core/grid/grid.js';
import { settleEdits } from '../../core/report/edit-groups.js';
import type { WorkbookPatch } from '../../core/report/patch.js';
import type { Edit } from '../../core/rules/finding.js';
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

/** Characters a cell of Excel holds (`excel.md #26`). */
const LONGEST_TEXT = 32_767;

/** Rows of edits that only set texts; all rows, `undefined`, where one is to be deleted: formulas may speak of it. */
function textRows(groups: readonly (readonly Edit[])[]): ReadonlySet<number> | undefined {
  const edits = groups.flat();
  return edits.every(({ kind }) => kind === 'set-text') ? new Set(edits.map(({ row }) => row)) : undefined;
}

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
): readonly string[] {
  const xml = requiredText(pkg, sheet.part);
  const outline = outlineOf(xml);
  const grid = { ...readSheet(xml, sheet.name, context, textRows(groups)).grid, merges: mergesOf(xml, outline.root) };
  const locked = isProtected(outline);
  const headers = tableHeaders(pkg, sheet.part);
  let obstacle: string | null | undefined;
  const refuse = (edit: Edit): string | null => {
    if (locked) return 'лист защищён от изменений, снимите защиту и повторите';
    if (edit.kind === 'set-text') {
      const isHeader = headers.some((header) => contains(header, edit.row, edit.column));
      return isHeader ? 'это заголовок «умной таблицы»' : null;
    }
    if (obstacle === undefined) obstacle = deletionObstacle(pkg, book, sheet, outline);
    return obstacle;
  };
  const { texts, deletions, notes } = settleEdits(grid, groups, LONGEST_TEXT, refuse);
  const data = outline.children.find(({ name }) => name === 'sheetData');
  if (!data || texts.length + deletions.length === 0) return notes;
  const writes = texts.map((edit) => textWrite(edit, grid, context, data.prefix));
  const edited = applySplices(xml, cellSplices(xml, data, writes));
  setPart(pkg, sheet.part, deletions.length > 0 ? deleteRows(pkg, book, sheet, edited, deletions) : edited);
  return notes;
}
