/** The half-years and quarters of a plan's period. */
import { daysInMonth, type Period, toIso, yearOf } from '../calendar/date.js';

export interface PlanPart extends Period {
  readonly kind: 'half-year' | 'quarter';
  readonly label: string;
}

/** Years; a longer «plan» is a slip of the pen in its period. */
const LONGEST_PLAN = 20;

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/**
 * Half-years, then quarters, cut at the ends of the period. In a school year («2022/2023») the first half-year ends with December
 * and the second takes the rest; quarters are those of the calendar. Labels name the year where the plan lies in several.
 */
export function partsOfPeriod(period: Period): PlanPart[] {
  if (yearOf(period.end) - yearOf(period.start) > LONGEST_PLAN) return [];
  const halves = isSchoolYear(period) ? schoolHalves(period) : calendarParts(period, 'half-year', 6, 'полугодие');
  return [...halves, ...calendarParts(period, 'quarter', 3, 'квартал')];
}

/** September of one year to May–August of the next. */
function isSchoolYear({ start, end }: Period): boolean {
  return (
    start.slice(5) === '09-01' &&
    yearOf(end) === yearOf(start) + 1 &&
    end.slice(5) >= '05-20' &&
    end.slice(5) <= '08-31'
  );
}

function schoolHalves({ start, end }: Period): PlanPart[] {
  const year = start.slice(0, 4);
  return [
    { kind: 'half-year', label: 'I полугодие', start, end: `${year}-12-31` },
    { kind: 'half-year', label: 'II полугодие', start: `${end.slice(0, 4)}-01-01`, end },
  ];
}

function calendarParts({ start, end }: Period, kind: PlanPart['kind'], months: 3 | 6, word: string): PlanPart[] {
  const parts: PlanPart[] = [];
  const oneYear = yearOf(start) === yearOf(end);
  for (let year = yearOf(start); year <= yearOf(end); year++) {
    for (let part = 0; part < 12 / months; part++) {
      const lastMonth = (part + 1) * months;
      const first = toIso({ y: year, m: part * months + 1, d: 1 });
      const last = toIso({ y: year, m: lastMonth, d: daysInMonth(year, lastMonth) });
      if (last < start || first > end) continue;
      const label = `${ROMAN[part] ?? ''} ${word}${oneYear ? '' : ` ${year}`}`;
      parts.push({ kind, label, start: first < start ? start : first, end: last > end ? end : last });
    }
  }
  return parts;
}
