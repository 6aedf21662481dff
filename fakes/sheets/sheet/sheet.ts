/** Sheet: the parts of the class put together, and what it tells of itself. */
import { onFirstUse } from '../../../core/text/once.js';
import type { FakeSheet } from '../../book/book.js';
import { SHEET_CHARTS } from '../chart.js';
import { SHEET_RULES } from '../conditional/sheet-rules.js';
import { enumMember } from '../enums.js';
import { hostError } from '../errors.js';
import type { Execution } from '../execution.js';
import { extra } from '../extras.js';
import { filterOf } from '../filter.js';
import { handle, type Methods, stateOf } from '../handle.js';
import { addMetadata, finderOf, metadataOf } from '../metadata.js';
import { namedRangeOf } from '../named-range.js';
import { protect, protectionOf } from '../protection.js';
import { type RangeState, rangeOf } from '../range/range.js';
import { protectionsOf } from '../rights.js';
import { activeRange, currentCell, openSheet, select, selectionOf } from '../selection.js';
import { spreadsheetOf } from '../spreadsheet.js';
import { assertAlive } from './alive.js';
import { SHEET_CONTENTS } from './contents.js';
import { SHEET_LINES } from './lines.js';
import { SHEET_LOOKS } from './looks.js';
import { rectNamed } from './ranges.js';

export interface SheetState {
  readonly execution: Execution;
  readonly sheet: FakeSheet;
}

export function sheetOf(execution: Execution, sheet: FakeSheet): object {
  return handle<SheetState>(execution, 'Sheet', { execution, sheet }, sheetMethods());
}

export const wholeOf = ({ rows, columns }: FakeSheet) => ({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 });

/** A sheet that is no grid (a chart sheet) has no cells (google-sheets.md #39). */
export function assertGrid(sheet: FakeSheet): void {
  if ((extra(sheet, 'type') ?? 'GRID') !== 'GRID')
    throw hostError('This operation is not supported on a non-grid sheet.');
}

function choose({ execution, sheet }: SheetState, range: unknown): object {
  const rect = typeof range === 'string' ? rectNamed(sheet, range) : stateOf<RangeState>(range as object).rect;
  select(execution, sheet, rect);
  return rangeOf(execution, sheet, rect);
}

const activeHere = ({ execution, sheet }: SheetState, ask: (execution: Execution) => object): object =>
  execution.document.book.active === sheet
    ? ask(execution)
    : rangeOf(execution, sheet, { top: 0, left: 0, bottom: 0, right: 0 });

const SHEET_SELF: Methods<SheetState> = {
  getName: ({ sheet }) => sheet.name,
  getSheetName: ({ sheet }) => sheet.name,
  getSheetId: ({ sheet }) => sheet.id,
  getIndex: ({ execution, sheet }) => execution.document.book.sheets.indexOf(sheet) + 1,
  getParent: ({ execution }) => spreadsheetOf(execution),
  getType: ({ sheet }) => enumMember('SheetType', extra(sheet, 'type') ?? 'GRID'),
  isSheetHidden: ({ sheet }) => !sheet.visible,
  activate(state) {
    assertAlive(state.execution, state.sheet);
    openSheet(state.execution, state.sheet);
    return sheetOf(state.execution, state.sheet);
  },
  getSelection: ({ execution }) => selectionOf(execution),
  getActiveRange: (state) => activeHere(state, activeRange),
  getActiveCell: (state) => activeHere(state, currentCell),
  getCurrentCell: (state) => activeHere(state, currentCell),
  setActiveRange: choose,
  setActiveSelection: choose,
  setCurrentCell: choose,
  getFilter: ({ execution, sheet }) => filterOf(execution, sheet),
  getNamedRanges: ({ execution, sheet }) =>
    execution.document.namedRanges
      .filter(({ sheetId }) => sheetId === sheet.id)
      .map((area) => namedRangeOf(execution, area)),
  protect: ({ execution, sheet }) => protect(execution, sheet, 'SHEET', wholeOf(sheet)),
  getProtections: ({ execution, sheet }, type: object) =>
    protectionsOf(sheet)
      .filter((one) => one.type === String(type))
      .map(({ id }) => protectionOf(execution, sheet, id)),
  addDeveloperMetadata({ execution, sheet }, ...args: never[]) {
    assertAlive(execution, sheet);
    addMetadata(execution, { type: 'SHEET', sheet }, args);
    return sheetOf(execution, sheet);
  },
  getDeveloperMetadata: ({ execution, sheet }) =>
    execution.document.metadata
      .filter(({ place }) => place.type === 'SHEET' && place.sheet === sheet)
      .map((entry) => metadataOf(execution, entry)),
  createDeveloperMetadataFinder: ({ execution, sheet }) =>
    finderOf(execution, (place) => place.type !== 'SPREADSHEET' && place.sheet === sheet),
};

/** Put together at first use: the parts import this file. */
const sheetMethods = onFirstUse<Methods<SheetState>>(() => ({
  ...SHEET_SELF,
  ...SHEET_CONTENTS,
  ...SHEET_LINES,
  ...SHEET_LOOKS,
  ...SHEET_RULES,
  ...SHEET_CHARTS,
}));
