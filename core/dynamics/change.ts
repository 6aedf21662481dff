/** What has changed since the last report of an earlier day, and the course of the share over a year. */
import type { IsoDay } from '../calendar/date.js';
import type { Completion } from '../completion/completion.js';
import type { Snapshot, SnapshotFigures } from './snapshot.js';

/** Differences of shares, −1..1, four decimals; `null` where one of the two has no share or they were counted in different ways. */
export interface Change {
  /** The earlier reporting day. */
  readonly since: IsoDay;
  /** Share of the whole on that day. */
  readonly before: number | null;
  readonly total: number | null;
  /** By executor; those unknown on that day are absent. */
  readonly executors: ReadonlyMap<string, number | null>;
}

/** `null` where the history holds no earlier day of the table. */
export function changeSince(history: readonly Snapshot[], completion: Completion, key: string): Change | null {
  const last = lastBefore(history, key, completion.asOf);
  if (!last) return null;
  const now = new Map(completion.executors.map((one) => [one.name, one]));
  const sameCredit = last.credit === completion.credit;
  return {
    since: last.asOf,
    before: last.total.share,
    total: difference(completion.total, last.total),
    executors: new Map(
      last.executors.flatMap((then) => {
        const figures = now.get(then.name);
        return figures ? [[then.name, sameCredit ? difference(figures, then) : null] as const] : [];
      }),
    ),
  };
}

/** «Положительная динамика» (order 003, № 44): whether the share of the whole has grown; `null` where that cannot be told. */
export function isGrowing(change: Change | null): boolean | null {
  return change === null || change.total === null ? null : change.total > 0;
}

/**
 * Snapshots of a table over the year that ends with a day, oldest first: the last of each month, so twelve or thirteen at most.
 */
export function courseOfYear(history: readonly Snapshot[], key: string, asOf: IsoDay): Snapshot[] {
  const yearBefore = `${String(Number(asOf.slice(0, 4)) - 1).padStart(4, '0')}${asOf.slice(4)}`;
  const own = history.filter(({ table, asOf: day }) => table === key && day > yearBefore && day <= asOf);
  const byMonth = new Map<string, Snapshot>();
  for (const one of own) {
    const month = one.asOf.slice(0, 7);
    const known = byMonth.get(month);
    if (!known || known.asOf < one.asOf) byMonth.set(month, one);
  }
  return [...byMonth.values()].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
}

function lastBefore(history: readonly Snapshot[], key: string, day: IsoDay): Snapshot | null {
  return history.reduce<Snapshot | null>((last, one) => {
    const isEarlier = one.table === key && one.asOf < day;
    return isEarlier && (last === null || one.asOf > last.asOf) ? one : last;
  }, null);
}

/** A share of measures confirmed cannot be compared with one of measures merely done. */
function difference(now: SnapshotFigures, then: SnapshotFigures): number | null {
  if (now.share === null || then.share === null) return null;
  if ((now.doneAndConfirmed === null) !== (then.doneAndConfirmed === null)) return null;
  return Math.round((now.share - then.share) * 10_000) / 10_000;
}
