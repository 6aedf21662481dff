/** A handle of a deleted sheet is good for nothing. */
import type { FakeSheet } from '../../book/book.js';
import { hostError } from '../errors.js';
import type { Execution } from '../execution.js';

/** The exact text is not verified. */
export function assertAlive(execution: Execution, sheet: FakeSheet): void {
  if (!execution.document.book.sheets.includes(sheet)) throw hostError(`Sheet ${sheet.id} not found`);
}
