/** What people do in the workbook while the add-in is open: its user, and a colleague in the same file (`excel.md #59, #60`). */
import { touch } from '../book/book.js';
import { raiseChanged } from './events.js';
import { rangeArgument } from './objects/range-argument.js';
import { selectRange } from './selection.js';
import { type Session, sheetByKey } from './session.js';
import { empty } from './values.js';
import { FakeHostGap } from './wire/errors.js';

export interface People {
  /** The user types into a cell; the value is taken as it is. */
  userTypes(sheet: string, cell: string, value: string | number | boolean): void;
  /** A co-author changes a cell. */
  colleagueTypes(sheet: string, cell: string, value: string | number | boolean): void;
  /** The user selects cells. */
  userSelects(sheet: string, range: string): void;
}

export function people(session: Session, send: () => void): People {
  const place = (sheet: string, address: string) => {
    const found = sheetByKey(session, sheet);
    if (!found) throw new FakeHostGap(`the test names no sheet: ${sheet}`);
    return rangeArgument(session, found, address);
  };
  const types = (source: 'Local' | 'Remote') => (sheet: string, cell: string, value: string | number | boolean) => {
    const range = place(sheet, cell);
    const target = touch(range.sheet, range.rect.top, range.rect.left);
    empty(target);
    target.value = value === '' ? null : value;
    raiseChanged(range, 'RangeEdited', source, false);
    send();
  };
  return {
    userTypes: types('Local'),
    colleagueTypes: types('Remote'),
    userSelects(sheet, address) {
      selectRange(place(sheet, address));
      send();
    },
  };
}
