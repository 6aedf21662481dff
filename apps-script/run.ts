/** Carries a command out: read, plan, apply, keep the settings, answer. */
import { answerOf } from '../core/command/book.js';
import { looksAtCells } from '../core/command/cells.js';
import type { Answer, Asks, CommandName, Gives } from '../core/command/commands.js';
import { planCommand } from '../core/command/plan.js';
import { keepSheetNames } from './history.js';
import { alone } from './lock.js';
import { problemOf } from './problems.js';
import { readBook } from './read/book.js';
import { keepSettings } from './settings/store.js';
import { applyPatch, isEmptyPatch } from './write/patch.js';

/** Never throws: what went wrong is told in a sentence. */
export function run<C extends CommandName>(command: C, asks: Asks<C>): Answer<Gives<C>> {
  let writing = false;
  const work = (): Answer<Gives<C>> => {
    const reading = readBook({ cells: looksAtCells(command) });
    const planned = planCommand(command, reading.book, asks);
    writing = !isEmptyPatch(planned.patch);
    const notes = applyPatch(reading, planned.patch);
    keepSheetNames(reading.names, planned.patch);
    if (planned.settings !== undefined) keepSettings(planned.settings);
    return answerOf({ ...planned, said: [...reading.said, ...planned.said] }, notes);
  };
  try {
    return onlyLooks(command, asks) ? work() : alone(work);
  } catch (cause) {
    return { ok: false, problem: problemOf(cause, writing) };
  }
}

/** Looking disturbs nobody, so it need not wait for others. */
function onlyLooks<C extends CommandName>(command: C, asks: Asks<C>): boolean {
  if (command === 'settings') return true;
  return command === 'check' && typeof asks === 'object' && asks !== null && 'write' in asks && !asks.write;
}
