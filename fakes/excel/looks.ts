/** The looks of a cell by the names of the API, with what each reads as where it was never set. */
import type { FakeCell } from '../book/book.js';
import { invalidArgument } from './wire/errors.js';

/** Scalar looks: path in the API → as in a fresh workbook. A cell that has the usual look keeps no word of it. */
export const USUAL_LOOKS: Readonly<Record<string, unknown>> = {
  'font/bold': false,
  'font/italic': false,
  'font/underline': 'None',
  'font/strikethrough': false,
  'font/color': '#000000',
  'font/name': 'Calibri',
  'font/size': 11,
  'font/tintAndShade': 0,
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
  readingOrder: 'Context',
  autoIndent: false,
  'protection/locked': true,
  'protection/formulaHidden': false,
};

export const BORDER_SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'DiagonalDown', 'DiagonalUp'] as const;

export interface BorderLine {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** No line: what every border reads as at first. */
const NO_BORDER: BorderLine = { style: 'None', color: '#000000', weight: 'Thin' };

/** What lies among a cell's looks and is no format. */
const NOT_FORMAT: readonly string[] = ['quotePrefix', 'uncalculated', 'hyperlink'];

/** Allowed words of the looks that take words. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'font/underline': ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'],
  horizontalAlignment: [
    'General',
    'Left',
    'Center',
    'Right',
    'Fill',
    'Justify',
    'CenterAcrossSelection',
    'Distributed',
  ],
  verticalAlignment: ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'],
  readingOrder: ['Context', 'LeftToRight', 'RightToLeft'],
  borderStyle: ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'],
  borderWeight: ['Hairline', 'Thin', 'Medium', 'Thick'],
};

export function lookOf(cell: Readonly<FakeCell>, path: string): unknown {
  return cell.look[path] ?? USUAL_LOOKS[path];
}

export function setLook(cell: FakeCell, path: string, value: unknown): void {
  const checked = path === 'font/color' ? colour(value, path) : word(value, path);
  if (typeof checked !== typeof USUAL_LOOKS[path]) throw invalidArgument(`RangeFormat.${path}`);
  if (checked === USUAL_LOOKS[path]) delete cell.look[path];
  else cell.look[path] = checked;
}

/** Takes over fill, number format and looks of a cell, or of none; what is no format stays. */
export function takeFormat(cell: FakeCell, from: Pick<FakeCell, 'fill' | 'format' | 'look'>): void {
  const own = Object.entries(cell.look).filter(([key]) => NOT_FORMAT.includes(key));
  const taken = Object.entries(from.look).filter(([key]) => !NOT_FORMAT.includes(key));
  Object.assign(cell, { fill: from.fill, format: from.format, look: Object.fromEntries([...own, ...taken]) });
}

/** `null` clears the fill. */
export function setFill(cell: FakeCell, value: string | null): void {
  cell.fill = value;
  delete cell.look.fillTint;
  delete cell.look.fillPattern;
}

export function borderOf(cell: Readonly<FakeCell>, side: string): BorderLine {
  // setBorder alone writes there
  return (cell.look[`border/${side}`] as BorderLine | undefined) ?? NO_BORDER;
}

export function setBorder(cell: FakeCell, side: string, part: Partial<Record<keyof BorderLine, unknown>>): void {
  const before = borderOf(cell, side);
  const line: BorderLine = {
    style: part.style === undefined ? visible(before.style, part) : String(word(part.style, 'borderStyle')),
    color: part.color === undefined ? before.color : colour(part.color, 'RangeBorder.color'),
    weight: part.weight === undefined ? before.weight : String(word(part.weight, 'borderWeight')),
  };
  if (line.style === 'None') delete cell.look[`border/${side}`];
  else cell.look[`border/${side}`] = line;
}

/** A colour or weight given to no line draws one. */
const visible = (style: string, part: object): string =>
  style === 'None' && Object.keys(part).length > 0 ? 'Continuous' : style;

/** `#RRGGBB` in capitals. Throws InvalidArgument for other spellings of a colour that Excel may know (names). */
export function colour(value: unknown, where: string): string {
  if (typeof value !== 'string' || !/^#?[0-9A-F]{6}$/i.test(value)) throw invalidArgument(where);
  return `#${value.replace('#', '').toUpperCase()}`;
}

function word(value: unknown, path: string): unknown {
  const words = WORDS[path];
  if (!words) return value;
  // Excel takes the words of its enumerations in whatever case
  const known = words.find((one) => one.toLowerCase() === String(value).toLowerCase());
  if (known === undefined) throw invalidArgument(`RangeFormat.${path}`);
  return known;
}
