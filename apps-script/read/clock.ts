/** Instants of the host as days and times on the wall of the spreadsheet's zone (`google-sheets.md #28–#31`). */
import { type CalendarDate, dayNumber, type IsoDay } from '../../core/calendar/date.js';
import type { Spreadsheet } from '../types.js';

/** A day with its time, as a fraction 0..1. */
export interface Moment {
  readonly date: CalendarDate;
  readonly time: number;
}

export interface Clock {
  momentOf(instant: Date): Moment;
  /** Midnight of a day, for a cell. */
  instantOf(date: CalendarDate): Date;
  today(): IsoDay;
}

/** A column of deadlines holds few different days: each is asked of the host once. */
export function clockOf(spreadsheet: Spreadsheet): Clock {
  let zone = '';
  const zoneName = (): string => {
    if (zone === '') zone = spreadsheet.getSpreadsheetTimeZone();
    return zone;
  };
  const known = new Map<number, Moment>();
  return {
    momentOf(instant) {
      const key = instant.getTime();
      let moment = known.get(key);
      if (!moment) {
        moment = readMoment(Utilities.formatDate(instant, zoneName(), 'yyyy-MM-dd-HH-mm-ss'));
        known.set(key, moment);
      }
      return moment;
    },
    instantOf({ y, m, d }) {
      return Utilities.parseDate(`${y}-${m}-${d} 00:00`, zoneName(), 'yyyy-M-d HH:mm');
    },
    today: () => Utilities.formatDate(new Date(), zoneName(), 'yyyy-MM-dd'),
  };
}

function readMoment(text: string): Moment {
  const [y = 0, m = 1, d = 1, hours = 0, minutes = 0, seconds = 0] = text.split('-').map(Number);
  return { date: { y, m, d }, time: (hours * 3600 + minutes * 60 + seconds) / 86_400 };
}

/** Days of serial numbers are counted from here. */
const EPOCH = dayNumber({ y: 1899, m: 12, d: 30 });

/** The number a spreadsheet keeps for a day. */
export function serialOf(date: CalendarDate): number {
  return dayNumber(date) - EPOCH;
}

/** A date made in another context is no `Date` of ours (`google-sheets.md #10`). */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
