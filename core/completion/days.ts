/** Finds the days named inside a report mark: «исполнено 12.03.2022», «проведено в марте 2022 г.». */
import { type IsoDay, isRealDate, type Period, parseIso, toIso } from '../calendar/date.js';
import { parseDeadline } from '../deadline/parse.js';

export interface NamedDays {
  readonly days: Period;
  /** The word right before them, folded: «приказ от 12.03.2022» is the day of the order, not of the measure. */
  readonly after: string;
}

export interface DaysTaken {
  readonly named: readonly NamedDays[];
  /** The text with `@` in place of each. */
  readonly rest: string;
  /** Something looks like a date and is none («31.02.2022»). */
  readonly broken: boolean;
}

const MONTH = '(?:январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]*|ма[йяе](?![а-я])';
const DATE = new RegExp(
  [
    '\\d{4}-\\d\\d-\\d\\d',
    '\\d{1,2} ?[./] ?\\d{1,2} ?[./] ?(?:\\d{4}|\\d\\d)(?!\\d)',
    '\\d{1,2}\\.(?:0[1-9]|1[0-2])(?![\\d.]| ?%)',
    `(?:\\d{1,2} )?(?:${MONTH})\\.?(?: \\d{4})?(?!\\d)`,
  ].join('|'),
  'g',
);
const NUMERIC = /^(\d{1,2})\D+(\d{1,2})\D+(\d{4})$/;
/** Inside a word or a number, or a point of a document («п. 1.10», «№ 12.03»). */
const NO_DATE_AFTER = /[а-яa-z\d]$|\d\.$|(?:^|[^а-я])(?:п|пп|ст)\. ?$|№ ?$/;
const LAST_WORD = /([а-яa-z№]+)\.? ?$/;

/** Days named in a folded, squeezed text. */
export function takeDays(text: string, period: Period | null): DaysTaken {
  const named: NamedDays[] = [];
  let broken = false;
  const rest = text.replace(DATE, (found, at: number) => {
    const before = text.slice(Math.max(0, at - 16), at);
    if (NO_DATE_AFTER.test(before)) return found;
    const days = daysOf(found, period);
    if (days) named.push({ days, after: LAST_WORD.exec(before)?.[1] ?? '' });
    else broken = true;
    return ' @ ';
  });
  return { named, rest, broken };
}

/** A single day as a span. */
export const oneDay = (day: IsoDay): Period => ({ start: day, end: day });

function daysOf(found: string, period: Period | null): Period | null {
  const numeric = NUMERIC.exec(found);
  if (numeric) {
    const date = { y: Number(numeric[3]), m: Number(numeric[2]), d: Number(numeric[1]) };
    return isRealDate(date) ? oneDay(toIso(date)) : null;
  }
  if (parseIso(found)) return oneDay(found);
  const { status, intervals } = parseDeadline(found, period);
  const only = intervals[0];
  if (status !== 'read' || intervals.length !== 1 || !only?.start || !only.end) return null;
  return { start: only.start, end: only.end };
}
