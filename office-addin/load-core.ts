/** Fetches the core: three quarters of the add-in's code, needed by the first command and not by the pane. */

export type Core = typeof import('./core.js');

/** The code of the error where the script cannot be fetched, for `problemOf`. */
export const CORE_NOT_LOADED = 'CoreNotLoaded';

/** Milliseconds until we give up: enough for half a megabyte over a poor line. */
const PATIENCE = 60_000;

let loading: Promise<Core> | null = null;
let failed = false;

/** Fetched once; after a failure the next call tries again. Rejects with the code `CORE_NOT_LOADED`. */
export function loadCore(): Promise<Core> {
  loading ??= inTime(failed ? fetchAgain() : import('./core.js')).catch((cause: unknown) => {
    loading = null;
    failed = true;
    throw Object.assign(new Error(String(cause)), { code: CORE_NOT_LOADED });
  });
  return loading;
}

/** A browser may remember that an address gave no script, and never ask it again (whatwg/html #6768): so it is another one. */
function fetchAgain(): Promise<Core> {
  return import(new URL(`core.js?again=${Date.now()}`, location.href).href);
}

function inTime(core: Promise<Core>): Promise<Core> {
  return new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => reject(new Error('no answer')), PATIENCE);
    core.then(resolve, reject).finally(() => clearTimeout(giveUp));
  });
}
