/** What letters are drawn with where the machine lacks the font of the file. */
import type { FontLook } from '../../xlsx/look/styles.js';
import type { Measure } from './row-heights.js';

/** A font as it is drawn. */
export interface DrawnFont {
  /** In the order of preference, as Univer takes them: no quotes. */
  readonly family: string;
  /** Points. */
  readonly size: number;
}

export type Draw = (font: Pick<FontLook, 'name' | 'size'>) => DrawnFont;

/** Fonts of the same widths. */
const TWINS: Readonly<Record<string, string>> = {
  Calibri: 'Carlito',
  Cambria: 'Caladea',
  Arial: 'Liberation Sans',
  'Arial Narrow': 'Liberation Sans Narrow',
  'Times New Roman': 'Liberation Serif',
  'Courier New': 'Liberation Mono',
};
const SERIF = /times|serif|cambria|georgia|garamond|roman/i;
/** Narrow fonts, and how much smaller a usual one must be to take their place: texts would not fit their cells else. */
const NARROW: Readonly<Record<string, number>> = {
  Calibri: 0.9,
  Cambria: 0.94,
  'Arial Narrow': 0.82,
  'Aptos Narrow': 0.86,
};

/** `has` tells whether the machine has a font. */
export function fontsOf(has: (name: string) => boolean): Draw {
  const known = new Map<string, boolean>();
  const isThere = (name: string): boolean => {
    const found = known.get(name) ?? has(name);
    known.set(name, found);
    return found;
  };
  return ({ name, size }) => {
    // a comma would begin another family
    const own = name.replace(/["',\\]/g, '');
    const twin = TWINS[own];
    const general = SERIF.test(own) ? 'serif' : 'sans-serif';
    const narrower = NARROW[own];
    const isMissing = narrower !== undefined && !isThere(own) && !(twin && isThere(twin));
    return {
      family: [own, twin, general].filter(Boolean).join(', '),
      // Univer draws whole points and rounds up
      size: isMissing ? Math.floor(size * narrower + 0.5) : size,
    };
  };
}

/** Widths of texts as this browser draws them; words repeat, so each is measured once a font. */
export function measureWith(context: CanvasRenderingContext2D, draw: Draw): Measure {
  const known = new Map<FontLook, Map<string, number>>();
  return (text, font) => {
    let widths = known.get(font);
    if (!widths) {
      widths = new Map();
      known.set(font, widths);
    }
    let width = widths.get(text);
    if (width === undefined) {
      const { family, size } = draw(font);
      context.font = `${font.italic ? 'italic ' : ''}${font.bold ? 'bold ' : ''}${Math.ceil(size)}pt ${quoted(family)}`;
      width = context.measureText(text).width;
      widths.set(text, width);
    }
    return width;
  };
}

const PROBE = 'шириna mmMWЖщ0123';

/** A font is there where it is drawn otherwise than both fonts that would stand in for it. */
export function hasFont(context: CanvasRenderingContext2D): (name: string) => boolean {
  const width = (family: string): number => {
    context.font = `40px ${family}`;
    return context.measureText(PROBE).width;
  };
  return (name) => ['monospace', 'serif'].some((other) => width(`"${name}", ${other}`) !== width(other));
}

/** Names of several words in quotes, for style sheets and canvases. */
export function quoted(family: string): string {
  return family
    .split(', ')
    .map((name) => (name.includes(' ') ? `"${name}"` : name))
    .join(', ');
}
