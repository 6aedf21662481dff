/** Measures the completion of a roadmap as of a day: one pass over its activities, figures for every slice. */
import type { IsoDay } from '../calendar/date.js';
import { ROLE_TITLES } from '../column/role.js';
import type { Roadmap } from '../roadmap/roadmap.js';
import { indicatorValues } from './appendix.js';
import type { ActivityReport, Completion, ExecutorFigures, Figures, LeftOut } from './completion.js';
import { dueDay } from './due.js';
import { isEmptyRow, readReportColumns } from './report-columns.js';
import { NO_MARK } from './sentence.js';
import { countMeasure, newSlices } from './slices.js';
import { dueOf, stateOf } from './state.js';
import { figuresOf, isAnyCounted, isDone, kindOf, newTally, type Tally } from './tally.js';

/**
 * Figures in all, by executor, section, half-year and quarter. Headings, empty numbered rows and cancelled measures are not in the
 * denominator (`leftOut` lists them). A measure counts in full for each of its executors, once in its section, and in the period
 * in which its deadline ends, even if it was postponed. Without report columns all figures but `planned` are `null`.
 */
export function measureCompletion(roadmap: Roadmap, { asOf }: { readonly asOf: IsoDay }): Completion {
  const { marks, confirmed, missing } = readReportColumns(roadmap);
  const slices = newSlices(roadmap);
  const left: Record<LeftOut['reason'], number[]> = { empty: [], cancelled: [] };
  const activities = roadmap.activities.map((activity): ActivityReport => {
    const planDue = dueDay(activity.deadline);
    if (isEmptyRow(activity)) {
      left.empty.push(activity.row);
      return { ...NOT_REPORTED, activity: activity.index };
    }
    const mark = marks?.[activity.index] ?? NO_MARK;
    const dueOn = dueOf(mark, planDue);
    const state = marks ? stateOf(mark, dueOn, asOf) : null;
    const isConfirmed = confirmed?.[activity.index] ?? false;
    if (state === 'cancelled') left.cancelled.push(activity.row);
    countMeasure(slices, activity, planDue, kindOf(state, isConfirmed, dueOn !== null && dueOn <= asOf));
    if (state === null) return { ...NOT_REPORTED, activity: activity.index, dueOn };
    const { kind, when } = mark;
    return {
      activity: activity.index,
      mark: kind,
      done: isDone(state),
      confirmed: confirmed && isConfirmed,
      state,
      doneOn: kind === 'done' && when && when.start === when.end ? when.end : null,
      dueOn,
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
    missingColumns: missing.map((role) => ROLE_TITLES[role]),
    total,
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
};

function byPlannedThenName(a: ExecutorFigures, b: ExecutorFigures): number {
  return b.planned - a.planned || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}
