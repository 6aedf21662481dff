/** Does one file after another, each reported and let go, so that a folder of any size fits into memory. */
import type { InputFile, LostPath } from '../files/find.js';
import { reasonOf } from '../files/problem.js';
import type { Io } from '../io.js';

interface Outcome {
  /** The path as the user knows it. */
  readonly name: string;
  /** Why it could not be done: the end of a Russian sentence that begins with the name; `null` when it was. */
  readonly error: string | null;
}

/** How one file is done, and what is left of one that could not be. */
export interface Work<T extends Outcome> {
  readonly done: (input: InputFile) => T;
  readonly failed: (name: string, error: string) => T;
}

/** Whatever happens to one file stays with it and is told on stderr: the others are still done. */
export function* inTurn<T extends Outcome>(
  found: readonly (InputFile | LostPath)[],
  { done, failed }: Work<T>,
  quiet: boolean,
  io: Io,
): Generator<T> {
  const progress = progressLine(quiet ? 0 : found.length, io);
  for (const [index, one] of found.entries()) {
    progress.show(index + 1, one.name);
    const outcome = 'problem' in one ? failed(one.name, one.problem) : safely(one, done, failed);
    progress.clear();
    if (outcome.error !== null) io.err(`«${outcome.name}»: ${outcome.error}\n`);
    yield outcome;
  }
}

function safely<T extends Outcome>(input: InputFile, done: Work<T>['done'], failed: Work<T>['failed']): T {
  try {
    return done(input);
  } catch (cause) {
    return failed(input.name, reasonOf(cause));
  }
}

const CLEAR_LINE = '\r\u001b[K';

/** «12 из 30: план.xlsx» on a line of stderr that gives way to the next one; nothing for a single file or without a terminal. */
function progressLine(total: number, io: Io) {
  const shown = io.progress && total > 1;
  const write = (text: string): void => {
    if (shown) io.err(CLEAR_LINE + text.slice(0, io.width - 1));
  };
  return {
    show: (current: number, name: string) => write(`${current} из ${total}: ${name}`),
    clear: () => write(''),
  };
}
