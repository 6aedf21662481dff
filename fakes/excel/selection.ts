/** Which sheet is in front and which cells are selected in it. */
import type { FakeSheet } from '../book/book.js';
import { localAddress } from './area.js';
import type { RangeSelf } from './cells.js';
import { EventType, raise } from './events.js';
import type { Session } from './session.js';
import { ExcelError } from './wire/errors.js';

/** Brings a sheet to the front; a hidden one cannot be. */
export function activate(session: Session, sheet: FakeSheet): void {
  const { book } = session;
  // the code of a hidden sheet is unverified; excel.md #12 has this one for a wrong selection
  if (!sheet.visible) throw new ExcelError('InvalidSelection', 'The current selection is invalid for this operation.');
  if (book.active === sheet) return;
  const before = book.active;
  book.active = sheet;
  book.selection = { top: 0, left: 0, bottom: 0, right: 0 };
  raise(session, EventType.deactivated, before, {});
  raise(session, EventType.activated, sheet, {});
}

export function selectRange({ session, sheet, rect }: RangeSelf): void {
  activate(session, sheet);
  session.book.selection = { ...rect };
  raise(session, EventType.selection, sheet, { address: localAddress(rect) });
}
