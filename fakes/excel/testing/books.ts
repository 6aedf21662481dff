/** Small workbooks for tests. */
import { type FakeBook, newBook, touch } from '../../book/book.js';

/** One sheet with the rows from A1; `null` leaves a cell. */
export function bookOf(rows: readonly (readonly (string | number | boolean | null)[])[]): FakeBook {
  const book = newBook();
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) if (value !== null) touch(book.active, row, column).value = value;
  }
  return book;
}
