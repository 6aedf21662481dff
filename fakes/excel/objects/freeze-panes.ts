/** `worksheet.freezePanes` (1.7). */
import { LAST_COLUMN, LAST_ROW } from '../limits.js';
import { extra, setExtra } from '../store.js';
import { invalidArgument } from '../wire/errors.js';
import type { HostObject, HostType } from '../wire/types.js';
import { rangeOf } from './range.js';
import { rangeArgument } from './range-argument.js';
import type { SheetSelf } from './worksheet.js';

function freeze({ sheet }: SheetSelf, rows: unknown, columns: unknown): void {
  if (typeof rows !== 'number' || typeof columns !== 'number' || rows < 0 || columns < 0) {
    throw invalidArgument('WorksheetFreezePanes');
  }
  setExtra(sheet, 'frozen', rows + columns > 0 ? { rows, columns } : null);
}

function location({ session, sheet }: SheetSelf): HostObject | null {
  const frozen = extra(sheet, 'frozen');
  if (!frozen) return null;
  const bottom = frozen.rows > 0 ? frozen.rows - 1 : LAST_ROW;
  const right = frozen.columns > 0 ? frozen.columns - 1 : LAST_COLUMN;
  return rangeOf(session, sheet, { top: 0, left: 0, bottom, right });
}

export const FREEZE_PANES: HostType<SheetSelf> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (self, [count]) => freeze(self, count ?? 1, 0),
    FreezeColumns: (self, [count]) => freeze(self, 0, count ?? 1),
    FreezeAt: (self, [place]) => {
      const { rect } = rangeArgument(self.session, self.sheet, place);
      freeze(self, rect.bottom === LAST_ROW ? 0 : rect.bottom + 1, rect.right === LAST_COLUMN ? 0 : rect.right + 1);
    },
    Unfreeze: (self) => freeze(self, 0, 0),
    GetLocation: location,
    GetLocationOrNullObject: location,
  },
};
