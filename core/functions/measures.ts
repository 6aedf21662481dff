/** The measures of a range that a custom function is asked about. */
import type { IsoDay } from '../calendar/date.js';
import type { ActivityReport } from '../completion/completion.js';
import { dueDay } from '../completion/due.js';
import { measureCompletion } from '../completion/measure.js';
import { isEmptyRow } from '../completion/report-columns.js';
import { firstFew } from '../report/words.js';
import type { Roadmap } from '../roadmap/roadmap.js';
import type { Settings } from '../settings/settings.js';
import { nearest } from '../text/nearest.js';
import { quote } from '../text/quote.js';
import { dayArgument, textArgument } from './arguments.js';
import { executorsNamed } from './executor.js';
import { refuse } from './failure.js';
import { readTable } from './table.js';
import type { Argument } from './value.js';

/** What measures are wanted; every part may be missing. */
export interface Wanted {
  readonly executor: Argument;
  /** The days between which a measure is due, both included. */
  readonly from: Argument;
  readonly to: Argument;
  readonly asOf: Argument;
}

export type Measure = Pick<ActivityReport, 'done' | 'confirmed' | 'state'>;

/** Later than any mark: without a reporting day what was done in the future is done. */
const END_OF_TIME: IsoDay = '9999-12-31';

/**
 * Measures of all tables of the range, without empty rows. With `from` or `to` those due then by the plan, as in the blocks of periods
 * on the sheet of indicators; a measure without a day is not among them. Refuses a range without a table, unknown executors, unread days.
 */
export function selectMeasures(table: Argument, wanted: Wanted, settings: Settings): Measure[] {
  const roadmaps = readTable(table, settings);
  const from = dayArgument(wanted.from, 'start');
  const to = dayArgument(wanted.to, 'end');
  if (from !== null && to !== null && from > to) refuse('начало периода позже его конца');
  const asOf = dayArgument(wanted.asOf, 'end') ?? END_OF_TIME;
  const executor = textArgument(wanted.executor);
  const chosen = executor === '' ? null : chooseExecutors(roadmaps, executor);
  return roadmaps.flatMap((roadmap, at) => {
    const names = chosen?.[at];
    const { activities } = measureCompletion(roadmap, { ...settings, asOf });
    return activities.filter(({ activity: index }) => {
      const activity = roadmap.activities[index];
      if (!activity || isEmptyRow(activity)) return false;
      if (names && !activity.executors.some(({ name }) => names.has(name))) return false;
      return isWithin(dueDay(activity.deadline), from, to);
    });
  });
}

function isWithin(due: IsoDay | null, from: IsoDay | null, to: IsoDay | null): boolean {
  if (from === null && to === null) return true;
  return due !== null && (from === null || from <= due) && (to === null || due <= to);
}

/** By roadmap the canonical names meant; refuses a name that no table knows. */
function chooseExecutors(roadmaps: readonly Roadmap[], executor: string): readonly ReadonlySet<string>[] {
  const chosen = roadmaps.map((roadmap) => executorsNamed(roadmap, executor));
  if (chosen.some(({ size }) => size > 0)) return chosen;
  const known = [...new Set(roadmaps.flatMap(({ executorGroups }) => executorGroups.map(({ name }) => name)))];
  const similar = nearest(executor, known);
  const hint = similar === null ? `есть: ${firstFew(known, 5)}` : `может быть, ${quote(similar)}?`;
  return refuse(`исполнителя ${quote(executor)} в таблице нет${known.length > 0 ? `; ${hint}` : ''}`);
}
