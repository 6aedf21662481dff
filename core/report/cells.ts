/** Cells and rows of our own sheets. */
import type { Rect } from '../grid/grid.js';
import type { CellStyle, OwnCell } from './patch.js';

export type OwnRow = readonly OwnCell[];

export const cell = (value: OwnCell['value'], style: CellStyle = 'text'): OwnCell => ({ value, style });

type Prose = 'title' | 'subtitle' | 'muted';

/** A line of prose; `proseMerges` gives it the empty cells to its right. */
export const line = (text: string, style: Prose): OwnRow => [cell(text, style)];

export const BLANK: OwnRow = [];

export const headerRow = (titles: readonly string[]): OwnRow => titles.map((title) => cell(title, 'header'));

/** Characters of a line that is read with comfort. */
const LINE_WIDTH = 150;

/** Merges that let prose at the end of a row run over the empty columns to its right. */
export function proseMerges(rows: readonly OwnRow[], widths: readonly number[]): Rect[] {
  let width = 0;
  const fitting = widths.findIndex((own) => {
    width += own;
    return width >= LINE_WIDTH;
  });
  const right = fitting < 0 ? widths.length - 1 : fitting;
  return rows.flatMap((row, at) => {
    const left = row.length - 1;
    return isProse(row[left]) && left < right ? [{ top: at, left, bottom: at, right }] : [];
  });
}

function isProse(own: OwnCell | undefined): boolean {
  return own !== undefined && (own.style === 'title' || own.style === 'subtitle' || own.style === 'muted');
}
