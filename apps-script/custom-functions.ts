/** Custom functions: ranges of the host in, values of the host out; dates change hands in the spreadsheet's zone (`google-sheets.md #76–#79`). */
import type { CalendarDate } from '../core/calendar/date.js';
import { roadmapCount } from '../core/functions/count.js';
import { roadmapDeadline } from '../core/functions/deadline.js';
import { roadmapExecutors } from '../core/functions/executors.js';
import { FAILURE_PREFIX } from '../core/functions/failure.js';
import { roadmapShare } from '../core/functions/share.js';
import type { Argument, CellValue } from '../core/functions/value.js';
import { problemOf } from './problems.js';
import { type Clock, clockOf, isDate } from './read/clock.js';

/** As the host hands them over: a value, a date, rows of both. */
type HostValue = unknown;

export function roadmapShareCell(...given: HostValue[]): HostValue {
  return answered(given, (clock, [table, ...rest]) => {
    const [executor, from, to, asOf, confirmed] = rest;
    return hostValue(roadmapShare(table, executor, from, to, asOf, confirmed), clock);
  });
}

export function roadmapCountCell(...given: HostValue[]): HostValue {
  return answered(given, (clock, [table, state, ...rest]) => {
    const [executor, from, to, asOf] = rest;
    return hostValue(roadmapCount(table, state, executor, from, to, asOf), clock);
  });
}

export function roadmapDeadlineCell(...given: HostValue[]): HostValue {
  return answered(given, (clock, [text, year, edge]) => hostValue(roadmapDeadline(text, year, edge), clock));
}

export function roadmapExecutorsCell(...given: HostValue[]): HostValue {
  return answered(given, (clock, [text]) => hostValue(roadmapExecutors(text), clock));
}

/** A cell never shows `#ERROR!`: what went wrong is a text in it. */
function answered(given: readonly HostValue[], compute: (clock: Clock, given: Argument[]) => HostValue): HostValue {
  try {
    const clock = clockOf(SpreadsheetApp.getActive());
    return compute(
      clock,
      given.map((value) => argumentOf(value, clock)),
    );
  } catch (cause) {
    return FAILURE_PREFIX + problemOf(cause, false);
  }
}

function argumentOf(value: HostValue, clock: Clock): Argument {
  if (!Array.isArray(value)) return cellValueOf(value, clock);
  return value.map((row: HostValue) =>
    Array.isArray(row) ? row.map((cell: HostValue) => cellValueOf(cell, clock)) : [cellValueOf(row, clock)],
  );
}

function cellValueOf(value: HostValue, clock: Clock): CellValue {
  if (isDate(value)) return clock.momentOf(value).date;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function hostValue(value: HostValue, clock: Clock): HostValue {
  if (Array.isArray(value)) return value.map((one: HostValue) => hostValue(one, clock));
  return isCalendarDate(value) ? clock.instantOf(value) : value;
}

function isCalendarDate(value: HostValue): value is CalendarDate {
  return typeof value === 'object' && value !== null && 'y' in value && 'm' in value && 'd' in value;
}
