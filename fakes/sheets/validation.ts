/** Data validation: the rule of a cell, its builder, and what a rejecting rule says (google-sheets.md #60). */
import type { Rect } from '../../core/grid/grid.js';
import type { FakeCell } from '../book/book.js';
import { enumMember } from './enums.js';
import { hostError } from './errors.js';
import type { Execution } from './execution.js';
import { handle, type Methods, stateOf } from './handle.js';
import { type RangeState, rangeOf } from './range/range.js';

/** As it lies in the cell: plain data. */
export interface ValidationRule {
  readonly criteria: string | null;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

interface RuleState {
  readonly execution: Execution;
  rule: ValidationRule;
}

const LIST_LIMIT = 500;

const EMPTY: ValidationRule = { criteria: null, values: [], allowInvalid: true, helpText: null };

export const ruleOf = (cell: Readonly<FakeCell>): ValidationRule | null =>
  (cell.look.validation as ValidationRule) ?? null;

export function setRule(cell: FakeCell, rule: ValidationRule | null): void {
  if (rule === null) delete cell.look.validation;
  else cell.look.validation = rule;
}

/** The script's write into a rejecting cell fails with the text people see: several projects met it (google-sheets.md #60 calls it open). */
export function checkTyped(cell: Readonly<FakeCell>, value: unknown, name: string): void {
  const rule = ruleOf(cell);
  if (!rule || rule.allowInvalid || value === null) return;
  const fits =
    rule.criteria === 'VALUE_IN_LIST'
      ? Array.isArray(rule.values[0]) && rule.values[0].includes(String(value))
      : rule.criteria === 'CHECKBOX'
        ? typeof value === 'boolean'
        : true;
  if (fits) return;
  const choices = Array.isArray(rule.values[0])
    ? ` Please enter one of the following values: ${rule.values[0].join(', ')}.`
    : '';
  throw hostError(
    `The data you entered in cell ${name} violates the data validation rules set on this cell.${choices}`,
  );
}

export function validationOf(execution: Execution, rule: ValidationRule): object {
  return handle<RuleState>(execution, 'DataValidation', { execution, rule }, VALIDATION);
}

export function validationBuilder(execution: Execution, rule: ValidationRule = EMPTY): object {
  return builderOf({ execution, rule });
}

const builderOf = (state: RuleState): object => handle(state.execution, 'DataValidationBuilder', state, BUILDER);

/** Rule behind a `DataValidation` given to a range. */
export const ruleGiven = (validation: object | null): ValidationRule | null =>
  validation === null ? null : stateOf<RuleState>(validation).rule;

/** How a range lies among the values of a rule: plain data. */
interface Area {
  readonly sheetId: number;
  readonly rect: Rect;
}

const isArea = (value: unknown): value is Area => value !== null && typeof value === 'object' && 'sheetId' in value;

function shownValues({ execution, rule }: RuleState): unknown[] {
  return rule.values.map((value) => {
    if (!isArea(value)) return value;
    const sheet = execution.document.book.sheets.find(({ id }) => id === value.sheetId);
    return sheet ? rangeOf(execution, sheet, value.rect) : null;
  });
}

const READ: Methods<RuleState> = {
  copy: ({ execution, rule }) => builderOf({ execution, rule }),
  getAllowInvalid: ({ rule }) => rule.allowInvalid,
  getCriteriaType: ({ rule }) => (rule.criteria === null ? null : enumMember('DataValidationCriteria', rule.criteria)),
  getCriteriaValues: shownValues,
  getHelpText: ({ rule }) => rule.helpText,
};

const VALIDATION: Methods<RuleState> = READ;

function change(state: RuleState, changes: Partial<ValidationRule>): object {
  state.rule = { ...state.rule, ...changes };
  return builderOf(state);
}
const demand = (state: RuleState, criteria: string, ...values: unknown[]): object =>
  change(state, { criteria, values });

const BUILDER: Methods<RuleState> = {
  ...READ,
  build({ execution, rule }) {
    if (rule.criteria === null) throw hostError('Data validation rule must have a criteria.');
    return validationOf(execution, rule);
  },
  setAllowInvalid: (state, allowInvalid: boolean) => change(state, { allowInvalid }),
  setHelpText: (state, helpText: string) => change(state, { helpText }),
  requireCheckbox: (state) => demand(state, 'CHECKBOX'),
  requireDate: (state) => demand(state, 'DATE_IS_VALID_DATE'),
  requireFormulaSatisfied: (state, formula: string) => demand(state, 'CUSTOM_FORMULA', formula),
  requireNumberBetween: (state, start: number, end: number) => demand(state, 'NUMBER_BETWEEN', start, end),
  requireTextContains: (state, text: string) => demand(state, 'TEXT_CONTAINS', text),
  requireTextEqualTo: (state, text: string) => demand(state, 'TEXT_EQUAL_TO', text),
  requireValueInList(state, values: string[], dropDown: boolean | null = null) {
    if (values.length > LIST_LIMIT) {
      throw hostError(
        `Data validation rule has more items than the limit of ${LIST_LIMIT}. Use the 'List from a range' criteria instead.`,
      );
    }
    return demand(state, 'VALUE_IN_LIST', [...values].map(String), dropDown ?? true);
  },
  requireValueInRange(state, range: object, dropDown: boolean | null = null) {
    const { sheet, rect } = stateOf<RangeState>(range);
    return demand(state, 'VALUE_IN_RANGE', { sheetId: sheet.id, rect }, dropDown ?? true);
  },
  withCriteria: (state, criteria: object, args: unknown[]) => demand(state, String(criteria), ...args),
};
