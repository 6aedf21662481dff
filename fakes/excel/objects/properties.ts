/** Properties of the document (1.7) and of a sheet (1.12; `excel.md #57`). */
import { PROPERTY_LENGTH } from '../limits.js';
import { extra, setExtra } from '../store.js';
import { notFound } from '../wire/errors.js';
import { type HostObject, type HostType, make, type Property } from '../wire/types.js';
import type { SheetSelf } from './worksheet.js';
import type { BookSelf } from './worksheets.js';

interface Entry {
  readonly key: string;
  readonly read: () => unknown;
  readonly write: (value: unknown) => void;
  readonly remove: () => void;
}

/** Kinds of property differ only in the name of the type and in where the value lies. */
function entryType(name: string): HostType<Entry> {
  return {
    name,
    identity: ({ key }) => ({ Key: key }),
    properties: {
      Key: { get: ({ key }) => key },
      Value: { get: ({ read }) => read(), set: ({ write }, value) => write(value) },
    },
    methods: { Delete: ({ remove }) => remove() },
  };
}

const CUSTOM_PROPERTY = entryType('CustomProperty');
const WORKSHEET_PROPERTY = entryType('WorksheetCustomProperty');

type Find<Self> = (self: Self, key: string) => HostObject;

/** Keys are found ignoring case. */
function keyed<Self>(
  name: string,
  keys: (self: Self) => readonly string[],
  entry: Find<Self>,
  put: (self: Self, key: string, value: unknown) => void,
): HostType<Self> {
  const find = (self: Self, key: unknown): HostObject | null => {
    const known = keys(self).find((one) => one.toLowerCase() === String(key).toLowerCase());
    return known === undefined ? null : entry(self, known);
  };
  return {
    name,
    items: (self) => keys(self).map((key) => entry(self, key)),
    item: (self, [key]) => {
      const found = find(self, key);
      if (!found) throw notFound(`${name}.getItem`);
      return found;
    },
    methods: {
      Add: (self, [key, value]) => {
        const known = keys(self).find((one) => one.toLowerCase() === String(key).toLowerCase()) ?? String(key);
        put(self, known, value);
        return entry(self, known);
      },
      GetItemOrNullObject: (self, [key]) => find(self, key),
      GetCount: (self) => keys(self).length,
    },
  };
}

/** Texts are cut at 255 characters without a word (`excel.md #57`). */
const cut = (value: unknown): string | number | boolean =>
  typeof value === 'number' || typeof value === 'boolean' ? value : String(value).slice(0, PROPERTY_LENGTH);

const CUSTOM_PROPERTIES = keyed<BookSelf>(
  'CustomPropertyCollection',
  ({ session }) => [...session.store.customProperties.keys()],
  ({ session: { store } }, key) =>
    make(CUSTOM_PROPERTY, {
      key,
      read: () => store.customProperties.get(key),
      write: (value) => void store.customProperties.set(key, cut(value)),
      remove: () => void store.customProperties.delete(key),
    }),
  ({ session }, key, value) => void session.store.customProperties.set(key, cut(value)),
);

const sheetValues = ({ sheet }: SheetSelf): Readonly<Record<string, string>> => extra(sheet, 'customProperties') ?? {};

function putSheetValue(self: SheetSelf, key: string, value: unknown): void {
  setExtra(self.sheet, 'customProperties', { ...sheetValues(self), [key]: String(value) });
}

export const WORKSHEET_PROPERTIES = keyed<SheetSelf>(
  'WorksheetCustomPropertyCollection',
  (self) => Object.keys(sheetValues(self)),
  (self, key) =>
    make(WORKSHEET_PROPERTY, {
      key,
      read: () => sheetValues(self)[key],
      write: (value) => putSheetValue(self, key, value),
      remove: () => {
        const { [key]: _, ...rest } = sheetValues(self);
        setExtra(self.sheet, 'customProperties', rest);
      },
    }),
  putSheetValue,
);

function text(key: string): Property<BookSelf> {
  return {
    get: ({ session }) => session.store.properties.get(key) ?? '',
    set: ({ session }, value) => void session.store.properties.set(key, value),
  };
}

const TEXTS = ['Title', 'Subject', 'Author', 'Keywords', 'Comments', 'Category', 'Manager', 'Company'];

export const DOCUMENT_PROPERTIES: HostType<BookSelf> = {
  name: 'DocumentProperties',
  properties: Object.fromEntries(TEXTS.map((key) => [key, text(key)])),
  links: { Custom: (self) => make(CUSTOM_PROPERTIES, self) },
};
