/** PropertiesService and CacheService: strings by key, with the sizes and the daily number the host allows (google-sheets.md #17, #18). */
import { hostError } from './errors.js';
import type { Execution } from './execution.js';
import { handle, type Methods } from './handle.js';

export type StoreName = 'document' | 'script' | 'user';

export interface Stores {
  readonly properties: Readonly<Record<StoreName, Map<string, string>>>;
  /** Values with the instant they expire at. */
  readonly cache: Readonly<Record<StoreName, Map<string, { value: string; until: number }>>>;
  /** Reads and writes of properties left for today (google-sheets.md #17). */
  left: number;
}

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;
const CALLS_A_DAY = 50_000;
const CACHE_VALUE_BYTES = 100 * 1024;
const CACHE_SECONDS = 600;

export function createStores(): Stores {
  return {
    properties: { document: new Map(), script: new Map(), user: new Map() },
    cache: { document: new Map(), script: new Map(), user: new Map() },
    left: CALLS_A_DAY,
  };
}

/** Bytes of UTF-8; how the host counts is not verified, so the stricter way. */
const size = (text: string): number => new TextEncoder().encode(text).length;

interface StoreState {
  readonly execution: Execution;
  readonly name: StoreName;
}

function storeOf({ execution, name }: StoreState): Map<string, string> {
  const { stores } = execution.document;
  if (stores.left <= 0) throw hostError('Service invoked too many times for one day: properties.');
  stores.left--;
  return stores.properties[name];
}

function put(store: Map<string, string>, key: string, value: string): void {
  if (size(value) > VALUE_BYTES) throw hostError('Argument too large: value');
  const others = [...store].filter(([one]) => one !== key);
  const total = others.reduce((sum, [one, text]) => sum + size(one) + size(text), size(key) + size(value));
  if (total > STORE_BYTES)
    throw hostError('You have exceeded the property storage quota. Please remove some properties and try again.');
  store.set(key, value);
}

const propertiesOf = (state: StoreState): object => handle(state.execution, 'Properties', state, PROPERTIES);

const PROPERTIES: Methods<StoreState> = {
  getKeys: (state) => [...storeOf(state).keys()],
  getProperties: (state) => Object.fromEntries(storeOf(state)),
  getProperty: (state, key: string) => storeOf(state).get(key) ?? null,
  setProperty(state, key: string, value: string) {
    put(storeOf(state), key, value);
    return propertiesOf(state);
  },
  setProperties(state, values: Record<string, unknown>, deleteOthers: boolean | null = null) {
    const store = storeOf(state);
    if (deleteOthers) store.clear();
    for (const [key, value] of Object.entries(values)) put(store, key, String(value));
    return propertiesOf(state);
  },
  deleteProperty(state, key: string) {
    storeOf(state).delete(key);
    return propertiesOf(state);
  },
  deleteAllProperties(state) {
    storeOf(state).clear();
    return propertiesOf(state);
  },
};

const PROPERTIES_SERVICE: Methods<Execution> = {
  getDocumentProperties: (execution) =>
    execution.document.inDocument ? propertiesOf({ execution, name: 'document' }) : null,
  getScriptProperties: (execution) => propertiesOf({ execution, name: 'script' }),
  getUserProperties: (execution) => propertiesOf({ execution, name: 'user' }),
};

export function propertiesService(execution: Execution): object {
  return handle(execution, 'PropertiesService', execution, PROPERTIES_SERVICE);
}

const CACHE: Methods<StoreState> = {
  get({ execution, name }, key: string) {
    const kept = execution.document.stores.cache[name].get(key);
    return kept && kept.until > execution.clock.now() ? kept.value : null;
  },
  getAll({ execution, name }, keys: string[]) {
    const now = execution.clock.now();
    const cache = execution.document.stores.cache[name];
    return Object.fromEntries(
      keys.flatMap((key) => {
        const kept = cache.get(key);
        return kept && kept.until > now ? [[key, kept.value]] : [];
      }),
    );
  },
  put(state, key: string, value: string, seconds: number | null = null) {
    cachePut(state, key, value, seconds);
  },
  putAll(state, values: Record<string, unknown>, seconds: number | null = null) {
    for (const [key, value] of Object.entries(values)) cachePut(state, key, String(value), seconds);
  },
  remove({ execution, name }, key: string) {
    execution.document.stores.cache[name].delete(key);
  },
  removeAll({ execution, name }, keys: string[]) {
    for (const key of keys) execution.document.stores.cache[name].delete(key);
  },
};

function cachePut({ execution, name }: StoreState, key: string, value: string, seconds: number | null): void {
  if (size(value) > CACHE_VALUE_BYTES) throw hostError('Argument too large: value');
  const until = execution.clock.now() + (seconds ?? CACHE_SECONDS) * 1000;
  execution.document.stores.cache[name].set(key, { value, until });
}

const cacheOf = (execution: Execution, name: StoreName): object =>
  handle<StoreState>(execution, 'Cache', { execution, name }, CACHE);

const CACHE_SERVICE: Methods<Execution> = {
  getDocumentCache: (execution) => (execution.document.inDocument ? cacheOf(execution, 'document') : null),
  getScriptCache: (execution) => cacheOf(execution, 'script'),
  getUserCache: (execution) => cacheOf(execution, 'user'),
};

export function cacheService(execution: Execution): object {
  return handle(execution, 'CacheService', execution, CACHE_SERVICE);
}
