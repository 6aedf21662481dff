/** Working and non-working days in Russia: weekends, holidays of the Labour Code and the transfers the government decrees each year. */
import { type IsoDay, parseIso, weekday } from './date.js';

/** Labour Code, article 112: month-day of the non-working holidays, the New Year holidays among them. */
const HOLIDAYS: readonly string[] = [
  ...['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08'],
  ...['02-23', '03-08', '05-01', '05-09', '06-12', '11-04'],
];

/**
 * Weekdays made non-working, by year: transfers and, where a holiday falls on a weekend, the Monday after it
 * (production calendars 2019–2026; the days of May and June 2020 decreed for the epidemic are left out).
 */
const DAYS_OFF: Readonly<Record<number, readonly string[]>> = {
  2019: ['05-02', '05-03', '05-10'],
  2020: ['02-24', '03-09', '05-04', '05-05', '05-11'],
  2021: ['02-22', '05-03', '05-10', '06-14', '11-05', '12-31'],
  2022: ['03-07', '05-02', '05-03', '05-10', '06-13'],
  2023: ['02-24', '05-08', '11-06'],
  2024: ['04-29', '04-30', '05-10', '12-30', '12-31'],
  2025: ['05-02', '05-08', '06-13', '11-03', '12-31'],
  2026: ['01-09', '03-09', '05-11', '12-31'],
};

/** Saturdays and Sundays that were worked instead. */
const WORKED_WEEKENDS: Readonly<Record<number, readonly string[]>> = {
  2021: ['02-20'],
  2022: ['03-05'],
  2024: ['04-27', '11-02', '12-28'],
  2025: ['11-01'],
};

export type DayOff = 'saturday' | 'sunday' | 'holiday' | 'transferred';

/**
 * Why a day is not worked; `null` for a working day, and for anything that is no day.
 * For years without a production calendar here only weekends and holidays are known.
 */
export function dayOff(day: IsoDay): DayOff | null {
  const date = parseIso(day);
  if (!date) return null;
  const monthDay = day.slice(5);
  if (HOLIDAYS.indexOf(monthDay) >= 0) return 'holiday';
  if ((DAYS_OFF[date.y] ?? []).indexOf(monthDay) >= 0) return 'transferred';
  const number = weekday(date);
  if (number < 6 || (WORKED_WEEKENDS[date.y] ?? []).indexOf(monthDay) >= 0) return null;
  return number === 6 ? 'saturday' : 'sunday';
}
