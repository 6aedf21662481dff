/** What formulas would lose with a row of a sheet. References that only shrink or move, spreadsheets mend by themselves. */
import { sheetPrefix } from './a1.js';

/** A row to be deleted, zero-based. */
export interface GoneRow {
  readonly sheet: string;
  readonly row: number;
  /** All rows that go, this one among them. */
  readonly together: ReadonlySet<number>;
}

/** A text, a reference (sheet; rows of its ends, each with its `$`), or another word, so that no match begins inside one. */
const TOKEN =
  /"[^"]*"|((?:'(?:[^']|'')+'|[\wА-Яа-яЁё.]+)!)?(?:\$?[A-Z]{1,3}(\$?)(\d+)(?::\$?[A-Z]{1,3}(\$?)(\d+))?|(\$?)(\d+):(\$?)(\d+))(?![\w(А-Яа-яЁё.!])|[\wА-Яа-яЁё.]+|'(?:[^']|'')*'?/g;

/**
 * Whether a formula that stands on the sheet `home` holds a reference to the row of which nothing would be left: it would turn into
 * #REF!.
 * `fixedOnly`: those that move with the cell they serve (`$B7` in a conditional format) do not count.
 */
export function losesReference(
  formula: string,
  home: string,
  { sheet, row, together }: GoneRow,
  fixedOnly = false,
): boolean {
  // most formulas of a large workbook speak of other sheets
  const isNamed = formula.indexOf(`${sheet}!`) >= 0 || formula.indexOf(sheetPrefix(sheet)) >= 0;
  if (home !== sheet && !isNamed) return false;
  const isGone = (first: number, last: number): boolean => {
    if (row < first || row > last || last - first >= together.size) return false;
    for (let one = first; one <= last; one++) if (!together.has(one)) return false;
    return true;
  };
  let loses = false;
  formula.replace(TOKEN, (...[whole, prefix, ...groups]: (string | undefined)[]) => {
    const [fixed, from, , to = from, rowsFixed, rowsFrom, , rowsTo] = groups;
    const [first, last] = [from ?? rowsFrom, to ?? rowsTo].map((number) => Number(number) - 1);
    if (first === undefined || last === undefined || Number.isNaN(first)) return whole ?? '';
    const isThere = prefix === undefined ? home === sheet : prefix === `${sheet}!` || prefix === sheetPrefix(sheet);
    const counts = !fixedOnly || (fixed ?? rowsFixed) === '$';
    if (isThere && counts && isGone(Math.min(first, last), Math.max(first, last))) loses = true;
    return whole ?? '';
  });
  return loses;
}
