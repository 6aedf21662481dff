/** Repeated measures of a roadmap: how many, how many of them done, how many occasions they give. */
import type { Roadmap } from '../roadmap/roadmap.js';
import type { ActivityReport, Recurring } from './completion.js';
import { isEmptyRow } from './report-columns.js';

/** `reports` are those of the roadmap's activities; cancelled and empty measures are left out. `reported`: the table has report columns. */
export function recurringOf({ activities }: Roadmap, reports: readonly ActivityReport[], reported: boolean): Recurring {
  const repeated = reports.filter(({ activity, state }) => {
    const measure = activities[activity];
    return (
      measure !== undefined && measure.deadline.recurrence !== null && state !== 'cancelled' && !isEmptyRow(measure)
    );
  });
  const sum = (key: 'due' | 'all'): number =>
    repeated.reduce((before, { occasions }) => before + (occasions?.[key] ?? 0), 0);
  return {
    planned: repeated.length,
    done: reported ? repeated.filter(({ done }) => done).length : null,
    occasions: { due: sum('due'), all: sum('all') },
    uncounted: repeated.filter(({ occasions }) => occasions === null).length,
  };
}
