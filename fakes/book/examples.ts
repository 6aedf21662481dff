/** The workbooks of `examples/`, as files and as books in memory. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FakeBook } from './book.js';
import { bookOfXlsx } from './of-xlsx.js';

export const EXAMPLES = [
  '000-район-2022',
  '001-область-2022',
  '002-область-2021',
  '003-край-2022',
  '004-район-2021',
  '005-отчёт-2022',
] as const;

export type ExampleName = (typeof EXAMPLES)[number];

/** The one that people have reported in. */
export const REPORT = '005-отчёт-2022';

export function exampleBytes(name: ExampleName): Uint8Array {
  return readFileSync(join(import.meta.dirname, '../../examples', `${name}.xlsx`));
}

/** A book of its own each time. */
export function exampleBook(name: ExampleName): FakeBook {
  return bookOfXlsx(exampleBytes(name));
}
