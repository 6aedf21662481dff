/** The days of a plan in the order of its rows: what stands out of line with its neighbours. */
import { daysBetween, type IsoDay, type Period, yearOf } from '../../calendar/date.js';
import { remembered } from '../../roadmap/remembered.js';
import { type Activity, isScheduled } from '../../roadmap/roadmap.js';
import { bySection } from '../support/sections.js';
import { isCertain, outerDays } from './support.js';

/** A span longer than this says nothing about the place of a measure in time. */
const LONGEST_SPAN = 150;
const NEIGHBOURS = 3;
/** Days from the middle of the neighbours that no plan in order has, and those a mended date may have. */
const FAR = 200;
const NEAR = 120;
/** A mended date may stand this many days before its neighbour: plans are not kept to the day. */
const SLACK = 31;
const MOST_YEARS = 12;

interface Point {
  readonly activity: Activity;
  readonly day: IsoDay;
  /** Days since the first point, so that distances are differences. */
  readonly at: number;
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
    points.push({ activity, day, at: daysBetween(points[0]?.day ?? day, day) });
  }
  return points;
}

function middle(points: readonly Point[]): number | null {
  const sorted = points.map((point) => point.at).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

/** Whether a point stands far from the middle of its neighbours. */
function isFar(points: readonly Point[], index: number): boolean {
  const at = points[index]?.at ?? 0;
  const near: Point[] = [];
  let isClose = true;
  for (let other = Math.max(0, index - NEIGHBOURS); other <= index + NEIGHBOURS; other++) {
    const point = points[other];
    if (!point || other === index) continue;
    near.push(point);
    if (Math.abs(point.at - at) > FAR) isClose = false;
  }
  // a point near to all is near to the middle: no sorting for the many
  const centre = isClose ? null : middle(near);
  return centre !== null && Math.abs(centre - at) > FAR;
}

/** The nearest points in line before (`step` −1) or after (1) a point, nearest first. */
function inLine(points: readonly Point[], isOut: readonly boolean[], index: number, step: -1 | 1): Point[] {
  const found: Point[] = [];
  for (let other = index + step; found.length < NEIGHBOURS; other += step) {
    const point = points[other];
    if (!point) break;
    if (!isOut[other]) found.push(point);
  }
  return found;
}

const withYear = (day: IsoDay, year: number): IsoDay => `${year}${day.slice(4)}`;

/** Years the written one may have come from by one wrong digit or two that changed places: 2033 and 2202 from 2023 and 2022. */
function isMistyped(written: number, meant: number): boolean {
  const [from, to] = [String(written), String(meant)];
  const wrong = [0, 1, 2, 3].filter((at) => from.charAt(at) !== to.charAt(at));
  const [a = 0, b = 0] = wrong;
  const swapped = from.charAt(a) === to.charAt(b) && from.charAt(b) === to.charAt(a);
  return wrong.length === 1 || (wrong.length === 2 && swapped);
}

/** The only year of the plan a year far outside of it may be a misprint of; `null` without one. */
function misprintOf(year: number, day: IsoDay, period: Period | null): number | null {
  if (!period) return null;
  const [from, to] = [yearOf(period.start), yearOf(period.end)];
  if (year >= from - 1 && year <= to + 1) return null;
  const likely: number[] = [];
  for (let meant = from; meant <= to && meant < from + MOST_YEARS; meant++) {
    const mended = withYear(day, meant);
    if (isMistyped(year, meant) && mended >= period.start && mended <= period.end) likely.push(meant);
  }
  return likely.length === 1 ? (likely[0] ?? null) : null;
}

/** Likely slips of the year, section by section. */
export const yearSlips = remembered((roadmap): readonly YearSlip[] =>
  bySection(roadmap).flatMap((activities) => slipsIn(activities, roadmap.period)),
);

/**
 * Likely slips of the year among the measures of one section. A date is one only when it stands more than half a year
 * from the middle of its neighbours, the same day of the year before or after is near them and in line with them, and
 * that day lies inside the plan's period, or a neighbour has that year too (preparation in the autumn before).
 */
function slipsIn(activities: readonly Activity[], period: Period | null): YearSlip[] {
  const points = pointsOf(activities);
  const first = points[0];
  const isOut = points.map((_, index) => isFar(points, index));
  if (!first || isOut.indexOf(true) < 0) return [];
  const slips: YearSlip[] = [];
  points.forEach(({ activity, day }, index) => {
    if (!isOut[index] || activity.deadline.yearFrom === 'period' || activity.deadline.kind === 'list') return;
    // a mark has no year to mistype
    if (isScheduled(activity)) return;
    const before = inLine(points, isOut, index, -1);
    const after = inLine(points, isOut, index, 1);
    const near = middle([...before, ...after]);
    if (near === null) return;
    const previous = before[0];
    const next = after[0];
    const year = yearOf(day);
    const misprint = misprintOf(year, day, period);
    if (misprint !== null) {
      slips.push({ activity, year, likely: misprint });
      return;
    }
    for (const likely of [year - 1, year + 1]) {
      const mended = withYear(day, likely);
      const at = daysBetween(first.day, mended);
      const fits = (!previous || at - previous.at >= -SLACK) && (!next || next.at - at >= -SLACK);
      if (!fits || Math.abs(near - at) > NEAR) continue;
      const inPeriod = period === null || (mended >= period.start && mended <= period.end);
      const sameYear = [previous, next].some((other) => other !== undefined && yearOf(other.day) === likely);
      if (inPeriod || sameYear) slips.push({ activity, year, likely });
    }
  });
  return slips;
}
