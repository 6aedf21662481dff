/** Custom functions: ranges of the host in, values of the host out; dates change hands in the spreadsheet's zone (`google-sheets.md #76–#79`). */
import type { CalendarDate } from '../core/calendar/date.js';
import { keptSettings } from '../core/command/settings.js';
import { roadmapCount } from '../core/functions/count.js';
import { roadmapDeadline } from '../core/functions/deadline.js';
import { roadmapExecutors } from '../core/functions/executors.js';
import { FAILURE_PREFIX } from '../core/functions/failure.js';
import { roadmapShare } from '../core/functions/share.js';
import type { Argument, CellValue } from '../core/functions/value.js';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings/settings.js';
import { problemOf } from './problems.js';
import { type Clock, clockOf, isDate } from './read/clock.js';
import { documentProperties, settingsIn } from './settings/store.js';

/** As the host hands them over: a value, a date, rows of both. */
type HostValue = unknown;

export function roadmapShareCell(...given: HostValue[]): HostValue {
  return answered(given, (settings, clock, [table, ...rest]) => {
    const [executor, from, to, asOf, confirmed] = rest;
    return hostValue(roadmapShare(table, executor, from, to, asOf, confirmed, settings), clock);
  });
}

export function roadmapCountCell(...given: HostValue[]): HostValue {
  return answered(given, (settings, clock, [table, state, ...rest]) => {
    const [executor, from, to, asOf] = rest;
    return hostValue(roadmapCount(table, state, executor, from, to, asOf, settings), clock);
  });
}

export function roadmapDeadlineCell(...given: HostValue[]): HostValue {
  return answered(given, (settings, clock, [text, year, edge]) =>
    hostValue(roadmapDeadline(text, year, edge, settings), clock),
  );
}

export function roadmapExecutorsCell(...given: HostValue[]): HostValue {
  return answered(given, (settings, clock, [text]) => hostValue(roadmapExecutors(text, settings), clock));
}

type Compute = (settings: Settings, clock: Clock, given: Argument[]) => HostValue;

/** A cell never shows `#ERROR!`: what went wrong is a text in it. */
function answered(given: readonly HostValue[], compute: Compute): HostValue {
  try {
    const clock = clockOf(SpreadsheetApp.getActive());
    return compute(
      documentSettings(),
      clock,
      given.map((value) => argumentOf(value, clock)),
    );
  } catch (cause) {
    return FAILURE_PREFIX + problemOf(cause, false);
  }
}

/** As a check has them, in one call; the usual ones where the document cannot be asked: a cell must answer all the same. */
function documentSettings(): Settings {
  try {
    return keptSettings({ settings: settingsIn(documentProperties()).text }).settings;
  } catch {
    return DEFAULT_SETTINGS;
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
