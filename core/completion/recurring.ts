/** Repeated measures of a roadmap: how many, how many of them done, how many occasions they give. */
import type { ActivityReport, Recurring } from './completion.js';

/** `repeated`: the measures that repeat, without cancelled and empty ones. `reported`: the table has report columns. */
export function recurringOf(repeated: readonly ActivityReport[], reported: boolean): Recurring {
  const sum = (key: 'due' | 'all'): number =>
    repeated.reduce((before, { occasions }) => before + (occasions?.[key] ?? 0), 0);
  return {
    planned: repeated.length,
    done: reported ? repeated.filter(({ done }) => done).length : null,
    occasions: { due: sum('due'), all: sum('all') },
    uncounted: repeated.filter(({ occasions }) => occasions === null).length,
  };
}
