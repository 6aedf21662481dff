/** The cells of a range as rows of columns, for reading and for writing. */
import { contains } from '../../../core/grid/grid.js';
import { type FakeCell, touch } from '../../book/book.js';
import { currentCell } from '../cells.js';
import { sizesDiffer } from '../errors.js';
import { assertEditable } from '../rights.js';
import { assertAlive } from '../sheet/alive.js';
import type { RangeState } from './range.js';

/** Asks each cell of the range; `row` and `column` are zero-based on the sheet. */
export function readEach<T>(
  range: RangeState,
  ask: (cell: Readonly<FakeCell>, row: number, column: number) => T,
): T[][] {
  const { execution, sheet, rect } = range;
  assertAlive(execution, sheet);
  execution.cells((rect.bottom - rect.top + 1) * (rect.right - rect.left + 1));
  const rows: T[][] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    const line: T[] = [];
    for (let column = rect.left; column <= rect.right; column++) {
      line.push(ask(currentCell(execution.document, sheet, row, column), row, column));
    }
    rows.push(line);
  }
  return rows;
}

/** The top left cell. */
export function first<T>(rows: readonly (readonly T[])[]): T {
  const [row] = rows;
  if (!row || row.length === 0) throw new Error('a range has at least one cell');
  // The length was looked at.
  return row[0] as T;
}

/** Changes each cell by the same rule; the range must be editable as a whole (google-sheets.md #59). */
export function writeEach(range: RangeState, change: (cell: FakeCell, row: number, column: number) => void): void {
  const { execution, sheet, rect } = range;
  assertEditable(execution, sheet, rect);
  execution.cells((rect.bottom - rect.top + 1) * (rect.right - rect.left + 1));
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) change(touch(sheet, row, column), row, column);
  }
}

/** google-sheets.md #45 */
export function assertSizes({ rect }: RangeState, values: readonly (readonly unknown[])[]): void {
  const height = rect.bottom - rect.top + 1;
  const width = rect.right - rect.left + 1;
  if (values.length !== height) throw sizesDiffer('rows', values.length, height);
  for (const line of values) if (line.length !== width) throw sizesDiffer('columns', line.length, width);
}

/** Changes each cell by its own value. */
export function writeMatrix<T>(
  range: RangeState,
  values: readonly (readonly T[])[],
  change: (cell: FakeCell, value: T, row: number, column: number) => void,
): void {
  assertSizes(range, values);
  const { top, left } = range.rect;
  writeEach(range, (cell, row, column) => {
    // Sizes were compared.
    change(cell, values[row - top]?.[column - left] as T, row, column);
  });
}

/** Whether a cell lies in a merge without being its anchor: such a cell reads empty (google-sheets.md #35). */
export function coveredTest({ sheet, rect }: RangeState): (row: number, column: number) => boolean {
  const near = sheet.merges.filter(
    (merge) =>
      merge.top <= rect.bottom && merge.bottom >= rect.top && merge.left <= rect.right && merge.right >= rect.left,
  );
  if (near.length === 0) return () => false;
  const covered = new Set<string>();
  for (const merge of near) {
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let column = merge.left; column <= merge.right; column++) {
        if (contains(rect, row, column) && (row > merge.top || column > merge.left)) covered.add(`${row}:${column}`);
      }
    }
  }
  return (row, column) => covered.has(`${row}:${column}`);
}
