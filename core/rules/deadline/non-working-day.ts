/** Single days of a plan that fall on a weekend or a public holiday. */
import { daysBetween, daysInMonth, type IsoDay, parseIso, russianDate } from '../../calendar/date.js';
import { type DayOff, dayOff } from '../../calendar/working-days.js';
import type { Interval } from '../../deadline/deadline.js';
import type { Activity } from '../../roadmap/roadmap.js';
import { rule } from '../rule.js';
import { about, joinWithAnd } from '../support/labels.js';
import { deadlinePlace, deadlineText } from './support.js';

/** Days. */
const TWO_MONTHS = 62;

const WORDS: Readonly<Record<DayOff, string>> = {
  saturday: 'суббота',
  sunday: 'воскресенье',
  holiday: 'праздничный день',
  transferred: 'выходной день (перенос)',
};

/** The day stands in the cell itself; «май» has a first and a last day that nobody chose. */
function isNamed(day: IsoDay, text: string): boolean {
  const number = Number(day.slice(8));
  return (text.match(/\d+/g) ?? []).some((digits) => Number(digits) === number);
}

/** «1 полугодие», «март 2022»: first and last day of a month that the calendar chose, unless both are written as dates. */
function isWholeMonths({ start, end }: Interval, text: string): boolean {
  const first = parseIso(start ?? '');
  const last = parseIso(end ?? '');
  if (!first || !last || first.d !== 1 || last.d !== daysInMonth(last.y, last.m)) return false;
  return !/\d\.\d\d?\./.test(text);
}

/** Work of months begins on no day on which people come together; it ends on the day of its result. */
function isLong({ start, end }: Interval): boolean {
  return start !== null && end !== null && daysBetween(start, end) > TWO_MONTHS;
}

function isMonthEnd(day: IsoDay | null): boolean {
  const date = parseIso(day ?? '');
  return date !== null && date.d === daysInMonth(date.y, date.m);
}

/** «До 15.05» leaves the working days before it: only days on which something happens, begins or ends count. */
function daysOf({ deadline: { intervals, status }, fields }: Activity, text: string): IsoDay[] {
  if (status !== 'read') return [];
  const days = new Set<IsoDay>();
  for (const interval of intervals) {
    const { start, end } = interval;
    if (start === null || isWholeMonths(interval, text)) continue;
    // «… по 31.12»: the end of a month is the calendar's choice
    const chosen = isLong(interval) ? [isMonthEnd(end) ? null : end] : [start, end];
    for (const day of chosen) {
      if (day === null || dayOff(day) === null) continue;
      if (fields.deadline?.cell.kind === 'date' || isNamed(day, text)) days.add(day);
    }
  }
  return [...days];
}

export const deadlineNonWorkingDay = rule({
  id: 'deadline/non-working-day',
  severity: 'info',
  title: 'Срок приходится на нерабочий день',
  why: 'В выходной или праздник мероприятие могут не провести, а документ не подписать.',
  advice: 'Проверьте день; если мероприятие и задумано в выходной, оставьте как есть.',
  exampleRole: 'deadline',
  flags: ['24.04.2022', '30.05.2022 – 13.06.2022', '08.03.2022'],
  passes: [
    '25.04.2022',
    '05.03.2022',
    'до 24.04.2022',
    'май 2022 г.',
    '1 полугодие 2022 года',
    'с 01.10.2022 по 26.12.2022',
  ],
  *check({ activities }) {
    for (const activity of activities) {
      const off = daysOf(activity, deadlineText(activity)).flatMap((day) => {
        const reason = dayOff(day);
        return reason ? [`${russianDate(day)} – ${WORDS[reason]}`] : [];
      });
      if (off.length === 0) continue;
      yield {
        at: deadlinePlace(activity),
        activity,
        message: `${about(activity)}: срок приходится на нерабочий день: ${joinWithAnd(off)}.`,
      };
    }
  },
});
