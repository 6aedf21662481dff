/** What speaks of cells that are to go: formulas, also those of hidden sheets, and named ranges. */
import { cellName } from '../../core/grid/a1.js';
import { type GoneRow, losesReference } from '../../core/grid/references.js';
import { rangeOf } from '../place.js';
import type { BookReading } from '../read/book.js';
import { areaToRead } from '../read/sheet.js';
import type { HostRange, Sheet } from '../types.js';

export interface SheetFormulas {
  readonly name: string;
  /** `null` for a sheet too large to be looked through. */
  readonly formulas: readonly (readonly string[])[] | null;
}

/** Why a row must stay; the end of a sentence, `null` where nothing needs it. One read for each sheet that was not read before. */
export function rowNeeds(book: BookReading): (gone: GoneRow) => string | null {
  const all = formulasIn(book);
  const names = book.spreadsheet.getNamedRanges();
  return (gone) => {
    const cell = rowReference(all, gone);
    if (cell !== null) return cell;
    const name = names.find((one) => isLost(one.getRange(), gone));
    return name ? `на эту строку указывает именованный диапазон «${name.getName()}»` : null;
  };
}

/** Formulas of all sheets of the user's. */
export function formulasIn({ sheets, unread }: BookReading): SheetFormulas[] {
  return [...sheets.map(({ grid, formulas }) => ({ name: grid.sheet, formulas })), ...unread.map(formulasOf)];
}

/** Whether a range holds the row and nothing that stays. */
function isLost(range: HostRange, { sheet, row, together }: GoneRow): boolean {
  const [first, count] = [range.getRow() - 1, range.getNumRows()];
  if (row < first || row >= first + count || count > together.size || range.getSheet().getName() !== sheet)
    return false;
  return Array.from({ length: count }, (_, at) => first + at).every((at) => together.has(at));
}

/** Whose formulas would turn into #REF!, in words; `null` for none. */
export function rowReference(sheets: readonly SheetFormulas[], gone: GoneRow): string | null {
  for (const { name, formulas } of sheets) {
    if (formulas === null) return `лист «${name}» слишком велик, чтобы узнать, ссылаются ли его формулы на эту строку`;
    for (const [row, line] of formulas.entries()) {
      const column = line.findIndex((formula) => formula !== '' && losesReference(formula, name, gone));
      if (column < 0) continue;
      const cell = cellName({ row, column });
      return `на эту строку ссылается формула в ячейке ${name === gone.sheet ? cell : `${cell} листа «${name}»`}`;
    }
  }
  return null;
}

function formulasOf(sheet: Sheet): SheetFormulas {
  const name = sheet.getName();
  const area = areaToRead(name, sheet.getLastRow(), sheet.getLastColumn());
  if (typeof area === 'string') return { name, formulas: null };
  return { name, formulas: area ? rangeOf(sheet, area).getFormulas() : [] };
}
