/** Puts a block of ours into a sheet: few calls whatever the number of rows. */
import { rangeName } from '../../core/grid/a1.js';
import type { Rect } from '../../core/grid/grid.js';
import { BORDER, type Look } from '../../core/report/looks.js';
import type { OwnCell } from '../../core/report/patch.js';
import { rangeOf } from '../place.js';
import type { HostRange, Sheet, TextStyle } from '../types.js';
import {
  borderedRects,
  contentOf,
  formatOf,
  isWrapped,
  lookOf,
  mergeBlocks,
  type OwnRows,
  type SheetNames,
  squared,
} from './block.js';
import { pixelsOf } from './widths.js';

/** Points of the usual letters of the host. */
const USUAL_SIZE = 10;
const BLACK = '#000000';
const LINE_HEIGHT = 21;

interface Block {
  readonly rows: OwnRows;
  readonly width: number;
  readonly names: SheetNames;
}

/** Values and what belongs to each of them; formats come first (`google-sheets.md #43`). */
export function paintContent(sheet: Sheet, { rows, width, names }: Block): void {
  const cells = squared(rows, width);
  const range = blockRange(sheet, cells, width);
  if (!range) return;
  const each = <T>(of: (cell: OwnCell | null) => T): T[][] => cells.map((row) => row.map(of));
  const styleOf = textStyles();
  range.setNumberFormats(each((cell) => formatOf(cell, names)));
  range.setValues(each((cell) => contentOf(cell, names)));
  range.setTextStyles(each((cell) => styleOf(lookOf(cell))));
}

export function paintFills(sheet: Sheet, { rows, width }: Block): void {
  const cells = squared(rows, width);
  blockRange(sheet, cells, width)?.setBackgrounds(cells.map((row) => row.map((cell) => lookOf(cell).fill ?? null)));
}

/** Tables wrap, prose runs on: no merges are needed for it. */
export function paintWraps(sheet: Sheet, { rows, width }: Block): void {
  const cells = squared(rows, width);
  const { WRAP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
  const wraps = cells.map((row) => row.map((_, column) => (isWrapped(row, column) ? WRAP : OVERFLOW)));
  blockRange(sheet, cells, width)?.setWrapStrategies(wraps);
}

/** Frames of a sheet for the user to fill in: borders, wrapping, alignments. */
export function paintFrames(sheet: Sheet, rows: OwnRows, width: number): void {
  const cells = squared(rows, width);
  const range = blockRange(sheet, cells, width);
  if (!range) return;
  range.setWrap(true).setVerticalAlignment('top');
  range.setHorizontalAlignments(cells.map((row) => row.map((cell) => lookOf(cell).horizontal ?? 'left')));
  const bordered = borderedRects(cells);
  if (bordered.length > 0) {
    const style = SpreadsheetApp.BorderStyle.SOLID;
    sheet.getRangeList(bordered.map(rangeName)).setBorder(true, true, true, true, true, true, BORDER, style);
  }
}

export function paintMerges(sheet: Sheet, merges: readonly Rect[]): void {
  const { across, tall } = mergeBlocks(merges);
  for (const rect of across) rangeOf(sheet, rect).mergeAcross();
  for (const rect of tall) rangeOf(sheet, rect).merge();
}

/** Merged cells do not grow with their text: long prose gets the lines it needs. */
export function paintHeights(sheet: Sheet, rows: OwnRows, merges: readonly Rect[], widths: readonly number[]): void {
  for (const { top, left, right } of merges) {
    const text = String(rows[top]?.[left]?.value ?? '');
    const width = widths.slice(left, right + 1).reduce((sum, one) => sum + pixelsOf(one), 0);
    const lines = Math.ceil(pixelsOf(text.length) / Math.max(1, width));
    if (lines > 1) sheet.setRowHeight(top + 1, lines * LINE_HEIGHT);
  }
}

function blockRange(sheet: Sheet, cells: readonly unknown[], width: number): HostRange | null {
  return cells.length === 0 || width === 0 ? null : sheet.getRange(1, 1, cells.length, width);
}

/** One object for each style that occurs; what a former style set is set back. */
function textStyles(): (look: Look) => TextStyle {
  const known = new Map<string, TextStyle>();
  return ({ bold = false, underline = false, color = BLACK, larger = 0 }) => {
    const key = [bold, underline, color, larger].join();
    let style = known.get(key);
    if (!style) {
      style = SpreadsheetApp.newTextStyle()
        .setBold(bold)
        .setUnderline(underline)
        .setFontSize(USUAL_SIZE + larger)
        .setForegroundColor(color)
        .build();
      known.set(key, style);
    }
    return style;
  };
}
