/** How a command ends, and what it says when it cannot begin. */
import { mkdirSync } from 'node:fs';
import { reasonOf } from '../files/problem.js';
import type { Io } from '../io.js';

/** 0: nothing at severity error; 1: some; 2: a file could not be read or written, or the arguments are off. */
export type ExitStatus = 0 | 1 | 2;

/** One sentence a line. */
export function complain(problems: readonly string[], io: Io): ExitStatus {
  for (const problem of problems) io.err(`${problem}\n`);
  return 2;
}

/** Makes sure that what is written has a place before any work is done; a sentence when it cannot have one. */
export function makeFolder(path: string): string | null {
  try {
    mkdirSync(path, { recursive: true });
    return null;
  } catch (cause) {
    return `«${path}»: ${reasonOf(cause)}`;
  }
}
