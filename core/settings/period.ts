/** How a user names a period, and how we name it to him: a year, an academic year, or two days. */
import { type Period, parseIso, russianDate } from '../calendar/date.js';

const CALENDAR_YEAR = /^(\d{4})$/;
const ACADEMIC_YEAR = /^(\d{4})[/-](\d{4})$/;
const TWO_DAYS = /^(\d{4}-\d\d-\d\d)\s*\.\.\s*(\d{4}-\d\d-\d\d)$/;

/**
 * `2022` → the calendar year, `2022/2023` → September to August, `2022-03-01..2022-12-31` → these days;
 * `null` for anything else, for days no calendar has and for an end before the start.
 */
export function parsePeriod(text: string): Period | null {
  const words = text.trim();
  const year = CALENDAR_YEAR.exec(words);
  if (year?.[1]) return { start: `${year[1]}-01-01`, end: `${year[1]}-12-31` };

  const academic = ACADEMIC_YEAR.exec(words);
  if (academic?.[1] && academic[2]) {
    const follows = Number(academic[2]) === Number(academic[1]) + 1;
    return follows ? { start: `${academic[1]}-09-01`, end: `${academic[2]}-08-31` } : null;
  }

  const days = TWO_DAYS.exec(words);
  if (!days?.[1] || !days[2]) return null;
  const real = parseIso(days[1]) !== null && parseIso(days[2]) !== null;
  return real && days[1] <= days[2] ? { start: days[1], end: days[2] } : null;
}

/** «2022 год», «2022/2023 учебный год» or «01.03.2022 – 31.12.2022». */
export function periodText({ start, end }: Period): string {
  const [startYear, endYear] = [start.slice(0, 4), end.slice(0, 4)];
  if (start.endsWith('-01-01') && end.endsWith('-12-31') && startYear === endYear) return `${startYear} год`;
  if (start.endsWith('-09-01') && end.endsWith('-08-31') && Number(endYear) === Number(startYear) + 1) {
    return `${startYear}/${endYear} учебный год`;
  }
  return `${russianDate(start)} – ${russianDate(end)}`;
}
