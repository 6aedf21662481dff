/** What is needed to read any cell of a workbook: its strings and formats. */

import { createFormatter } from '../../core/format/format.js';
import { type Cell, textCell } from '../../core/grid/grid.js';
import type { Book } from '../package/book.js';
import { type Package, requiredText } from '../package/package.js';
import { readCellFormats } from './cell-formats.js';
import type { CellContext } from './cell-value.js';
import { readSharedStrings } from './shared-strings.js';

const NO_STRINGS: readonly Cell[] = [];

export function cellContext(pkg: Package, book: Book): CellContext {
  const { memory } = pkg.codec;
  const read = (xml: string): Cell[] => readSharedStrings(xml).map((text) => textCell(text));
  const table = book.sharedStrings === null ? null : requiredText(pkg, book.sharedStrings);
  return {
    strings: table === null ? NO_STRINGS : (memory?.read('strings', [table], () => read(table)) ?? read(table)),
    formats: book.styles === null ? [] : readCellFormats(requiredText(pkg, book.styles)),
    format: createFormatter(book.date1904),
    date1904: book.date1904,
    ...(memory ? { memory } : {}),
  };
}
