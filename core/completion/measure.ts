/** Measures the completion of a roadmap as of a day: one pass over its activities, figures for every slice. */
import type { IsoDay } from '../calendar/date.js';
import { ROLE_TITLES } from '../column/role.js';
import type { Roadmap } from '../roadmap/roadmap.js';
import { type Credit, DEFAULT_SETTINGS } from '../settings/settings.js';
import { indicatorValues } from './appendix.js';
import type { ActivityReport, Completion, ExecutorFigures, Figures, LeftOut } from './completion.js';
import { dueDay } from './due.js';
import { occasionsOf } from './occasions.js';
import { recurringOf } from './recurring.js';
import { isEmptyRow, readReportColumns } from './report-columns.js';
import { NO_MARK } from './sentence.js';
import { countMeasure, newSlices } from './slices.js';
import { dueOf, stateOf } from './state.js';
import { figuresOf, isAnyCounted, isDone, kindOf, newTally, type Tally } from './tally.js';

/**
 * Figures in all, by executor, section, half-year and quarter. Headings, empty numbered rows and cancelled measures are not in the
 * denominator (`leftOut` lists them). A measure counts for each of its executors, in full or (`credit: 'divided'`) in equal parts, once
 * in its section, and in the period in which its deadline ends, even if it was postponed; a repeated one counts once. Without report
 * columns all figures but `planned` are `null`.
 */
export function measureCompletion(
  roadmap: Roadmap,
  { asOf, credit = DEFAULT_SETTINGS.credit }: { readonly asOf: IsoDay; readonly credit?: Credit },
): Completion {
  const { marks, confirmed, missing } = readReportColumns(roadmap);
  const slices = newSlices(roadmap, credit);
  const left: Record<LeftOut['reason'], number[]> = { empty: [], cancelled: [] };
  const activities = roadmap.activities.map((activity): ActivityReport => {
    const planDue = dueDay(activity.deadline);
    if (isEmptyRow(activity)) {
      left.empty.push(activity.row);
      return { ...NOT_REPORTED, activity: activity.index };
    }
    const mark = marks?.[activity.index] ?? NO_MARK;
    const dueOn = dueOf(mark, planDue);
    const occasions = occasionsOf(activity.deadline, roadmap.period, asOf);
    const state = marks ? stateOf(mark, dueOn, asOf) : null;
    const isConfirmed = confirmed?.[activity.index] ?? false;
    if (state === 'cancelled') left.cancelled.push(activity.row);
    countMeasure(slices, activity, planDue, kindOf(state, isConfirmed, dueOn !== null && dueOn <= asOf));
    if (state === null) return { ...NOT_REPORTED, activity: activity.index, dueOn, occasions };
    const { kind, when } = mark;
    return {
      activity: activity.index,
      mark: kind,
      done: isDone(state),
      confirmed: confirmed && isConfirmed,
      state,
      doneOn: kind === 'done' && when && when.start === when.end ? when.end : null,
      dueOn,
      occasions,
    };
  });

  const figures = (tally: Tally): Figures => figuresOf(tally, marks !== null, confirmed !== null);
  const executors = [...slices.executors]
    .map(([name, { tally }]): ExecutorFigures => ({ name, ...figures(tally) }))
    .sort(byPlannedThenName);
  const total = figures(slices.total);
  const { sections } = roadmap;
  return {
    asOf,
    credit,
    missingColumns: missing.map((role) => ROLE_TITLES[role]),
    total,
    recurring: recurringOf(roadmap, activities, marks !== null),
    executors,
    withoutExecutor: figures(slices.withoutExecutor),
    sections: [
      ...(sections.length > 0 && isAnyCounted(slices.aboveSections)
        ? [{ title: '', row: null, ...figures(slices.aboveSections) }]
        : []),
      ...sections.map(({ title, row }, at) => ({ title, row, ...figures(slices.sections[at] ?? newTally()) })),
    ],
    periods: slices.periods.map(({ part, tally }) => ({ ...part, ...figures(tally) })),
    outsidePeriods: figures(slices.outsidePeriods),
    withoutDueDay: figures(slices.withoutDueDay),
    indicators: indicatorValues(roadmap, total, executors),
    activities,
    leftOut: (['empty', 'cancelled'] as const)
      .filter((reason) => left[reason].length > 0)
      .map((reason) => ({ reason, rows: left[reason] })),
  };
}

const NOT_REPORTED: Omit<ActivityReport, 'activity'> = {
  mark: null,
  done: null,
  confirmed: null,
  state: null,
  doneOn: null,
  dueOn: null,
  occasions: null,
};

function byPlannedThenName(a: ExecutorFigures, b: ExecutorFigures): number {
  return b.planned - a.planned || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}
