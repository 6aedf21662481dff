/** How a sheet lies on the screen: sizes of rows and columns, what is hidden or kept in view, grid lines, the colour of the tab. */

import type { ColumnLook, SheetLook } from '../look.js';
import type { Outline } from '../xml/outline.js';
import { attributesOf, childOf, childrenNamed, isTrue, type XmlElement } from '../xml/scan.js';
import { childColour, type Palette } from './palette.js';

const PIXELS_PER_POINT = 4 / 3;
const USUAL_HEIGHT = 15;
/** Letters of a column nobody has sized. */
const USUAL_LETTERS = 8;
/** Points and characters a row or column has at most (Excel specifications and limits). */
const HIGHEST = 409;
const WIDEST = 255;
const MOST_COLUMNS = 16_384;

/** `digit`: width in pixels of a digit in the usual font, the measure of column widths. */
export function readLayout(outline: Outline, digit: number, palette: Palette) {
  const { xml, root, children } = outline;
  const child = (name: string): XmlElement | undefined => children.find((one) => one.name === name);
  const format = child('sheetFormatPr');
  const defaults = format ? attributesOf(xml, format) : new Map<string, string>();
  const view = child('sheetViews') && childOf(xml, child('sheetViews') ?? root, 'sheetView');
  const properties = child('sheetPr');
  const list = child('cols');
  return {
    tab: properties ? childColour(xml, properties, 'tabColor', palette) : null,
    defaultHeight: heightInPixels(defaults.get('defaultRowHeight')) ?? Math.round(USUAL_HEIGHT * PIXELS_PER_POINT),
    defaultWidth: widthInPixels(Number(defaults.get('defaultColWidth')), digit) ?? usualWidth(defaults, digit),
    columns: list ? readColumns(xml, list, digit) : [],
    frozen: readFrozen(xml, view),
    gridLines: !view || !isFalse(attributesOf(xml, view).get('showGridLines')),
  } satisfies Partial<SheetLook>;
}

/** Points as pixels; `null` for a height that is not given. */
export function heightInPixels(points: string | undefined): number | null {
  const value = Number(points);
  return points !== undefined && value >= 0 ? Math.round(Math.min(HIGHEST, value) * PIXELS_PER_POINT) : null;
}

/** A width counts digits with the padding of the cell (ECMA-376 18.3.1.13); `null` for one that is not given. */
export function widthInPixels(characters: number, digit: number): number | null {
  if (!(characters >= 0)) return null;
  const steps = 256 * Math.min(WIDEST, characters) + Math.trunc(128 / digit);
  return Math.trunc((steps / 256) * digit);
}

/** Eight letters and padding, in full steps of eight pixels. */
function usualWidth(defaults: ReadonlyMap<string, string>, digit: number): number {
  const letters = Number(defaults.get('baseColWidth') ?? USUAL_LETTERS) || USUAL_LETTERS;
  return Math.ceil((Math.min(WIDEST, letters) * digit + 5) / 8) * 8;
}

function readColumns(xml: string, list: XmlElement, digit: number): ColumnLook[] {
  const columns = childrenNamed(xml, list, 'col').flatMap((element): ColumnLook[] => {
    const attributes = attributesOf(xml, element);
    const from = Number(attributes.get('min')) - 1;
    const to = Math.min(Number(attributes.get('max')), MOST_COLUMNS) - 1;
    if (!(from >= 0 && to >= from)) return [];
    const width = widthInPixels(Number(attributes.get('width') ?? Number.NaN), digit);
    const style = attributes.get('style');
    const hidden = isTrue(attributes.get('hidden')) || width === 0;
    return [{ from, to, width: width === 0 ? null : width, hidden, style: style ? Number(style) : null }];
  });
  return columns.sort((a, b) => a.from - b.from);
}

function readFrozen(xml: string, view: XmlElement | undefined): SheetLook['frozen'] {
  const pane = view && childOf(xml, view, 'pane');
  const attributes = pane ? attributesOf(xml, pane) : new Map<string, string>();
  const isFrozen = (attributes.get('state') ?? '').startsWith('frozen');
  const count = (name: string): number => (isFrozen ? Math.max(0, Math.trunc(Number(attributes.get(name)) || 0)) : 0);
  return { rows: count('ySplit'), columns: count('xSplit') };
}

function isFalse(value: string | undefined): boolean {
  return value === '0' || value === 'false';
}
