/** Rows of a sheet of ours as the matrices the host takes: values, number formats, fills, fonts, alignments. Pure. */
import { parseIso } from '../../core/calendar/date.js';
import { cellName, renameSheets } from '../../core/grid/a1.js';
import type { Rect } from '../../core/grid/grid.js';
import { LOOKS, type Look } from '../../core/report/looks.js';
import type { OwnCell } from '../../core/report/patch.js';
import { serialOf } from '../read/clock.js';
import { withSemicolons } from './formula.js';
import { guarded } from './guard.js';

export type OwnRows = readonly (readonly OwnCell[])[];

const BLANK_LOOK: Look = {};
const GENERAL = 'General';

/** Every row as wide as the block; `null` beyond the end of a row. */
export function squared(rows: OwnRows, width: number): (OwnCell | null)[][] {
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
}

export const lookOf = (cell: OwnCell | null): Look => (cell ? LOOKS[cell.style] : BLANK_LOOK);

/** How sheets are called and known in this workbook. */
export interface SheetNames {
  /** The name a sheet of ours has here. */
  nameOf(sheet: string): string;
  /** The number the host knows a sheet by; `null` for none of that name. */
  idOf(sheet: string): number | null;
}

/** What goes into the cell. */
export function contentOf(cell: OwnCell | null, names: SheetNames): string | number {
  if (!cell || cell.value === null) return '';
  const formula = formulaOf(cell, names);
  if (formula !== null) return formula;
  if (typeof cell.value === 'number') return cell.value;
  const day = cell.style === 'date' ? parseIso(cell.value) : null;
  return day ? serialOf(day) : guarded(cell.value);
}

/** A figure that counts itself, or a link inside the workbook. */
function formulaOf({ value, formula, link }: OwnCell, { nameOf, idOf }: SheetNames): string | null {
  if (formula !== undefined) return withSemicolons(renameSheets(formula, nameOf));
  const id = link && 'sheet' in link ? idOf(link.sheet) : null;
  if (id === null || !link || !('sheet' in link)) return null;
  return `=HYPERLINK("#gid=${id}&range=${cellName(link.cell)}";${literal(String(value))})`;
}

const literal = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** Text is text before it is written (`google-sheets.md #43`, `#44`); formulas, numbers and empty cells are not. */
export function formatOf(cell: OwnCell | null, names: SheetNames): string {
  if (!cell || cell.value === null) return GENERAL;
  const isText = typeof cell.value === 'string' && formulaOf(cell, names) === null;
  if (isText && !(cell.style === 'date' && parseIso(String(cell.value)))) return '@';
  return lookOf(cell).format ?? GENERAL;
}

/** Whether the text goes on in lines inside its cell: prose at the end of its row runs over the empty cells beside it. */
export function isWrapped(cells: readonly (OwnCell | null)[], column: number): boolean {
  const isLast = cells.slice(column + 1).every((cell) => cell === null || cell.value === null);
  return lookOf(cells[column] ?? null).border === true || !isLast;
}

/** Rectangles of bordered cells: rows bordered alike that follow each other are one. */
export function borderedRects(rows: readonly (readonly (OwnCell | null)[])[]): Rect[] {
  const rects: Rect[] = [];
  rows.forEach((cells, row) => {
    for (const { left, right } of borderedRuns(cells)) {
      const above = rects.findIndex((rect) => rect.bottom === row - 1 && rect.left === left && rect.right === right);
      const known = rects[above];
      if (known) rects[above] = { ...known, bottom: row };
      else rects.push({ top: row, left, bottom: row, right });
    }
  });
  return rects;
}

function borderedRuns(cells: readonly (OwnCell | null)[]): { left: number; right: number }[] {
  const runs: { left: number; right: number }[] = [];
  cells.forEach((cell, column) => {
    if (!lookOf(cell).border) return;
    const last = runs[runs.length - 1];
    if (last && last.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  });
  return runs;
}

/** Blocks to merge: rows merged alike that follow each other take one `mergeAcross`; `tall` ones are merged as they are. */
export function mergeBlocks(merges: readonly Rect[]): {
  readonly across: readonly Rect[];
  readonly tall: readonly Rect[];
} {
  const across: Rect[] = [];
  const wide = merges.filter(({ top, bottom, left, right }) => top === bottom && right > left);
  for (const merge of [...wide].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top)) {
    const last = across[across.length - 1];
    if (last && last.left === merge.left && last.right === merge.right && last.bottom === merge.top - 1) {
      across[across.length - 1] = { ...last, bottom: merge.bottom };
    } else across.push(merge);
  }
  return { across, tall: merges.filter(({ top, bottom }) => bottom > top) };
}
