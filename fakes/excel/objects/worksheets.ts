/** `workbook.worksheets`. */
import { subscriptions } from '../events.js';
import { type Session, sheetByKey } from '../session.js';
import { createSheet, visibleSheets } from '../sheets.js';
import { notFound } from '../wire/errors.js';
import type { HostType } from '../wire/types.js';
import { worksheet } from './worksheet.js';

export interface BookSelf {
  readonly session: Session;
}

const among = ({ session }: BookSelf, visibleOnly: unknown) =>
  visibleOnly === true ? visibleSheets(session) : session.book.sheets;

export const WORKSHEETS: HostType<BookSelf> = {
  name: 'WorksheetCollection',
  items: ({ session }) => session.book.sheets.map((sheet) => worksheet(session, sheet)),
  item: ({ session }, [key]) => {
    const sheet = sheetByKey(session, key);
    if (!sheet) throw notFound('WorksheetCollection.getItem');
    return worksheet(session, sheet);
  },
  methods: {
    Add: ({ session }, [name]) => worksheet(session, createSheet(session, name)),
    GetActiveWorksheet: ({ session }) => worksheet(session, session.book.active),
    GetItemOrNullObject: ({ session }, [key]) => {
      const sheet = sheetByKey(session, key);
      return sheet && worksheet(session, sheet);
    },
    GetCount: (self, [visibleOnly]) => among(self, visibleOnly).length,
    GetFirst: (self, [visibleOnly]) => {
      const [sheet] = among(self, visibleOnly);
      return sheet ? worksheet(self.session, sheet) : null;
    },
    GetLast: (self, [visibleOnly]) => {
      const sheet = among(self, visibleOnly).at(-1);
      return sheet ? worksheet(self.session, sheet) : null;
    },
    ...subscriptions<BookSelf>(
      () => 'Workbook',
      ['DataChangedEvent', 'ActivatedEvent', 'DeactivatedEvent', 'AddedEvent', 'DeletedEvent', 'SelectionChangedEvent'],
    ),
  },
};
