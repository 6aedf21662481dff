/** The builder of conditional-format rules. */
import { onFirstUse } from '../../../core/text/once.js';
import type { FakeSheet } from '../../book/book.js';
import { colourGiven } from '../colour.js';
import { hostError } from '../errors.js';
import type { Execution } from '../execution.js';
import { handle, type Methods, stateOf } from '../handle.js';
import type { RangeState } from '../range/range.js';
import { type BooleanData, type GradientData, RULE_READERS, type RuleData, ruleOf } from './rule.js';

interface BuilderState {
  readonly execution: Execution;
  sheet: FakeSheet | null;
  data: RuleData;
}

const EMPTY: RuleData = { rects: [], boolean: null, gradient: null };
const PLAIN: BooleanData = {
  criteria: null,
  values: [],
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
};

export function ruleBuilder(execution: Execution, sheet: FakeSheet | null = null, data: RuleData = EMPTY): object {
  return builderOf({ execution, sheet, data });
}

const builderOf = (state: BuilderState): object =>
  handle(state.execution, 'ConditionalFormatRuleBuilder', state, builderMethods());

/** A boolean condition throws a gradient away and the other way round (D ConditionalFormatRuleBuilder). */
function look(state: BuilderState, changes: Partial<BooleanData>): object {
  state.data = { ...state.data, boolean: { ...(state.data.boolean ?? PLAIN), ...changes }, gradient: null };
  return builderOf(state);
}

const when = (state: BuilderState, criteria: string, ...values: unknown[]): object => look(state, { criteria, values });

function gradient(
  state: BuilderState,
  end: keyof GradientData,
  color: string,
  type: object | null,
  value: string,
): object {
  const point = { color: colourGiven(color), type: type === null ? null : String(type), value };
  state.data = { ...state.data, boolean: null, gradient: { ...state.data.gradient, [end]: point } };
  return builderOf(state);
}

const colour = (color: string | null): string | null => (color === null ? null : colourGiven(color));

/** Put together at first use: the rule imports this file. */
const builderMethods = onFirstUse<Methods<BuilderState>>(() => ({
  ...RULE_READERS,
  build({ execution, sheet, data }) {
    if (data.rects.length === 0) throw hostError('Conditional format rule must have at least one range.');
    if (data.boolean?.criteria === null) throw hostError('Conditional format rule must have a condition.');
    if (!data.boolean && !data.gradient) throw hostError('Conditional format rule must have a condition.');
    return ruleOf(execution, sheet, data);
  },
  setRanges(state, ranges: object[]) {
    const states = ranges.map((range) => stateOf<RangeState>(range));
    if (new Set(states.map(({ sheet }) => sheet)).size > 1) throw hostError('All ranges must be on the same sheet.');
    state.sheet = states[0]?.sheet ?? null;
    state.data = { ...state.data, rects: states.map(({ rect }) => rect) };
    return builderOf(state);
  },
  setBackground: (state, color: string | null) => look(state, { background: colour(color) }),
  setFontColor: (state, color: string | null) => look(state, { fontColor: colour(color) }),
  setBold: (state, bold: boolean | null) => look(state, { bold }),
  setItalic: (state, italic: boolean | null) => look(state, { italic }),
  setUnderline: (state, underline: boolean | null) => look(state, { underline }),
  setStrikethrough: (state, strikethrough: boolean | null) => look(state, { strikethrough }),
  setGradientMinpoint: (state, color: string) => gradient(state, 'min', color, null, ''),
  setGradientMaxpoint: (state, color: string) => gradient(state, 'max', color, null, ''),
  setGradientMinpointWithValue: (state, color: string, type: object, value: string) =>
    gradient(state, 'min', color, type, value),
  setGradientMidpointWithValue: (state, color: string, type: object, value: string) =>
    gradient(state, 'mid', color, type, value),
  setGradientMaxpointWithValue: (state, color: string, type: object, value: string) =>
    gradient(state, 'max', color, type, value),
  whenFormulaSatisfied(state, formula: string) {
    if (!formula.startsWith('=')) throw hostError(`Invalid formula: ${formula}`);
    return when(state, 'CUSTOM_FORMULA', formula);
  },
  whenCellEmpty: (state) => when(state, 'CELL_EMPTY'),
  whenCellNotEmpty: (state) => when(state, 'CELL_NOT_EMPTY'),
  whenNumberBetween: (state, start: number, end: number) => when(state, 'NUMBER_BETWEEN', start, end),
  whenNumberNotBetween: (state, start: number, end: number) => when(state, 'NUMBER_NOT_BETWEEN', start, end),
  whenNumberEqualTo: (state, number: number) => when(state, 'NUMBER_EQUAL_TO', number),
  whenNumberNotEqualTo: (state, number: number) => when(state, 'NUMBER_NOT_EQUAL_TO', number),
  whenNumberGreaterThan: (state, number: number) => when(state, 'NUMBER_GREATER_THAN', number),
  whenNumberGreaterThanOrEqualTo: (state, number: number) => when(state, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', number),
  whenNumberLessThan: (state, number: number) => when(state, 'NUMBER_LESS_THAN', number),
  whenNumberLessThanOrEqualTo: (state, number: number) => when(state, 'NUMBER_LESS_THAN_OR_EQUAL_TO', number),
  whenTextContains: (state, text: string) => when(state, 'TEXT_CONTAINS', text),
  whenTextDoesNotContain: (state, text: string) => when(state, 'TEXT_DOES_NOT_CONTAIN', text),
  whenTextEndsWith: (state, text: string) => when(state, 'TEXT_ENDS_WITH', text),
  whenTextEqualTo: (state, text: string) => when(state, 'TEXT_EQUAL_TO', text),
  whenTextStartsWith: (state, text: string) => when(state, 'TEXT_STARTS_WITH', text),
  withCriteria: (state, criteria: object, args: unknown[]) => when(state, String(criteria), ...args),
}));
