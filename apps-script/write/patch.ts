/** Applies a patch to the open workbook in the order of the .xlsx host: edits, our sheets, columns, new sheets, marks. */
import { EMPTY_PATCH, type WorkbookPatch } from '../../core/report/patch.js';
import type { BookReading } from '../read/book.js';
import type { SheetReading } from '../read/sheet.js';
import { addColumns } from './columns.js';
import { applyEdits } from './edits.js';
import { writeMarks } from './marks.js';
import { addNewSheet } from './new-sheets.js';
import { removeOwnSheets, writeOwnSheets } from './own-sheets.js';

export function isEmptyPatch(patch: WorkbookPatch): boolean {
  // the keys of a constant of that very type
  return (Object.keys(EMPTY_PATCH) as (keyof WorkbookPatch)[]).every((key) => patch[key].length === 0);
}

/** Returns a Russian sentence for everything that could not be applied. Where the user stands is left as it was. */
export function applyPatch(reading: BookReading, patch: WorkbookPatch): string[] {
  if (isEmptyPatch(patch)) return [];
  const { sheets } = reading;
  const edited = new Set(patch.edits.map(({ sheet }) => sheet));
  const gone = patch.removeSheets.filter((key) => patch.sheets.every((sheet) => sheet.key !== key));
  try {
    const before = [
      ...bySheet(sheets, patch.edits, (sheet, groups) =>
        applyEdits(
          sheet,
          groups.map(({ edits }) => edits),
          reading,
        ),
      ),
      ...removeOwnSheets(reading, gone),
      ...bySheet(sheets, patch.columns, addColumns),
    ];
    writeOwnSheets(reading, patch.sheets);
    return [
      ...before,
      ...patch.newSheets.flatMap((sheet) => addNewSheet(reading, sheet)),
      ...bySheet(sheets, patch.marks, (sheet, [marks]) =>
        marks ? writeMarks(sheet, marks, { fresh: edited.has(marks.sheet) }) : [],
      ),
    ];
  } finally {
    reading.stay();
  }
}

/** Each sheet once, with all that is meant for it. */
function bySheet<T extends { readonly sheet: string }>(
  sheets: readonly SheetReading[],
  parts: readonly T[],
  apply: (sheet: SheetReading, parts: readonly T[]) => readonly string[],
): string[] {
  return [...new Set(parts.map(({ sheet }) => sheet))].flatMap((name) => {
    const found = sheets.find(({ grid }) => grid.sheet === name);
    return found
      ? apply(
          found,
          parts.filter(({ sheet }) => sheet === name),
        )
      : [`Листа «${name}» в таблице нет: отметки и правки для него не внесены. Проверьте таблицу заново.`];
  });
}
