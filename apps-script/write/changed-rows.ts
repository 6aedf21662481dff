/** Rows a colleague has edited, moved or sorted since we read the sheet. */
import { rangeOf } from '../place.js';
import type { SheetReading } from '../read/sheet.js';

/** Zero-based; one read. Results of formulas may change by themselves and do not count. */
export function changedRows({ sheet, area, shown, formulas }: SheetReading): ReadonlySet<number> {
  const changed = new Set<number>();
  if (!area) return changed;
  const bottom = Math.min(area.bottom, sheet.getMaxRows() - 1);
  const right = Math.min(area.right, sheet.getMaxColumns() - 1);
  const now = rangeOf(sheet, { ...area, bottom, right }).getDisplayValues();
  shown.forEach((row, r) => {
    const isSame = row.every((text, c) => (formulas[r]?.[c] ?? '') !== '' || (now[r]?.[c] ?? '') === text);
    if (!isSame) changed.add(r);
  });
  return changed;
}

/** «5, 7–12 и ещё 3»: rows as people number them. */
export function rowList(rows: readonly number[], most = 5): string {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const words = runs.map(([from, to]) => (from === to ? String(from + 1) : `${from + 1}–${to + 1}`));
  const rest = runs.slice(most).reduce((sum, [from, to]) => sum + to - from + 1, 0);
  return words.slice(0, most).join(', ') + (rest > 0 ? ` и ещё ${rest}` : '');
}
