/** A workbook as Google imports files: texts stand in cells of the automatic format, where the next writing is read as typed. */
import { EMPTY_FORMAT, type FakeBook } from '../book/book.js';

/** Takes the format `@` away, which the in-memory reader of .xlsx gives to every text; changes the book and returns it. */
export function asImported(book: FakeBook): FakeBook {
  for (const sheet of book.sheets) {
    for (const cell of sheet.cells.values()) if (cell.format === '@') cell.format = EMPTY_FORMAT;
  }
  return book;
}
