/** The day by which a measure should be done. */
import type { IsoDay } from '../calendar/date.js';
import type { Deadline, Interval } from '../deadline/deadline.js';

/**
 * The last closed end of a deadline: of a day itself, of a span its end, of a list its last («до 22.01.2021 до 08.02.2021»).
 * `null` where no end is known (open-ended, recurring without an end, by a schedule), where the words were not read,
 * and where two readings end on different days. A recurring measure is one measure, due by its last day.
 */
export function dueDay({ intervals, status, problems }: Deadline): IsoDay | null {
  if (status === 'unread') return null;
  const due = lastEnd(intervals);
  for (const problem of problems) {
    if (problem.kind === 'two-readings' && lastEnd(problem.other) !== due) return null;
  }
  return due;
}

/** The first day a measure may begin; `null` where it is open («до 15.03.2022»). */
export function firstDay({ intervals, status }: Deadline): IsoDay | null {
  if (status !== 'read' || intervals.length === 0) return null;
  return intervals.reduce<IsoDay | null>((first, { start }, at) => {
    if (start === null) return null;
    return at === 0 || (first !== null && start < first) ? start : first;
  }, null);
}

function lastEnd(intervals: readonly Interval[]): IsoDay | null {
  let last: IsoDay | null = null;
  for (const { end } of intervals) if (end !== null && (last === null || end > last)) last = end;
  return last;
}
