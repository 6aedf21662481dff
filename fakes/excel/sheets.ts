/** Adding, naming, moving, hiding and deleting sheets (`excel.md #28, #47`). */
import { addSheet, type FakeSheet } from '../book/book.js';
import { EventType, raise } from './events.js';
import { guardStructure } from './guard.js';
import { SHEET_NAME_LENGTH } from './limits.js';
import type { Session } from './session.js';
import { BROKEN, extra, setExtra } from './store.js';
import { alreadyExists, invalidArgument, invalidOperation } from './wire/errors.js';

/** Throws InvalidArgument for a name Excel does not take, ItemAlreadyExists for one that is there. */
function checkName({ book }: Session, name: unknown, own: FakeSheet | null): string {
  const where = 'Worksheet.name';
  if (typeof name !== 'string' || name === '' || name.length > SHEET_NAME_LENGTH) throw invalidArgument(where);
  if (/[\\/?*:[\]]/.test(name) || /^'|'$/.test(name)) throw invalidArgument(where);
  const same = book.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase());
  if (same) throw alreadyExists(where);
  return name;
}

export function createSheet(session: Session, name: unknown): FakeSheet {
  guardStructure(session, 'WorksheetCollection.add');
  const { book } = session;
  const sheet = addSheet(
    book,
    name === undefined || name === null ? freeName(session) : checkName(session, name, null),
  );
  raise(session, EventType.added, sheet, { source: 'Local' });
  return sheet;
}

function freeName({ book }: Session): string {
  for (let number = book.sheets.length + 1; ; number++) {
    const name = `Лист${number}`;
    if (!book.sheets.some((sheet) => sheet.name === name)) return name;
  }
}

export function rename(session: Session, sheet: FakeSheet, name: unknown): void {
  guardStructure(session, 'Worksheet.name');
  sheet.name = checkName(session, name, sheet);
}

/** A very hidden sheet and the last visible one cannot be deleted. */
export function deleteSheet(session: Session, sheet: FakeSheet): void {
  const { book, store } = session;
  guardStructure(session, 'Worksheet.delete');
  const last = sheet.visible && visibleSheets(session).length === 1;
  if (extra(sheet, 'veryHidden') || last) throw invalidOperation('Worksheet.delete');
  const at = book.sheets.indexOf(sheet);
  book.sheets.splice(at, 1);
  if (book.active === sheet) book.active = neighbour(session, at);
  const gone = store.names.filter((one) => one.scope === sheet);
  for (const one of gone) store.names.splice(store.names.indexOf(one), 1);
  for (const one of store.names) if (one.sheet === sheet) one.value = BROKEN;
  raise(session, EventType.deleted, sheet, { source: 'Local' });
}

/** The sheet that comes to the front when the one at a place has gone. */
function neighbour(session: Session, at: number): FakeSheet {
  const { book } = session;
  const next = book.sheets.slice(at).find((sheet) => sheet.visible) ?? visibleSheets(session).at(-1);
  if (!next) throw invalidOperation('Worksheet.delete');
  book.selection = { top: 0, left: 0, bottom: 0, right: 0 };
  return next;
}

export const visibleSheets = ({ book }: Session): FakeSheet[] => book.sheets.filter((sheet) => sheet.visible);

export function visibilityOf(sheet: FakeSheet): string {
  if (sheet.visible) return 'Visible';
  return extra(sheet, 'veryHidden') ? 'VeryHidden' : 'Hidden';
}

/** One sheet must stay visible. A sheet in front that is hidden gives way to its neighbour. */
export function setVisibility(session: Session, sheet: FakeSheet, value: unknown): void {
  guardStructure(session, 'Worksheet.visibility');
  if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden')
    throw invalidArgument('Worksheet.visibility');
  const hide = value !== 'Visible';
  if (hide && sheet.visible && visibleSheets(session).length === 1) throw invalidOperation('Worksheet.visibility');
  sheet.visible = !hide;
  setExtra(sheet, 'veryHidden', value === 'VeryHidden' ? true : null);
  if (hide && session.book.active === sheet)
    session.book.active = neighbour(session, session.book.sheets.indexOf(sheet));
}

export function moveSheet(session: Session, sheet: FakeSheet, position: unknown): void {
  guardStructure(session, 'Worksheet.position');
  const { sheets } = session.book;
  if (typeof position !== 'number' || position < 0 || position >= sheets.length)
    throw invalidArgument('Worksheet.position');
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}
