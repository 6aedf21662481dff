/** Checks the weekdays named beside dates: «18.03.2022 (пятница)» must be a Friday. */
import { type IsoDay, parseIso, weekday } from '../calendar/date.js';
import type { Interval } from './deadline.js';
import type { Resolved } from './resolve.js';
import type { NamedWeekday } from './syntax.js';

interface NamedDay {
  readonly day: IsoDay;
  /** Offset of its text. */
  readonly at: number;
}

/** The one day an interval names: a day, or the closed end of «до», «с». */
function dayOf({ start, end }: Interval): IsoDay | null {
  if (start === null || end === null) return start ?? end;
  return start === end ? start : null;
}

function namedDays({ intervals, entries, problems }: Resolved): NamedDay[] {
  if (problems.some(({ kind }) => kind !== 'two-readings')) return [];
  return intervals.flatMap((interval, i) => {
    const day = dayOf(interval);
    return day === null ? [] : [{ day, at: entries[i]?.start ?? 0 }];
  });
}

const isOn = ({ weekday: named }: NamedWeekday, { day }: NamedDay): boolean => {
  const date = parseIso(day);
  return date !== null && weekday(date) === named;
};

/**
 * The weekdays that are not those of their dates. As many weekdays as dates go in pairs; one weekday may stand for all
 * («вторник 15, 22 марта»); else each belongs to the date before it.
 */
export function strangeWeekdays(named: readonly NamedWeekday[], resolved: Resolved): NamedWeekday[] {
  if (named.length === 0) return [];
  const days = namedDays(resolved);
  return named.filter((one, i) => {
    if (days.length === 0) return true;
    if (named.length === 1 && days.every((day) => isOn(one, day))) return false;
    const before = days.filter(({ at }) => at < one.start);
    const own = named.length === days.length ? days[i] : before[before.length - 1];
    return own === undefined || !isOn(one, own);
  });
}
