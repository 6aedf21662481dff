/** Which August a plan of a school year means: the one before September, where the year is prepared, or the one that ends it. */
import { type Period, yearOf } from '../calendar/date.js';
import type { Deadline } from './deadline.js';

const AUGUST = '-08';
/** So far above and below an August other deadlines are asked. */
const REACH = 40;

/** Whether a plan begins in September and goes on to August. */
function isSchoolYear({ start, end }: Period): boolean {
  return start.slice(4, 7) === '-09' && end.slice(4, 7) === AUGUST && yearOf(end) === yearOf(start) + 1;
}

/** The same plan from August to July, for reading an August that prepares it. */
export function withAugustBefore({ start, end }: Period): Period {
  return { start: `${start.slice(0, 4)}-08-01`, end: `${end.slice(0, 4)}-07-31` };
}

const daysOf = ({ status, intervals }: Deadline): readonly string[] =>
  status === 'read' || status === 'vague' ? intervals.flatMap(({ start, end }) => start ?? end ?? []) : [];

/** A deadline in August whose year only the period tells. */
function isOpen({ yearFrom, intervals, status }: Deadline): boolean {
  if (yearFrom !== 'period' || status === 'unread' || intervals.length === 0) return false;
  return intervals.every(({ start, end }) => [start ?? end, end ?? start].every((day) => day?.slice(4, 7) === AUGUST));
}

/**
 * Indexes of the deadlines whose August lies before the plan's September: in a section they open what goes on in autumn.
 * `sectionOf` gives the section of each deadline. Where some August opens its section and none closes one, all of them do.
 */
export function augustsBefore(
  deadlines: readonly Deadline[],
  sectionOf: readonly (number | null | undefined)[],
  period: Period | null,
): ReadonlySet<number> {
  const early = new Set<number>();
  if (!period || !isSchoolYear(period)) return early;
  const autumnEnds = `${yearOf(period.start)}-12-31`;
  const open = deadlines.flatMap((deadline, index) => (isOpen(deadline) ? [index] : []));
  let closes = false;
  for (const index of open) {
    const beside = (step: -1 | 1): string | null => {
      for (let steps = 1; steps <= REACH; steps++) {
        const at = index + step * steps;
        const other = deadlines[at];
        if (!other || sectionOf[at] !== sectionOf[index]) return null;
        const [day] = isOpen(other) ? [] : daysOf(other);
        if (day !== undefined) return day;
      }
      return null;
    };
    const [before, after] = [beside(-1), beside(1)];
    if (before !== null && before > autumnEnds) closes = true;
    else if (after !== null && after <= autumnEnds) early.add(index);
  }
  return early.size > 0 && !closes ? new Set(open) : early;
}
