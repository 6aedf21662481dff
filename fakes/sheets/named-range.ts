/** NamedRange: a name for a range, valid in the whole spreadsheet. */
import type { FakeSheet } from '../book/book.js';
import type { NamedArea } from './document.js';
import { hostError } from './errors.js';
import type { Execution } from './execution.js';
import { handle, type Methods, stateOf } from './handle.js';
import { type RangeState, rangeOf } from './range/range.js';

interface NameState {
  readonly execution: Execution;
  area: NamedArea;
}

export const namedRangeOf = (execution: Execution, area: NamedArea): object =>
  handle<NameState>(execution, 'NamedRange', { execution, area }, NAMED_RANGE);

export function rangeOfArea(execution: Execution, { sheetId, rect }: NamedArea): object | null {
  const sheet = execution.document.book.sheets.find(({ id }) => id === sheetId);
  return sheet ? rangeOf(execution, sheet, rect) : null;
}

const NAME = /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u;

/** A name that stands already is moved. */
export function setNamedRange(execution: Execution, name: string, range: object): void {
  const { sheet, rect } = stateOf<RangeState>(range);
  if (!NAME.test(name)) throw hostError(`Invalid name: ${name}`);
  replace(
    execution,
    execution.document.namedRanges.find((one) => one.name === name) ?? null,
    areaOf(name, sheet, rect),
  );
}

export function removeNamedRange(execution: Execution, name: string): void {
  const found = execution.document.namedRanges.find((one) => one.name === name);
  if (!found) throw hostError('Named range not found.');
  replace(execution, found, null);
}

const areaOf = (name: string, sheet: FakeSheet, rect: RangeState['rect']): NamedArea => ({
  name,
  sheetId: sheet.id,
  rect,
});

function replace(execution: Execution, former: NamedArea | null, area: NamedArea | null): void {
  const { namedRanges } = execution.document;
  const at = former ? namedRanges.indexOf(former) : namedRanges.length;
  namedRanges.splice(at < 0 ? namedRanges.length : at, former ? 1 : 0, ...(area ? [area] : []));
}

function change(state: NameState, area: NamedArea): object {
  replace(state.execution, state.area, area);
  state.area = area;
  return handle(state.execution, 'NamedRange', state, NAMED_RANGE);
}

const NAMED_RANGE: Methods<NameState> = {
  getName: ({ area }) => area.name,
  getRange: ({ execution, area }) => rangeOfArea(execution, area),
  remove: ({ execution, area }) => replace(execution, area, null),
  setName: (state, name: string) => change(state, { ...state.area, name }),
  setRange(state, range: object) {
    const { sheet, rect } = stateOf<RangeState>(range);
    return change(state, areaOf(state.area.name, sheet, rect));
  },
};
