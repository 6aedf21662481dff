/** What is active before the person's eyes: sheet and selected cells. */
import type { Rect } from '../../core/grid/grid.js';
import type { FakeSheet } from '../book/book.js';
import { hostError } from './errors.js';
import type { Execution } from './execution.js';
import { handle, type Methods } from './handle.js';
import { rangeOf } from './range/range.js';
import { sheetOf } from './sheet/sheet.js';

/** Makes cells the selection, and their sheet the active one. */
export function select(execution: Execution, sheet: FakeSheet, rect: Rect): void {
  const { book } = execution.document;
  if (!sheet.visible) throw hostError("You can't activate a hidden sheet.");
  book.active = sheet;
  book.selection = rect;
}

/** Where a sheet opens: nothing of the former selection is kept. */
export function openSheet(execution: Execution, sheet: FakeSheet): void {
  const { book } = execution.document;
  if (book.active === sheet) return;
  book.active = sheet;
  book.selection = { top: 0, left: 0, bottom: 0, right: 0 };
}

export function activeRange(execution: Execution): object {
  const { book } = execution.document;
  return rangeOf(execution, book.active, book.selection);
}

export function currentCell(execution: Execution): object {
  const { book } = execution.document;
  const { top, left } = book.selection;
  return rangeOf(execution, book.active, { top, left, bottom: top, right: left });
}

const SELECTION: Methods<Execution> = {
  getActiveRange: activeRange,
  getCurrentCell: currentCell,
  getActiveSheet: (execution) => sheetOf(execution, execution.document.book.active),
};

export function selectionOf(execution: Execution): object {
  return handle(execution, 'Selection', execution, SELECTION);
}
