/** Another person at work in the same spreadsheet: he goes past the services, and no trigger sees him (google-sheets.md #61, #64). */
import { parseRange } from '../../core/grid/a1.js';
import { type FakeSheet, peek, sheetNamed, touch } from '../book/book.js';
import type { FakeDocument } from './document.js';
import { compareValues } from './range/structure.js';
import { dropSheet } from './sheet/insert.js';
import { shiftSheet } from './sheet/shift.js';

export interface Colleague {
  /** Types a text (as text) or a number; `null` empties the cell. */
  type(sheet: string, cell: string, value: string | number | null): void;
  /** Sorts whole rows of a block by one of its columns (letters of the sheet). */
  sort(sheet: string, block: string, byColumn: string): void;
  /** One-based, like the person sees it. */
  insertRow(sheet: string, before: number): void;
  deleteRow(sheet: string, row: number, count?: number): void;
  deleteSheet(sheet: string): void;
}

export function colleagueOf(document: FakeDocument): Colleague {
  const { book } = document;
  const rectOf = (name: string) => {
    const rect = parseRange(name);
    if (!rect) throw new Error(`«${name}» is no range`);
    return rect;
  };
  return {
    type(sheetName, name, value) {
      const { top, left } = rectOf(name);
      Object.assign(touch(sheetNamed(book, sheetName), top, left), { value, error: null, formula: '' });
    },
    sort(sheetName, block, byColumn) {
      const sheet = sheetNamed(book, sheetName);
      const rect = rectOf(block);
      const key = rectOf(`${byColumn}1`).left;
      const rows = Array.from({ length: rect.bottom - rect.top + 1 }, (_, at) => rect.top + at);
      const lines = rows.map((row) => ({
        key: peek(sheet, row, key).value,
        cells: cut(sheet, row, rect.left, rect.right),
      }));
      lines.sort((a, b) => compareValues(a.key, b.key));
      rows.forEach((row, at) => {
        lines[at]?.cells.forEach((cell, index) => {
          if (cell) sheet.cells.set(`${row}:${rect.left + index}`, cell);
        });
      });
    },
    insertRow(sheetName, before) {
      const sheet = sheetNamed(book, sheetName);
      shiftSheet(document, sheet, 'row', before - 1, 1);
      sheet.rows++;
    },
    deleteRow(sheetName, row, count = 1) {
      const sheet = sheetNamed(book, sheetName);
      shiftSheet(document, sheet, 'row', row - 1, -count);
      sheet.rows -= count;
    },
    deleteSheet(sheetName) {
      dropSheet(document, sheetNamed(book, sheetName));
    },
  };
}

/** Takes the cells of a row out of the sheet. */
function cut(sheet: FakeSheet, row: number, left: number, right: number) {
  const cells = [];
  for (let column = left; column <= right; column++) {
    const key = `${row}:${column}`;
    cells.push(sheet.cells.get(key));
    sheet.cells.delete(key);
  }
  return cells;
}
