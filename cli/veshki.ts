/** Starts the `veshki` command in Node: streams, clock and terminal come from here, nowhere else. */
import { toIso } from '../core/calendar/date.js';
import { reasonOf } from './files/problem.js';
import type { Io } from './io.js';
import { main } from './main.js';
import { wantsColours } from './report/terminal.js';

/** Set by scripts/build.mjs from package.json. */
declare const VESHKI_VERSION: string;

const { stdout, stderr, env } = process;

const WIDEST = 120;
const WITHOUT_TERMINAL = 100;

// a reader that has seen enough (`veshki … | head`) is no failure
stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

function today(): string {
  const now = new Date();
  return toIso({ y: now.getFullYear(), m: now.getMonth() + 1, d: now.getDate() });
}

const io: Io = {
  out: (text) => new Promise((resolve) => stdout.write(text, () => resolve())),
  err: (text) => {
    stderr.write(text);
  },
  today: today(),
  colours: wantsColours(stdout.isTTY === true, env),
  width: stdout.isTTY ? Math.min(stdout.columns || WITHOUT_TERMINAL, WIDEST) : WITHOUT_TERMINAL,
  progress: stderr.isTTY === true,
  version: VESHKI_VERSION,
};

try {
  process.exitCode = await main(process.argv.slice(2), io);
} catch (cause) {
  io.err(`Проверка прервана: ${reasonOf(cause)}\n`);
  process.exitCode = 2;
}
