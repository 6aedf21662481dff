/** `pageLayout.headersFooters` (1.9): the texts on every page. */
import { extra, setExtra } from '../store.js';
import { type HostType, make, type Property } from '../wire/types.js';
import type { SheetSelf } from './worksheet.js';

const PLACES = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'];

const texts = ({ sheet }: SheetSelf): Readonly<Record<string, string>> => extra(sheet, 'headersFooters') ?? {};

function text(place: string): Property<SheetSelf> {
  return {
    get: (self) => texts(self)[place] ?? '',
    set: (self, value) => {
      const { [place]: _, ...others } = texts(self);
      const kept = value === '' ? others : { ...others, [place]: String(value) };
      setExtra(self.sheet, 'headersFooters', Object.keys(kept).length > 0 ? kept : null);
    },
  };
}

const HEADER_FOOTER: HostType<SheetSelf> = {
  name: 'HeaderFooter',
  properties: Object.fromEntries(PLACES.map((place) => [place, text(place)])),
};

export const HEADERS_FOOTERS: HostType<SheetSelf> = {
  name: 'HeaderFooterGroup',
  links: { DefaultForAllPages: (self) => make(HEADER_FOOTER, self) },
};
