/** Widths of columns: characters of the core, pixels of the host, in as few calls as may be. Pure but for `setWidths`. */
import type { Sheet } from '../types.js';

const PIXELS_OF_CHARACTER = 7;
const PADDING = 5;
/** A new column of the host. */
const USUAL = 100;

export function pixelsOf(characters: number): number {
  return Math.round(characters * PIXELS_OF_CHARACTER) + PADDING;
}

/** Neighbouring columns, zero-based, that get one width. */
export interface WidthRun {
  readonly from: number;
  readonly to: number;
  readonly pixels: number;
}

interface Choice {
  readonly cost: number;
  readonly runs: readonly WidthRun[];
}

/**
 * The runs, at most so many, that come closest to the wanted widths (in characters): columns of a run get their mean, those in none
 * keep the usual width. With as many runs as columns each gets its own.
 */
export function widthRuns(widths: readonly number[], most = widths.length): WidthRun[] {
  const wanted = widths.map(pixelsOf);
  // best[used]: for the columns so far, with that many runs; all such rows are kept, one for each column
  const rows: Choice[][] = [[{ cost: 0, runs: [] }]];
  wanted.forEach((pixels, to) => {
    const before = rows[to] ?? [];
    const here = before.map(({ cost, runs }): Choice => ({ cost: cost + (pixels - USUAL) ** 2, runs }));
    for (let from = to; from >= 0; from--) {
      const run = runOf(wanted, from, to);
      (rows[from] ?? []).forEach(({ cost, runs }, used) => {
        const choice = { cost: cost + run.cost, runs: [...runs, run] };
        if (used < most && choice.cost < (here[used + 1]?.cost ?? Number.POSITIVE_INFINITY)) here[used + 1] = choice;
      });
    }
    rows.push(here);
  });
  const choices = rows[widths.length] ?? [];
  const best = choices.reduce(
    (least, one) => (one.cost < least.cost ? one : least),
    choices[0] ?? { cost: 0, runs: [] },
  );
  return best.runs.map(({ from, to, pixels }) => ({ from, to, pixels }));
}

function runOf(wanted: readonly number[], from: number, to: number): WidthRun & { readonly cost: number } {
  const own = wanted.slice(from, to + 1);
  const pixels = Math.round(own.reduce((sum, one) => sum + one, 0) / own.length);
  return { from, to, pixels, cost: own.reduce((sum, one) => sum + (one - pixels) ** 2, 0) };
}

/** How wide the columns are once the runs are set. */
export function pixelsAfter(runs: readonly WidthRun[], columns: number): number[] {
  return Array.from(
    { length: columns },
    (_, at) => runs.find(({ from, to }) => at >= from && at <= to)?.pixels ?? USUAL,
  );
}

export function setWidths(sheet: Sheet, runs: readonly WidthRun[]): void {
  for (const { from, to, pixels } of runs) sheet.setColumnWidths(from + 1, to + 1 - from, pixels);
}

/** All columns as wide as new ones. */
export function resetWidths(sheet: Sheet, columns: number): void {
  sheet.setColumnWidths(1, columns, USUAL);
}
