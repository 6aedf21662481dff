/** The width of a digit in a font: column widths are counted in it. */
import type { FontLook } from './styles.js';

const PIXELS_PER_POINT = 4 / 3;
/** Shares of the font's size, of the fonts offices write with. */
const DIGIT: readonly (readonly [RegExp, number])[] = [
  [/^(?:calibri|carlito)/i, 0.507],
  [/^(?:arial narrow|liberation sans narrow)/i, 0.456],
  [/^(?:arial|liberation sans|helvetica|pt sans|tahoma|segoe)/i, 0.556],
  [/^(?:verdana|dejavu)/i, 0.636],
  [/^(?:courier|consolas|liberation mono)/i, 0.6],
];
const SERIF = 0.5;

/** Whole pixels at the usual size of the screen: 7 for Calibri 11 and Arial 10. */
export function digitWidth({ name, size }: FontLook): number {
  const share = DIGIT.find(([pattern]) => pattern.test(name))?.[1] ?? SERIF;
  return Math.max(1, Math.round(size * PIXELS_PER_POINT * share));
}
