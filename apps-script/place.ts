/** Zero-based rectangles of the core and one-based ranges of the host. */
import type { Rect } from '../core/grid/grid.js';
import type { HostRange, Sheet } from './types.js';

export function rangeOf(sheet: Sheet, { top, left, bottom, right }: Rect): HostRange {
  return sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
}
