/** Filter: the one filter of a sheet, its criteria, and the rows it hides (google-sheets.md #38). */
import type { Rect } from '../../core/grid/grid.js';
import type { FakeSheet } from '../book/book.js';
import { currentCell, displayOf } from './cells.js';
import type { FakeDocument } from './document.js';
import { enumMember } from './enums.js';
import { hostError, notFaked } from './errors.js';
import type { Execution } from './execution.js';
import { extra, keep } from './extras.js';
import { handle, type Methods, stateOf } from './handle.js';
import { rangeOf } from './range/range.js';
import { RANGE_STRUCTURE } from './range/structure.js';
import { assertEditable } from './rights.js';

export interface CriteriaData {
  readonly criteria: string | null;
  readonly values: readonly unknown[];
  readonly hidden: readonly string[];
}

/** As it lies on the sheet: plain data. */
export interface FilterData {
  readonly rect: Rect;
  /** By zero-based column of the sheet. */
  readonly criteria: Readonly<Record<number, CriteriaData>>;
}

interface FilterState {
  readonly execution: Execution;
  readonly sheet: FakeSheet;
}

const dataOf = (sheet: FakeSheet): FilterData | null => extra(sheet, 'filter') ?? null;

function standing({ sheet }: FilterState): FilterData {
  const data = dataOf(sheet);
  if (!data) throw hostError('The filter no longer exists.');
  return data;
}

export function createFilter(execution: Execution, sheet: FakeSheet, rect: Rect): object {
  if (dataOf(sheet)) throw hostError("You can't create a filter in a sheet that already has a filter.");
  assertEditable(execution, sheet, rect);
  keep(sheet, 'filter', { rect, criteria: {} });
  return handle<FilterState>(execution, 'Filter', { execution, sheet }, FILTER);
}

export const filterOf = (execution: Execution, sheet: FakeSheet): object | null =>
  dataOf(sheet) ? handle<FilterState>(execution, 'Filter', { execution, sheet }, FILTER) : null;

/** Whether the filter keeps a row (zero-based) from sight; its first row is the heading. */
export function hiddenByFilter(document: FakeDocument, sheet: FakeSheet, row: number): boolean {
  const data = dataOf(sheet);
  if (!data || row <= data.rect.top || row > data.rect.bottom) return false;
  return Object.entries(data.criteria).some(([column, criteria]) => {
    const shown = displayOf(document, currentCell(document, sheet, row, Number(column)));
    return criteria.hidden.includes(shown) || !meets(shown, criteria);
  });
}

function meets(shown: string, { criteria, values }: CriteriaData): boolean {
  const wanted = String(values[0] ?? '');
  switch (criteria) {
    case null:
      return true;
    case 'CELL_EMPTY':
      return shown === '';
    case 'CELL_NOT_EMPTY':
      return shown !== '';
    case 'TEXT_EQUAL_TO':
    case 'NUMBER_EQUAL_TO':
      return shown === wanted;
    case 'TEXT_CONTAINS':
      return shown.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !shown.includes(wanted);
    default:
      throw notFaked(`filtering by ${criteria}`);
  }
}

/** Columns count on the sheet, from 1. */
function change(state: FilterState, column: number, criteria: CriteriaData | null): object {
  const data = standing(state);
  assertEditable(state.execution, state.sheet, data.rect);
  if (column - 1 < data.rect.left || column - 1 > data.rect.right)
    throw hostError('Column is outside the filter range.');
  const { [column - 1]: _, ...others } = data.criteria;
  keep(state.sheet, 'filter', { ...data, criteria: criteria ? { ...others, [column - 1]: criteria } : others });
  return handle(state.execution, 'Filter', state, FILTER);
}

const FILTER: Methods<FilterState> = {
  getRange: (state) => rangeOf(state.execution, state.sheet, standing(state).rect),
  getColumnFilterCriteria(state, column: number) {
    const found = standing(state).criteria[column - 1];
    return found ? criteriaOf(state.execution, found) : null;
  },
  setColumnFilterCriteria: (state, column: number, criteria: object | null) =>
    change(state, column, criteria ? stateOf<CriteriaState>(criteria).data : null),
  removeColumnFilterCriteria: (state, column: number) => change(state, column, null),
  remove(state) {
    assertEditable(state.execution, state.sheet, standing(state).rect);
    keep(state.sheet, 'filter', null);
  },
  sort(state, column: number, ascending: boolean) {
    const { rect } = standing(state);
    const body = { execution: state.execution, sheet: state.sheet, rect: { ...rect, top: rect.top + 1 } };
    // Sorting takes the documented specification.
    if (body.rect.top <= rect.bottom) RANGE_STRUCTURE.sort?.(body, { column, ascending } as never);
    return handle(state.execution, 'Filter', state, FILTER);
  },
};

interface CriteriaState {
  readonly execution: Execution;
  data: CriteriaData;
}

const criteriaOf = (execution: Execution, data: CriteriaData): object =>
  handle<CriteriaState>(execution, 'FilterCriteria', { execution, data }, CRITERIA);
const criteriaBuilder = (state: CriteriaState): object =>
  handle(state.execution, 'FilterCriteriaBuilder', state, BUILDER);

export function newFilterCriteria(execution: Execution): object {
  return criteriaBuilder({ execution, data: { criteria: null, values: [], hidden: [] } });
}

const CRITERIA: Methods<CriteriaState> = {
  copy: ({ execution, data }) => criteriaBuilder({ execution, data }),
  getCriteriaType: ({ data }) => (data.criteria === null ? null : enumMember('BooleanCriteria', data.criteria)),
  getCriteriaValues: ({ data }) => [...data.values],
  getHiddenValues: ({ data }) => [...data.hidden],
  getVisibleValues: () => [],
};

function set(state: CriteriaState, changes: Partial<CriteriaData>): object {
  state.data = { ...state.data, ...changes };
  return criteriaBuilder(state);
}
const when = (state: CriteriaState, criteria: string, ...values: unknown[]): object => set(state, { criteria, values });

const BUILDER: Methods<CriteriaState> = {
  ...CRITERIA,
  build: ({ execution, data }) => criteriaOf(execution, data),
  setHiddenValues: (state, values: string[]) => set(state, { hidden: [...values].map(String) }),
  /** The real one refuses it for filters of a grid: «not supported» (D FilterCriteriaBuilder). */
  setVisibleValues() {
    throw hostError('Visible values are not supported for filters on a grid.');
  },
  whenCellEmpty: (state) => when(state, 'CELL_EMPTY'),
  whenCellNotEmpty: (state) => when(state, 'CELL_NOT_EMPTY'),
  whenFormulaSatisfied: (state, formula: string) => when(state, 'CUSTOM_FORMULA', formula),
  whenNumberEqualTo: (state, number: number) => when(state, 'NUMBER_EQUAL_TO', number),
  whenTextContains: (state, text: string) => when(state, 'TEXT_CONTAINS', text),
  whenTextDoesNotContain: (state, text: string) => when(state, 'TEXT_DOES_NOT_CONTAIN', text),
  whenTextEqualTo: (state, text: string) => when(state, 'TEXT_EQUAL_TO', text),
  withCriteria: (state, criteria: object, args: unknown[]) => when(state, String(criteria), ...args),
};
