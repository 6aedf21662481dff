/** How many cells a workbook may have (google-sheets.md #49). */
import { workbookTooLarge } from '../errors.js';
import type { Execution } from '../execution.js';

const WORKBOOK_CELLS = 10_000_000;

export function assertRoom(execution: Execution, more: number): void {
  const cells = execution.document.book.sheets.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells + more > WORKBOOK_CELLS) throw workbookTooLarge();
}
