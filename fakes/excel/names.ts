/** Named ranges of the workbook and of its sheets (`excel.md #25`: of a single area only). */
import type { FakeSheet } from '../book/book.js';
import type { Session } from './session.js';
import type { NamedRange } from './store.js';

/** By name, ignoring case: the sheet's own before the workbook's. */
export function nameOf({ store }: Session, name: string, sheet: FakeSheet | null): NamedRange | null {
  const same = store.names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  return same.find((one) => one.scope === sheet && sheet !== null) ?? same.find((one) => one.scope === null) ?? null;
}
