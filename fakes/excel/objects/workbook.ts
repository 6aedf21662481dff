/** `context.workbook`, the root of all paths. */

import type { Session } from '../session.js';
import { type HostObject, type HostType, make } from '../wire/types.js';
import { APPLICATION, RUNTIME } from './application.js';
import { COMMENTS } from './comments.js';
import { NAMES } from './named-items.js';
import { DOCUMENT_PROPERTIES } from './properties.js';
import { WORKBOOK_PROTECTION } from './protection.js';
import { rangeOf } from './range.js';
import { rangeArgument } from './range-argument.js';
import { SETTINGS } from './settings.js';
import { type BookSelf, WORKSHEETS } from './worksheets.js';

const eventRange = ({ session }: BookSelf, [reference]: readonly unknown[]): HostObject => {
  const { sheet, rect } = rangeArgument(session, null, reference);
  return rangeOf(session, sheet, rect);
};

const WORKBOOK: HostType<BookSelf> = {
  name: 'Workbook',
  properties: {
    Name: { get: ({ session }) => session.options.fileName },
    ReadOnly: { get: ({ session }) => session.store.readOnly },
    IsDirty: { get: () => true, set: () => {} },
    AutoSave: { get: () => false },
  },
  links: {
    Worksheets: (self) => make(WORKSHEETS, self),
    Application: (self) => make(APPLICATION, self),
    _Runtime: (self) => make(RUNTIME, self),
    Comments: ({ session }) => make(COMMENTS, { session, sheet: null }),
    Names: ({ session }) => make(NAMES, { session, sheet: null }),
    Settings: (self) => make(SETTINGS, self),
    Protection: (self) => make(WORKBOOK_PROTECTION, self),
    Properties: (self) => make(DOCUMENT_PROPERTIES, self),
  },
  methods: {
    GetSelectedRange: ({ session }) => rangeOf(session, session.book.active, { ...session.book.selection }),
    GetActiveCell: ({ session }) => {
      const { top, left } = session.book.selection;
      return rangeOf(session, session.book.active, { top, left, bottom: top, right: left });
    },
    _GetRangeForEventByReferenceId: eventRange,
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
    _SetOsfControlContainerReadyForCustomFunctions: ({ session }) => {
      session.functionsReady = true;
    },
  },
};

export function workbook(session: Session): HostObject {
  return make(WORKBOOK, { session });
}
