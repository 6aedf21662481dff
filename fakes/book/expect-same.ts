/** Whether two snapshots of workbooks are the same. */
import { expect } from 'vitest';

/** As `toEqual`, which is slow on a whole workbook: it only has to say what differs. */
export function expectSame(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) expect(actual).toEqual(expected);
}
