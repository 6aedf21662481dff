/** Events of sheets: who subscribed, what was raised (`excel.md #59`, part B point 8). */
import type { FakeSheet } from '../book/book.js';
import { fullAddress, localAddress } from './area.js';
import type { RangeSelf } from './cells.js';
import { type Session, sheetId } from './session.js';
import type { Method } from './wire/types.js';

/** The library's numbers. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
} as const;

/** Events with their names in `_Register…Event`. */
const REGISTRATIONS: Readonly<Record<string, number>> = {
  DataChangedEvent: EventType.changed,
  ActivatedEvent: EventType.activated,
  DeactivatedEvent: EventType.deactivated,
  AddedEvent: EventType.added,
  SelectionChangedEvent: EventType.selection,
  DeletedEvent: EventType.deleted,
};

/** `_Register…` and `_Unregister…` of the events, for a sheet or for all sheets (`Workbook`). */
export function subscriptions<Self extends { readonly session: Session }>(
  target: (self: Self) => string,
  names: readonly string[],
): Record<string, Method<Self>> {
  return Object.fromEntries(
    names.flatMap((name): [string, Method<Self>][] => [
      [`_Register${name}`, (self) => void self.session.subscriptions.add(`${REGISTRATIONS[name]}:${target(self)}`)],
      [
        `_Unregister${name}`,
        (self) => void self.session.subscriptions.delete(`${REGISTRATIONS[name]}:${target(self)}`),
      ],
    ]),
  );
}

/** Notes an event unless the add-in has switched events off (`excel.md #51`). */
export function raise(session: Session, type: number, sheet: FakeSheet, message: Record<string, unknown>): void {
  if (session.enableEvents) session.events.push({ type, sheet, message: { worksheetId: sheetId(sheet), ...message } });
}

export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** `onChanged`: who changed what; `details` come for one cell only (`excel.md #59`). */
export function raiseChanged(
  { session, sheet, rect }: RangeSelf,
  changeType: ChangeType,
  source: 'Local' | 'Remote',
  byAddin: boolean,
): void {
  raise(session, EventType.changed, sheet, {
    changeType,
    source,
    address: localAddress(rect),
    shiftDirection: 'None',
    triggerSource: byAddin ? 'ThisLocalAddin' : 'Unknown',
    referenceId: fullAddress(sheet.name, rect),
  });
}

/** Rows for the library's message event: those of subscribers only. */
export function entriesOf(session: Session): unknown[][] {
  return session.events
    .splice(0)
    .flatMap(({ type, sheet, message }) =>
      [sheetId(sheet), 'Workbook']
        .filter((target) => session.subscriptions.has(`${type}:${target}`))
        .map((target) => [65536, type, target, JSON.stringify(message), '', false]),
    );
}
