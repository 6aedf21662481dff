/** Where marked copies go below the folder of `--out`. */
import { existsSync, realpathSync } from 'node:fs';
import { extname, join } from 'node:path';

/**
 * Gives each file of a run its own place: its name and sub-folders are kept; where that place is taken by another copy
 * of this run, by a file to be checked, or by somebody's workbook that `isOurs` denies, it becomes `план (2).xlsx`.
 */
export function copyPlaces(out: string, sources: readonly string[], isOurs: (path: string) => boolean) {
  const sourceFiles = new Set(sources.map((source) => realpathSync(source)));
  const given = new Set<string>();
  // some disks take «План» and «план» for one name
  const key = (path: string): string => path.normalize().toLowerCase();
  const isFree = (path: string): boolean => {
    if (given.has(key(path))) return false;
    return !existsSync(path) || (!sourceFiles.has(realpathSync(path)) && isOurs(path));
  };
  return (relative: string): string => {
    const wanted = join(out, relative);
    const ending = extname(wanted);
    const stem = wanted.slice(0, wanted.length - ending.length);
    let place = wanted;
    for (let count = 2; !isFree(place); count++) place = `${stem} (${count})${ending}`;
    given.add(key(place));
    return place;
  };
}
