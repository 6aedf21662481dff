/** Cells this user may not change (`google-sheets.md #58`, `#59`). */
import { parseRange } from '../../core/grid/a1.js';
import { type Rect, rectsTouch } from '../../core/grid/grid.js';
import { rangeOf } from '../place.js';
import type { Protection, Sheet } from '../types.js';

export interface Closed {
  /** Whether a rectangle holds such a cell. */
  touches(rect: Rect): boolean;
  /** The protections in words: «защита «Итоги», ячейки A5:B9», «лист защищён». */
  readonly names: string;
}

/** `null` where all cells of the rectangle may be changed. */
export function closedIn(sheet: Sheet, rect: Rect): Closed | null {
  if (rangeOf(sheet, rect).canEdit()) return null;
  const ranges = closing(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE));
  const rects = ranges.flatMap((protection) => rectOf(protection, sheet) ?? []);
  const onlyRanges =
    rects.length > 0 && closing(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)).length === 0;
  if (!onlyRanges) return { touches: () => true, names: 'лист защищён от изменений' };
  return {
    touches: (wanted) => rects.some((one) => rectsTouch(one, wanted)),
    names: `защищены от изменений ячейки ${ranges.map(nameOf).join(', ')}`,
  };
}

function closing(protections: readonly Protection[]): Protection[] {
  return protections.filter((protection) => !protection.isWarningOnly() && !protection.canEdit());
}

/** Whole rows or columns are named without the other half (`A:A`): they reach as far as the sheet. */
function rectOf(protection: Protection, sheet: Sheet): Rect | null {
  const range = protection.getRange();
  const named = parseRange(range.getA1Notation());
  if (named) return named;
  const [top, left] = [range.getRow() - 1, range.getColumn() - 1];
  return { top, left, bottom: sheet.getMaxRows() - 1, right: sheet.getMaxColumns() - 1 };
}

function nameOf(protection: Protection): string {
  const description = protection.getDescription();
  return protection.getRange().getA1Notation() + (description ? ` («${description}»)` : '');
}
