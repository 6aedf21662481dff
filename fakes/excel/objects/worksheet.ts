/** `Excel.Worksheet`. */
import type { FakeSheet } from '../../book/book.js';
import { rectAt, WHOLE_SHEET } from '../area.js';
import { usedRect } from '../cells.js';
import { subscriptions } from '../events.js';
import { colour } from '../looks.js';
import { activate } from '../selection.js';
import { type Session, sheetId } from '../session.js';
import { deleteSheet, moveSheet, rename, setVisibility, visibilityOf } from '../sheets.js';
import { extra, setExtra } from '../store.js';
import { invalidArgument } from '../wire/errors.js';
import { type HostObject, type HostType, make } from '../wire/types.js';
import { AUTO_FILTER } from './auto-filter.js';
import { CHARTS } from './charts.js';
import { COMMENTS } from './comments.js';
import { FREEZE_PANES } from './freeze-panes.js';
import { NAMES } from './named-items.js';
import { PAGE_LAYOUT } from './page-layout.js';
import { WORKSHEET_PROPERTIES } from './properties.js';
import { WORKSHEET_PROTECTION } from './protection.js';
import { rangeOf } from './range.js';
import { areas } from './range-areas.js';
import { rangeArgument } from './range-argument.js';

export interface SheetSelf {
  readonly session: Session;
  readonly sheet: FakeSheet;
}

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

const WORKSHEET: HostType<SheetSelf> = {
  name: 'Worksheet',
  identity: ({ sheet }) => ({ Id: sheetId(sheet) }),
  properties: {
    Id: { get: ({ sheet }) => sheetId(sheet) },
    Name: { get: ({ sheet }) => sheet.name, set: ({ session, sheet }, value) => rename(session, sheet, value) },
    Position: {
      get: ({ session, sheet }) => session.book.sheets.indexOf(sheet),
      set: ({ session, sheet }, value) => moveSheet(session, sheet, value),
    },
    Visibility: {
      get: ({ sheet }) => visibilityOf(sheet),
      set: ({ session, sheet }, value) => setVisibility(session, sheet, value),
    },
    TabColor: {
      get: ({ sheet }) => extra(sheet, 'tabColor') ?? '',
      set: ({ sheet }, value) => setExtra(sheet, 'tabColor', value === '' ? null : colour(value, 'Worksheet.tabColor')),
    },
    Gridlines: {
      get: ({ sheet }) => extra(sheet, 'showGridlines') ?? true,
      set: ({ sheet }, value) => setExtra(sheet, 'showGridlines', value === false ? false : null),
    },
    Headings: {
      get: ({ sheet }) => extra(sheet, 'showHeadings') ?? true,
      set: ({ sheet }, value) => setExtra(sheet, 'showHeadings', value === false ? false : null),
    },
    StandardHeight: { get: () => 15 },
  },
  links: {
    AutoFilter: (self) => make(AUTO_FILTER, self),
    Charts: (self) => make(CHARTS, self),
    Comments: (self) => make(COMMENTS, self),
    CustomProperties: (self) => make(WORKSHEET_PROPERTIES, self),
    FreezePanes: (self) => make(FREEZE_PANES, self),
    Names: (self) => make(NAMES, self),
    PageLayout: (self) => make(PAGE_LAYOUT, self),
    Protection: (self) => make(WORKSHEET_PROTECTION, self),
  },
  methods: {
    Activate: ({ session, sheet }) => activate(session, sheet),
    Delete: ({ session, sheet }) => deleteSheet(session, sheet),
    Calculate: () => null,
    GetRange: ({ session, sheet }, [address]) => {
      if (address === undefined || address === null) return rangeOf(session, sheet, WHOLE_SHEET);
      const range = rangeArgument(session, sheet, address);
      if (range.sheet !== sheet) throw invalidArgument('Worksheet.getRange');
      return rangeOf(session, sheet, range.rect);
    },
    GetCell: ({ session, sheet }, [row, column]) => rangeOf(session, sheet, rectAt(Number(row), Number(column), 1, 1)),
    GetRangeByIndexes: ({ session, sheet }, [row, column, rows, columns]) =>
      rangeOf(session, sheet, rectAt(Number(row), Number(column), Number(rows), Number(columns))),
    GetRanges: ({ session, sheet }, [address]) => {
      const other = session.options.listSeparator === ';' ? ',' : ';';
      // the wrong separator of two makes the whole address wrong (excel.md #24)
      if (typeof address !== 'string' || address.includes(other)) throw invalidArgument('Worksheet.getRanges');
      const parts = address.split(session.options.listSeparator).map((part) => part.trim());
      return areas({ session, sheet, rects: parts.map((part) => rangeArgument(session, sheet, part).rect) });
    },
    GetUsedRange: ({ session, sheet }, [valuesOnly]) =>
      // an empty sheet gives its top left cell (excel.md #35)
      rangeOf(session, sheet, usedRect(sheet, WHOLE_SHEET, valuesOnly === true) ?? { ...FIRST_CELL }),
    GetUsedRangeOrNullObject: ({ session, sheet }, [valuesOnly]) => {
      const rect = usedRect(sheet, WHOLE_SHEET, valuesOnly === true);
      return rect && rangeOf(session, sheet, rect);
    },
    ...subscriptions<SheetSelf>(
      ({ sheet }) => sheetId(sheet),
      ['DataChangedEvent', 'ActivatedEvent', 'DeactivatedEvent', 'SelectionChangedEvent'],
    ),
  },
};

export function worksheet(session: Session, sheet: FakeSheet): HostObject {
  return make(WORKSHEET, { session, sheet });
}
