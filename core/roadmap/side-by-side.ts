/** Tables that stand side by side on one sheet: each is read as if the others were not there. */
import { headerKey } from '../column/match.js';
import { cellAt, EMPTY_CELL, type Grid, gridWidth } from '../grid/grid.js';
import { type Header, type HeaderCell, kindOf } from './header.js';

/** Known headings that make a table of its own; two may be a piece of the table beside. */
const FEWEST_HEADINGS = 3;

const isTable = (cells: readonly HeaderCell[]): boolean =>
  cells.filter(({ reading }) => reading.roles[0]).length >= FEWEST_HEADINGS &&
  cells.some(({ reading }) => reading.roles[0] === 'activity' && reading.sure) &&
  kindOf(cells) === 'roadmap';

function isEmptyColumn(grid: Grid, top: number, column: number): boolean {
  for (let row = top; row < grid.cells.length; row++) if (cellAt(grid, row, column).text.trim() !== '') return false;
  return true;
}

/** First columns of the tables under one header: behind an empty column, or where the first heading comes again. */
function startsOf(grid: Grid, { top, cells }: Header): number[] {
  const [first] = cells;
  if (!first) return [];
  const starts = cells.filter(({ column, text }, index) => {
    const before = cells[index - 1];
    if (!before || headerKey(text) === headerKey(first.text)) return true;
    return before.column < column - 1 && isEmptyColumn(grid, top, column - 1);
  });
  const columns = starts.map(({ column }) => column);
  const areTables = columns.every((left, index) => {
    const next = columns[index + 1] ?? Number.POSITIVE_INFINITY;
    return isTable(cells.filter(({ column }) => column >= left && column < next));
  });
  return areTables ? columns : [];
}

/** The sheet once for each of its tables side by side, with the titles that stand over all of them; empty where none do. */
export function sideBySide(grid: Grid, headers: readonly Header[]): Grid[] {
  const all = headers.map((header) => ({ header, starts: startsOf(grid, header) }));
  const first = all.find(({ starts }) => starts.length > 1);
  if (!first) return [];
  const { starts, header } = first;
  const spans = starts.map((left, index) => ({ left, right: (starts[index + 1] ?? gridWidth(grid)) - 1 }));
  // a table under or over them that takes the whole width would be torn
  const fits = all.every((one) => {
    const columns = one.header.cells.map(({ column }) => column);
    const [from, to] = [Math.min(...columns), Math.max(...columns)];
    return one.starts.join() === starts.join() || spans.some(({ left, right }) => from >= left && to <= right);
  });
  if (!fits) return [];
  return spans.map(({ left, right }) => ({
    ...grid,
    cells: grid.cells.map((row, index) => {
      const isShared = index < header.top && row.filter(({ text }) => text.trim() !== '').length === 1;
      return isShared ? row : row.map((cell, column) => (column >= left && column <= right ? cell : EMPTY_CELL));
    }),
    merges: grid.merges.filter((merge) => merge.left >= left && merge.right <= right),
  }));
}
