/** What a person typed into the grid, carried into the file: each cell compare-and-set, one action wholly or not at all. */
import { EMPTY_PATCH, type WorkbookPatch } from '../../core/report/patch.js';
import { counted } from '../../core/text/plural.js';
import { cellsOfRow } from '../../xlsx/look/cells.js';
import type { BookLook, SheetLook } from '../../xlsx/look.js';
import { SIGNED_NOTE } from '../../xlsx/package/signature.js';
import { applyPatch } from '../../xlsx/patch.js';
import type { ZipCodec } from '../../xlsx/zip/codec.js';
import type { TypedCell } from '../grid/grid-view.js';

/** The file with the cells; the very bytes where nothing had to change; or why they cannot be kept, a Russian sentence. */
export type Edited = { readonly bytes: Uint8Array } | { readonly problem: string };

/** `look`: that of these bytes, where the person saw the cells. */
export function editCells(bytes: Uint8Array, look: BookLook, cells: readonly TypedCell[], codec: ZipCodec): Edited {
  const edits: WorkbookPatch['edits'][number][] = [];
  for (const [name, typed] of bySheet(cells)) {
    const sheet = look.sheets.find((one) => one.name === name && !one.hidden);
    if (!sheet || sheet.own !== null) return { problem: whyNotUsers(name, sheet) };
    const texts = textsAt(sheet, typed);
    for (const [key, { row, column, text: raw }] of typed) {
      const expect = texts.get(key) ?? '';
      const text = raw.replace(/\r\n?/g, '\n');
      // each on its own, so that the note about an obstacle names its cell
      if (text !== expect) edits.push({ sheet: name, edits: [{ kind: 'set-text', row, column, expect, text }] });
    }
  }
  if (edits.length === 0) return { bytes };
  const patched = applyPatch(bytes, { ...EMPTY_PATCH, edits }, codec);
  if (patched.refused) return { problem: patched.message };
  const [undone] = patched.notes.filter((note) => note !== SIGNED_NOTE);
  return undone === undefined ? { bytes: patched.bytes } : { problem: undone };
}

/** «ячейка», «12 ячеек»: what was typed, for the list of what can be undone. */
export function typedWords(cells: readonly TypedCell[]): string {
  return cells.length === 1 ? 'правка ячейки' : `правка ${counted(cells.length, 'ячейки', 'ячеек', 'ячеек')}`;
}

/** The last text of each cell, by its place. */
function bySheet(cells: readonly TypedCell[]): Map<string, Map<string, TypedCell>> {
  const sheets = new Map<string, Map<string, TypedCell>>();
  for (const cell of cells) {
    const typed = sheets.get(cell.sheet) ?? new Map<string, TypedCell>();
    sheets.set(cell.sheet, typed.set(`${cell.row} ${cell.column}`, cell));
  }
  return sheets;
}

function textsAt({ cells }: SheetLook, wanted: ReadonlyMap<string, TypedCell>): Map<string, string> {
  const rows = new Set([...wanted.values()].map(({ row }) => row));
  const texts = new Map<string, string>();
  for (const row of rows)
    for (const { column, cell } of cellsOfRow(cells, row)) texts.set(`${row} ${column}`, cell.text);
  return texts;
}

function whyNotUsers(name: string, sheet: SheetLook | undefined): string {
  return sheet?.own
    ? `Лист «${name}» составляет программа, при следующей проверке правка пропала бы. Исправьте саму дорожную карту.`
    : `Листа «${name}» среди видимых листов книги нет, правка не внесена.`;
}
