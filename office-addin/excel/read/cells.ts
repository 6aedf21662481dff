/** One cell as Excel gives it → one cell of a grid. */

import type { NumberFormatter } from '../../../core/format/format.js';
import { type Cell, EMPTY_CELL, textCell } from '../../../core/grid/grid.js';

/** What `Range.values` holds: '' for an empty cell, the error's name for an error (`excel.md #30`). */
export type RawValue = string | number | boolean;

const FORMULA_EMPTY: Cell = { kind: 'empty', text: '', formula: true };

/** `format` is the en-US code of the cell, `type` its `valueTypes` entry: error names depend on the language (`excel.md #30`). */
export function cellOf(value: RawValue, format: string, type: string, isFormula: boolean, show: NumberFormatter): Cell {
  const cell = plainCell(value, format, type, show);
  if (!isFormula) return cell;
  return cell.kind === 'empty' ? FORMULA_EMPTY : { ...cell, formula: true };
}

function plainCell(value: RawValue, format: string, type: string, show: NumberFormatter): Cell {
  if (type === 'Error') return { kind: 'error', text: String(value) };
  if (typeof value === 'boolean') return { kind: 'boolean', value, text: value ? 'ИСТИНА' : 'ЛОЖЬ' };
  if (typeof value === 'number') {
    const { text, date } = show(value, /^general$/i.test(format) ? '' : format);
    return date ? { kind: 'date', date, text } : { kind: 'number', value, text };
  }
  return value === '' ? EMPTY_CELL : textCell(value);
}
