/** One cell of the host → one cell of a grid. */
import { isErrorValue } from '../../core/grid/error-values.js';
import { type Cell, EMPTY_CELL } from '../../core/grid/grid.js';
import { type Clock, isDate, serialOf } from './clock.js';

const FORMULA_EMPTY: Cell = { kind: 'empty', text: '', formula: true };
/** Times without a day and durations stand near the zero of the calendar (`google-sheets.md #27`). */
const FIRST_YEAR = 1901;

/** `shown`: the text people see; `formula`: '' for none. */
export function cellOf(value: unknown, shown: string, formula: string, clock: Pick<Clock, 'momentOf'>): Cell {
  const cell = plainCell(value, shown, clock);
  if (formula === '') return cell;
  return cell.kind === 'empty' ? FORMULA_EMPTY : { ...cell, formula: true };
}

function plainCell(value: unknown, shown: string, clock: Pick<Clock, 'momentOf'>): Cell {
  if (typeof value === 'string') {
    if (value === '') return EMPTY_CELL;
    // errors arrive as texts, in English or as the locale shows them (`google-sheets.md #24`, `#25`)
    return isErrorValue(value) ? { kind: 'error', text: shown || value } : { kind: 'text', text: value };
  }
  if (typeof value === 'number') return { kind: 'number', value, text: shown };
  if (typeof value === 'boolean') return { kind: 'boolean', value, text: shown };
  if (!isDate(value)) return EMPTY_CELL;
  const { date, time } = clock.momentOf(value);
  return date.y < FIRST_YEAR
    ? { kind: 'number', value: serialOf(date) + time, text: shown }
    : { kind: 'date', date, text: shown };
}
