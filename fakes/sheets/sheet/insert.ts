/** Sheets added to a spreadsheet and taken from it (google-sheets.md #49, #55, #56). */
import { addSheet, type FakeSheet } from '../../book/book.js';
import type { FakeDocument } from '../document.js';
import { hostError, notFaked, protectedCell } from '../errors.js';
import type { Execution } from '../execution.js';
import { mayEditProtection, protectionsOf } from '../rights.js';
import { openSheet } from '../selection.js';
import { assertAlive } from './alive.js';
import { assertName } from './names.js';
import { assertRoom } from './room.js';
import { sheetOf } from './sheet.js';

/** A new sheet is finite (google-sheets.md #47). */
const NEW_SIZE = { rows: 1000, columns: 26 } as const;

const FIRST_ID = 100_000_000;

/** `()`, `(name)`, `(index)`, `(name, index)`; zero-based index, by default right of the active sheet. The new sheet becomes active. */
export function insertSheet(execution: Execution, ...args: never[]): object {
  const given: readonly unknown[] = args;
  if (given.some((one) => typeof one === 'object')) throw notFaked('sheets from a template');
  const { book } = execution.document;
  const name = given.find((one) => typeof one === 'string') ?? freeName(execution);
  const index = given.find((one) => typeof one === 'number') ?? book.sheets.indexOf(book.active) + 1;
  assertName(execution, String(name), null);
  assertRoom(execution, NEW_SIZE.rows * NEW_SIZE.columns);
  const sheet = addSheet(book, String(name), NEW_SIZE);
  // an id is never given twice, even after its sheet is gone
  Object.assign(sheet, { id: FIRST_ID + execution.document.nextId() });
  book.sheets.splice(Math.min(Number(index), book.sheets.length - 1), 0, ...book.sheets.splice(-1));
  openSheet(execution, sheet);
  return sheetOf(execution, sheet);
}

function freeName(execution: Execution): string {
  const taken = new Set(execution.document.book.sheets.map(({ name }) => name));
  for (let number = 1; ; number++) if (!taken.has(`Лист${number}`)) return `Лист${number}`;
}

export function deleteSheet(execution: Execution, sheet: FakeSheet): void {
  assertAlive(execution, sheet);
  const { document } = execution;
  const others = document.book.sheets.filter((one) => one !== sheet);
  if (!others.some(({ visible }) => visible)) throw hostError("You can't remove all the visible sheets in a document.");
  if (protectionsOf(sheet).some((one) => !mayEditProtection(document, one))) throw protectedCell();
  dropSheet(document, sheet);
}

/** Takes a sheet away with all that hangs on it; the nearest visible one becomes active. */
export function dropSheet({ book, metadata, namedRanges }: FakeDocument, sheet: FakeSheet): void {
  const at = book.sheets.indexOf(sheet);
  book.sheets.splice(at, 1);
  if (book.active === sheet) {
    const next = [...book.sheets.slice(0, at).reverse(), ...book.sheets.slice(at)].find(({ visible }) => visible);
    if (next) {
      book.active = next;
      book.selection = { top: 0, left: 0, bottom: 0, right: 0 };
    }
  }
  for (const entry of [...metadata]) {
    if (entry.place.type !== 'SPREADSHEET' && entry.place.sheet === sheet) metadata.splice(metadata.indexOf(entry), 1);
  }
  for (const area of [...namedRanges]) if (area.sheetId === sheet.id) namedRanges.splice(namedRanges.indexOf(area), 1);
}
