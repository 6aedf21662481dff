/** Cell styles of a workbook: font, fill, borders, alignment, number format of every cell format, and the fills of conditional formats. */
import type { Book } from '../package/book.js';
import { type Package, requiredText } from '../package/package.js';
import { readCellFormats } from '../read/cell-formats.js';
import { attributesOf, childOf, childrenOf, isTrue, rootOf, type XmlElement } from '../xml/scan.js';
import { childColour, type Palette } from './palette.js';

export interface StyleLook {
  readonly font: FontLook;
  /** Background, `#RRGGBB`; `null` for none. */
  readonly fill: string | null;
  readonly borders: Borders;
  /** `general`: numbers to the right, texts to the left, booleans and error values in the middle. */
  readonly horizontal: 'general' | 'left' | 'center' | 'right' | 'justify';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  /** Degrees, positive upwards, −90…90; `stacked` for letters one under another. */
  readonly rotation: number | 'stacked';
  /** Steps from the edge. */
  readonly indent: number;
  /** Number format code; '' for General. */
  readonly format: string;
}

export interface FontLook {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly script: 'super' | 'sub' | null;
  /** `null` for the colour of the screen. */
  readonly color: string | null;
}

/** By the words of ST_BorderStyle (ECMA-376 18.18.3): `thin`, `medium`, `dashed` … */
export interface BorderSide {
  readonly style: string;
  /** `null` for the colour of the screen. */
  readonly color: string | null;
}

export type Borders = { readonly [side in 'left' | 'right' | 'top' | 'bottom']?: BorderSide };

export interface WorkbookStyles {
  /** By the `s` of a cell; never empty. */
  readonly styles: readonly [StyleLook, ...StyleLook[]];
  /** Fill of every differential format, by the `dxfId` of a rule. */
  readonly differential: readonly (string | null)[];
}

/** What Excel takes where a file says nothing. */
const USUAL_FONT: FontLook = {
  name: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  script: null,
  color: null,
};
/** A cell with no style of its own. */
export const USUAL_STYLE: StyleLook = {
  font: USUAL_FONT,
  fill: null,
  borders: {},
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  rotation: 0,
  indent: 0,
  format: '',
};
/** How much of a pattern is its foreground (ECMA-376 18.18.55); hatchings are taken for the shade they make. */
const PATTERN_SHARE: Readonly<Record<string, number>> = {
  solid: 1,
  darkGray: 0.75,
  mediumGray: 0.5,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
};
const HATCHING = 0.4;

/** Reads the styles part; a workbook without one has the usual style alone. */
export function readStyles(pkg: Package, book: Book, palette: Palette): WorkbookStyles {
  if (book.styles === null) return { styles: [USUAL_STYLE], differential: [] };
  const xml = requiredText(pkg, book.styles);
  const root = rootOf(xml);
  const items = (list: string): XmlElement[] => {
    const element = childOf(xml, root, list);
    return element ? [...childrenOf(xml, element)] : [];
  };
  const fonts = items('fonts').map((element) => readFont(xml, element, palette));
  const fills = items('fills').map((element) => readFill(xml, element, palette));
  const borders = items('borders').map((element) => readBorders(xml, element, palette));
  const formats = readCellFormats(xml);
  const styles = items('cellXfs').map((element, at): StyleLook => {
    const attributes = attributesOf(xml, element);
    return {
      font: fonts[Number(attributes.get('fontId') ?? 0)] ?? USUAL_FONT,
      fill: fills[Number(attributes.get('fillId') ?? 0)] ?? null,
      borders: borders[Number(attributes.get('borderId') ?? 0)] ?? {},
      ...readAlignment(xml, element),
      format: formats[at] ?? '',
    };
  });
  const differential = items('dxfs').map((element) => {
    const fill = childOf(xml, element, 'fill');
    return fill ? readFill(xml, fill, palette, 'bgColor') : null;
  });
  const [first = USUAL_STYLE, ...others] = styles;
  return { styles: [first, ...others], differential };
}

function readFont(xml: string, element: XmlElement, palette: Palette): FontLook {
  const found = new Map<string, string>();
  for (const child of childrenOf(xml, element)) found.set(child.name, attributesOf(xml, child).get('val') ?? 'true');
  const size = Number(found.get('sz'));
  const script = found.get('vertAlign');
  return {
    name: found.get('name') ?? USUAL_FONT.name,
    size: size > 0 && size <= 409 ? size : USUAL_FONT.size,
    bold: isTrue(found.get('b')),
    italic: isTrue(found.get('i')),
    underline: found.has('u') && found.get('u') !== 'none',
    strike: isTrue(found.get('strike')),
    script: script === 'superscript' ? 'super' : script === 'subscript' ? 'sub' : null,
    color: childColour(xml, element, 'color', palette),
  };
}

/** A fill as one colour: patterns as the shade they make, gradients as their first colour. `whole` is the child that fills a solid pattern. */
function readFill(xml: string, element: XmlElement, palette: Palette, whole = 'fgColor'): string | null {
  const pattern = childOf(xml, element, 'patternFill');
  if (!pattern) {
    const gradient = childOf(xml, element, 'gradientFill');
    const stop = gradient && childOf(xml, gradient, 'stop');
    return stop ? childColour(xml, stop, 'color', palette) : null;
  }
  const kind = attributesOf(xml, pattern).get('patternType') ?? (whole === 'bgColor' ? 'solid' : 'none');
  if (kind === 'none') return null;
  // only the reserved second fill has a pattern without colours
  const front =
    childColour(xml, pattern, kind === 'solid' ? whole : 'fgColor', palette) ??
    childColour(xml, pattern, 'fgColor', palette);
  const share = PATTERN_SHARE[kind] ?? HATCHING;
  if (share === 1) return front;
  return mixed(front ?? '#000000', childColour(xml, pattern, 'bgColor', palette) ?? '#FFFFFF', share);
}

function mixed(front: string, back: string, share: number): string {
  const channels = [1, 3, 5].map((start) => {
    const [one, other] = [front, back].map((colour) => Number.parseInt(colour.slice(start, start + 2), 16));
    return Math.round((one ?? 0) * share + (other ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`.toUpperCase();
}

function readBorders(xml: string, element: XmlElement, palette: Palette): Borders {
  const side = (name: 'left' | 'right' | 'top' | 'bottom', strict?: string): Borders => {
    const child = childOf(xml, element, name) ?? (strict ? childOf(xml, element, strict) : undefined);
    const style = child && attributesOf(xml, child).get('style');
    return child && style && style !== 'none'
      ? { [name]: { style, color: childColour(xml, child, 'color', palette) } }
      : {};
  };
  // the Strict dialect speaks of start and end
  return { ...side('left', 'start'), ...side('right', 'end'), ...side('top'), ...side('bottom') };
}

const HORIZONTAL: Readonly<Record<string, StyleLook['horizontal']>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  justify: 'justify',
  distributed: 'justify',
  fill: 'left',
};
const VERTICAL: Readonly<Record<string, StyleLook['vertical']>> = {
  top: 'top',
  center: 'center',
  justify: 'top',
  distributed: 'center',
};
const STACKED = 255;

function readAlignment(xml: string, format: XmlElement) {
  const element = childOf(xml, format, 'alignment');
  const attributes = element ? attributesOf(xml, element) : new Map<string, string>();
  const horizontal = HORIZONTAL[attributes.get('horizontal') ?? ''] ?? 'general';
  const vertical = attributes.get('vertical') ?? '';
  return {
    horizontal,
    vertical: VERTICAL[vertical] ?? 'bottom',
    // spread texts are wrapped whatever they say
    wrap: isTrue(attributes.get('wrapText')) || horizontal === 'justify' || vertical === 'justify',
    rotation: rotationOf(Number(attributes.get('textRotation') ?? 0)),
    indent: Math.max(0, Math.min(250, Number(attributes.get('indent')) || 0)),
  } as const;
}

/** 0…90 upwards, 91…180 downwards from 1 to 90 (ECMA-376 18.8.1). */
function rotationOf(value: number): StyleLook['rotation'] {
  if (value === STACKED) return 'stacked';
  if (!(value >= 0 && value <= 180)) return 0;
  return value <= 90 ? value : 90 - value;
}
