/** What the rules about deadlines share: which measures have a deadline to speak of, and its outer days. */
import type { IsoDay } from '../../calendar/date.js';
import type { Role } from '../../column/role.js';
import type { CellAddress } from '../../grid/grid.js';
import { type Activity, fieldText, isScheduled, placeOf, type Roadmap } from '../../roadmap/roadmap.js';

const NOTHING = /^[-–—_.\s]*$/;

/** The deadline as written, that of «начало» and «окончание» together, or what a schedule marks; '' for an empty cell or a dash. */
export function deadlineText(activity: Activity): string {
  const text = isScheduled(activity)
    ? activity.deadline.text
    : fieldText(activity, 'deadline') || activity.deadline.text;
  return NOTHING.test(text) ? '' : text;
}

/** The cell a finding about the deadline goes to. */
export function deadlinePlace(activity: Activity): CellAddress {
  return placeOf(activity, deadlineRole(activity));
}

function deadlineRole(activity: Activity): Role {
  const { deadline, start, end, schedule } = activity.fields;
  if (isScheduled(activity)) return 'schedule';
  if (deadline) return 'deadline';
  if (end?.text) return 'end';
  return start || !schedule ? 'start' : 'schedule';
}

/** First and last known day of all intervals; `null` for an end that is open everywhere. */
export function outerDays({ deadline }: Activity): { first: IsoDay | null; last: IsoDay | null } {
  let first: IsoDay | null = null;
  let last: IsoDay | null = null;
  for (const { start, end } of deadline.intervals) {
    for (const day of [start, end]) {
      if (day === null) continue;
      if (first === null || day < first) first = day;
      if (last === null || day > last) last = day;
    }
  }
  return { first, last };
}

/** Whether the days of a deadline can be relied on: every reading but a doubtful one. */
export function isCertain({ deadline: { status, intervals } }: Activity): boolean {
  return intervals.length > 0 && (status === 'read' || status === 'vague');
}

/** More than this part of the measures alike is the table's habit: one finding speaks for all. */
const HABIT = 1 / 3;
const FEWEST_FOR_HABIT = 4;

/** Whether so many measures share a defect that it is a habit of the table. */
export function isHabit(count: number, { activities }: Roadmap): boolean {
  return count >= FEWEST_FOR_HABIT && count > activities.length * HABIT;
}

/** Days from the first to the last of the longer half of a year. */
export const HALF_YEAR = 183;
