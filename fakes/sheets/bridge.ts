/** google.script.run between a page and the script: what may cross, in which shape, and how failures arrive (google-sheets.md #12, #71). */
import vm from 'node:vm';
import { CLIENT_SOURCE } from './client.js';
import type { SheetsHost } from './index.js';
import { isDate } from './realm.js';

/** What a server call gives: `json` is absent for `undefined`. */
export type ServerAnswer =
  | { readonly json?: string }
  | { readonly error: { readonly name: string; readonly message: string } };

export interface Bridge {
  /** Names of the functions a page may call. */
  readonly names: readonly string[];
  /** Answers a call of the page; never throws for what the script did, only for a use of what is not faked. */
  call(name: string, json: string): Promise<ServerAnswer>;
  /** `google` for a page that lives in Node: values cross as copies made in `context` (the global one when absent). */
  google(context?: vm.Context): unknown;
  /** What pages left in their consoles: failures nobody handled. */
  readonly unhandled: string[];
  /** Answers as a browser with several Google accounts signed in does, from now on or no longer (google-sheets.md #74). */
  severalAccounts(is: boolean): void;
  /** Answers never come, from now on or no longer. */
  silent(is: boolean): void;
}

/** Asked by `google.script.host.close()`. */
const CLOSE = 'google.script.host.close';

export function bridgeOf(host: SheetsHost): Bridge {
  const names = host.functionNames();
  const unhandled: string[] = [];
  let several = false;
  let silent = false;

  async function call(name: string, json: string): Promise<ServerAnswer> {
    if (name === CLOSE) {
      host.ui.shown = null;
      return {};
    }
    if (silent) return new Promise(() => undefined);
    if (several) return { error: { name: 'ScriptError', message: PERMISSION_DENIED } };
    if (!names.includes(name)) throw new Error(`google.script.run.${name} is not a function`);
    const args: unknown = JSON.parse(json);
    try {
      const value = host.run(name, Array.isArray(args) ? args : [], { authMode: 'FULL' });
      const problem = problemOf(value, []);
      if (problem !== '') throw new Error(`The script returned ${problem}, which cannot be sent to the page`);
      const answer = JSON.stringify(value);
      return answer === undefined ? {} : { json: answer };
    } catch (error) {
      const { name: kind, message } = error as Error;
      if (kind === 'NotFaked') throw error;
      return { error: { name: 'ScriptError', message: `${kind}: ${message}` } };
    }
  }
  return {
    names,
    call,
    unhandled,
    google(context) {
      const make: MakeGoogle = context ? vm.runInContext(CLIENT_SOURCE, context) : vm.runInThisContext(CLIENT_SOURCE);
      return make(
        names,
        call,
        (text) => unhandled.push(text),
        () => void call(CLOSE, '[]'),
      );
    },
    severalAccounts(is) {
      several = is;
    },
    silent(is) {
      silent = is;
    },
  };
}

type MakeGoogle = (
  names: readonly string[],
  call: Bridge['call'],
  log: (text: string) => void,
  close: () => void,
) => unknown;

const PERMISSION_DENIED =
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";

/** What may not leave the script: the same list as on the page's side, with handles of services for DOM nodes. */
function problemOf(value: unknown, above: readonly unknown[]): string {
  if (value === null || typeof value !== 'object') return typeof value === 'function' ? 'a Function' : '';
  if (isDate(value)) return 'a Date';
  if (above.includes(value)) return 'a circular reference';
  const proto: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && (proto === null || Object.getPrototypeOf(proto) !== null))
    return 'an object of a service';
  for (const inner of Object.values(value)) {
    const problem = problemOf(inner, [...above, value]);
    if (problem !== '') return problem;
  }
  return '';
}

/**
 * Script text for a browser page (`page.addInitScript`): sets `window.google`, whose calls go to `window[binding](name, json)`, which
 * the test exposes and passes on to `bridge.call`.
 */
export function pageScript(bridge: Bridge, binding: string): string {
  const server = `window[${JSON.stringify(binding)}]`;
  return `window.google = ${CLIENT_SOURCE}(
    ${JSON.stringify(bridge.names)},
    (name, json) => ${server}(name, json),
    (text) => console.error(text),
    () => { ${server}(${JSON.stringify(CLOSE)}, '[]'); },
  );`;
}
