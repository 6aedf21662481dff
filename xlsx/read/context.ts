/** What is needed to read any cell of a workbook: its strings and formats. */

import { createFormatter } from '../../core/format/format.js';
import { type Cell, textCell } from '../../core/grid/grid.js';
import type { Book } from '../package/book.js';
import { type Package, requiredText } from '../package/package.js';
import { readCellFormats } from './cell-formats.js';
import type { CellContext } from './cell-value.js';
import { readSharedStrings } from './shared-strings.js';

export function cellContext(pkg: Package, book: Book): CellContext {
  const texts = book.sharedStrings === null ? [] : readSharedStrings(requiredText(pkg, book.sharedStrings));
  return {
    strings: texts.map((text): Cell => textCell(text)),
    formats: book.styles === null ? [] : readCellFormats(requiredText(pkg, book.styles)),
    format: createFormatter(book.date1904),
    date1904: book.date1904,
  };
}
