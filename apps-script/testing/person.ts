/** What a test does and sees besides the add-on: a person at the table, the owner, looks at the workbook. */
import { cellName, parseRange } from '../../core/grid/a1.js';
import type { Rect } from '../../core/grid/grid.js';
import { type FakeBook, type FakeSheet, sheetNamed, snapshotOf } from '../../fakes/book/book.js';
import { rulesOf } from '../../fakes/sheets/conditional/sheet-rules.js';
import type { AddOn } from './open.js';

/** Somebody else owns the table. */
export const GUEST = { user: 'guest@example.org', owner: 'owner@example.org' } as const;

/** The owner closes cells of a sheet (`null`: all of it) to others. */
export function protect({ book, document }: AddOn, sheet: string, range: string | null, description = ''): void {
  const rect: Rect = (range && parseRange(range)) || { top: 0, left: 0, bottom: 999, right: 25 };
  const type = range === null ? 'SHEET' : 'RANGE';
  const data = { id: 1, type, rect, description, warningOnly: false, editors: [document.owner], unprotected: [] };
  sheetNamed(book, sheet).extras.set('protections', [data]);
}

/** Cell → note. */
export function notesOf(sheet: FakeSheet): Record<string, string> {
  return Object.fromEntries(
    [...sheet.cells].flatMap(([key, { note }]) => {
      const [row = 0, column = 0] = key.split(':').map(Number);
      return note === '' ? [] : [[cellName({ row, column }), note] as const];
    }),
  );
}

/** Formulas of the conditional formats of a sheet, in order. */
export function ruleFormulas(sheet: FakeSheet): string[] {
  return rulesOf(sheet).map(({ boolean }) => String(boolean?.values[0] ?? ''));
}

/** All that a person would miss, as text. */
export function fingerprint(book: FakeBook): string {
  return JSON.stringify(snapshotOf(book));
}

export function sheetNames({ book }: AddOn): string[] {
  return book.sheets.map(({ name }) => name);
}
