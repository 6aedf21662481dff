/** The slices a roadmap is counted by: the whole, executors, sections, half-years and quarters. */
import type { IsoDay } from '../calendar/date.js';
import type { Activity, Roadmap } from '../roadmap/roadmap.js';
import type { Credit } from '../settings/settings.js';
import { type PlanPart, partsOfPeriod } from './periods.js';
import { count, type MeasureKind, newTally, type Tally } from './tally.js';

interface ExecutorSlice {
  readonly tally: Tally;
  /** The measure counted last, so that an executor named twice in a cell counts once. */
  last: number;
}

export interface Slices {
  readonly credit: Credit;
  readonly total: Tally;
  /** By canonical name. */
  readonly executors: Map<string, ExecutorSlice>;
  readonly withoutExecutor: Tally;
  /** As the roadmap's sections. */
  readonly sections: readonly Tally[];
  readonly aboveSections: Tally;
  readonly periods: readonly { readonly part: PlanPart; readonly tally: Tally }[];
  readonly outsidePeriods: Tally;
  readonly withoutDueDay: Tally;
}

export function newSlices({ sections, period }: Roadmap, credit: Credit): Slices {
  return {
    credit,
    total: newTally(),
    executors: new Map(),
    withoutExecutor: newTally(),
    sections: sections.map(newTally),
    aboveSections: newTally(),
    periods: (period ? partsOfPeriod(period) : []).map((part) => ({ part, tally: newTally() })),
    outsidePeriods: newTally(),
    withoutDueDay: newTally(),
  };
}

/** Counts a measure in every slice it belongs to; `ofPeriods`: those of the day it is due. */
export function countMeasure(
  slices: Slices,
  { index, executors, section }: Activity,
  ofPeriods: readonly Tally[],
  kind: MeasureKind,
): void {
  count(slices.total, kind);
  const part = slices.credit === 'divided' ? 1 / executorNamesOf(executors).length : 1;
  for (const { name } of executors) {
    const slice = executorSlice(slices, name);
    if (slice.last === index) continue;
    slice.last = index;
    count(slice.tally, kind, part);
  }
  if (executors.length === 0) count(slices.withoutExecutor, kind);
  count((section === null ? null : slices.sections[section]) ?? slices.aboveSections, kind);
  for (const tally of ofPeriods) count(tally, kind);
}

/** Those of a measure; one named twice in a cell counts once. */
export function executorNamesOf(executors: Activity['executors']): readonly string[] {
  const names = executors.map(({ name }) => name);
  return names.length > 1 ? [...new Set(names)] : names;
}

function executorSlice({ executors }: Slices, name: string): ExecutorSlice {
  let slice = executors.get(name);
  if (!slice) {
    slice = { tally: newTally(), last: -1 };
    executors.set(name, slice);
  }
  return slice;
}

/** The tallies of periods that hold a day. */
export function periodTallies(
  { periods, outsidePeriods, withoutDueDay }: Slices,
  due: IsoDay | null,
): readonly Tally[] {
  if (due === null) return [withoutDueDay];
  const own = periods.filter(({ part }) => part.start <= due && due <= part.end).map(({ tally }) => tally);
  return own.length > 0 ? own : [outsidePeriods];
}
