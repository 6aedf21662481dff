/** A1 names of cells and ranges, used only where the core meets people and files. */
import type { CellAddress, Rect } from './grid.js';

/** 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column letters → zero-based number; −1 for anything but Latin letters. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) {
    const digit = letter.charCodeAt(0) - 64;
    if (digit < 1 || digit > 26) return -1;
    number = number * 26 + digit;
  }
  return number - 1;
}

/** `{row: 11, column: 3}` → `D12`. */
export function cellName({ row, column }: CellAddress): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `D12` for one cell, `A3:F66` for more. */
export function rangeName(rect: Rect): string {
  const first = cellName({ row: rect.top, column: rect.left });
  const last = cellName({ row: rect.bottom, column: rect.right });
  return first === last ? first : `${first}:${last}`;
}

/** `D12` or `A3:F66` (with or without `$`) → rectangle; `null` for anything else. */
export function parseRange(name: string): Rect | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(name);
  if (!match?.[1] || !match[2]) return null;
  const a = { row: Number(match[2]) - 1, column: columnNumber(match[1]) };
  const b = match[3] && match[4] ? { row: Number(match[4]) - 1, column: columnNumber(match[3]) } : a;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** A sheet's name as it stands in a reference: `'Лист 1'!`, quotes inside doubled. */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'!`;
}

/** The sheet a reference such as `'Лист 1'!$A$1` begins with; `null` where it names none. */
export function sheetOfReference(reference: string): string | null {
  const quoted = /^'((?:[^']|'')+)'!/.exec(reference);
  if (quoted?.[1]) return quoted[1].replace(/''/g, "'");
  return /^([^'!\s()]+)!/.exec(reference)?.[1] ?? null;
}

/** A formula whose references to sheets (quoted, `'Лист 1'!A1`) go to the names those sheets have here. */
export function renameSheets(formula: string, nameOf: (sheet: string) => string): string {
  return formula.replace(/'((?:[^']|'')+)'!/g, (_, quoted: string) => sheetPrefix(nameOf(quoted.replace(/''/g, "'"))));
}
