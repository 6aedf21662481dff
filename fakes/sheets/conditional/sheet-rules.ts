/** The rules of a sheet: got and set all at once (google-sheets.md #54). */
import type { FakeSheet } from '../../book/book.js';
import { hostError } from '../errors.js';
import type { Execution } from '../execution.js';
import { extra, keep } from '../extras.js';
import { type Methods, stateOf } from '../handle.js';
import { assertEditable } from '../rights.js';
import type { SheetState } from '../sheet/sheet.js';
import { type RuleData, type RuleState, ruleOf } from './rule.js';

export const rulesOf = (sheet: FakeSheet): readonly RuleData[] => extra(sheet, 'conditionalRules') ?? [];

/** Rules that come, go or change must lie on cells the person may edit; those that stay do not count (not verified). */
function replace(execution: Execution, sheet: FakeSheet, rules: readonly RuleData[]): void {
  const text = (rule: RuleData): string => JSON.stringify(rule);
  const before = rulesOf(sheet);
  const [had, has] = [new Set(before.map(text)), new Set(rules.map(text))];
  const changed = [...before.filter((rule) => !has.has(text(rule))), ...rules.filter((rule) => !had.has(text(rule)))];
  for (const { rects } of changed) for (const rect of rects) assertEditable(execution, sheet, rect);
  keep(sheet, 'conditionalRules', rules);
}

export const SHEET_RULES: Methods<SheetState> = {
  getConditionalFormatRules: ({ execution, sheet }) => rulesOf(sheet).map((data) => ruleOf(execution, sheet, data)),
  setConditionalFormatRules({ execution, sheet }, rules: object[]) {
    const states = rules.map((rule) => stateOf<RuleState>(rule));
    if (states.some((state) => state.sheet !== sheet)) {
      throw hostError('Conditional format rules may only contain ranges of the sheet they are set on.');
    }
    replace(
      execution,
      sheet,
      states.map(({ data }) => data),
    );
  },
  clearConditionalFormatRules: ({ execution, sheet }) => replace(execution, sheet, []),
};
