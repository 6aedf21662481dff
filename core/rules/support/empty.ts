/** Rows that have a number and nothing else: `row/empty-activity` tells of them, other rules speak of the measures that are there. */
import type { Activity, Roadmap } from '../../roadmap/roadmap.js';

export function isEmptyRow({ fields, text }: Activity): boolean {
  return (
    text === '' &&
    Object.entries(fields).every(([role, field]) => role === 'number' || role === 'section' || !field?.text)
  );
}

export function filledRows({ activities }: Roadmap): Activity[] {
  return activities.filter((activity) => !isEmptyRow(activity));
}
