/** The button «Комментарии»: puts our findings into comments at the cells, or takes those comments away. */
import type { Answer } from '../../core/command/commands.js';
import { startBatch } from './batch.js';
import { applyComments, askComments, locateComments, wantsComments, wishComments } from './marks/comments.js';
import { readOutline } from './read/outline.js';
import { runExcel, type Tell } from './run.js';

/** Turns the wish over; `true`: comments are wanted now and the next check writes them. */
export function toggleComments(tell: Tell): Promise<Answer<boolean>> {
  return runExcel<boolean>(async (run) => {
    const outline = await readOutline(run);
    const wanted = wantsComments(outline);
    const comments = askComments(run, outline);
    if (comments) await run.sync();
    const located = (await locateComments(run, comments)) ?? [];
    const batch = startBatch(run);
    for (const { name } of outline.sheets) {
      await applyComments(run, batch, outline, located, {
        sheet: name,
        cells: { error: [], warning: [], info: [] },
        notes: [],
      });
    }
    wishComments(run, !wanted);
    return { ok: true, value: !wanted, said: [] };
  }, tell);
}
