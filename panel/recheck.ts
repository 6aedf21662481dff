/** «Перепроверять при возвращении в панель»: looks again, without writing, when the user comes back from the sheet. */
import type { Runner } from './state/runner.js';
import type { Store } from './state/store.js';

/** A click that brings the user back may be a command: it goes first. */
const AFTER_CLICK_MS = 300;

/** Gives what ends it. */
export function recheckOnReturn({ get }: Store, runner: Runner): () => void {
  const returned = (): void => {
    setTimeout(() => {
      const { recheck, checked, runs, asOf } = get();
      if (recheck && checked && runs.length === 0) {
        runner.quietly({ command: 'check', asks: { asOf, write: false } });
      }
    }, AFTER_CLICK_MS);
  };
  window.addEventListener('focus', returned);
  return () => window.removeEventListener('focus', returned);
}
