/** Gives bare figures their unit from the right: «15-25 февраля», «25, 27 и 29 марта», «1-2 кварталы» (`deadlines.md` D20). */
import type { Entry, Point, Unit } from './syntax.js';

/** Units that are counted, so that a figure before them may be another of the same. */
const COUNTED: ReadonlySet<Unit> = new Set<Unit>([
  'day',
  'week',
  'decade',
  'half-month',
  'nth-weekday',
  'quarter',
  'half-year',
  'school-half',
]);

/** Units that stand inside a month and cannot do without it. */
const NEEDS_MONTH: ReadonlySet<Unit> = new Set<Unit>(['week', 'decade', 'half-month']);

function lacks({ unit, month }: Point): boolean {
  return unit === 'number' || (NEEDS_MONTH.has(unit) && month === 0);
}

/** The point with what it lacks taken from the one to the right; `null` when that has nothing to give. */
function borrow(point: Point, right: Point | null): Point | null {
  if (!lacks(point)) return point;
  if (!right || lacks(right)) return null;
  if (point.unit === 'number') {
    if (!COUNTED.has(right.unit)) return null;
    return { ...right, index: point.index, borrowed: true, start: point.start, end: point.end };
  }
  return right.month === 0 ? null : { ...point, month: right.month, year: right.year, borrowed: true };
}

/** Entries with every figure complete, in order; `null` in the place of one that cannot be completed. */
export function borrowUnits(entries: readonly Entry[]): (Entry | null)[] {
  const out: (Entry | null)[] = [];
  let right: { readonly entry: Entry; readonly point: Point } | null = null;
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i];
    if (!entry) continue;
    const near: Point | null =
      right && right.entry.bound === entry.bound && right.entry.gap !== 'none' ? right.point : null;
    const last: Point | null = entry.last && borrow(entry.last, near);
    // «2-3 суббота февраля» is two days, no range
    const torn: boolean = entry.last !== null && (!last || (lacks(entry.first) && last.unit === 'nth-weekday'));
    const first: Point | null = torn ? null : borrow(entry.first, last ?? near);
    const whole: Entry | null = first && { ...entry, first, last };
    right = whole && { entry: whole, point: whole.first };
    out.push(whole);
  }
  return out.reverse();
}
