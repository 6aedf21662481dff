/** A few lines of script run in the fake, for the tests beside it. */
import { type FakeBook, newBook } from '../../book/book.js';
import { createSheetsHost, type SheetsHost, type SheetsOptions } from '../index.js';

export interface Bench {
  readonly host: SheetsHost;
  readonly book: FakeBook;
  /** Runs the body of a function; `sheet` is the active sheet. What it returns crosses as JSON. */
  run(body: string): unknown;
}

/** A host whose project is the body of one function at a time. */
export function benchOf(options: SheetsOptions = {}, book: FakeBook = newBook()): Bench {
  const host = createSheetsHost(book, options);
  return {
    host,
    book,
    run(body) {
      const code = `function main() { const sheet = SpreadsheetApp.getActiveSheet(); ${body} }`;
      host.load({ name: 'main.js', code: `${code} function json() { return JSON.stringify(main()); }` });
      const json = host.run('json');
      return json === undefined ? undefined : JSON.parse(String(json));
    },
  };
}
