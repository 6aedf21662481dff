/** The slices a roadmap is counted by: the whole, executors, sections, half-years and quarters. */
import type { IsoDay } from '../calendar/date.js';
import type { Activity, Roadmap } from '../roadmap/roadmap.js';
import type { Credit } from '../settings/settings.js';
import { type PlanPart, partsOfPeriod } from './periods.js';
import { count, type MeasureKind, newTally, type Tally } from './tally.js';

/** The executors of a measure: their tallies, each once, and what the measure counts for in them. */
interface Credited {
  readonly tallies: readonly Tally[];
  readonly part: number;
}

export interface Slices {
  readonly credit: Credit;
  readonly total: Tally;
  /** By canonical name. */
  readonly executors: Map<string, Tally>;
  /** What was found of the lists of executors met so far: many measures share one. */
  readonly credited: Map<Activity['executors'], Credited>;
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
    credited: new Map(),
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
  { executors, section }: Activity,
  ofPeriods: readonly Tally[],
  kind: MeasureKind,
): void {
  count(slices.total, kind);
  const { tallies, part } = creditedTo(slices, executors);
  for (const tally of tallies) count(tally, kind, part);
  count((section === null ? null : slices.sections[section]) ?? slices.aboveSections, kind);
  for (const tally of ofPeriods) count(tally, kind);
}

/** Those of a measure; one named twice in a cell counts once. */
export function executorNamesOf(executors: Activity['executors']): readonly string[] {
  const names = executors.map(({ name }) => name);
  return names.length > 1 ? [...new Set(names)] : names;
}

function creditedTo(slices: Slices, executors: Activity['executors']): Credited {
  let credited = slices.credited.get(executors);
  if (credited === undefined) {
    const tallies: Tally[] = [];
    for (const name of executorNamesOf(executors)) tallies.push(executorTally(slices, name));
    if (tallies.length === 0) tallies.push(slices.withoutExecutor);
    credited = { tallies, part: slices.credit === 'divided' ? 1 / tallies.length : 1 };
    slices.credited.set(executors, credited);
  }
  return credited;
}

function executorTally({ executors }: Slices, name: string): Tally {
  const tally = executors.get(name) ?? newTally();
  executors.set(name, tally);
  return tally;
}

/** The tallies of the periods a measure due on a day belongs to. */
export function periodTallies(
  { periods, outsidePeriods, withoutDueDay }: Slices,
  due: IsoDay | null,
): readonly Tally[] {
  if (due === null) return [withoutDueDay];
  const tallies: Tally[] = [];
  for (const { part, tally } of periods) if (part.start <= due && due <= part.end) tallies.push(tally);
  if (tallies.length === 0) tallies.push(outsidePeriods);
  return tallies;
}
