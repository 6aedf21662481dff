/** Colours of a workbook: its theme with tints, the indexed colours of old, plain ones; all come out as `#RRGGBB`. */
import type { Book } from '../package/book.js';
import { type Package, partText, requiredText } from '../package/package.js';
import { relationshipTo } from '../package/relationships.js';
import {
  attributesOf,
  childOf,
  childrenNamed,
  childrenOf,
  elementsAt,
  isTrue,
  rootOf,
  type XmlElement,
} from '../xml/scan.js';

export interface Palette {
  /** By the `theme` attribute. */
  readonly theme: readonly string[];
  /** By the `indexed` attribute. */
  readonly indexed: readonly string[];
}

/** A theme lists dark 1, light 1, dark 2, light 2 …, the attribute counts light 1, dark 1, light 2, dark 2 … (ECMA-376 18.8.3, as Excel does it). */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
/** The theme «Office», for files without one. */
const OFFICE_THEME = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72';
/** ECMA-376 18.8.27; the first eight repeat. */
const BASIC = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const INDEXED =
  `${BASIC} ${BASIC} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ` +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';

const colours = (list: string): string[] => list.split(' ').map((rgb) => `#${rgb}`);

/** The palette of a workbook; a theme or a list it lacks is the usual one. */
export function paletteOf(pkg: Package, book: Book): Palette {
  return { theme: themeColours(pkg, book), indexed: indexedColours(pkg, book) };
}

function themeColours(pkg: Package, book: Book): readonly string[] {
  const usual = colours(OFFICE_THEME);
  const part = relationshipTo(pkg, book.part, 'theme');
  const xml = part && partText(pkg, part.target);
  if (!xml) return usual;
  const [scheme] = elementsAt(xml, rootOf(xml), ['themeElements', 'clrScheme']);
  if (!scheme) return usual;
  const found = new Map<string, string>();
  for (const element of childrenOf(xml, scheme)) {
    const [colour] = childrenOf(xml, element);
    const attributes = colour && attributesOf(xml, colour);
    // a system colour carries what it was when the file was saved
    const rgb = rgbOf(attributes?.get('lastClr') ?? attributes?.get('val'));
    if (rgb !== null) found.set(element.name, rgb);
  }
  return THEME_ORDER.map((name, at) => found.get(name) ?? usual[at] ?? '#000000');
}

function indexedColours(pkg: Package, book: Book): readonly string[] {
  const usual = colours(INDEXED);
  if (book.styles === null) return usual;
  const xml = requiredText(pkg, book.styles);
  const [list] = elementsAt(xml, rootOf(xml), ['colors', 'indexedColors']);
  const own = list
    ? childrenNamed(xml, list, 'rgbColor').map((element) => rgbOf(attributesOf(xml, element).get('rgb')))
    : [];
  return usual.map((colour, at) => own[at] ?? colour);
}

/** The colour a child of that name gives (`color`, `fgColor`, `tabColor` …); `null` where there is none or it is left to the program. */
export function childColour(xml: string, parent: XmlElement, name: string, palette: Palette): string | null {
  const element = childOf(xml, parent, name);
  return element ? colourOf(attributesOf(xml, element), palette) : null;
}

/** The colour of an element with the attributes of CT_Color (ECMA-376 18.8.19). */
export function colourOf(attributes: ReadonlyMap<string, string>, { theme, indexed }: Palette): string | null {
  if (isTrue(attributes.get('auto'))) return null;
  const base =
    rgbOf(attributes.get('rgb')) ??
    at(theme, attributes.get('theme')) ??
    // 64 and 65 are the colours of the screen
    at(indexed, attributes.get('indexed'));
  return base === null ? null : tinted(base, Number(attributes.get('tint') ?? 0));
}

function at(list: readonly string[], index: string | undefined): string | null {
  return index === undefined ? null : (list[Number(index)] ?? null);
}

/** `RRGGBB` or `AARRGGBB` → `#RRGGBB`: cells know no transparency. */
function rgbOf(text: string | undefined): string | null {
  const match = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(text?.trim() ?? '');
  return match?.[1] ? `#${match[1].toUpperCase()}` : null;
}

/** Towards black for a tint below 0, towards white above, by the lightness of HSL (ECMA-376 18.8.19). */
export function tinted(colour: string, tint: number): string {
  if (!(tint >= -1 && tint <= 1) || tint === 0) return colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255,
  );
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  // of one hue and saturation, every channel lies as far from the lightness as the room there lets it
  const room = (light: number): number => 1 - Math.abs(2 * light - 1);
  const scale = room(lightness) === 0 ? 0 : room(wanted) / room(lightness);
  const channel = (value: number): string =>
    Math.round(Math.min(1, Math.max(0, wanted + (value - lightness) * scale)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${[red, green, blue].map(channel).join('')}`.toUpperCase();
}
