/** Cells of ours as Excel is to hold them: what goes into `numberFormat` and into `values`. */
import { parseIso } from '../../../core/calendar/date.js';
import { serialOfDay } from '../../../core/format/serial.js';
import { renameSheets } from '../../../core/grid/a1.js';
import { LOOKS } from '../../../core/report/looks.js';
import type { OwnCell } from '../../../core/report/patch.js';
import { guarded } from '../guard.js';
import type { RawValue } from '../read/cells.js';

const TEXT = '@';
const GENERAL = 'General';

/** `nameOf`: the name a sheet of ours has in this workbook. */
export function cellValue({ value, style, formula }: OwnCell, nameOf: (sheet: string) => string): RawValue {
  if (formula !== undefined) return `=${renameSheets(formula, nameOf).replace(/^=/, '')}`;
  if (typeof value !== 'string') return value !== null && Number.isFinite(value) ? value : '';
  const day = style === 'date' ? parseIso(value) : null;
  return day ? serialOfDay(day, false) : guarded(value);
}

/** Text is text before it is written (`excel.md #45`); a formula must not be. */
export function formatOf({ value, style, formula }: OwnCell): string {
  const isDay = style === 'date' && (value === null || (typeof value === 'string' && parseIso(value) !== null));
  if (typeof value === 'string' && formula === undefined && !isDay) return TEXT;
  return LOOKS[style].format ?? GENERAL;
}

/** Rows as long as the longest; a missing cell is a plain empty one. */
export function matrixOf<T>(
  rows: readonly (readonly OwnCell[])[],
  width: number,
  blank: T,
  of: (cell: OwnCell) => T,
): T[][] {
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const cell = row[column];
      return cell ? of(cell) : blank;
    }),
  );
}

export const BLANK_FORMAT = GENERAL;

/** Columns of the widest row. */
export function widthOfRows(rows: readonly (readonly OwnCell[])[]): number {
  return rows.reduce((most, { length }) => Math.max(most, length), 1);
}
