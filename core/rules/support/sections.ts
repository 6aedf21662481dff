/** Measures section by section: order and numbering make sense within one. */
import type { Activity, Roadmap } from '../../roadmap/roadmap.js';

/** Runs of neighbouring measures of one section, down the table. */
export function bySection({ activities }: Roadmap): Activity[][] {
  const runs: Activity[][] = [];
  let last: number | null | undefined;
  for (const activity of activities) {
    if (last !== activity.section || runs.length === 0) runs.push([]);
    runs[runs.length - 1]?.push(activity);
    last = activity.section;
  }
  return runs;
}
