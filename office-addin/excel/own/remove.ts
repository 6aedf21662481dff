/** Takes sheets of ours away; one that formulas or names of the user's need stays, and the note says so. */
import { sheetPrefix } from '../../../core/grid/a1.js';
import type { OwnSheet } from '../../../core/report/patch.js';
import { tagName } from '../../../xlsx/package/own-sheets.js';
import { rangeOf } from '../place.js';
import type { ReadBook } from '../read/book.js';
import type { SheetState } from '../read/outline.js';
import type { Run } from '../run.js';

type OwnKey = OwnSheet['key'];

export interface RemovalQuestions {
  readonly leaving: readonly (readonly [OwnKey, SheetState])[];
  /** Tags whose sheet has gone without them. */
  readonly stray: readonly OwnKey[];
  readonly formulas: readonly { readonly sheet: string; readonly range: Excel.Range }[];
  readonly names: Excel.NamedItemCollection | null;
}

/** Asks for all formulas and names that might need the sheets; queue it with the other questions. */
export function askRemoval({ context }: Run, read: ReadBook, keys: readonly OwnKey[]): RemovalQuestions {
  const leaving = keys.flatMap((key) => {
    const sheet = read.own.get(key);
    return sheet ? [[key, sheet] as const] : [];
  });
  const stray = keys.filter((key) => read.stray.indexOf(key) >= 0);
  if (leaving.length === 0) return { leaving, stray, formulas: [], names: null };
  return {
    leaving,
    stray,
    formulas: read.contents.flatMap(({ sheet, formulas }) =>
      formulas.map((rect) => ({ sheet: sheet.name, range: rangeOf(sheet.proxy, rect).load('formulas') })),
    ),
    names: context.workbook.names.load('items/name,items/formula'),
  };
}

/** Queues the removal. Returns Russian sentences about the sheets that stay. */
export function removeOwnSheets({ context }: Run, read: ReadBook, asked: RemovalQuestions): string[] {
  const notes: string[] = [];
  const users = read.sheets.filter((sheet) => sheet.visible && ![...read.own.values()].includes(sheet));
  for (const [key, sheet] of asked.leaving) {
    const user = referenceTo(sheet.name, asked);
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
  for (const key of asked.stray) context.workbook.names.getItem(tagName(key)).delete();
  return notes;
}

/** What refers to a sheet; `null` when nothing does. Errs on the side of yes. */
function referenceTo(name: string, { formulas, names }: RemovalQuestions): string | null {
  const mentions = (formula: unknown): boolean =>
    typeof formula === 'string' &&
    formula.startsWith('=') &&
    (formula.includes(`${name}!`) || formula.includes(sheetPrefix(name)));
  const sheet = formulas.find(({ range }) => range.formulas.some((row) => row.some(mentions)));
  if (sheet) return `лист «${sheet.sheet}»`;
  const item = names?.items.find((one) => !one.name.startsWith('veshki_') && mentions(String(one.formula)));
  return item ? `имя «${item.name}»` : null;
}
