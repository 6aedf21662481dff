/** Small workbooks for tests. */
import { type FakeBook, newBook, touch } from '../../book/book.js';

/** From A1; `null` leaves a cell. */
export type Rows = readonly (readonly (string | number | boolean | null)[])[];

/** One sheet with the rows. */
export function bookOf(rows: Rows): FakeBook {
  const book = newBook();
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) if (value !== null) touch(book.active, row, column).value = value;
  }
  return book;
}
