/** One sheet as the core reads it: four reads whatever its size. */
import { parseRange } from '../../core/grid/a1.js';
import { type Cell, EMPTY_CELL, type Grid, type Rect } from '../../core/grid/grid.js';
import { counted } from '../../core/text/plural.js';
import { rangeOf } from '../place.js';
import type { Sheet } from '../types.js';
import { cellOf } from './cell.js';
import type { Clock } from './clock.js';

export interface SheetReading {
  readonly sheet: Sheet;
  readonly grid: Grid;
  /** The texts people saw in `area`, to tell later what has changed since. */
  readonly shown: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
  /** What was read, from A1; `null` for a sheet without content. */
  readonly area: Rect | null;
}

/** Cells of a sheet that can be read and checked within the minutes we have; 10,000 rows of 26 columns are well within. */
const MOST_CELLS = 500_000;
/** A roadmap is never wider; what stands further right is left out where the sheet is large. */
const WIDEST = 40;

/** The part of a sheet that is read; `null` for an empty one, a sentence for one that is too large. */
export function areaToRead(name: string, rows: number, columns: number): Rect | null | string {
  if (rows === 0 || columns === 0) return null;
  const width = rows * columns <= MOST_CELLS ? columns : Math.min(columns, WIDEST);
  if (rows * width <= MOST_CELLS) return { top: 0, left: 0, bottom: rows - 1, right: width - 1 };
  const most = Math.floor(MOST_CELLS / width);
  return `Лист «${name}» не прочитан: на нём ${counted(rows, 'строка', 'строки', 'строк')}, а программа читает не больше ${most}. Удалите пустые строки внизу листа или перенесите дорожную карту на отдельный лист.`;
}

export function readSheet(sheet: Sheet, name: string, area: Rect | null, clock: Clock): SheetReading {
  if (!area) {
    return { sheet, grid: { sheet: name, cells: [[EMPTY_CELL]], merges: [] }, shown: [], formulas: [], area };
  }
  const range = rangeOf(sheet, area);
  const values: readonly (readonly unknown[])[] = range.getValues();
  const shown = range.getDisplayValues();
  const formulas = range.getFormulas();
  const cells = values.map((row, r) =>
    row.map((value, c) => cellOf(value, shown[r]?.[c] ?? '', formulas[r]?.[c] ?? '', clock)),
  );
  const used = withoutTickBoxes(cells);
  const merges = range
    .getMergedRanges()
    .flatMap((merge) => withinArea(parseRange(merge.getA1Notation()), used.length, area));
  return { sheet, grid: { sheet: name, cells: used, merges }, shown, formulas, area };
}

/** What sticks out of the area read is cut off. */
function withinArea(merge: Rect | null, height: number, { right }: Rect): Rect[] {
  if (!merge || merge.top >= height || merge.left > right) return [];
  const cut = { ...merge, bottom: Math.min(merge.bottom, height - 1), right: Math.min(merge.right, right) };
  return cut.bottom > cut.top || cut.right > cut.left ? [cut] : [];
}

/** Unticked boxes hold FALSE and stretch the sheet far below its content (`google-sheets.md #33`): rows of nothing else go. */
function withoutTickBoxes(cells: Cell[][]): Cell[][] {
  let height = cells.length;
  while (height > 1 && (cells[height - 1] ?? []).every(isVacant)) height -= 1;
  return cells.slice(0, height);
}

function isVacant(cell: Cell): boolean {
  return !cell.formula && (cell.kind === 'empty' || (cell.kind === 'boolean' && !cell.value));
}
