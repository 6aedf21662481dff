/** Settings and accepted findings of files, kept in this browser by the name of the file. */
import { bareName } from './names.js';

export interface SettingsStore {
  /** '' for none. */
  load(file: string): string;
  keep(file: string, settings: string): void;
}

const PREFIX = 'veshki:';

/**
 * `storage` may throw, as browsers do that keep nothing for pages from a disk: then settings last as long as the page is open. A file and
 * its copies have the same ones.
 */
export function createSettingsStore(storage: () => Storage): SettingsStore {
  const memory = new Map<string, string>();
  return {
    load(file) {
      const key = keyOf(file);
      try {
        return memory.get(key) ?? storage().getItem(key) ?? '';
      } catch {
        return '';
      }
    },
    keep(file, settings) {
      const key = keyOf(file);
      try {
        storage().setItem(key, settings);
        memory.delete(key);
      } catch {
        memory.set(key, settings);
      }
    },
  };
}

const keyOf = (file: string): string => PREFIX + bareName(file).normalize().toLowerCase();
