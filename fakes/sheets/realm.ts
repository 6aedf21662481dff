/** The bare V8 context a script runs in, and values made inside it (google-sheets.md #9, #10). */
import vm from 'node:vm';
import { SCRIPT_DATE } from './realm-date.js';
import { instantOf, wallOf } from './zones.js';

export interface Realm {
  /** The contextified global object: services are put on it, scripts run in it. */
  readonly context: vm.Context;
  /** A `Date` of the realm at an instant. */
  date(instant: number): object;
  /** An error of the realm; `instanceof Error` holds inside. */
  error(name: string, message: string): Error;
  /** Arrays (nested too) and plain objects as the realm's own; everything else as it is. */
  adopt(value: unknown): unknown;
}

const HELPERS = `({
  date: (instant) => new Date(instant),
  error: (name, message) => { const error = new Error(message); error.name = name; return error; },
  list: (values) => Array.from(values),
  record: (entries) => Object.fromEntries(entries),
})`;

interface Helpers {
  readonly date: (instant: number) => object;
  readonly error: (name: string, message: string) => Error;
  readonly list: (values: readonly unknown[]) => unknown[];
  readonly record: (entries: readonly (readonly [string, unknown])[]) => object;
}

/**
 * A fresh context without `console`, timers and the rest of Node (google-sheets.md #1). Its `Date` tells `now()` and answers local
 * questions in the zone of the script, whatever zone this machine is in (google-sheets.md #29).
 */
export function createRealm(scriptZone: string, now: () => number): Realm {
  const context = vm.createContext({});
  // #1 names no WebAssembly, and V8 puts a console of its own into every context
  vm.runInContext('delete globalThis.console; delete globalThis.WebAssembly;', context);
  const install = vm.runInContext(SCRIPT_DATE, context);
  install(
    (instant: number) => wallOf(instant, scriptZone),
    (wall: number) => instantOf(wall, scriptZone),
    now,
  );
  const helpers: Helpers = vm.runInContext(HELPERS, context);

  function adopt(value: unknown): unknown {
    if (Array.isArray(value)) return helpers.list(value.map(adopt));
    if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
      return helpers.record(Object.entries(value).map(([key, one]) => [key, adopt(one)]));
    }
    return value;
  }
  return { context, date: helpers.date, error: helpers.error, adopt };
}

/** Whether a value is a `Date`, of any realm (google-sheets.md #10). */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
