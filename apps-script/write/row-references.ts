/** Formulas that name one row: deleting it would leave them `#REF!`. Ends of ranges the host moves by itself. */
import { cellName, sheetPrefix } from '../../core/grid/a1.js';
import type { SheetReading } from '../read/sheet.js';

const REFERENCE = /((?:'(?:[^']|'')+'|[A-Za-zА-Яа-яЁё_][\wА-Яа-яЁё.]*)!)?\$?[A-Z]{1,3}\$?(\d+)(:)?/g;

/** The first cell whose formula speaks of the row (zero-based) of a sheet by itself; `null` for none. */
export function rowReference(sheets: readonly SheetReading[], name: string, row: number): string | null {
  for (const { grid, formulas } of sheets) {
    for (const [r, line] of formulas.entries()) {
      for (const [c, formula] of line.entries()) {
        if (formula !== '' && speaksOf(formula, grid.sheet === name, name, row + 1)) {
          const cell = cellName({ row: r, column: c });
          return grid.sheet === name ? cell : `${cell} листа «${grid.sheet}»`;
        }
      }
    }
  }
  return null;
}

function speaksOf(formula: string, isSame: boolean, name: string, number: number): boolean {
  const text = formula.replace(/"[^"]*"/g, '""');
  const isPrefix = (prefix: string): boolean => prefix === `${name}!` || prefix === sheetPrefix(name);
  let inRange = false;
  let found = false;
  text.replace(REFERENCE, (whole, prefix: string | undefined, digits: string, colon: string | undefined) => {
    const isEnd = inRange;
    inRange = colon === ':';
    if (!isEnd && !inRange && Number(digits) === number)
      found = found || (prefix === undefined ? isSame : isPrefix(prefix));
    return whole;
  });
  return found;
}
