/** Range: a rectangle of one sheet; its place, and the parts of the class put together. */
import { rangeName } from '../../../core/grid/a1.js';
import type { Rect } from '../../../core/grid/grid.js';
import { onFirstUse } from '../../../core/text/once.js';
import type { FakeSheet } from '../../book/book.js';
import { atLeastOne, hostError, outsideGrid } from '../errors.js';
import type { Execution } from '../execution.js';
import { handle, type Methods } from '../handle.js';
import { select } from '../selection.js';
import { sheetOf } from '../sheet/sheet.js';
import { RANGE_FORMATS } from './formats.js';
import { RANGE_LOOKS } from './looks.js';
import { RANGE_NOTES } from './notes.js';
import { RANGE_RIGHTS } from './rights.js';
import { RANGE_STRUCTURE } from './structure.js';
import { RANGE_VALUES } from './values.js';

export interface RangeState {
  readonly execution: Execution;
  readonly sheet: FakeSheet;
  readonly rect: Rect;
}

export function rangeOf(execution: Execution, sheet: FakeSheet, rect: Rect): object {
  return handle<RangeState>(execution, 'Range', { execution, sheet, rect }, rangeMethods());
}

/** google-sheets.md #46, #47: one-based, inside the finite grid. */
export function rectAt(sheet: FakeSheet, row: number, column: number, rows: number, columns: number): Rect {
  if (row < 1) throw hostError('The starting row of the range is too small.');
  if (column < 1) throw hostError('The starting column of the range is too small.');
  if (rows < 1) throw atLeastOne('rows');
  if (columns < 1) throw atLeastOne('columns');
  const rect = { top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2 };
  if (rect.bottom >= sheet.rows || rect.right >= sheet.columns) throw outsideGrid();
  return rect;
}

const RANGE_PLACE: Methods<RangeState> = {
  getA1Notation: ({ rect }) => rangeName(rect),
  getRow: ({ rect }) => rect.top + 1,
  getRowIndex: ({ rect }) => rect.top + 1,
  getColumn: ({ rect }) => rect.left + 1,
  getLastRow: ({ rect }) => rect.bottom + 1,
  getLastColumn: ({ rect }) => rect.right + 1,
  getNumRows: ({ rect }) => rect.bottom - rect.top + 1,
  getNumColumns: ({ rect }) => rect.right - rect.left + 1,
  getHeight: ({ rect }) => rect.bottom - rect.top + 1,
  getWidth: ({ rect }) => rect.right - rect.left + 1,
  getGridId: ({ sheet }) => sheet.id,
  getSheet: ({ execution, sheet }) => sheetOf(execution, sheet),
  isStartRowBounded: () => true,
  isEndRowBounded: () => true,
  isStartColumnBounded: () => true,
  isEndColumnBounded: () => true,
  getCell({ execution, sheet, rect }, row: number, column: number) {
    const inside = row >= 1 && column >= 1 && rect.top + row - 1 <= rect.bottom && rect.left + column - 1 <= rect.right;
    if (!inside) throw hostError('Cell reference out of range');
    return rangeOf(execution, sheet, rectAt(sheet, rect.top + row, rect.left + column, 1, 1));
  },
  offset(
    { execution, sheet, rect },
    down: number,
    right: number,
    rows: number | null = null,
    columns: number | null = null,
  ) {
    const height = rows ?? rect.bottom - rect.top + 1;
    const width = columns ?? rect.right - rect.left + 1;
    return rangeOf(execution, sheet, rectAt(sheet, rect.top + 1 + down, rect.left + 1 + right, height, width));
  },
  activate: (range) => selected(range),
  activateAsCurrentCell: (range) => selected(range),
};

function selected({ execution, sheet, rect }: RangeState): object {
  select(execution, sheet, rect);
  return rangeOf(execution, sheet, rect);
}

/** Put together at first use: the parts import this file. */
export const rangeMethods = onFirstUse<Methods<RangeState>>(() => ({
  ...RANGE_PLACE,
  ...RANGE_VALUES,
  ...RANGE_NOTES,
  ...RANGE_FORMATS,
  ...RANGE_LOOKS,
  ...RANGE_STRUCTURE,
  ...RANGE_RIGHTS,
}));
