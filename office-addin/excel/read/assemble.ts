/** Pieces of a sheet as Excel gave them → a grid from A1 on. */

import type { NumberFormatter } from '../../../core/format/format.js';
import { type Cell, contains, EMPTY_CELL, type Grid, type Rect } from '../../../core/grid/grid.js';
import { cellOf, type RawValue } from './cells.js';

/** One piece: its place and three matrices of its size. */
export interface RawBlock {
  readonly rect: Rect;
  readonly values: readonly (readonly RawValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly types: readonly (readonly string[])[];
}

export interface Assembled {
  readonly grid: Grid;
  /** As Excel gave them, from A1 on: to see later whether a cell is still the same. */
  readonly values: readonly (readonly RawValue[])[];
  /** Number format codes; rows without values have none. */
  readonly formats: readonly (readonly string[])[];
}

/** `used` ends where the grid does; above and left of it everything is empty. */
export function assemble(
  sheet: string,
  used: Rect,
  blocks: readonly RawBlock[],
  { formulas, merges }: { readonly formulas: readonly Rect[]; readonly merges: readonly Rect[] },
  show: NumberFormatter,
): Assembled {
  const width = used.right + 1;
  const blank: readonly Cell[] = new Array<Cell>(width).fill(EMPTY_CELL);
  const nothing: readonly RawValue[] = new Array<RawValue>(width).fill('');
  const cells: (readonly Cell[])[] = new Array<readonly Cell[]>(used.bottom + 1).fill(blank);
  const values: (readonly RawValue[])[] = new Array<readonly RawValue[]>(used.bottom + 1).fill(nothing);
  const formats: (readonly string[])[] = new Array<readonly string[]>(used.bottom + 1).fill([]);
  for (const block of blocks) {
    const { top, left } = block.rect;
    block.values.forEach((row, at) => {
      const calculated = formulas.filter((area) => area.top <= top + at && area.bottom >= top + at);
      const isFormula = (column: number): boolean => calculated.some((area) => contains(area, top + at, column));
      cells[top + at] = [
        ...blank.slice(0, left),
        ...row.map((value, column) => {
          const format = block.formats[at]?.[column] ?? 'General';
          return cellOf(value, format, block.types[at]?.[column] ?? '', isFormula(left + column), show);
        }),
      ];
      values[top + at] = [...nothing.slice(0, left), ...row];
      formats[top + at] = [...new Array<string>(left).fill('General'), ...(block.formats[at] ?? [])];
    });
  }
  return { grid: { sheet, cells, merges: merges.flatMap((merge) => within(merge, used)) }, values, formats };
}

/** A merge cut to the grid; nothing where only one cell is left. */
function within(merge: Rect, { bottom, right }: Rect): Rect[] {
  if (merge.top > bottom || merge.left > right) return [];
  const rect = { ...merge, bottom: Math.min(merge.bottom, bottom), right: Math.min(merge.right, right) };
  return rect.bottom > rect.top || rect.right > rect.left ? [rect] : [];
}
