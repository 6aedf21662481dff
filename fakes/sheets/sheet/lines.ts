/** Rows and columns of a sheet: inserted, deleted, hidden, sized (google-sheets.md #38, #47, #49). */
import type { Rect } from '../../../core/grid/grid.js';
import type { FakeSheet } from '../../book/book.js';
import { hostError, outsideGrid } from '../errors.js';
import type { Execution } from '../execution.js';
import { extra, keep } from '../extras.js';
import { hiddenByFilter } from '../filter.js';
import { type Methods, stateOf } from '../handle.js';
import type { RangeState } from '../range/range.js';
import { assertEditable, assertSheetEditable } from '../rights.js';
import { assertRoom } from './room.js';
import { type SheetState, sheetOf } from './sheet.js';
import { type Axis, shiftSheet } from './shift.js';

export function growRows(execution: Execution, sheet: FakeSheet, at: number, count: number): void {
  insert(execution, sheet, 'row', at, count);
}

/** Puts `count` empty lines before the zero-based line `at`. */
function insert(execution: Execution, sheet: FakeSheet, axis: Axis, at: number, count: number): void {
  assertSheetEditable(execution, sheet);
  if (count < 1) throw hostError(`The number of ${axis}s to insert must be at least 1.`);
  const size = axis === 'row' ? sheet.rows : sheet.columns;
  if (at < 0 || at > size) throw outsideGrid();
  assertRoom(execution, count * (axis === 'row' ? sheet.columns : sheet.rows));
  shiftSheet(execution.document, sheet, axis, at, count);
  if (axis === 'row') sheet.rows += count;
  else sheet.columns += count;
}

function remove(execution: Execution, sheet: FakeSheet, axis: Axis, at: number, count: number): void {
  const size = axis === 'row' ? sheet.rows : sheet.columns;
  if (count < 1 || at < 0 || at + count > size) throw outsideGrid();
  if (count === size) throw hostError(`You can't delete all the ${axis}s on the sheet.`);
  const gone: Rect =
    axis === 'row'
      ? { top: at, bottom: at + count - 1, left: 0, right: sheet.columns - 1 }
      : { top: 0, bottom: sheet.rows - 1, left: at, right: at + count - 1 };
  assertEditable(execution, sheet, gone);
  shiftSheet(execution.document, sheet, axis, at, -count);
  if (axis === 'row') sheet.rows -= count;
  else sheet.columns -= count;
}

type Act = (state: SheetState, at: number, count: number) => unknown;

/** A method of `(position)` and of `(position, howMany)`; positions count from 1. */
const lines =
  (act: Act) =>
  (state: SheetState, position: number, count: number | null = null): unknown =>
    act(state, position - 1, count ?? 1);

const chained =
  (act: Act) =>
  (state: SheetState, position: number, count: number | null = null): object => {
    act(state, position - 1, count ?? 1);
    return sheetOf(state.execution, state.sheet);
  };

const insertBefore =
  (axis: Axis, shift = 0): Act =>
  ({ execution, sheet }, at, count) =>
    insert(execution, sheet, axis, at + shift, count);

const removeLines =
  (axis: Axis): Act =>
  ({ execution, sheet }, at, count) =>
    remove(execution, sheet, axis, at, count);

function setHidden({ execution, sheet }: SheetState, axis: Axis, at: number, count: number, hidden: boolean): void {
  assertSheetEditable(execution, sheet);
  if (at < 0 || at + count > (axis === 'row' ? sheet.rows : sheet.columns)) throw outsideGrid();
  const numbers = Array.from({ length: count }, (_, index) => at + index);
  if (axis === 'row') {
    for (const row of numbers) hidden ? sheet.hiddenRows.add(row) : sheet.hiddenRows.delete(row);
  } else {
    const others = (extra(sheet, 'hiddenColumns') ?? []).filter((column) => !numbers.includes(column));
    keep(sheet, 'hiddenColumns', hidden ? [...others, ...numbers].sort((a, b) => a - b) : others);
  }
}

const hide =
  (axis: Axis, hidden: boolean): Act =>
  (state, at, count) =>
    setHidden(state, axis, at, count, hidden);

const hideRange =
  (axis: Axis, hidden: boolean) =>
  (state: SheetState, range: object): void => {
    const { rect } = stateOf<RangeState>(range);
    const [at, last] = axis === 'row' ? [rect.top, rect.bottom] : [rect.left, rect.right];
    setHidden(state, axis, at, last - at + 1, hidden);
  };

/** Pixels of a line nobody has sized. */
const USUAL = { rowHeights: 21, columnWidths: 100 } as const;

function setSize(
  { execution, sheet }: SheetState,
  key: keyof typeof USUAL,
  at: number,
  count: number,
  size: number,
): object {
  assertSheetEditable(execution, sheet);
  if (count < 1 || at < 0 || at + count > (key === 'rowHeights' ? sheet.rows : sheet.columns)) throw outsideGrid();
  if (size < 1) throw hostError('Sizes must be at least 1 pixel.');
  const sizes: Record<number, number> = { ...(extra(sheet, key) ?? {}) };
  for (let line = at; line < at + count; line++) {
    if (size === USUAL[key]) delete sizes[line];
    else sizes[line] = size;
  }
  keep(sheet, key, sizes);
  return sheetOf(execution, sheet);
}

const sizeOf = (sheet: FakeSheet, key: keyof typeof USUAL, at: number): number => extra(sheet, key)?.[at] ?? USUAL[key];

export const SHEET_LINES: Methods<SheetState> = {
  insertRows: lines(insertBefore('row')),
  insertRowBefore: chained(insertBefore('row')),
  insertRowsBefore: chained(insertBefore('row')),
  insertRowAfter: chained(insertBefore('row', 1)),
  insertRowsAfter: chained(insertBefore('row', 1)),
  insertColumns: lines(insertBefore('column')),
  insertColumnBefore: chained(insertBefore('column')),
  insertColumnsBefore: chained(insertBefore('column')),
  insertColumnAfter: chained(insertBefore('column', 1)),
  insertColumnsAfter: chained(insertBefore('column', 1)),
  deleteRow: chained(removeLines('row')),
  deleteRows: lines(removeLines('row')),
  deleteColumn: chained(removeLines('column')),
  deleteColumns: lines(removeLines('column')),
  hideRows: lines(hide('row', true)),
  showRows: lines(hide('row', false)),
  hideColumns: lines(hide('column', true)),
  showColumns: lines(hide('column', false)),
  hideRow: hideRange('row', true),
  unhideRow: hideRange('row', false),
  hideColumn: hideRange('column', true),
  unhideColumn: hideRange('column', false),
  isRowHiddenByUser: ({ sheet }, row: number) => sheet.hiddenRows.has(row - 1),
  isRowHiddenByFilter: ({ execution, sheet }, row: number) => hiddenByFilter(execution.document, sheet, row - 1),
  isColumnHiddenByUser: ({ sheet }, column: number) => (extra(sheet, 'hiddenColumns') ?? []).includes(column - 1),
  getColumnWidth: ({ sheet }, column: number) => sizeOf(sheet, 'columnWidths', column - 1),
  getRowHeight: ({ sheet }, row: number) => sizeOf(sheet, 'rowHeights', row - 1),
  setColumnWidth: (state, column: number, width: number) => setSize(state, 'columnWidths', column - 1, 1, width),
  setColumnWidths: (state, column: number, count: number, width: number) =>
    setSize(state, 'columnWidths', column - 1, count, width),
  setRowHeight: (state, row: number, height: number) => setSize(state, 'rowHeights', row - 1, 1, height),
  setRowHeights: (state, row: number, count: number, height: number) =>
    setSize(state, 'rowHeights', row - 1, count, height),
  setRowHeightsForced: (state, row: number, count: number, height: number) =>
    setSize(state, 'rowHeights', row - 1, count, height),
  /** The fake measures no letters: widths and heights become the usual ones. */
  autoResizeColumn: (state, column: number) => setSize(state, 'columnWidths', column - 1, 1, USUAL.columnWidths),
  autoResizeColumns: (state, column: number, count: number) =>
    setSize(state, 'columnWidths', column - 1, count, USUAL.columnWidths),
  autoResizeRows: (state, row: number, count: number) => setSize(state, 'rowHeights', row - 1, count, USUAL.rowHeights),
};
