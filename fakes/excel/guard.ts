/** What a protected sheet or workbook refuses (`excel.md #46, #47`). */

import { type FakeSheet, peek } from '../book/book.js';
import { isUnbounded } from './area.js';
import { type RangeSelf, touched } from './cells.js';
import type { Session } from './session.js';
import { extra } from './store.js';
import { accessDenied } from './wire/errors.js';

/** Content: refused whole as soon as one cell is locked, even if its own element leaves it as it is. */
export function guardContent(range: RangeSelf, where: string): void {
  if (extra(range.sheet, 'protection') && !allUnlocked(range)) throw accessDenied(where);
}

function allUnlocked({ sheet, rect }: RangeSelf): boolean {
  if (isUnbounded(rect)) return false;
  const unlocked = touched(sheet, rect).filter(
    ([row, column]) => peek(sheet, row, column).look['protection/locked'] === false,
  );
  return unlocked.length === (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
}

/** Looks and structure: allowed as far as the protection's option says; no option allows the rest. */
export function guardOption(sheet: FakeSheet, option: string | null, where: string): void {
  const protection = extra(sheet, 'protection');
  if (protection && (option === null || protection.options[option] !== true)) throw accessDenied(where);
}

/** Adding, removing, renaming, moving and hiding sheets. The code is unverified (`excel.md #47`). */
export function guardStructure({ store }: Session, where: string): void {
  if (store.structureProtected) throw accessDenied(where);
}
