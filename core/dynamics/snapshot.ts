/** The figures of a roadmap on a reporting day, kept so that later reports can tell what has changed. */
import { addDays, type IsoDay } from '../calendar/date.js';
import type { Completion, Figures } from '../completion/completion.js';
import type { Credit } from '../settings/settings.js';

export type SnapshotFigures = Pick<Figures, 'planned' | 'done' | 'confirmed' | 'doneAndConfirmed' | 'share'>;

export interface Snapshot {
  readonly asOf: IsoDay;
  /** Key of the table in its workbook. */
  readonly table: string;
  readonly credit: Credit;
  readonly total: SnapshotFigures;
  readonly executors: readonly (SnapshotFigures & { readonly name: string })[];
}

/** Days before the newest snapshot of a table in which every day is kept; before them the last of each month stays. */
const DAYS_KEPT = 92;

/**
 * The history with the figures of a report, in the order of days, then of tables. There is at most one snapshot a day for a table: a
 * later report of a day replaces it. A table without report columns has no figures to keep.
 */
export function addSnapshot(history: readonly Snapshot[], completion: Completion, key: string): Snapshot[] {
  if (completion.total.done === null) return [...history];
  const { asOf, credit, total, executors } = completion;
  const added: Snapshot = {
    asOf,
    table: key,
    credit,
    total: figuresOf(total),
    executors: executors.map((one) => ({ name: one.name, ...figuresOf(one) })),
  };
  const others = history.filter((one) => one.table !== key || one.asOf !== asOf);
  return withoutOldDays([...others, added].sort(byDayThenTable));
}

function figuresOf({ planned, done, confirmed, doneAndConfirmed, share }: Figures): SnapshotFigures {
  return { planned, done, confirmed, doneAndConfirmed, share };
}

export function byDayThenTable(a: Snapshot, b: Snapshot): number {
  if (a.asOf !== b.asOf) return a.asOf < b.asOf ? -1 : 1;
  return a.table < b.table ? -1 : a.table > b.table ? 1 : 0;
}

/** So that a sheet of daily reports does not grow without end. `history` is in the order of days. */
function withoutOldDays(history: readonly Snapshot[]): Snapshot[] {
  const newest = new Map(history.map(({ table, asOf }) => [table, asOf]));
  const lastOfMonth = new Map(history.map((one) => [`${one.asOf.slice(0, 7)} ${one.table}`, one]));
  return history.filter(
    (one) =>
      one.asOf >= addDays(newest.get(one.table) ?? one.asOf, -DAYS_KEPT) ||
      lastOfMonth.get(`${one.asOf.slice(0, 7)} ${one.table}`) === one,
  );
}
