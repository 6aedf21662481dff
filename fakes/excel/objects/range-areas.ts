/** `Excel.RangeAreas`: several rectangles of a sheet as one thing. */
import type { Rect } from '../../../core/grid/grid.js';
import type { FakeSheet } from '../../book/book.js';
import { cellCount, fullAddress } from '../area.js';
import { clear } from '../clear.js';
import type { Session } from '../session.js';
import { type HostObject, type HostType, make } from '../wire/types.js';
import { rangeOf } from './range.js';
import { worksheet } from './worksheet.js';

interface AreasSelf {
  readonly session: Session;
  readonly sheet: FakeSheet;
  readonly rects: readonly Rect[];
}

const AREA_COLLECTION: HostType<AreasSelf> = {
  name: 'RangeCollection',
  items: ({ session, sheet, rects }) => rects.map((rect) => rangeOf(session, sheet, rect)),
  methods: { GetCount: ({ rects }) => rects.length },
};

const RANGE_AREAS: HostType<AreasSelf> = {
  name: 'RangeAreas',
  keepable: true,
  properties: {
    Address: { get: ({ sheet, rects }) => rects.map((rect) => fullAddress(sheet.name, rect)).join(',') },
    AreaCount: { get: ({ rects }) => rects.length },
    CellCount: { get: ({ rects }) => rects.reduce((sum, rect) => sum + cellCount(rect), 0) },
  },
  links: {
    Areas: (self) => make(AREA_COLLECTION, self),
    Worksheet: ({ session, sheet }) => worksheet(session, sheet),
  },
  methods: {
    Clear: ({ session, sheet, rects }, [applyTo]) => {
      for (const rect of rects) clear({ session, sheet, rect }, applyTo);
    },
  },
};

/** No rectangles: a null object. */
export function areas(self: { session: Session; sheet: FakeSheet; rects: readonly Rect[] | null }): HostObject | null {
  return self.rects && make(RANGE_AREAS, { ...self, rects: self.rects });
}
