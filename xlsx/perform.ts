/** A command on an .xlsx file from beginning to end: read, plan, patch, answer. The file before is left as it was. */
import type { IsoDay } from '../core/calendar/date.js';
import { answerOf, type Book } from '../core/command/book.js';
import { looksAtCells } from '../core/command/cells.js';
import type { Answer, Asks, CommandName, Gives } from '../core/command/commands.js';
import { planCommand } from '../core/command/plan.js';
import { renamedSince } from '../core/dynamics/renamed.js';
import { applyPatch } from './patch.js';
import { readWorkbook, type Workbook } from './read.js';
import type { ZipCodec } from './zip/codec.js';

/** A file with what is kept beside it. */
export interface OpenFile {
  readonly bytes: Uint8Array;
  /** Settings and accepted findings: JSON in the form of `--config`; '' for none. */
  readonly settings: string;
}

/** The answer, and the file from then on: the very one given where the command failed. */
export interface Performed<C extends CommandName> {
  readonly answer: Answer<Gives<C>>;
  readonly file: OpenFile;
}

/** Never throws for anything a file may hold. */
export function perform<C extends CommandName>(
  file: OpenFile,
  command: C,
  asks: Asks<C>,
  { today, codec }: { readonly today: IsoDay; readonly codec: ZipCodec },
): Performed<C> {
  const refuse = (problem: string): Performed<C> => ({ answer: { ok: false, problem }, file });
  const workbook = readWorkbook(file.bytes, codec, { cells: looksAtCells(command) });
  if (workbook.refused) return refuse(workbook.message);
  const planned = planCommand(command, bookOf(workbook, file.settings, today), asks);
  const patched = applyPatch(workbook, planned.patch, codec);
  if (patched.refused) return refuse(patched.message);
  return {
    answer: answerOf({ ...planned, said: [...workbook.notes, ...planned.said] }, patched.notes),
    file: { bytes: patched.bytes, settings: planned.settings ?? file.settings },
  };
}

function bookOf({ grids, sheetNames, ownSheets, sheetsById }: Workbook, settings: string, today: IsoDay): Book {
  const history = ownSheets.find(({ key }) => key === 'history')?.grid ?? null;
  const renamed = renamedSince(sheetsById.kept, sheetsById.now);
  return { grids, sheetNames, history, renamed, settings, today };
}
