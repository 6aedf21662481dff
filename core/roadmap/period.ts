/** The plan's period: named in the title, or told by the deadlines. */
import { daysBetween, type Period, yearOf } from '../calendar/date.js';
import type { Deadline } from '../deadline/deadline.js';
import { parseDeadline } from '../deadline/parse.js';
import { fold } from '../text/fold.js';

const SCHOOL_YEAR = /(20\d\d)\s*[-/]\s*(20\d\d|\d\d)\s*(?:-?[а-я]{1,3}\s+)?уч/;
const SCHOOL_YEAR_AFTER = /уч[а-я.]*\s+год[а-я]*\s+(20\d\d)\s*[-/]\s*(20\d\d|\d\d)/;
const YEARS = /(20\d\d)\s*(?:-|и|по|\/)\s*(20\d\d)\s*(?:год|гг?(?:[.\s)»"]|$)|[)»"]|$)/;
const FOR_YEAR =
  /(?:^|[^а-я])(?:на|в|во|за)\s+(?:период\s+)?(20\d\d)\s*(?:-?[а-я]{1,3}\s+)?(?:г(?:од[а-я]*)?(?:[^а-я]|$)|$)/;
const ANY_YEAR = /(20\d\d)\s*(?:г(?:од[а-я]*)?(?:[^а-я]|$))/;
const LAST_YEAR = /(20\d\d)(?!\d)/;
/** «01.09.2022 – 31.05.2023», «сентябрь 2022 г. – май 2023 г.», «с 1 сентября 2022 года по 31 мая 2023 года». */
const SPAN =
  /(?:\d\d?\.\d\d\.|(?:\d\d?\s+)?[а-я]{3,8}\s+)20\d\d\s*(?:г(?:ода|\.)?)?\s*(?:-|по)\s*(?:\d\d?\.\d\d\.|(?:\d\d?\s+)?[а-я]{3,8}\s+)20\d\d/;
/** A shorter span of days in a title is a date of something else. */
const SHORTEST_PLAN = 60;
const ORDER_DATE = /от\s+[«"]?\d{1,2}[»"]?[.\s]+[а-я\d]+[.\s]+20\d\d/g;
const DAY = /\d{1,2}\.\d{1,2}\.20\d\d/g;

/** A year that names less than this part of the dates is a slip or the preparation in the autumn before. */
const LEAST_PART = 0.25;

/** One calendar year. */
export function calendarYear(year: number): Period {
  return { start: `${year}-01-01`, end: `${year}-12-31` };
}

/** September of the year to August of the next: what a school calls «учебный год 2022/2023». */
export function schoolYear(year: number): Period {
  return { start: `${year}-09-01`, end: `${year + 1}-08-31` };
}

const fullYear = (first: number, text: string): number =>
  text.length === 2 ? Math.floor(first / 100) * 100 + Number(text) : Number(text);

/** The period a title names: «на 2022 год», «2022/2023 учебный год», «2021–2023 годы»; `null` when it names none. */
export function periodOfTitle(title: string): Period | null {
  const span = SPAN.exec(fold(title));
  const [days] = span ? parseDeadline(span[0], null).intervals : [];
  if (days?.start && days.end && daysBetween(days.start, days.end) >= SHORTEST_PLAN)
    return { start: days.start, end: days.end };
  const text = fold(title).replace(ORDER_DATE, ' ').replace(DAY, ' ');
  const school = SCHOOL_YEAR.exec(text) ?? SCHOOL_YEAR_AFTER.exec(text);
  if (school?.[1] && school[2]) {
    const first = Number(school[1]);
    if (fullYear(first, school[2]) === first + 1) return schoolYear(first);
  }
  const years = YEARS.exec(text);
  if (years?.[1] && years[2] && Number(years[1]) < Number(years[2])) {
    return { start: `${years[1]}-01-01`, end: `${years[2]}-12-31` };
  }
  const year = (FOR_YEAR.exec(text) ?? ANY_YEAR.exec(text) ?? LAST_YEAR.exec(text))?.[1];
  return year ? calendarYear(Number(year)) : null;
}

/** Months named with their year, as numbers year × 12 + month, of every deadline that names it. */
function monthsOf(deadlines: readonly Deadline[]): number[] {
  const months: number[] = [];
  for (const { intervals } of deadlines) {
    for (const { start, end } of intervals) {
      const day = end ?? start;
      if (day) months.push(yearOf(day) * 12 + Number(day.slice(5, 7)) - 1);
    }
  }
  return months;
}

/** The period deadlines speak of: a school year, a calendar year or several; `null` when none names a year. */
export function periodOfDeadlines(deadlines: readonly Deadline[]): Period | null {
  const months = monthsOf(deadlines);
  if (months.length === 0) return null;
  const perYear = new Map<number, number>();
  for (const month of months) perYear.set(Math.floor(month / 12), (perYear.get(Math.floor(month / 12)) ?? 0) + 1);
  const years = [...perYear.keys()]
    .filter((year) => (perYear.get(year) ?? 0) >= months.length * LEAST_PART)
    .sort((a, b) => a - b);
  const first = years[0];
  const last = years[years.length - 1];
  if (first === undefined || last === undefined) return null;
  const september = first * 12 + 8;
  const main = months.filter((month) => years.indexOf(Math.floor(month / 12)) >= 0);
  const inSchoolYear = main.every((month) => month >= september - 1 && month < september + 12);
  if (last === first + 1 && inSchoolYear) return schoolYear(first);
  return { start: `${first}-01-01`, end: `${last}-12-31` };
}
