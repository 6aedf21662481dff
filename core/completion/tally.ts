/** Counts measures and turns the counts into figures. */
import type { ActivityState, Figures } from './completion.js';

/** How many measures of each kind a slice of the roadmap holds (the whole, an executor, a section, a period): one number a kind. */
export type Tally = Float64Array;

/** All that counting asks of a measure, in one number: its state, whether it is confirmed, whether it is due. */
export type MeasureKind = number;

/** By code; the last one stands for «no report columns». */
const STATES: readonly (ActivityState | null)[] = [
  'done-in-time',
  'done-late',
  'done',
  'overdue',
  'not-due',
  'undated',
  'unclear',
  'cancelled',
  null,
];
const KIND_COUNT = STATES.length * 4;
const CODES: ReadonlyMap<ActivityState | null, number> = new Map(STATES.map((state, code) => [state, code]));

export function newTally(): Tally {
  return new Float64Array(KIND_COUNT);
}

/** `isDue`: the day by which it should be done has come. */
export function kindOf(state: ActivityState | null, confirmed: boolean, isDue: boolean): MeasureKind {
  return (CODES.get(state) ?? 0) * 4 + (confirmed ? 2 : 0) + (isDue ? 1 : 0);
}

/** `part`: what the measure counts for, 1 or a fraction of it. */
export function count(tally: Tally, kind: MeasureKind, part = 1): void {
  tally[kind] = (tally[kind] ?? 0) + part;
}

export function isAnyCounted(tally: Tally): boolean {
  return tally.some((measures) => measures > 0);
}

export function isDone(state: ActivityState | null): boolean {
  return state === 'done-in-time' || state === 'done-late' || state === 'done';
}

/** Figures of a slice; `reported`: the table has report columns, `confirming`: it has a confirmation column. */
export function figuresOf(tally: Tally, reported: boolean, confirming: boolean): Figures {
  const planned = sum(tally, KINDS.planned);
  if (!reported) return { ...NO_FIGURES, planned };
  const done = sum(tally, KINDS.done);
  const doneAndConfirmed = confirming ? sum(tally, KINDS.doneAndConfirmed) : null;
  return {
    planned,
    done,
    confirmed: confirming ? sum(tally, KINDS.confirmed) : null,
    doneAndConfirmed,
    share: shareOf(doneAndConfirmed ?? done, planned),
    inTime: sum(tally, KINDS.inTime),
    late: sum(tally, KINDS.late),
    doneUndated: sum(tally, KINDS.doneUndated),
    overdue: sum(tally, KINDS.overdue),
    notDue: sum(tally, KINDS.notDue),
    undated: sum(tally, KINDS.undated),
    unclear: sum(tally, KINDS.unclear),
    cancelled: sum(tally, KINDS.cancelled),
    due: sum(tally, KINDS.due),
    dueDone: sum(tally, KINDS.dueDone),
  };
}

type Wanted = (state: ActivityState | null, confirmed: boolean, isDue: boolean) => boolean;

function kindsThat(wanted: Wanted): readonly MeasureKind[] {
  return Array.from({ length: KIND_COUNT }, (_, kind) => kind).filter((kind) =>
    wanted(STATES[kind >> 2] ?? null, (kind & 2) > 0, (kind & 1) > 0),
  );
}

const kindsIn = (wanted: ActivityState): readonly MeasureKind[] => kindsThat((state) => state === wanted);

/** The kinds of measures each figure adds up. */
const KINDS = {
  planned: kindsThat((state) => state !== 'cancelled'),
  done: kindsThat(isDone),
  confirmed: kindsThat((state, confirmed) => confirmed && state !== 'cancelled'),
  doneAndConfirmed: kindsThat((state, confirmed) => confirmed && isDone(state)),
  inTime: kindsIn('done-in-time'),
  late: kindsIn('done-late'),
  doneUndated: kindsIn('done'),
  overdue: kindsIn('overdue'),
  notDue: kindsIn('not-due'),
  undated: kindsIn('undated'),
  unclear: kindsIn('unclear'),
  cancelled: kindsIn('cancelled'),
  due: kindsThat((state, _, isDue) => isDue && state !== 'cancelled'),
  dueDone: kindsThat((state, _, isDue) => isDue && isDone(state)),
};

function sum(tally: Tally, kinds: readonly MeasureKind[]): number {
  let total = 0;
  for (const kind of kinds) total += tally[kind] ?? 0;
  return withoutDust(total);
}

const NO_FIGURES: Figures = {
  planned: 0,
  done: null,
  confirmed: null,
  doneAndConfirmed: null,
  share: null,
  inTime: null,
  late: null,
  doneUndated: null,
  overdue: null,
  notDue: null,
  undated: null,
  unclear: null,
  cancelled: null,
  due: null,
  dueDone: null,
};

/** Three thirds are one, in whatever order they were added. */
function withoutDust(figure: number): number {
  return Math.round(figure * 1e9) / 1e9;
}

/** A part of the whole, 0..1 with four decimals; `null` of nothing. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
}
