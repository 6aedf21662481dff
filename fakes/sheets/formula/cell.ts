/** What a cell with a formula shows: the test's word for it, our own reckoning, the kept result, or an error. */
import { cellName, parseRange } from '../../../core/grid/a1.js';
import { type FakeCell, type FakeSheet, peek } from '../../book/book.js';
import type { FakeDocument } from '../document.js';
import { type Cells, evaluate, formulaError, single, type Value } from './evaluate.js';

type Result = Pick<FakeCell, 'value' | 'error'>;

/**
 * In this order: `formulaResults` of the test; an error the locale made of it when it was written; the reckoner; the result kept in the
 * book (files come with one, and functions of the project leave theirs). A function nobody knows shows `#NAME?`, a formula nobody can
 * read `#ERROR!`.
 */
export function evaluateCell(document: FakeDocument, sheet: FakeSheet, row: number, column: number): Result {
  return resultOf(document, sheet, row, column, []);
}

function resultOf(
  document: FakeDocument,
  sheet: FakeSheet,
  row: number,
  column: number,
  above: readonly string[],
): Result {
  const cell = peek(sheet, row, column);
  if (cell.formula === '') return cell;
  const given = document.formulaResults(cell.formula, sheet.name, cellName({ row, column }));
  if (given !== undefined) return { value: given, error: null };
  if (cell.error === '#ERROR!') return { value: null, error: cell.error };
  const place = `${sheet.id}:${row}:${column}`;
  try {
    // a formula that comes back to itself
    if (above.includes(place)) throw formulaError('#REF!');
    return { value: single(evaluate(cell.formula, cellsOf(document, sheet, [...above, place]))), error: null };
  } catch (error) {
    const { name, message } = error as Error;
    if (name !== 'FormulaError') throw error;
    if (cell.value !== null || cell.error !== null) return { value: cell.value, error: cell.error };
    return { value: null, error: message };
  }
}

/** Cells as formulas on a sheet see them; `above`: the formulas that are being worked out. */
export function cellsOf(document: FakeDocument, own: FakeSheet, above: readonly string[]): Cells {
  return (sheetName, range) => {
    const sheet = sheetName === null ? own : document.book.sheets.find(({ name }) => name === sheetName);
    const rect = parseRange(range);
    if (!sheet || !rect) throw formulaError('#REF!');
    const rows: Value[][] = [];
    for (let row = rect.top; row <= rect.bottom; row++) {
      const line: Value[] = [];
      for (let column = rect.left; column <= rect.right; column++) {
        const { value, error } = resultOf(document, sheet, row, column, above);
        if (error !== null) throw formulaError(error);
        line.push(value);
      }
      rows.push(line);
    }
    return rows;
  };
}
