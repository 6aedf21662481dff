/** Cuts what is to be read into pieces that fit into one answer of Excel (`excel.md #18`, `#20`). */
import type { Rect } from '../../../core/grid/grid.js';

/** Rows of a piece at most, and cells of all pieces asked for at once: about 100 bytes of answer each with Russian texts. */
const MOST_ROWS = 2_000;
const MOST_CELLS = 24_000;

export const heightOf = ({ top, bottom }: Rect): number => bottom - top + 1;
export const widthOf = ({ left, right }: Rect): number => right - left + 1;
export const cellsIn = (rect: Rect): number => heightOf(rect) * widthOf(rect);

/** Pieces from top to bottom. */
export function blocksOf(rect: Rect, mostCells = MOST_CELLS): Rect[] {
  const step = Math.max(1, Math.min(MOST_ROWS, Math.floor(mostCells / widthOf(rect))));
  const blocks: Rect[] = [];
  for (let top = rect.top; top <= rect.bottom; top += step) {
    blocks.push({ ...rect, top, bottom: Math.min(rect.bottom, top + step - 1) });
  }
  return blocks;
}

/** Things with a size, in their order, by groups that one round trip can carry; the first of a group may be larger alone. */
export function tripsOf<T>(items: readonly T[], sizeOf: (item: T) => number, most = MOST_CELLS): T[][] {
  const trips: T[][] = [];
  let room = 0;
  for (const item of items) {
    const last = trips[trips.length - 1];
    const size = sizeOf(item);
    if (last && size <= room) {
      last.push(item);
      room -= size;
    } else {
      trips.push([item]);
      room = most - size;
    }
  }
  return trips;
}

/** The two halves of a piece; `null` when it is a single row. */
export function halves(rect: Rect): readonly [Rect, Rect] | null {
  if (rect.top >= rect.bottom) return null;
  const middle = Math.floor((rect.top + rect.bottom) / 2);
  return [
    { ...rect, bottom: middle },
    { ...rect, top: middle + 1 },
  ];
}
