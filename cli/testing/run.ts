/** Runs the command in a test: streams are strings, the day stands still. */
import type { ExitStatus } from '../commands/status.js';
import type { Io } from '../io.js';
import { main } from '../main.js';

export interface Ran {
  readonly status: ExitStatus;
  readonly out: string;
  readonly err: string;
}

/** What `veshki <argv>` says and returns, on 30 June 2022, its output piped away. */
export const veshki = (...argv: string[]): Promise<Ran> => run(argv, false);

/** The same at a terminal. */
export const veshkiAtTerminal = (...argv: string[]): Promise<Ran> => run(argv, true);

async function run(argv: readonly string[], terminal: boolean): Promise<Ran> {
  const said = { out: '', err: '' };
  const io: Io = {
    out: async (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    today: '2022-06-30',
    colours: terminal,
    width: 100,
    progress: terminal,
    version: '1.2.3',
  };
  const status = await main(argv, io);
  return { status, ...said };
}
