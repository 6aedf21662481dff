/** Zero-based rectangles of the core and one-based ranges of the host. */
import type { Rect } from '../core/grid/grid.js';
import type { HostRange, Sheet } from './types.js';

export function rangeOf(sheet: Sheet, { top, left, bottom, right }: Rect): HostRange {
  return sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
}

/** The smallest rectangle around all; `null` for none. */
export function boundsOf(rects: readonly Rect[]): Rect | null {
  const [first, ...rest] = rects;
  if (!first) return null;
  return rest.reduce(
    (all, { top, left, bottom, right }) => ({
      top: Math.min(all.top, top),
      left: Math.min(all.left, left),
      bottom: Math.max(all.bottom, bottom),
      right: Math.max(all.right, right),
    }),
    first,
  );
}

export function rectsTouch(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}
