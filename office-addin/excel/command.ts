/** One command from beginning to end: read the open workbook, plan, carry the plan out, answer. */
import type { IsoDay } from '../../core/calendar/date.js';
import { answerOf } from '../../core/command/book.js';
import { looksAtCells } from '../../core/command/cells.js';
import type { Answer, Asks, CommandName, Gives } from '../../core/command/commands.js';
import { loadCore } from '../load-core.js';
import { applyPatch } from './apply.js';
import { readBook, SETTINGS_KEY } from './read/book.js';
import { runExcel, type Tell } from './run.js';

/** Never rejects: what went wrong is an answer with a sentence. */
export function performCommand<C extends CommandName>(
  command: C,
  asks: Asks<C>,
  { today, tell }: { readonly today: IsoDay; readonly tell: Tell },
): Promise<Answer<Gives<C>>> {
  return runExcel(async (run) => {
    const read = () => readBook(run, { today, cells: looksAtCells(command) });
    const { planCommand } = await loadCore();
    tell('Читаю книгу…');
    const book = await read();
    tell('Проверяю…');
    const planned = planCommand(command, book.book, asks);
    const notes = await applyPatch(run, book, planned.patch, read);
    if (planned.settings !== undefined) run.context.workbook.settings.add(SETTINGS_KEY, planned.settings);
    return answerOf({ ...planned, said: [...book.notes, ...planned.said] }, notes);
  }, tell);
}
