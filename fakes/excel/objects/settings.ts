/** `workbook.settings`: what the add-in keeps in the file (`excel.md #57`). */
import { SETTINGS_BYTES } from '../limits.js';
import type { BookStore } from '../store.js';
import { ExcelError, notFound } from '../wire/errors.js';
import { type HostObject, type HostType, make } from '../wire/types.js';
import type { BookSelf } from './worksheets.js';

interface SettingSelf {
  readonly store: BookStore;
  readonly key: string;
}

/** Kept as JSON text, as in the file. The code past the limit is unverified. */
function put({ settings }: BookStore, key: string, value: unknown): void {
  const text = JSON.stringify(value ?? null);
  const others = [...settings].reduce((sum, [name, one]) => (name === key ? sum : sum + name.length + one.length), 0);
  if (others + new TextEncoder().encode(text).length > SETTINGS_BYTES) {
    throw new ExcelError('InvalidArgument', 'The settings of the add-in are too large.', 400, 'Setting.value');
  }
  settings.set(key, text);
}

const SETTING: HostType<SettingSelf> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key, Key: key }),
  properties: {
    Key: { get: ({ key }) => key },
    _Id: { get: ({ key }) => key },
    Value: {
      get: ({ store, key }) => JSON.parse(store.settings.get(key) ?? 'null'),
      set: ({ store, key }, value) => put(store, key, value),
    },
  },
  methods: { Delete: ({ store, key }) => void store.settings.delete(key) },
};

function setting({ session: { store } }: BookSelf, key: unknown): HostObject | null {
  return store.settings.has(String(key)) ? make(SETTING, { store, key: String(key) }) : null;
}

export const SETTINGS: HostType<BookSelf> = {
  name: 'SettingCollection',
  items: ({ session: { store } }) => [...store.settings.keys()].map((key) => make(SETTING, { store, key })),
  item: (self, [key]) => {
    const found = setting(self, key);
    if (!found) throw notFound('SettingCollection.getItem');
    return found;
  },
  methods: {
    Add: (self, [key, value]) => {
      put(self.session.store, String(key), value);
      return setting(self, key);
    },
    GetItemOrNullObject: (self, [key]) => setting(self, key),
    GetCount: ({ session }) => session.store.settings.size,
  },
};
