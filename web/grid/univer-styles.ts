/** Cell styles of a workbook in Univer's words, each made when first used and known by a key. */
import type { Cell } from '../../core/grid/grid.js';
import type { BorderSide, Borders, StyleLook } from '../../xlsx/look/styles.js';
import type { Draw } from './fonts.js';

interface Colour {
  readonly rgb: string;
}

interface Line {
  readonly s: number;
  readonly cl: Colour;
}

/** `IStyleData` of Univer, as far as it is used; `null` shields from the style of the row or the column. */
export interface CellStyle {
  readonly ff: string;
  readonly fs: number;
  readonly bl: 0 | 1;
  readonly it: 0 | 1;
  readonly ul: { readonly s: 0 | 1 };
  readonly st: { readonly s: 0 | 1 };
  readonly va: number;
  readonly cl: Colour | null;
  readonly bg: Colour | null;
  readonly bd: { readonly l?: Line; readonly r?: Line; readonly t?: Line; readonly b?: Line } | null;
  readonly ht: number;
  readonly vt: number;
  readonly tb: number;
  readonly tr: { readonly a: number; readonly v: 0 | 1 };
  readonly pd: { readonly t: number; readonly r: number; readonly b: number; readonly l: number };
}

export interface StyleTable {
  /** By key, filled by `use` and `marked`. */
  readonly styles: Record<string, CellStyle>;
  /** The style of cells nothing is said of. */
  readonly base: CellStyle;
  /** Key of a style as a cell of that kind has it. */
  use(style: number, kind: Cell['kind']): string;
  /** Key of a style, given by its key, under the colour of a mark. */
  marked(key: string, fill: string): string;
}

/** `HorizontalAlign`, `VerticalAlign`, `WrapStrategy`, `BaselineOffset` of Univer. */
const LEFT = 1;
const CENTER = 2;
const RIGHT = 3;
const HORIZONTAL: Readonly<Record<Exclude<StyleLook['horizontal'], 'general'>, number>> = {
  left: LEFT,
  center: CENTER,
  right: RIGHT,
  justify: LEFT,
};
const VERTICAL: Readonly<Record<StyleLook['vertical'], number>> = { top: 1, center: 2, bottom: 3 };
const OVERFLOW = 1;
const CLIP = 2;
const WRAP = 3;
const SCRIPT = { none: 1, sub: 2, super: 3 } as const;
/** `BorderStyleTypes` of Univer. */
const LINES: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};
/** Pixels between text and edge, and of a step of indent. */
export const SIDE = 3;
export const INDENT = 9;

/** What the alignment «general» makes of a value. */
type Side = 'text' | 'number' | 'middle';

function sideOf(kind: Cell['kind']): Side {
  if (kind === 'number' || kind === 'date') return 'number';
  return kind === 'boolean' || kind === 'error' ? 'middle' : 'text';
}

function styleKey(style: number, side: Side): string {
  return `${style}${side}`;
}

export function styleTable(looks: readonly StyleLook[], draw: Draw): StyleTable {
  const styles: Record<string, CellStyle> = {};
  const lookOf = (style: number): StyleLook | undefined => looks[style] ?? looks[0];
  const use = (style: number, kind: Cell['kind']): string => {
    const side = sideOf(kind);
    const key = styleKey(style, side);
    const look = lookOf(style);
    if (!styles[key] && look) styles[key] = cellStyle(look, side, draw);
    return key;
  };
  const base = styles[use(0, 'text')];
  if (!base) throw new Error('a workbook has at least one style');
  return {
    styles,
    base,
    use,
    marked(key, fill) {
      const marked = `${key}${fill}`;
      styles[marked] ??= { ...(styles[key] ?? base), bg: { rgb: fill } };
      return marked;
    },
  };
}

function cellStyle(look: StyleLook, side: Side, draw: Draw): CellStyle {
  const { font, horizontal, rotation } = look;
  const align = horizontal !== 'general' ? HORIZONTAL[horizontal] : { text: LEFT, number: RIGHT, middle: CENTER }[side];
  const drawn = draw(font);
  const indent = SIDE + look.indent * INDENT;
  return {
    ff: drawn.family,
    fs: drawn.size,
    bl: font.bold ? 1 : 0,
    it: font.italic ? 1 : 0,
    ul: { s: font.underline ? 1 : 0 },
    st: { s: font.strike ? 1 : 0 },
    va: SCRIPT[font.script ?? 'none'],
    cl: font.color === null ? null : { rgb: font.color },
    bg: look.fill === null ? null : { rgb: look.fill },
    bd: borders(look.borders),
    ht: align,
    vt: VERTICAL[look.vertical],
    // figures are never broken
    tb: side !== 'text' ? CLIP : look.wrap ? WRAP : OVERFLOW,
    // Univer counts angles clockwise
    tr: rotation === 'stacked' ? { a: 0, v: 1 } : { a: rotation === 0 ? 0 : -rotation, v: 0 },
    pd: { t: 1, r: align === RIGHT ? indent : SIDE, b: 3, l: align === LEFT ? indent : SIDE },
  };
}

function borders(sides: Borders): CellStyle['bd'] {
  const line = (side: BorderSide): Line => ({ s: LINES[side.style] ?? 1, cl: { rgb: side.color ?? '#000000' } });
  const { left, right, top, bottom } = sides;
  if (!left && !right && !top && !bottom) return null;
  return {
    ...(left ? { l: line(left) } : {}),
    ...(right ? { r: line(right) } : {}),
    ...(top ? { t: line(top) } : {}),
    ...(bottom ? { b: line(bottom) } : {}),
  };
}
