/** The two spellings of a formula: kept in English with commas, written and shown by the locale (google-sheets.md #57). */
import type { Locale } from '../document.js';

/** Texts and sheet names in quotes stay as they are. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\s\S]/g;

function eachSign(formula: string, change: (sign: string) => string): string {
  return formula.replace(PIECE, (piece) => (piece.length === 1 ? change(piece) : piece));
}

/**
 * A formula as kept in the book. Where the decimal sign is a comma, `;` parts arguments and a comma between digits is a decimal one;
 * any other comma is no formula at all: `null`.
 */
export function formulaKept(formula: string, locale: Locale): string | null {
  if (locale === 'en_US') return eachSign(formula, (sign) => (sign === ';' ? ',' : sign));
  const marked = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|(\d),(\d)/g, (whole, before, after) =>
    before === undefined ? whole : `${before}.${after}`,
  );
  let broken = false;
  const kept = eachSign(marked, (sign) => {
    if (sign === ',') broken = true;
    return sign === ';' ? ',' : sign;
  });
  return broken ? null : kept;
}

/** As `getFormula` gives it back: with the separators of the locale (not verified). */
export function formulaShown(formula: string, locale: Locale): string {
  if (locale === 'en_US') return formula;
  const parted = eachSign(formula, (sign) => (sign === ',' ? ';' : sign));
  return parted.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|(\d)\.(\d)/g, (whole, before, after) =>
    before === undefined ? whole : `${before},${after}`,
  );
}
