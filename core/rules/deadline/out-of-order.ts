/** Deadlines that break the order of dates within their section: one finding a run. */
import { daysBetween, type IsoDay } from '../../calendar/date.js';
import type { Interval } from '../../deadline/deadline.js';
import type { Activity } from '../../roadmap/roadmap.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { capital, span as spanOfMeasures } from '../support/labels.js';
import { runsOf } from '../support/runs.js';
import { bySection } from '../support/sections.js';
import { yearSlips } from './sequence.js';
import { deadlinePlace, deadlineText, isCertain } from './support.js';

const LONGEST_SPAN = 183;
const FEWEST_DATES = 4;
/** Where more dates than this part break the order, the rows are ordered by something else. */
const MOST_BREAKS = 1 / 3;

interface Dated {
  readonly activity: Activity;
  /** Half-months since the year 0: days of one half are not told apart, plans are not kept to the day. */
  readonly half: number;
}

const halfOf = (day: IsoDay): number =>
  (Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))) * 2 + (Number(day.slice(8)) > 15 ? 1 : 0);

/** «Март», «март – апрель» fit after any day of March. */
const isMonths = (first: IsoDay, last: IsoDay): boolean => first.endsWith('-01') && Number(last.slice(8)) > 27;

/** First and last day of the interval that begins first; of a list the later ones say nothing about its place. */
function firstSpan(intervals: readonly Interval[]): { first: IsoDay; last: IsoDay } | null {
  let found: { first: IsoDay; last: IsoDay } | null = null;
  for (const { start, end } of intervals) {
    const first = start ?? end;
    const last = end ?? start;
    if (first !== null && last !== null && (found === null || first < found.first)) found = { first, last };
  }
  return found;
}

/** Whether every reading of a deadline begins on this day: «Февраль Октябрь 2022» begins in February either way. */
function surelyBegins(activity: Activity, day: IsoDay): boolean {
  const { status, problems } = activity.deadline;
  if (status !== 'ambiguous') return isCertain(activity);
  return problems.every((problem) => problem.kind === 'two-readings' && firstSpan(problem.other)?.first === day);
}

function datesOf(activities: readonly Activity[]): Dated[] {
  const dates: Dated[] = [];
  for (const activity of activities) {
    const { intervals, recurrence } = activity.deadline;
    const span = firstSpan(intervals);
    if (!span || recurrence !== null || !surelyBegins(activity, span.first)) continue;
    const { first, last } = span;
    if (daysBetween(first, last) > LONGEST_SPAN) continue;
    const half = halfOf(first);
    const before = dates[dates.length - 1]?.half ?? half;
    dates.push({ activity, half: isMonths(first, last) && before === half + 1 ? before : half });
  }
  return dates;
}

/** The fewest dates without which the others stand in order: all but a longest non-decreasing subsequence. */
function breaks(dates: readonly Dated[]): Dated[] {
  const tails: number[] = [];
  const previous: number[] = [];
  dates.forEach(({ half }, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((dates[tails[mid] ?? 0]?.half ?? 0) <= half) low = mid + 1;
      else high = mid;
    }
    previous.push(low > 0 ? (tails[low - 1] ?? -1) : -1);
    tails[low] = index;
  });
  const kept = new Set<number>();
  for (let index = tails[tails.length - 1] ?? -1; index >= 0; index = previous[index] ?? -1) kept.add(index);
  return dates.filter((_, index) => !kept.has(index));
}

/** The neighbour that shows it: a later date above, or an earlier one below. */
function besideWhat(first: Dated, above: Dated | undefined, below: Dated | undefined): string {
  if (above && above.half > first.half) return ` – после ${quote(deadlineText(above.activity), 30)}`;
  return below ? ` – перед ${quote(deadlineText(below.activity), 30)}` : '';
}

export const deadlineOutOfOrder = rule({
  id: 'deadline/out-of-order',
  severity: 'info',
  title: 'Сроки стоят не по порядку',
  why: 'В плане, составленном по датам, мероприятие не на своём месте легко пропустить; иногда это описка в месяце.',
  advice: 'Проверьте дату или переставьте строку.',
  flags: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание', '17.01.2022', 'РМК'],
        ['2', 'Семинар', '16.03.2022', 'РМК'],
        ['3', 'Вебинар', '10.02.2022', 'РМК'],
        ['4', 'Выезды', '20.04.2022', 'РМК'],
        ['5', 'Итоги', '20.05.2022', 'РМК'],
      ],
    },
  ],
  passes: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание', '15.02.2022', 'РМК'],
        ['2', 'Семинар', 'февраль 2022 г.', 'РМК'],
        ['3', 'Сопровождение', 'январь – декабрь 2022 г.', 'РМК'],
        ['4', 'Вебинар', '16.03.2022', 'РМК'],
        ['5', 'Итоги', '20.05.2022', 'РМК'],
      ],
    },
    {
      note: 'строки расположены не по датам',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание', '15.11.2022', 'РМК'],
        ['2', 'Семинар', '15.10.2022', 'РМК'],
        ['3', 'Вебинар', '16.03.2022', 'РМК'],
        ['4', 'Итоги', '20.01.2022', 'РМК'],
      ],
    },
  ],
  *check(roadmap) {
    // a year gone wrong is another finding's matter
    const slips = new Set(yearSlips(roadmap).map(({ activity }) => activity));
    for (const activities of bySection(roadmap)) {
      const dates = datesOf(activities.filter((activity) => !slips.has(activity)));
      const out = breaks(dates);
      if (dates.length < FEWEST_DATES || out.length > dates.length * MOST_BREAKS) continue;
      const position = new Map(dates.map(({ activity }, index) => [activity, index]));
      const place = (item: Dated): number => position.get(item.activity) ?? 0;
      for (const run of runsOf(out, (before, after) => place(after) === place(before) + 1)) {
        const [first] = run;
        const last = run[run.length - 1] ?? first;
        const texts = quote(deadlineText(first.activity), 30);
        yield {
          at: deadlinePlace(first.activity),
          ...(run.length === 1 && { activity: first.activity }),
          message: `${capital(spanOfMeasures(first.activity, last.activity))}: срок ${texts} стоит не по порядку${besideWhat(first, dates[place(first) - 1], dates[place(last) + 1])}.`,
          related: run.slice(1).map((item) => deadlinePlace(item.activity)),
        };
      }
    }
  },
});
