/** Named ranges: `workbook.names`, `worksheet.names` (1.4). Areas and formulas depend on the locale and stay out (`excel.md #25`). */
import type { FakeSheet } from '../../book/book.js';
import { fullAddress } from '../area.js';
import { nameOf } from '../names.js';
import type { Session } from '../session.js';
import { BROKEN, type NamedRange } from '../store.js';
import { alreadyExists, FakeHostGap, invalidArgument, notFound } from '../wire/errors.js';
import { type HostObject, type HostType, make, selfOf } from '../wire/types.js';
import { RANGE, rangeOf } from './range.js';
import { rangeArgument } from './range-argument.js';
import { worksheet } from './worksheet.js';

/** Of one sheet, or of the workbook (`null`). */
interface NamesSelf {
  readonly session: Session;
  readonly sheet: FakeSheet | null;
}

interface NameSelf {
  readonly session: Session;
  readonly item: NamedRange;
}

const LETTERS = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i;

const reference = ({ item }: NameSelf): string => item.value ?? `=${fullAddress(item.sheet.name, item.rect)}`;

const rangeOfName = ({ session, item }: NameSelf): HostObject | null =>
  item.value === null ? rangeOf(session, item.sheet, item.rect) : null;

function typeOf({ item }: NameSelf): string {
  if (item.value === null) return 'Range';
  return item.value === BROKEN ? 'Error' : 'String';
}

const NAMED_ITEM: HostType<NameSelf> = {
  name: 'NamedItem',
  identity: ({ item }) => ({ _Id: item.name, Name: item.name }),
  properties: {
    Name: { get: ({ item }) => item.name },
    _Id: { get: ({ item }) => item.name },
    Type: { get: typeOf },
    Value: { get: (self) => (self.item.value === BROKEN ? '#REF!' : (self.item.value ?? reference(self).slice(1))) },
    Scope: { get: ({ item }) => (item.scope ? 'Worksheet' : 'Workbook') },
    Visible: {
      get: ({ item }) => item.visible,
      set: ({ item }, value) => {
        item.visible = value === true;
      },
    },
    Comment: {
      get: ({ item }) => item.comment,
      set: ({ item }, value) => {
        item.comment = String(value);
      },
    },
    Formula: { get: reference },
  },
  links: {
    Worksheet: ({ session, item }) => {
      if (!item.scope) throw invalidArgument('NamedItem.worksheet');
      return worksheet(session, item.scope);
    },
    WorksheetOrNullObject: ({ session, item }) => item.scope && worksheet(session, item.scope),
  },
  methods: {
    Delete: ({ session: { store }, item }) => void store.names.splice(store.names.indexOf(item), 1),
    GetRange: (self) => {
      const found = rangeOfName(self);
      if (!found) throw invalidArgument('NamedItem.getRange');
      return found;
    },
    GetRangeOrNullObject: rangeOfName,
  },
};

const own = ({ session, sheet }: NamesSelf): NamedRange[] => session.store.names.filter(({ scope }) => scope === sheet);

function find({ session, sheet }: NamesSelf, name: unknown): HostObject | null {
  const item = nameOf(session, String(name), sheet);
  return item && item.scope === sheet ? make(NAMED_ITEM, { session, item }) : null;
}

/** A range, its address with `=`, or a text in quotes. */
function meaning(self: NamesSelf, value: unknown): Pick<NamedRange, 'sheet' | 'rect' | 'value'> {
  if (selfOf(RANGE, value)) {
    const { sheet, rect } = rangeArgument(self.session, null, value);
    return { sheet, rect, value: null };
  }
  const text = /^="((?:[^"]|"")*)"$/.exec(String(value));
  const front = { sheet: self.session.book.active, rect: { top: 0, left: 0, bottom: 0, right: 0 } };
  if (text?.[1] !== undefined) return { ...front, value: text[1].replace(/""/g, '"') };
  const address = /^=([^,;(]+![^,;(]+)$/.exec(String(value));
  if (!address?.[1]) throw new FakeHostGap(`a name for ${String(value)} is not in the fake host`);
  const { sheet, rect } = rangeArgument(self.session, null, address[1]);
  return { sheet, rect, value: null };
}

export const NAMES: HostType<NamesSelf> = {
  name: 'NamedItemCollection',
  items: (self) => own(self).map((item) => make(NAMED_ITEM, { session: self.session, item })),
  item: (self, [name]) => {
    const found = find(self, name);
    if (!found) throw notFound('NamedItemCollection.getItem');
    return found;
  },
  methods: {
    Add: (self, [name, value, comment]) => {
      const where = 'NamedItemCollection.add';
      const spelt = String(name);
      if (!LETTERS.test(spelt) || LIKE_A_CELL.test(spelt) || spelt.length > 255) throw invalidArgument(where);
      if (own(self).some((one) => one.name.toLowerCase() === spelt.toLowerCase())) throw alreadyExists(where);
      const item: NamedRange = {
        ...meaning(self, value),
        name: spelt,
        comment: String(comment ?? ''),
        visible: true,
        scope: self.sheet,
      };
      self.session.store.names.push(item);
      return make(NAMED_ITEM, { session: self.session, item });
    },
    GetItemOrNullObject: (self, [name]) => find(self, name),
    GetCount: (self) => own(self).length,
  },
};
