/** Which names a sheet may have (google-sheets.md #56). */
import type { FakeSheet } from '../../book/book.js';
import { hostError } from '../errors.js';
import type { Execution } from '../execution.js';

const LIMIT = 100;

/** Throws where the name is empty, too long, or another sheet has it (in any case of letters). */
export function assertName(execution: Execution, name: string, sheet: FakeSheet | null): void {
  if (name === '') throw hostError('The sheet name cannot be empty.');
  if (name.length > LIMIT) throw hostError(`The sheet name cannot be greater than ${LIMIT} characters.`);
  const taken = execution.document.book.sheets.some(
    (one) => one !== sheet && one.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw hostError(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
