/** Takes sheets of ours away; one that formulas or names of the user's need stays, and the note says so. */
import { type OwnKey, tagName, type WorkbookPatch } from '../../../core/report/patch.js';
import type { ReadBook } from '../read/book.js';
import type { SheetState } from '../read/outline.js';
import { NO_REFERENCES, type References, readReferences } from '../read/references.js';
import type { Run } from '../run.js';

export interface Removal {
  readonly leaving: readonly (readonly [OwnKey, SheetState])[];
  /** Tags whose sheet has gone without them. */
  readonly stray: readonly OwnKey[];
  readonly references: References;
}

/** What is to go, and what speaks of it: nothing is asked where no sheet goes. A sheet that is written anew does not go. */
export async function readRemoval(run: Run, read: ReadBook, { removeSheets, sheets }: WorkbookPatch): Promise<Removal> {
  const keys = removeSheets.filter((key) => sheets.every((sheet) => sheet.key !== key));
  const leaving = keys.flatMap((key) => {
    const sheet = read.own.get(key);
    return sheet ? [[key, sheet] as const] : [];
  });
  return {
    leaving,
    stray: keys.filter((key) => read.stray.indexOf(key) >= 0),
    references: leaving.length > 0 ? await readReferences(run, read) : NO_REFERENCES,
  };
}

/** Queues the removal. Returns Russian sentences about the sheets that stay. */
export function removeOwnSheets({ context }: Run, read: ReadBook, { leaving, stray, references }: Removal): string[] {
  const notes: string[] = [];
  const users = read.sheets.filter((sheet) => sheet.visible && ![...read.own.values()].includes(sheet));
  for (const [key, sheet] of leaving) {
    const user = references.toSheet(sheet.name);
    if (user !== null) {
      notes.push(`Лист «${sheet.name}» оставлен: на него ссылается ${user}. Уберите эту ссылку и повторите.`);
    } else if (read.structureLocked) {
      notes.push(
        `Лист «${sheet.name}» оставлен: структура книги защищена. Снимите защиту («Рецензирование» → «Защитить книгу») и повторите.`,
      );
    } else if (users.length === 0) {
      notes.push(`Лист «${sheet.name}» оставлен: других видимых листов в книге нет.`);
    } else {
      // the tag last: a sheet without it would never be known again
      sheet.proxy.delete();
      context.workbook.names.getItem(tagName(key)).delete();
    }
  }
  for (const key of stray) context.workbook.names.getItem(tagName(key)).delete();
  return notes;
}
