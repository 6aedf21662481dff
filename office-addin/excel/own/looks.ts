/** The looks of many cells as few strokes: each property with the rectangles that have it. */
import type { CellAddress, Rect } from '../../../core/grid/grid.js';
import { LOOKS, type Look } from '../../../core/report/looks.js';
import { rectangles } from '../../../core/report/marks.js';
import type { OwnCell } from '../../../core/report/patch.js';

export interface Stroke {
  /** One property and its value. */
  readonly look: Look;
  readonly rects: readonly Rect[];
}

/** Properties in the order in which a stroke may come over another; fills go into a matrix of their own. */
const PROPERTIES = ['wrap', 'vertical', 'horizontal', 'bold', 'underline', 'color', 'larger', 'border'] as const;

export function strokesOf(rows: readonly (readonly OwnCell[])[]): Stroke[] {
  return PROPERTIES.flatMap((property) => {
    const byValue = new Map<Look[typeof property], CellAddress[]>();
    eachCell(rows, ({ style }, at) => {
      const value = LOOKS[style][property];
      if (value === undefined) return;
      const places = byValue.get(value);
      if (places) places.push(at);
      else byValue.set(value, [at]);
    });
    return [...byValue].map(([value, places]) => ({ look: { [property]: value }, rects: rectangles(places) }));
  });
}

export function eachCell(rows: readonly (readonly OwnCell[])[], visit: (cell: OwnCell, at: CellAddress) => void): void {
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      visit(cell, { row: at, column });
    });
  });
}
