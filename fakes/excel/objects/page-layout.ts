/** `worksheet.pageLayout` (1.9). */

import type { Rect } from '../../../core/grid/grid.js';
import { extra, setExtra } from '../store.js';
import { invalidArgument } from '../wire/errors.js';
import { type HostObject, type HostType, type Method, make, type Property } from '../wire/types.js';
import { HEADERS_FOOTERS } from './headers-footers.js';
import { rangeOf } from './range.js';
import { areas } from './range-areas.js';
import { rangeArgument } from './range-argument.js';
import type { SheetSelf } from './worksheet.js';

/** As in a fresh sheet; margins in points. */
const USUAL: Readonly<Record<string, unknown>> = {
  Orientation: 'Portrait',
  PaperSize: 'A4',
  BlackAndWhite: false,
  PrintErrors: 'AsDisplayed',
  Zoom: { scale: 100 },
  CenterHorizontally: false,
  CenterVertically: false,
  PrintHeadings: false,
  PrintGridlines: false,
  LeftMargin: 51,
  RightMargin: 51,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 22,
  FooterMargin: 22,
  PrintComments: 'NoComments',
  DraftMode: false,
  FirstPageNumber: '',
  PrintOrder: 'DownThenOver',
};

const WORDS: Readonly<Record<string, readonly string[]>> = { Orientation: ['Portrait', 'Landscape'] };

const layout = ({ sheet }: SheetSelf): Readonly<Record<string, unknown>> => extra(sheet, 'pageLayout') ?? {};

function put(self: SheetSelf, key: string, value: unknown): void {
  const { [key]: _, ...others } = layout(self);
  const same = JSON.stringify(value) === JSON.stringify(USUAL[key]);
  setExtra(self.sheet, 'pageLayout', same || value === null ? others : { ...others, [key]: value });
}

function property(key: string): Property<SheetSelf> {
  return {
    get: (self) => layout(self)[key] ?? USUAL[key],
    set: (self, value) => {
      const words = WORDS[key];
      const known = words?.find((one) => one.toLowerCase() === String(value).toLowerCase());
      if (words && !known) throw invalidArgument(`PageLayout.${key}`);
      put(self, key, known ?? value);
    },
  };
}

/** Keeps the rectangle of an argument. */
function place(key: string): Method<SheetSelf> {
  return (self, [argument]) => {
    const { sheet, rect } = rangeArgument(self.session, self.sheet, argument);
    if (sheet !== self.sheet) throw invalidArgument(`PageLayout.${key}`);
    put(self, key, { ...rect });
  };
}

// `place` alone writes there
const rectOf = (self: SheetSelf, key: string): Rect | null => (layout(self)[key] as Rect | undefined) ?? null;

function titles(key: string): Method<SheetSelf> {
  return (self): HostObject | null => {
    const rect = rectOf(self, key);
    return rect && rangeOf(self.session, self.sheet, rect);
  };
}

const printArea: Method<SheetSelf> = ({ session, sheet }) => {
  const rect = rectOf({ session, sheet }, 'PrintArea');
  return areas({ session, sheet, rects: rect && [rect] });
};

export const PAGE_LAYOUT: HostType<SheetSelf> = {
  name: 'PageLayout',
  links: { HeadersFooters: (self) => make(HEADERS_FOOTERS, self) },
  properties: Object.fromEntries(Object.keys(USUAL).map((key) => [key, property(key)])),
  methods: {
    SetPrintArea: place('PrintArea'),
    GetPrintAreaOrNullObject: printArea,
    SetPrintTitleRows: place('TitleRows'),
    GetPrintTitleRowsOrNullObject: titles('TitleRows'),
    SetPrintTitleColumns: place('TitleColumns'),
    GetPrintTitleColumnsOrNullObject: titles('TitleColumns'),
  },
};
