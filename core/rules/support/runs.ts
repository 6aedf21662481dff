/** Neighbouring things taken together, so that one cause is one finding. */

/** Cuts a list where `together` says that two neighbours do not belong together. */
export function runsOf<T>(items: readonly T[], together: (before: T, after: T) => boolean): [T, ...T[]][] {
  const runs: [T, ...T[]][] = [];
  for (const item of items) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    if (run && before !== undefined && together(before, item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
