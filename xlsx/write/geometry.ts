/** Sizes of rows and columns in pixels, to place a box of a known size over cells. */

import type { Outline } from '../xml/outline.js';
import { attributesOf, childrenNamed, type XmlElement } from '../xml/scan.js';
import type { Anchor } from './shapes.js';

const PIXELS_PER_POINT = 4 / 3;
const PIXELS_PER_CHARACTER = 7;
const CELL_PADDING = 5;
const DEFAULT_HEIGHT = 20;
const DEFAULT_WIDTH = 64;
const LINE = 17;
const BOX_WIDTH = 260;
const LETTERS_PER_LINE = 40;
const LONGEST_BOX = 420;

export interface Geometry {
  /** Pixels of a row, zero-based. */
  readonly row: (index: number) => number;
  readonly column: (index: number) => number;
}

/** Sizes as the sheet stores them; rows without a stored height have the default one. */
export function geometryOf({ xml, children }: Outline): Geometry {
  const format = children.find(({ name }) => name === 'sheetFormatPr');
  const defaults = format ? attributesOf(xml, format) : new Map<string, string>();
  const height = Number(defaults.get('defaultRowHeight') ?? 0) * PIXELS_PER_POINT || DEFAULT_HEIGHT;
  const width = widthInPixels(Number(defaults.get('defaultColWidth') ?? 0)) || DEFAULT_WIDTH;
  const data = children.find(({ name }) => name === 'sheetData');
  const heights = data ? rowHeights(xml, data) : new Map<number, number>();
  const list = children.find(({ name }) => name === 'cols');
  const columns = (list ? childrenNamed(xml, list, 'col') : []).map((element) => {
    const attributes = attributesOf(xml, element);
    const pixels = widthInPixels(Number(attributes.get('width') ?? 0)) || width;
    return { from: Number(attributes.get('min')) - 1, to: Number(attributes.get('max')) - 1, pixels };
  });
  return {
    row: (index) => heights.get(index) ?? height,
    column: (index) => columns.find(({ from, to }) => index >= from && index <= to)?.pixels ?? width,
  };
}

/** A box for a text beside its cell, as high as the text needs. */
export function noteAnchor(row: number, column: number, text: string, geometry: Geometry): Anchor {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS_PER_LINE)), 0);
  const height = Math.min(LONGEST_BOX, (lines + 1) * LINE);
  const [right, rightOffset] = advance(geometry.column, column + 1, 15 + BOX_WIDTH);
  const [bottom, bottomOffset] = advance(geometry.row, row, 2 + height);
  return [column + 1, 15, row, 2, right, rightOffset, bottom, bottomOffset];
}

/** The row or column, and the pixels into it, that lie a length after the beginning of another. */
function advance(size: (index: number) => number, from: number, length: number): [number, number] {
  let index = from;
  let left = length;
  while (left >= size(index) && index < from + 100) {
    left -= size(index);
    index++;
  }
  return [index, Math.round(left)];
}

function widthInPixels(characters: number): number {
  return characters > 0 ? Math.round(characters * PIXELS_PER_CHARACTER) + CELL_PADDING : 0;
}

function rowHeights(xml: string, data: XmlElement): Map<number, number> {
  const heights = new Map<number, number>();
  const opening = `<${data.prefix}row`;
  let row = -1;
  for (
    let at = xml.indexOf(opening, data.openEnd);
    at >= 0 && at < data.closeStart;
    at = xml.indexOf(opening, at + 1)
  ) {
    const tag = xml.slice(at, xml.indexOf('>', at));
    const number = /\sr=["'](\d+)/.exec(tag)?.[1];
    row = number === undefined ? row + 1 : Number(number) - 1;
    const height = /\sht=["']([\d.]+)/.exec(tag)?.[1];
    if (height !== undefined) heights.set(row, Number(height) * PIXELS_PER_POINT);
  }
  return heights;
}
