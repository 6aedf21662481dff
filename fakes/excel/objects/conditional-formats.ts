/** `range.conditionalFormats` (1.6): data bars and rules by formula. */
import type { FakeSheet } from '../../book/book.js';
import { intersect, isUnbounded } from '../area.js';
import type { RangeSelf } from '../cells.js';
import { guardOption } from '../guard.js';
import { clearRules } from '../rules.js';
import { type ConditionalFormat, extra, setExtra } from '../store.js';
import { FakeHostGap, notFound } from '../wire/errors.js';
import { type HostObject, type HostType, make } from '../wire/types.js';
import { type Bag, bagType } from './bag.js';
import { rangeOf } from './range.js';

interface RuleSelf {
  readonly range: RangeSelf;
  readonly rule: ConditionalFormat;
}

const LOWEST = { type: 'LowestValue' };
const HIGHEST = { type: 'HighestValue' };

const DATA_BAR = bagType(
  'DataBarConditionalFormat',
  {
    ShowDataBarOnly: false,
    BarDirection: 'Context',
    AxisFormat: 'Automatic',
    AxisColor: '#000000',
    LowerBoundRule: LOWEST,
    UpperBoundRule: HIGHEST,
  },
  {
    PositiveFormat: bagType('ConditionalDataBarPositiveFormat', {
      FillColor: undefined,
      GradientFill: true,
      BorderColor: '',
    }),
    NegativeFormat: bagType('ConditionalDataBarNegativeFormat', {
      FillColor: undefined,
      MatchPositiveFillColor: false,
      BorderColor: '',
      MatchPositiveBorderColor: true,
    }),
  },
);

const FONT = { Color: undefined, Italic: undefined, Bold: undefined, Underline: undefined, Strikethrough: undefined };

const CUSTOM = bagType(
  'CustomConditionalFormat',
  {},
  {
    Rule: bagType('ConditionalFormatRule', { Formula: '' }),
    Format: bagType(
      'ConditionalRangeFormat',
      { NumberFormat: undefined },
      { Fill: bagType('ConditionalRangeFill', { Color: undefined }), Font: bagType('ConditionalRangeFont', FONT) },
    ),
  },
);

const KINDS: Readonly<Record<string, HostType<Bag>>> = { DataBar: DATA_BAR, Custom: CUSTOM };

function part({ range, rule }: RuleSelf, kind: string): HostObject | null {
  const type = KINDS[kind];
  if (!type || rule.type !== kind) return null;
  const guard = (): void => guardOption(range.sheet, 'allowFormatCells', 'ConditionalFormat');
  return make(type, { values: rule.values, path: '', guard });
}

function certain(self: RuleSelf, kind: string): HostObject {
  const found = part(self, kind);
  if (!found) throw notFound('ConditionalFormat');
  return found;
}

const CONDITIONAL_FORMAT: HostType<RuleSelf> = {
  name: 'ConditionalFormat',
  identity: ({ rule }) => ({ Id: rule.id }),
  properties: {
    Id: { get: ({ rule }) => rule.id },
    Type: { get: ({ rule }) => rule.type },
    StopIfTrue: {
      get: ({ rule }) => rule.stopIfTrue,
      set: ({ rule }, value) => {
        rule.stopIfTrue = value === true;
      },
    },
    Priority: { get: ({ range, rule }) => rulesOf(range.sheet).indexOf(rule) },
  },
  links: {
    DataBar: (self) => certain(self, 'DataBar'),
    DataBarOrNullObject: (self) => part(self, 'DataBar'),
    Custom: (self) => certain(self, 'Custom'),
    CustomOrNullObject: (self) => part(self, 'Custom'),
  },
  methods: {
    Delete: ({ range, rule }) => {
      guardOption(range.sheet, 'allowFormatCells', 'ConditionalFormat.delete');
      setExtra(
        range.sheet,
        'conditionalFormats',
        rulesOf(range.sheet).filter((one) => one.id !== rule.id),
      );
    },
    GetRange: ({ range, rule }) => rangeOf(range.session, range.sheet, rule.rect),
    GetRangeOrNullObject: ({ range, rule }) => rangeOf(range.session, range.sheet, rule.rect),
  },
};

const rulesOf = (sheet: FakeSheet): readonly ConditionalFormat[] => extra(sheet, 'conditionalFormats') ?? [];

const within = (range: RangeSelf): HostObject[] =>
  rulesOf(range.sheet)
    .filter(({ rect }) => intersect(rect, range.rect))
    .map((rule) => make(CONDITIONAL_FORMAT, { range, rule }));

function byId(range: RangeSelf, id: unknown): HostObject | null {
  const rule = rulesOf(range.sheet).find((one) => one.id === id);
  return rule ? make(CONDITIONAL_FORMAT, { range, rule }) : null;
}

export const CONDITIONAL_FORMATS: HostType<RangeSelf> = {
  name: 'ConditionalFormatCollection',
  items: within,
  item: (range, [id]) => {
    const found = byId(range, id);
    if (!found) throw notFound('ConditionalFormatCollection.getItem');
    return found;
  },
  methods: {
    Add: (range, [type]) => {
      const { sheet, session } = range;
      guardOption(sheet, 'allowFormatCells', 'ConditionalFormatCollection.add');
      if (!KINDS[String(type)]) throw new FakeHostGap(`a conditional format ${type} is not in the fake host`);
      if (isUnbounded(range.rect))
        throw new FakeHostGap('a conditional format of whole rows or columns is not in the fake host');
      const id = `{CF-${session.nextId++}}`;
      const rule = { id, type: String(type), rect: { ...range.rect }, stopIfTrue: false, values: {} };
      setExtra(sheet, 'conditionalFormats', [rule, ...rulesOf(sheet)]);
      return make(CONDITIONAL_FORMAT, { range, rule });
    },
    GetItemOrNullObject: (range, [id]) => byId(range, id),
    GetItemAt: (range, [index]) => {
      const found = within(range)[Number(index)];
      if (!found) throw notFound('ConditionalFormatCollection.getItemAt');
      return found;
    },
    GetCount: (range) => within(range).length,
    ClearAll: ({ sheet, rect }) => {
      guardOption(sheet, 'allowFormatCells', 'ConditionalFormatCollection.clearAll');
      clearRules(sheet, 'conditionalFormats', rect);
    },
  },
};
