/** Objects that are nothing but settings (a chart's title, a data bar's colours): what is written is kept by its path and reads back. */
import { FakeHostGap } from '../wire/errors.js';
import { type HostType, type Method, make, type Property } from '../wire/types.js';

export interface Bag {
  /** Values by path from the owner: `Title/Text`. */
  readonly values: Record<string, unknown>;
  /** Where this object stands: `Title/`; '' for the owner. */
  readonly path: string;
  /** Called before a change. */
  readonly guard: () => void;
}

/** What a setting reads as before it was ever set; `undefined` where that depends on Excel: reading it then is a gap. */
export type Usual = Readonly<Record<string, unknown>>;

/** A type of settings: its scalars with their usual values, and the settings inside it. */
export function bagType(
  name: string,
  usual: Usual,
  inside: Readonly<Record<string, HostType<Bag>>> = {},
  methods: Readonly<Record<string, Method<Bag>>> = {},
): HostType<Bag> {
  return {
    name,
    properties: Object.fromEntries(Object.entries(usual).map(([key, value]) => [key, setting(name, key, value)])),
    links: Object.fromEntries(
      Object.entries(inside).map(([key, type]) => [key, (bag: Bag) => make(type, within(bag, key))]),
    ),
    methods,
  };
}

/** The bag of a part. */
export const within = (bag: Bag, key: string): Bag => ({ ...bag, path: `${bag.path}${key}/` });

function setting(type: string, key: string, usual: unknown): Property<Bag> {
  return {
    get: ({ values, path }) => {
      const value = path + key in values ? values[path + key] : usual;
      if (value === undefined) throw new FakeHostGap(`${type}.${key} was never set: what Excel has there is unknown`);
      return value;
    },
    set: ({ values, path, guard }, value) => {
      guard();
      values[path + key] = value;
    },
  };
}
