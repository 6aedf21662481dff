/** Who may edit what: protections of sheets and ranges (google-sheets.md #58, #59). */
import type { Rect } from '../../core/grid/grid.js';
import type { FakeSheet } from '../book/book.js';
import type { FakeDocument } from './document.js';
import { protectedCell } from './errors.js';
import type { Execution } from './execution.js';
import { extra } from './extras.js';
import { assertAlive } from './sheet/alive.js';

/** As it lies on the sheet: plain data. */
export interface ProtectionData {
  readonly id: number;
  readonly type: 'RANGE' | 'SHEET';
  /** Of a range; the whole sheet for a sheet. */
  readonly rect: Rect;
  readonly description: string;
  readonly warningOnly: boolean;
  /** E-mails of those who may edit; the owner always may. */
  readonly editors: readonly string[];
  /** Of a sheet: what may be edited all the same. */
  readonly unprotected: readonly Rect[];
}

export const protectionsOf = (sheet: FakeSheet): readonly ProtectionData[] => extra(sheet, 'protections') ?? [];

export const overlap = (a: Rect, b: Rect): boolean =>
  a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;

const inside = (inner: Rect, outer: Rect): boolean =>
  inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;

export function mayEditProtection(document: FakeDocument, { editors, warningOnly }: ProtectionData): boolean {
  return warningOnly || document.user === document.owner || editors.includes(document.user);
}

/** Whether this person may edit every cell: any overlapping protection blocks, a warning does not (google-sheets.md #58). */
export function mayEdit(document: FakeDocument, sheet: FakeSheet, rect: Rect): boolean {
  return protectionsOf(sheet).every((protection) => {
    if (mayEditProtection(document, protection)) return true;
    if (protection.type === 'RANGE') return !overlap(protection.rect, rect);
    return protection.unprotected.some((free) => inside(rect, free));
  });
}

/**
 * Throws the host's text where this person may not edit (google-sheets.md #59). Notes, fills and other looks are taken to need the same
 * right (google-sheets.md #60, not verified).
 */
export function assertEditable(execution: Execution, sheet: FakeSheet, rect: Rect): void {
  assertAlive(execution, sheet);
  if (!mayEdit(execution.document, sheet, rect)) throw protectedCell();
}

/** Changes of the sheet itself: a sheet-wide protection forbids them, whatever cells it leaves free. */
export function assertSheetEditable(execution: Execution, sheet: FakeSheet): void {
  assertAlive(execution, sheet);
  const forbidden = protectionsOf(sheet).some(
    (protection) => protection.type === 'SHEET' && !mayEditProtection(execution.document, protection),
  );
  if (forbidden) throw protectedCell();
}
