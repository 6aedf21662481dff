/** Guards against work that runs away. Speed itself is measured by `npm run bench`: machines are noisy, tests do not time. */

/** Far above what any honest run takes on a busy machine, far below a quadratic one. */
export const RUNAWAY_MS = 10_000;

/** Milliseconds of the fastest of several runs: what the work takes when nothing disturbs it. */
export function fastest(runs: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
