/** Which workbooks the paths on the command line mean. */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { reasonOf } from './problem.js';

export interface InputFile {
  /** The path as the user knows it: as given, or the given folder and the way from it. */
  readonly name: string;
  /** The path to keep below `--out`: sub-folders of a given folder stay. */
  readonly relative: string;
}

/** A path that gives nothing to check, and why: the end of a Russian sentence that begins with its name. */
export interface LostPath {
  readonly name: string;
  readonly problem: string;
}

const WORKBOOK = /\.xls[xm]$/i;
/** `~$план.xlsx` is Excel's lock, a name that begins with a dot is hidden (`.~lock.план.xlsx#`, our temporary files). */
const NOT_FOR_READING = /^(?:~\$|\.)/;

const byName = new Intl.Collator('ru', { numeric: true });

/**
 * Files as given; of a folder every .xlsx and .xlsm below it, in the order of names, without lock files, hidden ones
 * and `skip`: the folder or the workbook that this run writes. One file meant twice counts once.
 */
export function findFiles(paths: readonly string[], skip: string | null): (InputFile | LostPath)[] {
  const seen = new Set<string>();
  return paths
    .flatMap((path) => filesOf(path, skip === null ? null : resolve(skip)))
    .filter((found) => {
      if ('problem' in found) return true;
      const real = realpathSync(found.name);
      return !seen.has(real) && seen.add(real);
    });
}

function filesOf(path: string, skip: string | null): (InputFile | LostPath)[] {
  try {
    const stat = statSync(path);
    if (stat.isFile()) return [{ name: path, relative: basename(path) }];
    if (!stat.isDirectory()) return [{ name: path, problem: 'это не файл и не папка.' }];
    const found = workbooksIn(path, path, skip);
    return found.length > 0 ? found : [{ name: path, problem: 'в папке нет книг .xlsx и .xlsm.' }];
  } catch (cause) {
    return [{ name: path, problem: /[*?]/.test(path) ? NO_MASKS : reasonOf(cause) }];
  }
}

/** A shell unfolds a mask before we see it, cmd.exe and quotes do not. */
const NO_MASKS = 'знаки * и ? в имени здесь не действуют: укажите папку, из неё берутся все книги .xlsx и .xlsm.';

/** Depth first; a sub-folder that may not be opened is named and left out. */
function workbooksIn(folder: string, root: string, skip: string | null): (InputFile | LostPath)[] {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !NOT_FOR_READING.test(entry.name))
    .sort((a, b) => byName.compare(a.name, b.name));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (resolve(path) === skip) return [];
    if (!entry.isDirectory()) {
      return WORKBOOK.test(entry.name) && isFile(path) ? [{ name: path, relative: relative(root, path) }] : [];
    }
    try {
      return workbooksIn(path, root, skip);
    } catch (cause) {
      return [{ name: path, problem: reasonOf(cause) }];
    }
  });
}

/** The files among them. */
export function namesOf(found: readonly (InputFile | LostPath)[]): string[] {
  return found.flatMap((one) => ('relative' in one ? [one.name] : []));
}

/** Also through a link; a link to nowhere is no file. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
