/** A new sheet as a grid, as a host would read it back: untouched, or filled in by a careful person. */
import { type Cell, EMPTY_CELL, type Grid, textCell } from '../../grid/grid.js';
import type { NewSheet, OwnCell } from '../../report/patch.js';

/** The sheet as it was made. */
export function gridOfSheet({ name, rows, widths, merges }: NewSheet): Grid {
  const cells = rows.map((row) => widths.map((_, column) => cellOf(row[column])));
  return { sheet: name, cells, merges };
}

/**
 * The same with the first `inEach` numbered rows of every section, or of the table, filled in: a working day of its own, one of these
 * executors in turn, and a full report of what is due by the end of June.
 */
export function filledGrid(sheet: NewSheet, executors: readonly string[], inEach = Number.POSITIVE_INFINITY): Grid {
  const grid = gridOfSheet(sheet);
  let count = 0;
  let inSection = 0;
  const cells = grid.cells.map((row, at) => {
    if (!isMeasure(sheet.rows[at] ?? [], sheet)) {
      inSection = 0;
      return row;
    }
    if (inSection++ >= inEach) return row;
    const texts = measure(count, executors[count % executors.length] ?? '');
    count += 1;
    return row.map((cell, column) => (column === 0 ? cell : textCell(texts[column - 1] ?? '')));
  });
  return { ...grid, cells };
}

/** Rows of the plan are as wide as the table, those of the table of indicators are not. */
function isMeasure(row: NewSheet['rows'][number], { widths }: NewSheet): boolean {
  return row.length === widths.length && row[0]?.style === 'number';
}

const THEMES =
  'наставничество чтение математика диагностика воспитание оценивание мониторинг питание безопасность психология экология история физика химия география музыка труд финансы'.split(
    ' ',
  );

const FIRST_HALF = '20.01 27.01 03.02 17.02 03.03 17.03 07.04 21.04 19.05'.split(' ');
const SECOND_HALF = '07.07 21.07 04.08 18.08 08.09 22.09 06.10 20.10 17.11'.split(' ');
const DAYS = [...FIRST_HALF, ...SECOND_HALF];

/** Measures due by the end of June, all of them done and confirmed. */
export const DUE = FIRST_HALF.length;

function measure(place: number, executor: string): string[] {
  const theme = THEMES[place % THEMES.length] ?? '';
  const day = `${DAYS[place % DAYS.length] ?? ''}.2026`;
  const plan = [`Провести совещание: ${theme}`, day, executor, `Не менее ${place + 5} участников`, 'Сайт управления'];
  return place < DUE ? [...plan, 'исполнено', day, `Протокол от ${day}`] : plan;
}

function cellOf(own: OwnCell | undefined): Cell {
  const value = own?.value ?? null;
  if (value === null) return EMPTY_CELL;
  return typeof value === 'number' ? { kind: 'number', value, text: String(value) } : textCell(value);
}
