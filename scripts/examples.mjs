/** `npm run examples`: makes the workbooks of examples/ from examples/data/*.tsv; equal data give equal bytes on any machine. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { BOOKS, readBook } from './lib/example-books.mjs';
import { ROOT } from './lib/project.mjs';
import { importSource } from './lib/source.mjs';

const SHEET = 'Дорожная карта';

const { createWorkbook } = await importSource('xlsx/create.ts');
const { nodeCodec } = await importSource('xlsx/node/codec.ts');
const { rowHeight } = await importSource('core/report/row-height.ts');

// how well deflate packs depends on the version of zlib and on the processor; unpacked blocks do not
const codec = { ...nodeCodec, deflate: (bytes) => deflateRawSync(bytes, { level: 0 }) };

for (const book of BOOKS) {
  const path = join(ROOT, 'examples', book.file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, createWorkbook([sheetOf(book)], codec));
}

function sheetOf(book) {
  const { rows, titles, header, width } = readBook(book);
  const merged = new Set(titles);
  const styleOf = (row) => {
    if (row < header) return row === 0 ? 'title' : 'plain';
    if (row === header) return 'header';
    return merged.has(row) ? 'section' : 'cell';
  };
  const full = book.widths.reduce((sum, one) => sum + one, 0);
  const wrapped = (value, at, row) => {
    if (typeof value !== 'string' || styleOf(row) === 'plain') return [];
    const bold = styleOf(row) !== 'cell';
    return [{ text: value, width: merged.has(row) ? full : (book.widths[at] ?? 10), bold, scale: row === 0 ? 1.3 : 1 }];
  };
  return {
    name: SHEET,
    landscape: true,
    widths: book.widths,
    merges: titles.map((row) => ({ top: row, left: 0, bottom: row, right: width - 1 })),
    rows: rows.map((cells, row) => {
      const across = merged.has(row) && row > 0 ? [...cells, ...Array(width).fill('')].slice(0, width) : cells;
      return across.map((value) => ({ value: value === '' ? null : value, style: styleOf(row) }));
    }),
    // some programs do not fit the height of a row to its text by themselves
    heights: rows.map((cells, row) => rowHeight(cells.flatMap((value, at) => wrapped(value, at, row)))),
  };
}
