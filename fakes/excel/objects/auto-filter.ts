/** `worksheet.autoFilter` (1.9): the arrows over a table, without criteria. */
import { guardOption } from '../guard.js';
import { extra, setExtra } from '../store.js';
import { FakeHostGap } from '../wire/errors.js';
import type { HostObject, HostType } from '../wire/types.js';
import { rangeOf } from './range.js';
import { rangeArgument } from './range-argument.js';
import type { SheetSelf } from './worksheet.js';

function range({ session, sheet }: SheetSelf): HostObject | null {
  const rect = extra(sheet, 'autoFilter');
  return rect ? rangeOf(session, sheet, rect) : null;
}

export const AUTO_FILTER: HostType<SheetSelf> = {
  name: 'AutoFilter',
  properties: {
    Enabled: { get: ({ sheet }) => extra(sheet, 'autoFilter') !== undefined },
    IsDataFiltered: { get: () => false },
  },
  methods: {
    Apply: ({ session, sheet }, [place, column, criteria]) => {
      guardOption(sheet, null, 'AutoFilter.apply');
      if ((column ?? null) !== null || (criteria ?? null) !== null) {
        throw new FakeHostGap('criteria of a filter are not in the fake host');
      }
      setExtra(sheet, 'autoFilter', { ...rangeArgument(session, sheet, place).rect });
    },
    Remove: ({ sheet }) => {
      guardOption(sheet, null, 'AutoFilter.remove');
      setExtra(sheet, 'autoFilter', null);
    },
    ClearCriteria: () => null,
    GetRange: range,
    GetRangeOrNullObject: range,
  },
};
