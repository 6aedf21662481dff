/** Values, display values and formulas of a range (google-sheets.md #21–26, #35, #40–48). */
import { displayOf, putReading, type Reading, readFormula, readGiven, valueRead } from '../cells.js';
import { formulaShown } from '../formula/spelling.js';
import type { Methods } from '../handle.js';
import { assertEditable } from '../rights.js';
import { assertSizes, coveredTest, first, readEach, writeMatrix } from './matrix.js';
import { type RangeState, rangeOf } from './range.js';

const again = ({ execution, sheet, rect }: RangeState): object => rangeOf(execution, sheet, rect);

export function valuesOf(range: RangeState): unknown[][] {
  const isCovered = coveredTest(range);
  return readEach(range, (cell, row, column) => (isCovered(row, column) ? '' : valueRead(range.execution, cell)));
}

function displayValuesOf(range: RangeState): string[][] {
  const isCovered = coveredTest(range);
  return readEach(range, (cell, row, column) =>
    isCovered(row, column) ? '' : displayOf(range.execution.document, cell),
  );
}

function formulasOf(range: RangeState): string[][] {
  return readEach(range, (cell) => formulaShown(cell.formula, range.execution.document.locale));
}

/** Reads all that is given before a cell is changed; what falls on covered cells of a merge is let go (not verified). */
function write(range: RangeState, read: (row: number, column: number) => Reading): object {
  const { execution, sheet, rect } = range;
  assertEditable(execution, sheet, rect);
  const isCovered = coveredTest(range);
  const readings = readEach(range, (_, row, column) => (isCovered(row, column) ? null : read(row, column)));
  writeMatrix(range, readings, (cell, reading) => {
    if (reading) putReading(cell, reading);
  });
  return again(range);
}

function writeGrid<T>(
  range: RangeState,
  values: readonly (readonly T[])[],
  read: (value: T, row: number, column: number) => Reading,
): object {
  assertSizes(range, values);
  const { top, left } = range.rect;
  // Sizes were compared.
  return write(range, (row, column) => read(values[row - top]?.[column - left] as T, row, column));
}

export const RANGE_VALUES: Methods<RangeState> = {
  getValue: (range) => first(valuesOf(range)),
  getValues: valuesOf,
  getDisplayValue: (range) => first(displayValuesOf(range)),
  getDisplayValues: displayValuesOf,
  getFormula: (range) => first(formulasOf(range)),
  getFormulas: formulasOf,
  isBlank: (range) => valuesOf(range).every((line) => line.every((value) => value === '')),
  setValue(range, value: unknown) {
    return write(range, (row, column) => readGiven(range.execution, range.sheet, row, column, value));
  },
  setValues(range, values: unknown[][]) {
    return writeGrid(range, values, (value, row, column) =>
      readGiven(range.execution, range.sheet, row, column, value ?? null),
    );
  },
  setFormula(range, formula: string) {
    return write(range, () => readFormula(range.execution.document.locale, formula));
  },
  setFormulas(range, formulas: string[][]) {
    return writeGrid(range, formulas, (formula) => readFormula(range.execution.document.locale, String(formula)));
  },
};
