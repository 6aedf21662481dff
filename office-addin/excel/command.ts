/** One command from beginning to end: read the open workbook, plan, carry the plan out, answer. */
import type { IsoDay } from '../../core/calendar/date.js';
import { answerOf } from '../../core/command/book.js';
import { looksAtCells } from '../../core/command/cells.js';
import type { Answer, Asks, CommandName, Gives } from '../../core/command/commands.js';
import { type Core, loadCore } from '../load-core.js';
import { applyPatch } from './apply.js';
import { problemOf } from './problems.js';
import { readBook } from './read/book.js';
import { runExcel, type Tell } from './run.js';
import { calculateAnew, forgetSettings, keepSettings, rememberSettings } from './settings.js';

interface Surroundings {
  readonly today: IsoDay;
  readonly tell: Tell;
}

/** Never rejects: what went wrong is an answer with a sentence. */
export async function performCommand<C extends CommandName>(
  command: C,
  asks: Asks<C>,
  { today, tell }: Surroundings,
): Promise<Answer<Gives<C>>> {
  // before its turn: Excel is free for others until the core has come
  tell('Загружаю программу…');
  try {
    return await performWith(await loadCore(), command, asks, { today, tell });
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

async function performWith<C extends CommandName>(
  { planCommand }: Core,
  command: C,
  asks: Asks<C>,
  { today, tell }: Surroundings,
): Promise<Answer<Gives<C>>> {
  const answer = await runExcel(async (run) => {
    const read = () => readBook(run, { today, cells: looksAtCells(command) });
    tell('Читаю книгу…');
    const book = await read();
    rememberSettings(book.book.settings);
    tell('Проверяю…');
    const planned = planCommand(command, book.book, asks);
    const notes = await applyPatch(run, book, planned.patch, read);
    if (planned.settings !== undefined) keepSettings(run, planned.settings);
    // other commands keep what the user has accepted, which no function follows
    if (command === 'saveSettings' && planned.settings !== undefined) calculateAnew(run);
    return answerOf({ ...planned, said: [...book.notes, ...planned.said] }, notes);
  }, tell);
  // who knows whether they were kept
  if (!answer.ok) forgetSettings();
  return answer;
}
