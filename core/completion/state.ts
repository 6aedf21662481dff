/** The state of one measure on the reporting day. */
import type { IsoDay } from '../calendar/date.js';
import type { ActivityState } from './completion.js';
import type { Mark } from './sentence.js';

/** The day by which a measure should be done: its own, or the one it was postponed to where the mark names it. */
export function dueOf(mark: Mark, due: IsoDay | null): IsoDay | null {
  return mark.kind === 'postponed' && mark.when ? mark.when.end : due;
}

/** Whether a mark says «done» as of a day: what was done after it is not done yet. */
export function isDoneBy(mark: Mark, asOf: IsoDay): boolean {
  return mark.kind === 'done' && (mark.when === null || mark.when.start <= asOf);
}

/** State of a measure with a mark, the day it is due (`null`: not known) and the reporting day, which is not yet overdue itself. */
export function stateOf(mark: Mark, due: IsoDay | null, asOf: IsoDay): ActivityState {
  if (mark.kind === 'cancelled' || mark.kind === 'unclear') return mark.kind;
  if (isDoneBy(mark, asOf)) return doneState(mark, due);
  if (due === null) return mark.kind === 'not-due' ? 'not-due' : 'undated';
  return asOf > due ? 'overdue' : 'not-due';
}

/** Days decide where they are known, else the words of the mark; a month that only touches the deadline decides nothing. */
function doneState({ when, punctuality }: Mark, due: IsoDay | null): ActivityState {
  if (when && due !== null) {
    if (when.end <= due) return 'done-in-time';
    if (when.start > due) return 'done-late';
  }
  if (punctuality === null) return 'done';
  return punctuality === 'late' ? 'done-late' : 'done-in-time';
}
