/** console and Logger: recorded (google-sheets.md #6). */
import type { Execution } from './execution.js';
import { handle, type Methods } from './handle.js';

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
};

function write({ document }: Execution, level: string, values: readonly unknown[]): void {
  document.log.push({ level, text: values.map(textOf).join(' ') });
}

/** A plain object: a script may test for its members. */
export function consoleOf(execution: Execution): object {
  const made: Record<string, (...values: unknown[]) => void> = {};
  for (const level of ['log', 'info', 'warn', 'error', 'time', 'timeEnd']) {
    made[level] = (...values) => write(execution, level, values);
  }
  return made;
}

const LOGGER: Methods<Execution> = {
  log(execution, ...values: never[]) {
    write(execution, 'log', values);
    return logger(execution);
  },
  getLog: ({ document }) => document.log.map(({ text }) => text).join('\n'),
  clear({ document }) {
    (document.log as unknown[]).length = 0;
  },
};

export const logger = (execution: Execution): object => handle(execution, 'Logger', execution, LOGGER);
