/** What a person typed into the grid, carried into the file: each cell compare-and-set, one action wholly or not at all. */
import { cellAt } from '../../core/grid/grid.js';
import { EMPTY_PATCH, type WorkbookPatch } from '../../core/report/patch.js';
import { counted } from '../../core/text/plural.js';
import { browserCodec } from '../../xlsx/browser/codec.js';
import { applyPatch } from '../../xlsx/patch.js';
import { readWorkbook, type Workbook } from '../../xlsx/read.js';
import type { TypedCell } from '../grid/grid-view.js';

/** The file with the cells; the very bytes where nothing had to change; or why they cannot be kept, a Russian sentence. */
export type Edited = { readonly bytes: Uint8Array } | { readonly problem: string };

export function editCells(bytes: Uint8Array, cells: readonly TypedCell[]): Edited {
  const workbook = readWorkbook(bytes, browserCodec);
  if (workbook.refused) return { problem: workbook.message };
  const edits: WorkbookPatch['edits'][number][] = [];
  for (const { sheet, row, column, text: raw } of lastTyped(cells)) {
    const grid = workbook.grids.find((one) => one.sheet === sheet);
    if (!grid) return { problem: whyNotUsers(sheet, workbook) };
    const expect = cellAt(grid, row, column).text;
    const text = raw.replace(/\r\n?/g, '\n');
    // each on its own, so that the note about an obstacle names its cell
    if (text !== expect) edits.push({ sheet, edits: [{ kind: 'set-text', row, column, expect, text }] });
  }
  if (edits.length === 0) return { bytes };
  const patched = applyPatch(workbook, { ...EMPTY_PATCH, edits }, browserCodec);
  if (patched.refused) return { problem: patched.message };
  const [undone] = patched.notes.filter((note) => !workbook.notes.includes(note));
  return undone === undefined ? { bytes: patched.bytes } : { problem: undone };
}

/** «ячейка», «12 ячеек»: what was typed, for the list of what can be undone. */
export function typedWords(cells: readonly TypedCell[]): string {
  return cells.length === 1 ? 'правка ячейки' : `правка ${counted(cells.length, 'ячейки', 'ячеек', 'ячеек')}`;
}

/** The last text of each cell. */
function lastTyped(cells: readonly TypedCell[]): Iterable<TypedCell> {
  return new Map(cells.map((cell) => [`${cell.row} ${cell.column} ${cell.sheet}`, cell])).values();
}

function whyNotUsers(sheet: string, { ownSheets }: Workbook): string {
  return ownSheets.some(({ name }) => name === sheet)
    ? `Лист «${sheet}» составляет программа, при следующей проверке правка пропала бы. Исправьте саму дорожную карту.`
    : `Листа «${sheet}» среди видимых листов книги нет, правка не внесена.`;
}
