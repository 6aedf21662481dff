/** Functions of the project in cells: `=ROADMAP_SHARE(A1:J60)` (google-sheets.md #11, #76–79). */
import { parseRange } from '../../../core/grid/a1.js';
import type { Rect } from '../../../core/grid/grid.js';
import { type FakeSheet, touch } from '../../book/book.js';
import { putReading, readGiven } from '../cells.js';
import { createClock } from '../clock.js';
import type { FakeDocument } from '../document.js';
import type { Execution } from '../execution.js';
import { valuesOf } from '../range/values.js';
import { cellsOf } from './cell.js';
import { type Argument, evaluate, formulaError, type Given } from './evaluate.js';
import { tokensOf } from './tokens.js';

/** Starts an execution in the mode of custom functions and calls a function of the project there. */
export type CallInCell = (name: string, argsOf: (execution: Execution) => readonly unknown[]) => unknown;

/** Which function of the project a formula calls first; `null` for a formula of the host's own functions. */
export function customFunctionOf(formula: string, names: readonly string[]): string | null {
  const called = tokensOf(formula)?.flatMap((token) => (token.kind === 'name' ? [token.value] : [])) ?? [];
  return names.find((name) => called.includes(name.toUpperCase())) ?? null;
}

/**
 * Works out the formula of a cell that calls functions of the project, and writes what it gives; rows overflow into empty neighbours,
 * else `#REF!` (#78). What a function throws shows as `#ERROR!`.
 */
export function recalculateCell(
  document: FakeDocument,
  sheet: FakeSheet,
  row: number,
  column: number,
  names: readonly string[],
  call: CallInCell,
): void {
  const cell = touch(sheet, row, column);
  const { formula } = cell;
  const custom = (name: string) => {
    const found = names.find((one) => one.toUpperCase() === name);
    if (!found) return undefined;
    // What a function may give is looked at when it is written.
    return (args: readonly Given[]): Argument =>
      call(found, (execution) => args.map((given) => argumentOf(execution, sheet, given))) as Argument;
  };
  try {
    const result = evaluate(formula, cellsOf(document, sheet, [`${sheet.id}:${row}:${column}`]), custom);
    spread(document, sheet, row, column, result);
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'NotFaked') throw error;
    Object.assign(cell, { value: null, error: name === 'FormulaError' ? message : '#ERROR!' });
  }
}

/** One cell arrives as a value, more as rows (#76); nothing arrives as ''. */
function argumentOf(execution: Execution, own: FakeSheet, { ask, empty, reference }: Given): unknown {
  if (empty) return '';
  if (!reference) return execution.realm.adopt(ask());
  const sheet =
    reference.sheet === null ? own : execution.document.book.sheets.find(({ name }) => name === reference.sheet);
  const rect = parseRange(reference.range);
  if (!sheet || !rect) throw formulaError('#REF!');
  const values = valuesOf({ execution, sheet, rect });
  return isOne(rect) ? values[0]?.[0] : execution.realm.adopt(values);
}

const isOne = (rect: Rect): boolean => rect.top === rect.bottom && rect.left === rect.right;

function spread(document: FakeDocument, sheet: FakeSheet, row: number, column: number, result: unknown): void {
  const rows: readonly (readonly unknown[])[] = !Array.isArray(result)
    ? [[result]]
    : result.map((line: unknown) => (Array.isArray(line) ? line : [line]));
  const { formula } = touch(sheet, row, column);
  const clock = createClock(document.now, Number.POSITIVE_INFINITY);
  const places = rows.flatMap((line, down) =>
    line.map((value, right) => ({ value, at: [row + down, column + right] as const })),
  );
  const taken = places.slice(1).some(({ at: [r, c] }) => {
    const neighbour = sheet.cells.get(`${r}:${c}`);
    return neighbour && neighbour.look.spilled !== formula && (neighbour.value !== null || neighbour.formula !== '');
  });
  if (taken) throw formulaError('#REF!');
  for (const [
    index,
    {
      value,
      at: [r, c],
    },
  ] of places.entries()) {
    const cell = touch(sheet, r, c);
    // a text that begins with = is a text here: prefixed, so that it is not read
    const plain = typeof value === 'string' ? `'${value}` : (value ?? null);
    putReading(cell, readGiven({ document, clock }, sheet, r, c, plain));
    if (index === 0) cell.formula = formula;
    else cell.look.spilled = formula;
  }
}
