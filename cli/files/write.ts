/** Writes a workbook so that a break at any moment leaves either the old file or the new one whole. */
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Replaces or creates a file: a temporary file beside it, flushed to the disk, then renamed over it. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  throughTemporary(path, (temporary) => {
    const handle = openSync(temporary, 'wx');
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    if (mode !== undefined) chmodSync(temporary, mode);
  });
}

/**
 * Writes over the user's own file, after a copy of it was put aside: `name.bak` is the file as it was before we first
 * wrote to it and is never replaced; later runs put the state before them into `name.bak2`.
 * A link is followed, so that it stays a link.
 */
export function writeInPlace(path: string, bytes: Uint8Array): void {
  const real = realpathSync(path);
  // a rename would get past the mark «read-only»
  accessSync(real, constants.W_OK);
  const first = `${real}.bak`;
  const backup = existsSync(first) ? `${real}.bak2` : first;
  throughTemporary(backup, (temporary) => copyFileSync(real, temporary, constants.COPYFILE_EXCL));
  writeWhole(real, bytes);
}

/** Why a file must not be written now, the end of a Russian sentence; `null` when it may be. */
export function openElsewhere(path: string): string | null {
  const lock = lockBeside(path);
  return lock === null
    ? null
    : `книга открыта в другой программе (рядом лежит ${lock}), в неё ничего не записано. Закройте её и повторите.`;
}

/** The lock file that Excel or LibreOffice keeps beside an open workbook; `null` when there is none. */
export function lockBeside(path: string): string | null {
  const real = realpathSync(path);
  const locks = [`~$${basename(real)}`, `.~lock.${basename(real)}#`];
  return locks.find((lock) => existsSync(join(dirname(real), lock))) ?? null;
}

function throughTemporary(path: string, fill: (temporary: string) => void): void {
  const temporary = join(dirname(path), `.${basename(path)}.veshki-${process.pid}.tmp`);
  try {
    fill(temporary);
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw cause;
  }
}
