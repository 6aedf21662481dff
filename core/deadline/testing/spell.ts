/** Short spellings of deadlines for test tables. */
import type { Interval } from '../deadline.js';

/** `2022-03-01..2022-03-31;..2022-05-01`; '' for no interval. */
export function spellIntervals(intervals: readonly Interval[]): string {
  return intervals.map(({ start, end }) => `${start ?? ''}..${end ?? ''}`).join(';');
}

/** The calendar year, and the school year that begins in it, as periods of a plan. */
export const calendarYear = (year: number) => ({ start: `${year}-01-01`, end: `${year}-12-31` });
export const schoolYear = (year: number) => ({ start: `${year}-09-01`, end: `${year + 1}-08-31` });
