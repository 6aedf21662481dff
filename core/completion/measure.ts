/** Measures the completion of a roadmap as of a day: one pass over its activities, figures for every slice. */
import type { IsoDay, Period } from '../calendar/date.js';
import { ROLE_TITLES } from '../column/role.js';
import type { Deadline } from '../deadline/deadline.js';
import type { Activity, Roadmap } from '../roadmap/roadmap.js';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.js';
import { indicatorValues } from './appendix.js';
import type { ActivityReport, Completion, ExecutorFigures, Figures, LeftOut } from './completion.js';
import { dueDay } from './due.js';
import { occasionsOf } from './occasions.js';
import { recurringOf } from './recurring.js';
import { isEmptyRow, type ReportColumns, readReportColumns } from './report-columns.js';
import { NO_MARK } from './sentence.js';
import { countMeasure, newSlices, periodTallies, type Slices } from './slices.js';
import { dueOf, stateOf } from './state.js';
import { figuresOf, isAnyCounted, isDone, kindOf, newTally, type Tally } from './tally.js';

/** What measuring takes of the settings; the reporting day must be known. */
export type MeasureOptions = { readonly asOf: IsoDay } & Partial<Pick<Settings, 'credit' | 'doneWords'>>;

/**
 * Figures in all, by executor, section, half-year and quarter. Headings, empty numbered rows and cancelled measures are not in the
 * denominator (`leftOut` lists them). A measure counts for each of its executors, in full or (`credit: 'divided'`) in equal parts, once
 * in its section, and in the period in which its deadline ends, even if it was postponed; a repeated one counts once. Without report
 * columns all figures but `planned` are `null`.
 */
export function measureCompletion(
  roadmap: Roadmap,
  { asOf, credit = DEFAULT_SETTINGS.credit, doneWords = DEFAULT_SETTINGS.doneWords }: MeasureOptions,
): Completion {
  const reported = readReportColumns(roadmap, doneWords);
  const { marks, confirmed, missing } = reported;
  const slices = newSlices(roadmap, credit);
  const context: Context = { asOf, period: roadmap.period, reported, slices, deadlines: new Map() };
  const { activities, repeated, left } = reportOnAll(roadmap.activities, context);

  const figures = (tally: Tally): Figures => figuresOf(tally, marks !== null, confirmed !== null);
  const executors = [...slices.executors]
    .map(([name, tally]): ExecutorFigures => ({ name, ...figures(tally) }))
    .sort(byPlannedThenName);
  const total = figures(slices.total);
  const { sections } = roadmap;
  return {
    asOf,
    credit,
    missingColumns: missing.map((role) => ROLE_TITLES[role]),
    total,
    recurring: recurringOf(repeated, marks !== null),
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

// What runs for every measure is no closure: one made anew for each table would be compiled anew for each table.

interface Context {
  readonly asOf: IsoDay;
  readonly period: Period | null;
  readonly reported: ReportColumns;
  readonly slices: Slices;
  /** What was found of the deadlines met so far: many measures share one. */
  readonly deadlines: Map<Deadline, Planned>;
}

/** What a deadline comes to. */
interface Planned extends Pick<ActivityReport, 'dueOn' | 'occasions'> {
  readonly tallies: readonly Tally[];
}

interface Reports {
  readonly activities: readonly ActivityReport[];
  /** Those of repeated measures that are planned. */
  readonly repeated: readonly ActivityReport[];
  readonly left: Readonly<Record<LeftOut['reason'], readonly number[]>>;
}

function reportOnAll(measures: readonly Activity[], context: Context): Reports {
  const activities: ActivityReport[] = [];
  const repeated: ActivityReport[] = [];
  const empty: number[] = [];
  const cancelled: number[] = [];
  for (const measure of measures) {
    const isEmpty = isEmptyRow(measure);
    const report = isEmpty ? notReported(measure.index, null, null) : reportOn(measure, context);
    activities.push(report);
    if (isEmpty) empty.push(measure.row);
    else if (report.state === 'cancelled') cancelled.push(measure.row);
    else if (measure.deadline.recurrence !== null) repeated.push(report);
  }
  return { activities, repeated, left: { empty, cancelled } };
}

/** The report on a measure, which is counted too. */
function reportOn(activity: Activity, context: Context): ActivityReport {
  const { asOf, slices } = context;
  const { marks, confirmed } = context.reported;
  const { index } = activity;
  const planned = plannedBy(activity.deadline, context);
  const mark = marks?.[index] ?? NO_MARK;
  const dueOn = dueOf(mark, planned.dueOn);
  const state = marks ? stateOf(mark, dueOn, asOf) : null;
  const isConfirmed = confirmed?.[index] ?? false;
  const isDue = dueOn !== null && dueOn <= asOf;
  countMeasure(slices, activity, planned.tallies, kindOf(state, isConfirmed, isDue));
  if (state === null) return notReported(index, dueOn, planned.occasions);
  return {
    activity: index,
    mark: mark.kind,
    done: isDone(state),
    confirmed: confirmed && isConfirmed,
    state,
    doneOn: mark.kind === 'done' ? onlyDay(mark.when) : null,
    dueOn,
    occasions: planned.occasions,
  };
}

function plannedBy(deadline: Deadline, { deadlines, slices, period, asOf }: Context): Planned {
  let planned = deadlines.get(deadline);
  if (planned === undefined) {
    const dueOn = dueDay(deadline);
    planned = { dueOn, occasions: occasionsOf(deadline, period, asOf), tallies: periodTallies(slices, dueOn) };
    deadlines.set(deadline, planned);
  }
  return planned;
}

function notReported(activity: number, dueOn: IsoDay | null, occasions: ActivityReport['occasions']): ActivityReport {
  return { activity, mark: null, done: null, confirmed: null, state: null, doneOn: null, dueOn, occasions };
}

const onlyDay = (when: Period | null): IsoDay | null => (when && when.start === when.end ? when.end : null);

function byPlannedThenName(a: ExecutorFigures, b: ExecutorFigures): number {
  return b.planned - a.planned || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}
