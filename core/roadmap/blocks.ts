/** Which rows of a sheet belong to which table: a repeated header stays inside, a header under a title of its own begins a new one. */
import { headerKey } from '../column/match.js';
import { readSpan } from '../column/span.js';
import type { Grid } from '../grid/grid.js';
import type { Header } from './header.js';
import { isNumberLabel } from './number.js';
import { readHeading } from './title.js';

const NEW_TABLE_TITLE = /дорожн\S*\s+карт|план-график|план\s+(?:мероприятий|работы)|приложение\s*(?:№\s*)?\d/i;

export interface Block {
  readonly header: Header;
  /** First rows of the header's repetitions inside the table. */
  readonly repeated: readonly Header[];
  /** First row below the table before. */
  readonly from: number;
  /** Last row before the next table's title. */
  readonly bottom: number;
}

const sameColumns = (a: Header, b: Header): boolean => {
  const role = (header: Header, column: number) =>
    header.cells.find((cell) => cell.column === column)?.reading.roles[0];
  const shared = b.cells.filter(
    (cell) => cell.reading.roles.length > 0 && role(a, cell.column) === cell.reading.roles[0],
  );
  return shared.length >= 2 && shared.length * 2 >= a.cells.length;
};

/**
 * A row below the header that has words of headings («Ответственный по охране труда») and says something else:
 * a row of the plan. A header of another table stands apart from the rows above, and all its cells are short headings.
 */
function isPlanRow(grid: Grid, current: Header, header: Header): boolean {
  const text = (column: number) => current.cells.find((cell) => cell.column === column)?.text;
  const same = header.cells.filter((cell) => headerKey(cell.text) === headerKey(text(cell.column) ?? '')).length;
  if (same * 2 >= header.cells.length) return false;
  const above = (grid.cells[header.top - 1] ?? []).filter((cell) => cell.text.trim() !== '').length;
  const headings = header.cells.filter((cell) => cell.reading.sure && !/\d/.test(cell.text)).length;
  // «2022 | 2023 | 2024» side by side are headings; «март» alone is a deadline
  const periods = header.cells.filter((cell) => readSpan(cell.text) !== null).length;
  const worded = header.cells.length - (periods >= 2 ? periods : 0);
  return above >= 2 || headings * 3 < worded * 2;
}

/** Rows right above a header that hold one text each: the title of a table of its own. A bare number is a row of the plan above. */
function titleTop(grid: Grid, headerTop: number, from: number): number {
  let top = headerTop;
  for (let row = headerTop - 1; row >= from; row--) {
    const filled = (grid.cells[row] ?? []).filter((cell) => cell.text.trim() !== '');
    const [first] = filled;
    if (filled.length > 1 || (first && isNumberLabel(first.text))) break;
    if (first) top = row;
  }
  return top;
}

/** The tables of a sheet, top to bottom. */
export function splitTables(grid: Grid, headers: readonly Header[]): Block[] {
  const starts: { header: Header; repeated: Header[]; from: number; top: number }[] = [];
  for (const header of headers) {
    const current = starts[starts.length - 1];
    const from = current ? current.header.bottom + 1 : 0;
    if (current && isPlanRow(grid, current.header, header)) continue;
    if (current && current.header.kind === header.kind && sameColumns(current.header, header)) {
      const top = titleTop(grid, header.top, from);
      const title = top < header.top ? readHeading(grid, top, header.top).title : '';
      if (!NEW_TABLE_TITLE.test(title)) {
        current.repeated.push(header);
        continue;
      }
    }
    starts.push({ header, repeated: [], from, top: titleTop(grid, header.top, from) });
  }
  return starts.map(({ header, repeated, from, top }, index) => {
    const next = starts[index + 1];
    return { header, repeated, from: index === 0 ? from : top, bottom: next ? next.top - 1 : grid.cells.length - 1 };
  });
}
