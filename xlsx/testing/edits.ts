/** Edits of a sheet «План», and what it shows after them. */
import type { Edit } from '../../core/rules/finding.js';
import { nodeCodec } from '../node/codec.js';
import { readWorkbook } from '../read.js';
import { type Handmade, handmade, stylesWith } from './handmade.js';
import { patched } from './patched.js';
import { rect } from './patches.js';

/** Sets a text in a cell by its name. */
export const setText = (cell: string, expected: string, text: string): Edit => ({
  kind: 'set-text',
  row: rect(cell).top,
  column: rect(cell).left,
  expect: expected,
  text,
});
/** Deletes a row, counted from 1. */
export const deleteRow = (row: number, ...expected: string[]): Edit => ({
  kind: 'delete-row',
  row: row - 1,
  expect: expected,
});
/** Each edit a group of its own. */
export const edit = (bytes: Uint8Array, ...edits: Edit[]) =>
  patched(bytes, { edits: edits.map((one) => ({ sheet: 'План', edits: [one] })) });
/** The first sheet as read. */
export const gridOf = (bytes: Uint8Array) => {
  const workbook = readWorkbook(bytes, nodeCodec);
  const grid = workbook.refused ? undefined : workbook.grids[0];
  if (!grid) throw new Error('no grid');
  return grid;
};
/** Texts of the first sheet; other kinds of cells named. */
export const shown = (bytes: Uint8Array): string[][] =>
  gridOf(bytes).cells.map((row) =>
    row.map(({ kind, text }) => (kind === 'text' || kind === 'empty' ? text : `${kind} ${text}`)),
  );
/** A workbook with this sheet «План»: style 1 is a date, style 2 a whole number. */
export const plan = (sheet: string, more: Omit<Handmade, 'sheets'> = {}): Uint8Array =>
  handmade({ sheets: { План: sheet }, styles: stylesWith('dd.mm.yyyy', '0'), ...more });
/** `sheetData` of rows in XML. */
export const rowsOf = (...rows: string[]): string => `<sheetData>${rows.join('')}</sheetData>`;
