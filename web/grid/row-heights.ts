/** Heights for rows no person has sized: as high as what is wrapped in them, as Excel makes them. */
import type { Rect } from '../../core/grid/grid.js';
import type { FontLook, StyleLook } from '../../xlsx/look/styles.js';
import type { CellLook, SheetLook } from '../../xlsx/look.js';
import { INDENT, SIDE } from './univer-styles.js';

/** Width in pixels of a text on one line. */
export type Measure = (text: string, font: FontLook) => number;

/** Pixels of a line for each point of its letters: Excel gives Calibri 11 twenty, Times New Roman 12 twenty-one. */
const LINE = 1.82;
/** A row has 409 points at most. */
const HIGHEST = 545;
/** The programs that draw break lines a little earlier than the letters alone would need. */
const SLACK = 1.02;

/** Rows by number, only those that need more than the file gives them. */
export function rowHeights(sheet: SheetLook, styles: readonly StyleLook[], measure: Measure): Map<number, number> {
  const given = new Map(sheet.rows.map((row) => [row.row, row]));
  const wide = mergesByCell(sheet.merges);
  const widths = widthsOf(sheet);
  const heights = new Map<number, number>();
  for (const cell of sheet.cells) {
    const style = styles[cell.style] ?? styles[0];
    const row = given.get(cell.row);
    if (cell.cell.text === '' || (row?.fixed && row.height !== null) || !style) continue;
    const merge = wide.get(`${cell.row} ${cell.column}`);
    if (merge && merge.bottom > merge.top) continue;
    const width = widths(cell.column, merge?.right ?? cell.column);
    const height = textHeight(cell, style, width, measure);
    if (height > (heights.get(cell.row) ?? row?.height ?? sheet.defaultHeight)) heights.set(cell.row, height);
  }
  return heights;
}

function textHeight(
  { cell }: CellLook,
  { font, wrap, indent, rotation }: StyleLook,
  width: number,
  measure: Measure,
): number {
  const line = Math.floor(font.size * LINE);
  if (rotation !== 0) return line;
  const room = Math.max(1, width - 2 * SIDE - indent * INDENT) / SLACK;
  const lines = wrap && cell.kind === 'text' ? countLines(cell.text, room, (text) => measure(text, font)) : 1;
  return Math.min(HIGHEST, lines * line);
}

/** Lines a text takes; words are broken only where they are longer than a line. */
export function countLines(text: string, room: number, width: (text: string) => number): number {
  let lines = 0;
  const space = width(' ');
  for (const paragraph of text.split('\n')) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const wide = width(word);
      if (used > 0 && used + space + wide > room) {
        lines++;
        used = 0;
      } else if (used > 0) {
        used += space;
      }
      used += wide;
      const extra = Math.ceil(used / room) - 1;
      if (extra > 0) {
        lines += extra;
        used -= extra * room;
      }
    }
  }
  return lines;
}

/** Merged blocks by their first cell, `row column`. */
export function mergesByCell(merges: readonly Rect[]): Map<string, Rect> {
  return new Map(merges.map((merge) => [`${merge.top} ${merge.left}`, merge]));
}

/** Width in pixels of the columns from one to another. */
export function widthsOf({ columns, defaultWidth }: SheetLook): (from: number, to: number) => number {
  const known = new Map<number, number>();
  const one = (column: number): number => {
    let width = known.get(column);
    if (width === undefined) {
      const look = columns.find(({ from, to }) => column >= from && column <= to);
      width = look?.hidden ? 0 : (look?.width ?? defaultWidth);
      known.set(column, width);
    }
    return width;
  };
  return (from, to) => {
    let sum = 0;
    for (let column = from; column <= to; column++) sum += one(column);
    return sum;
  };
}
