/** A table of indicators («Показатели результативности») under the plan or on a sheet of its own: its statements and criteria. */
import { cellAt, type Grid } from '../grid/grid.js';
import { squeeze } from '../text/fold.js';
import { stripMarkup } from '../text/markup.js';
import { type Block, splitTables } from './blocks.js';
import { findHeaders, indexMerges, type MergeIndex } from './header.js';
import { numberOf } from './number.js';
import type { Appendix, AppendixStatement } from './roadmap.js';
import { readHeading } from './title.js';

const CRITERION = /критери|целев|значени|план/i;

/** The tables of indicators of a sheet, top to bottom; each with its grid, for its roadmap may stand on another sheet. */
export function readAppendixes(grid: Grid): Appendix[] {
  const merges = indexMerges(grid);
  return splitTables(grid, findHeaders(grid, merges)).flatMap((block) => {
    const appendix = block.header.kind === 'appendix' ? readAppendix(grid, merges, block) : null;
    return appendix ? [{ ...appendix, grid }] : [];
  });
}

/** The appendix under a header of indicators; `null` when it states nothing. */
export function readAppendix(grid: Grid, merges: MergeIndex, { header, from, bottom }: Block): Appendix | null {
  const column = header.cells.find(
    (cell) => cell.reading.roles[0] === 'indicator' && !/критери/i.test(cell.text),
  )?.column;
  if (column === undefined) return null;
  const numberColumn = header.cells.find((cell) => cell.reading.roles[0] === 'number')?.column;
  const criterionColumn = header.cells.find((cell) => cell.column !== column && CRITERION.test(cell.text))?.column;
  const statements: AppendixStatement[] = [];
  let last = header.bottom;
  for (let row = header.bottom + 1; row <= bottom; row++) {
    const text = squeeze(stripMarkup(cellAt(grid, row, column).text));
    if (text === '' || numberOf(text) !== '') continue;
    last = row;
    statements.push({
      row,
      number: numberColumn === undefined ? '' : numberOf(cellAt(grid, row, numberColumn).text),
      text,
      criterion: criterionColumn === undefined ? '' : squeeze(cellAt(grid, row, criterionColumn).text),
      at: { row, column },
    });
  }
  if (statements.length === 0) return null;
  const left = Math.min(...header.cells.map((cell) => cell.column));
  const right = Math.max(...header.cells.map((cell) => merges(header.top, cell.column)?.right ?? cell.column));
  const place = { top: header.top, left, bottom: last, right };
  return { title: readHeading(grid, from, header.top).title, place, statements };
}
