/** Fetches the core: three quarters of the add-in's code, needed by the first command and not by the pane. */

export type Core = typeof import('./core.js');

let loading: Promise<Core> | null = null;

/** The code of the error where the script cannot be fetched, for `problemOf`. */
export const CORE_NOT_LOADED = 'CoreNotLoaded';

/** Fetched once; after a failure the next call tries again. Rejects with the code `CORE_NOT_LOADED`. */
export function loadCore(): Promise<Core> {
  loading ??= import('./core.js').catch((cause: unknown) => {
    loading = null;
    throw Object.assign(new Error(String(cause)), { code: CORE_NOT_LOADED });
  });
  return loading;
}
