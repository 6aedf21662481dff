/** One frame around every command: waits its turn and for the user's cell, keeps events off, and turns failures into sentences. */
import type { Answer } from '../../core/command/commands.js';
import { problemOf } from './problems.js';

export type Tell = (text: string) => void;

/** Milliseconds without an answer after which we say what Excel may be waiting for (`excel.md #14`). */
const PATIENCE = 1500;
export const FINISH_CELL = 'Жду Excel. Если вы вводите текст в ячейку, завершите ввод в ячейке: нажмите Enter или Esc.';

/** What a command gets besides the workbook. */
export interface Run {
  readonly context: Excel.RequestContext;
  /** Sends what was asked; call it instead of `context.sync`. */
  readonly sync: () => Promise<void>;
  readonly tell: Tell;
}

let lastTurn: Promise<unknown> = Promise.resolve();

/**
 * Runs a command when those before it are done. What it leaves unsent goes with the last round trip. Never rejects.
 */
export function runExcel<T>(work: (run: Run) => Promise<Answer<T>>, tell: Tell): Promise<Answer<T>> {
  const turn = lastTurn.then(() => guardedRun(work, tell));
  lastTurn = turn;
  return turn;
}

async function guardedRun<T>(work: (run: Run) => Promise<Answer<T>>, tell: Tell): Promise<Answer<T>> {
  const waiting = setTimeout(() => tell(FINISH_CELL), PATIENCE);
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      context.runtime.enableEvents = false;
      const sync = async (): Promise<void> => {
        await context.sync();
        clearTimeout(waiting);
      };
      const answer = await work({ context, sync, tell });
      context.runtime.enableEvents = true;
      return answer;
    });
  } catch (error) {
    await letEventsPass();
    return { ok: false, problem: problemOf(error) };
  } finally {
    clearTimeout(waiting);
  }
}

/** After a failure events may still be off; if Excel does not answer now either, the next command puts them on. */
async function letEventsPass(): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.runtime.enableEvents = true;
    });
  } catch {
    return;
  }
}
