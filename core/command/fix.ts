/** «Исправить…»: the edits of the findings the user has confirmed, made for the workbook as it is now. */
import { EMPTY_PATCH } from '../report/patch.js';
import type { Edit } from '../rules/finding.js';
import { counted, plural } from '../text/plural.js';
import type { Book, Planned } from './book.js';
import { checkBook } from './check.js';
import { refOf } from './check-view.js';
import type { Asks, Gives } from './commands.js';
import type { FindingRef } from './view.js';

/**
 * The sheet is read anew: a finding that is no longer there, or has moved, is left alone and told. Each fix is a group of edits the host
 * does wholly or not at all.
 */
export function planFix(book: Book, { findings: asked }: Asks<'fix'>): Planned<Gives<'fix'>> {
  const wanted = new Set(asked.map(keyOf));
  const { tables } = checkBook(book, null);
  const found = tables.flatMap((table) =>
    table.findings.flatMap((finding) => {
      const key = keyOf(refOf(table, finding));
      return finding.fix && wanted.has(key) ? [{ key, sheet: finding.sheet, edits: finding.fix.edits }] : [];
    }),
  );
  const gone = wanted.size - new Set(found.map(({ key }) => key)).size;
  const edits = found.flatMap((one) => one.edits);
  return {
    patch: { ...EMPTY_PATCH, edits: found.map(({ sheet, edits: own }) => ({ sheet, edits: own })) },
    view: { cells: edits.length },
    said: gone > 0 ? [goneText(gone)] : [],
    done: edits.length > 0 ? [doneText(edits)] : [],
  };
}

/** «Исправлено: 3 ячейки.», «Исправлено: 1 ячейка, удалена 1 строка.» */
function doneText(edits: readonly Edit[]): string {
  const rows = edits.filter(({ kind }) => kind === 'delete-row').length;
  const cells = edits.length - rows;
  const fixed = cells > 0 ? [counted(cells, 'ячейка', 'ячейки', 'ячеек')] : [];
  const gone =
    rows > 0 ? [`${plural(rows, 'удалена', 'удалены', 'удалено')} ${counted(rows, 'строка', 'строки', 'строк')}`] : [];
  return `Исправлено: ${[...fixed, ...gone].join(', ')}.`;
}

function goneText(count: number): string {
  const findings = counted(count, 'замечания', 'замечаний', 'замечаний');
  return `Не исправлено: ${findings} на прежнем месте больше нет – таблица изменилась. Проверьте её заново.`;
}

const keyOf = ({ rule, sheet, range, activity, actual }: FindingRef): string =>
  [rule, sheet, range, activity, actual].join('\n');
