/** The executors a user knows, found again by any of their spellings. */
import { wordKey } from '../text/fold.js';
import type { DirectoryEntry } from './executor.js';

/** A spelling free of case, quotes, stray dots and spaces around dashes: equal keys are one spelling. */
export function spellingKey(name: string): string {
  const spaced = name
    .replace(/[«»“”„"]/g, '')
    .replace(/№\s*/g, '№ ')
    .replace(/\.\s*/g, '. ');
  return wordKey(spaced).replace(/[\s.,;:]+$/, '');
}

/** Spelling key → the entry's name; the entry that comes first keeps a spelling two of them claim. */
export function directoryIndex(directory: readonly DirectoryEntry[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (spelling: string, name: string): void => {
    const key = spellingKey(spelling);
    if (key !== '' && !names.has(key)) names.set(key, name);
  };
  for (const { name } of directory) add(name, name);
  for (const { name, aliases } of directory) for (const alias of aliases) add(alias, name);
  return names;
}
