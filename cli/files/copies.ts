/** Copies of a run below the folder of `--out`. */
import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { writeWhole } from './write.js';

/**
 * Gives each file of a run its own place: its name and sub-folders are kept; where that place is taken by another copy
 * of this run, by a file of its input, or by a file that `mayReplace` denies, it becomes `план (2).xlsx`.
 */
export function copyPlaces(out: string, sources: readonly string[]) {
  const sourceFiles = new Set(sources.map((source) => realpathSync(source)));
  const given = new Set<string>();
  // some disks take «План» and «план» for one name
  const key = (path: string): string => path.normalize().toLowerCase();
  return (relative: string, mayReplace: (path: string) => boolean): string => {
    const isFree = (path: string): boolean => {
      if (given.has(key(path))) return false;
      return !existsSync(path) || (!sourceFiles.has(realpathSync(path)) && mayReplace(path));
    };
    const wanted = join(out, relative);
    const ending = extname(wanted);
    const stem = wanted.slice(0, wanted.length - ending.length);
    let place = wanted;
    for (let count = 2; !isFree(place); count++) place = `${stem} (${count})${ending}`;
    given.add(key(place));
    return place;
  };
}

/** Writes a copy, with the sub-folders it needs. */
export function writeCopy(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeWhole(path, bytes);
}
