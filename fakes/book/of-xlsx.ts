/** Opens an .xlsx file as an in-memory workbook: values, dates, formulas' results, merges, hidden rows. */

import { serialOfDay } from '../../core/format/serial.js';
import type { Cell, Grid } from '../../core/grid/grid.js';
import { nodeCodec } from '../../xlsx/node/codec.js';
import { readWorkbook } from '../../xlsx/read.js';
import { addSheet, type FakeBook, type FakeCell, type FakeSheet, newBook, touch } from './book.js';

/** Visible sheets of the file; throws where it cannot be read. Formulas become their results: a grid does not hold their text. */
export function bookOfXlsx(bytes: Uint8Array): FakeBook {
  const workbook = readWorkbook(bytes, nodeCodec);
  if (workbook.refused) throw new Error(workbook.message);
  return bookOfGrids(workbook.grids);
}

export function bookOfGrids(grids: readonly Grid[]): FakeBook {
  const book = newBook(grids[0]?.sheet);
  for (const [at, grid] of grids.entries()) fill(at === 0 ? book.active : addSheet(book, grid.sheet), grid);
  return book;
}

function fill(sheet: FakeSheet, grid: Grid): void {
  sheet.rows = Math.max(sheet.rows, grid.cells.length);
  sheet.columns = Math.max(sheet.columns, grid.cells[0]?.length ?? 0);
  grid.cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell.kind !== 'empty') Object.assign(touch(sheet, r, c), contentOf(cell));
    });
  });
  sheet.merges.push(...grid.merges);
  for (const row of grid.hiddenRows ?? []) sheet.hiddenRows.add(row);
}

function contentOf(cell: Cell): Partial<FakeCell> {
  switch (cell.kind) {
    case 'number':
      return { value: cell.value, ...(cell.text.includes('%') && { format: '0%' }) };
    case 'boolean':
      return { value: cell.value };
    case 'date':
      return { value: serialOfDay(cell.date, false), format: 'dd.mm.yyyy' };
    case 'error':
      return { error: cell.text };
    default:
      // a text that looks like a number must stay text when a host types it anew
      return { value: cell.text, format: '@' };
  }
}
