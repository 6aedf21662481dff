/** `range.dataValidation` (1.8): rules of entry. They do not check what the API writes (`excel.md #49`). */
import { covers, fullAddress, intersect, isUnbounded } from '../area.js';
import type { RangeSelf } from '../cells.js';
import { guardOption } from '../guard.js';
import { clearRules } from '../rules.js';
import { extra, setExtra, type Validation } from '../store.js';
import { FakeHostGap, invalidArgument } from '../wire/errors.js';
import { type HostType, type Property, selfOf } from '../wire/types.js';
import { RANGE } from './range.js';

const KINDS: Readonly<Record<string, string>> = {
  list: 'List',
  custom: 'Custom',
  date: 'Date',
  decimal: 'Decimal',
  textLength: 'TextLength',
  time: 'Time',
  wholeNumber: 'WholeNumber',
};

/** As a fresh rule has it. */
const USUAL: Readonly<Record<string, unknown>> = {
  Rule: {},
  Prompt: { showPrompt: true, title: '', message: '' },
  ErrorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  IgnoreBlanks: true,
};

/** The one rule over all of the range; `mixed` where cells differ, `null` for none. */
function ruleOf({ sheet, rect }: RangeSelf): Validation | 'mixed' | null {
  const touching = (extra(sheet, 'validations') ?? []).filter((one) => intersect(one.rect, rect));
  const [only] = touching;
  if (!only) return null;
  return touching.length === 1 && covers(only.rect, rect) ? only : 'mixed';
}

function setRule(range: RangeSelf, key: string, value: unknown): void {
  const { sheet, rect } = range;
  guardOption(sheet, null, 'DataValidation');
  if (isUnbounded(rect)) throw new FakeHostGap('validation of whole rows or columns is not in the fake host');
  const before = ruleOf(range);
  const values = before !== null && before !== 'mixed' && key !== 'Rule' ? before.values : {};
  clearRules(sheet, 'validations', rect);
  const rule: Validation = { rect: { ...rect }, values: { ...values, [key]: value } };
  setExtra(sheet, 'validations', [...(extra(sheet, 'validations') ?? []), rule]);
}

/** A range given as a source becomes its address; the text of a list is parted by commas in every locale (`excel.md #49`). */
function plainRule(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) throw invalidArgument('DataValidation.rule');
  const [[kind, rule] = ['', null], ...more] = Object.entries(value).filter(
    ([, one]) => one !== undefined && one !== null,
  );
  if (!KINDS[kind] || more.length > 0) throw invalidArgument('DataValidation.rule');
  const plain = Object.entries(rule as object).map(([name, one]) => {
    const source = selfOf(RANGE, one);
    return [name, source ? `=${fullAddress(source.sheet.name, source.rect)}` : one];
  });
  return { [kind]: Object.fromEntries(plain) };
}

function property(key: string): Property<RangeSelf> {
  return {
    get: (range) => {
      const rule = ruleOf(range);
      if (rule === 'mixed') return null;
      return rule && key in rule.values ? rule.values[key] : USUAL[key];
    },
    set: (range, value) => setRule(range, key, key === 'Rule' ? plainRule(value) : value),
  };
}

export const DATA_VALIDATION: HostType<RangeSelf> = {
  name: 'DataValidation',
  properties: {
    Rule: property('Rule'),
    Prompt: property('Prompt'),
    ErrorAlert: property('ErrorAlert'),
    IgnoreBlanks: property('IgnoreBlanks'),
    Type: {
      get: (range) => {
        const rule = ruleOf(range);
        if (rule === 'mixed') return 'MixedCriteria';
        const [kind = ''] = Object.keys((rule?.values.Rule as object | undefined) ?? {});
        return KINDS[kind] ?? 'None';
      },
    },
  },
  methods: {
    Clear: ({ sheet, rect }) => {
      guardOption(sheet, null, 'DataValidation.clear');
      clearRules(sheet, 'validations', rect);
    },
  },
};
