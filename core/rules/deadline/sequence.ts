/** The days of a plan in the order of its rows: what stands out of line with its neighbours. */
import { daysBetween, type IsoDay, yearOf } from '../../calendar/date.js';
import type { Activity } from '../../roadmap/roadmap.js';
import { isCertain, outerDays } from './support.js';

/** A span longer than this says nothing about the place of a measure in time. */
const LONGEST_SPAN = 150;
const NEIGHBOURS = 3;
/** Days from the middle of the neighbours that no plan in order has, and those a mended date may have. */
const FAR = 200;
const NEAR = 120;
/** A mended date may stand this many days before its neighbour: plans are not kept to the day. */
const SLACK = 31;

interface Point {
  readonly activity: Activity;
  readonly day: IsoDay;
}

/** A date whose year is likely a slip: the year written and the one its neighbours ask for. */
export interface YearSlip {
  readonly activity: Activity;
  readonly year: number;
  readonly likely: number;
}

/** Measures of one section with a day of their own, in the order of the rows. */
function pointsOf(activities: readonly Activity[]): Point[] {
  const points: Point[] = [];
  for (const activity of activities) {
    const { first, last } = outerDays(activity);
    const day = first ?? last;
    if (day === null || last === null || !isCertain(activity) || daysBetween(first ?? last, last) > LONGEST_SPAN)
      continue;
    points.push({ activity, day });
  }
  return points;
}

function middle(days: readonly IsoDay[]): IsoDay | null {
  return [...days].sort()[Math.floor((days.length - 1) / 2)] ?? null;
}

function around(points: readonly Point[], index: number): IsoDay[] {
  const near = [
    ...points.slice(Math.max(0, index - NEIGHBOURS), index),
    ...points.slice(index + 1, index + 1 + NEIGHBOURS),
  ];
  return near.map((point) => point.day);
}

const withYear = (day: IsoDay, year: number): IsoDay => `${year}${day.slice(4)}`;

/**
 * Likely slips of the year among the measures of one section. A date is one only when it stands more than half a year
 * from the middle of its neighbours, the same day of the year before or after is near them and in line with them, and
 * that day lies inside the plan's period, or a neighbour has that year too (preparation in the autumn before).
 */
export function yearSlips(activities: readonly Activity[], period: { start: IsoDay; end: IsoDay } | null): YearSlip[] {
  const points = pointsOf(activities);
  const isOut = points.map(({ day }, index) => {
    const near = middle(around(points, index));
    return near !== null && Math.abs(daysBetween(near, day)) > FAR;
  });
  const slips: YearSlip[] = [];
  points.forEach(({ activity, day }, index) => {
    if (!isOut[index] || activity.deadline.yearFrom !== 'text' || activity.deadline.kind === 'list') return;
    const inLine = points.filter((_, other) => !isOut[other]);
    const before = inLine.filter((point) => point.activity.index < activity.index);
    const after = inLine.filter((point) => point.activity.index > activity.index);
    const previous = before[before.length - 1]?.day;
    const next = after[0]?.day;
    const near = middle([...before.slice(-NEIGHBOURS), ...after.slice(0, NEIGHBOURS)].map((point) => point.day));
    if (near === null) return;
    const year = yearOf(day);
    for (const likely of [year - 1, year + 1]) {
      const mended = withYear(day, likely);
      const fits =
        (!previous || daysBetween(previous, mended) >= -SLACK) && (!next || daysBetween(mended, next) >= -SLACK);
      if (!fits || Math.abs(daysBetween(near, mended)) > NEAR) continue;
      const inPeriod = period === null || (mended >= period.start && mended <= period.end);
      const sameYear = [previous, next].some((other) => other !== undefined && yearOf(other) === likely);
      if (inPeriod || sameYear) slips.push({ activity, year, likely });
    }
  });
  return slips;
}
