/** A folder of its own for every test, gone afterwards. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

export interface TestFolder {
  /** Of a name in the folder; the folder's own without one. */
  readonly path: (name?: string) => string;
  /** Writes a file, with the sub-folders it needs, and returns its path. */
  readonly put: (name: string, content: string | Uint8Array) => string;
  /** Puts a copy of a file of the project there and returns its path. */
  readonly copy: (from: string, name: string) => string;
  readonly bytes: (name: string) => Buffer;
  /** What is in the folder or a sub-folder of it, sorted. */
  readonly names: (name?: string) => string[];
}

/** Call it once in a test file. */
export function useFolder(): TestFolder {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'вешки-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const path = (name = ''): string => join(folder, name);
  return {
    path,
    put: (name, content) => {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
      return path(name);
    },
    copy: (from, name) => {
      cpSync(from, path(name), { recursive: true });
      return path(name);
    },
    bytes: (name) => readFileSync(path(name)),
    names: (name) => readdirSync(path(name)).sort(),
  };
}
