/** A table of indicators under the plan («Показатели результативности»): its statements and criteria. */
import { cellAt, type Grid } from '../grid/grid.js';
import { squeeze } from '../text/fold.js';
import { stripMarkup } from '../text/markup.js';
import type { Header } from './header.js';
import { numberOf } from './number.js';
import type { Appendix, AppendixStatement } from './roadmap.js';
import { readHeading } from './title.js';

const CRITERION = /критери|целев|значени|план/i;

/** The appendix under a header of indicators whose rows end at `bottom`; `null` when it states nothing. */
export function readAppendix(grid: Grid, header: Header, from: number, bottom: number): Appendix | null {
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
  const columns = header.cells.map((cell) => cell.column);
  const place = { top: header.top, left: Math.min(...columns), bottom: last, right: Math.max(...columns) };
  return { title: readHeading(grid, from, header.top).title, place, statements };
}
