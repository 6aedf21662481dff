/** Cells of a sheet as a whole: ranges, sizes of what is filled, clearing, appending (google-sheets.md #32, #33, #47, #55). */
import { type FakeSheet, filledRect, touch } from '../../book/book.js';
import { putReading, readGiven } from '../cells.js';
import { extra } from '../extras.js';
import type { Methods } from '../handle.js';
import { rangeOf, rectAt } from '../range/range.js';
import { RANGE_STRUCTURE } from '../range/structure.js';
import { valuesOf } from '../range/values.js';
import { rangeListOf } from '../range-list.js';
import { assertEditable } from '../rights.js';
import { growRows } from './lines.js';
import { rectNamed } from './ranges.js';
import { assertGrid, type SheetState, sheetOf, wholeOf } from './sheet.js';

/** A1 to the last row and column with content; A1 alone on an empty sheet (google-sheets.md #32). */
function dataRect(sheet: FakeSheet) {
  return filledRect(sheet) ?? { top: 0, left: 0, bottom: 0, right: 0 };
}

/** `(row, column)`, `(row, column, rows)`, `(row, column, rows, columns)`, `(name)` */
function getRange({ execution, sheet }: SheetState, ...args: never[]): object {
  assertGrid(sheet);
  const [first, column = 1, rows = 1, columns = 1] = args as readonly unknown[] as [
    number | string,
    number,
    number,
    number,
  ];
  const rect = typeof first === 'string' ? rectNamed(sheet, first) : rectAt(sheet, first, column, rows, columns);
  return rangeOf(execution, sheet, rect);
}

function clear({ execution, sheet }: SheetState, options: Record<string, boolean> | null): object {
  const whole = { execution, sheet, rect: touched(sheet) };
  assertEditable(execution, sheet, wholeOf(sheet));
  // Its options are those of a range.
  RANGE_STRUCTURE.clear?.(whole, options as never);
  return sheetOf(execution, sheet);
}

/** From A1 to the last cell that was ever touched: no need to make the others. */
function touched(sheet: FakeSheet) {
  let [bottom, right] = [0, 0];
  for (const key of sheet.cells.keys()) {
    const [row = 0, column = 0] = key.split(':').map(Number);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { top: 0, left: 0, bottom, right };
}

export const SHEET_CONTENTS: Methods<SheetState> = {
  getRange,
  getRangeList: ({ execution, sheet }, names: string[]) =>
    rangeListOf(
      execution,
      sheet,
      names.map((name) => rectNamed(sheet, name)),
    ),
  getDataRange({ execution, sheet }) {
    assertGrid(sheet);
    return rangeOf(execution, sheet, dataRect(sheet));
  },
  getLastRow: ({ sheet }) => (filledRect(sheet)?.bottom ?? -1) + 1,
  getLastColumn: ({ sheet }) => (filledRect(sheet)?.right ?? -1) + 1,
  getMaxRows: ({ sheet }) => sheet.rows,
  getMaxColumns: ({ sheet }) => sheet.columns,
  getSheetValues: ({ execution, sheet }, row: number, column: number, rows: number, columns: number) =>
    valuesOf({ execution, sheet, rect: rectAt(sheet, row, column, rows, columns) }),
  /** Notes stay (D Sheet.clear: «content and formatting»). */
  clear: (state, options: Record<string, boolean> | null = null) => clear(state, options),
  clearContents: (state) => clear(state, { contentsOnly: true }),
  clearFormats: (state) => clear(state, { formatOnly: true }),
  clearNotes: (state) => clear(state, { commentsOnly: true }),
  /** Below the last row with content; the grid grows for it. */
  appendRow({ execution, sheet }, contents: unknown[]) {
    const row = (filledRect(sheet)?.bottom ?? -1) + 1;
    if (row >= sheet.rows) growRows(execution, sheet, sheet.rows, 1);
    assertEditable(execution, sheet, { top: row, left: 0, bottom: row, right: sheet.columns - 1 });
    const readings = contents.map((value, column) => readGiven(execution, sheet, row, column, value ?? null));
    readings.forEach((reading, column) => {
      putReading(touch(sheet, row, column), reading);
    });
    return sheetOf(execution, sheet);
  },
  sort({ execution, sheet }, column: number, ascending: boolean | null = null) {
    const frozen = extra(sheet, 'frozenRows') ?? 0;
    const rect = { ...dataRect(sheet), top: frozen };
    // Sorting takes the documented specification.
    if (rect.top <= rect.bottom)
      RANGE_STRUCTURE.sort?.({ execution, sheet, rect }, { column, ascending: ascending ?? true } as never);
    return sheetOf(execution, sheet);
  },
};
