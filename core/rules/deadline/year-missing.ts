/** Deadlines without a year: one finding for the table where that is its habit. */
import { yearOf } from '../../calendar/date.js';
import { parseDeadline } from '../../deadline/parse.js';
import { type Activity, isScheduled, type Roadmap } from '../../roadmap/roadmap.js';
import { counted } from '../../text/plural.js';
import { quote } from '../../text/quote.js';
import { type Report, rule } from '../rule.js';
import { fixOf, setText } from '../support/edits.js';
import { headerCell } from '../support/header.js';
import { about, listed } from '../support/labels.js';
import { scheduleColumns, scheduleName } from '../support/schedule.js';
import { deadlinePlace, deadlineText, isHabit, outerDays } from './support.js';

/** «В течение года», «весь период» name no date that could lack a year; «полугодие» does. */
const WHOLE = /(?:^|[^у])год|период|постоянно/i;

function lacksYear(activity: Activity): boolean {
  if (isScheduled(activity)) return false;
  const { yearFrom, problems, recurrence } = activity.deadline;
  if (yearFrom !== 'period' && !problems.some((problem) => problem.kind === 'no-year')) return false;
  const text = deadlineText(activity);
  if (text === '' || WHOLE.test(text)) return false;
  return (
    recurrence === null || /\d|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр/i.test(text)
  );
}

/** The cell with its year, if the new text reads as the same days; `null` otherwise. */
function withYear(activity: Activity): string | null {
  const { first, last } = outerDays(activity);
  const day = first ?? last;
  if (day === null || (last !== null && yearOf(last) !== yearOf(day))) return null;
  const text = `${deadlineText(activity).trim()} ${yearOf(day)} г.`;
  const read = parseDeadline(text, null);
  const same = JSON.stringify(read.intervals) === JSON.stringify(activity.deadline.intervals);
  return read.status === activity.deadline.status && same ? text : null;
}

function edit({ grid }: Roadmap, activity: Activity) {
  const text = activity.fields.deadline?.parts.length === 1 ? withYear(activity) : null;
  return text === null ? null : setText(grid, deadlinePlace(activity), text);
}

export const deadlineYearMissing = rule({
  id: 'deadline/year-missing',
  severity: 'info',
  title: 'В сроке не указан год',
  why: 'В следующем году по такому сроку уже нельзя будет сказать, исполнено ли мероприятие вовремя.',
  advice: 'Допишите год.',
  exampleRole: 'deadline',
  flags: ['15-25 февраля', 'До 15 марта', 'Май', '1 полугодие'],
  passes: ['15.02.2022', 'В течение 2022 года', 'в течение года', 'ежемесячно'],
  *check(roadmap) {
    yield* scheduleWithoutYear(roadmap);
    const without = roadmap.activities.filter(lacksYear);
    const [first] = without;
    if (first && isHabit(without.length, roadmap)) {
      const edits = without.map((activity) => edit(roadmap, activity)).filter((one) => one !== null);
      yield {
        at: deadlinePlace(first),
        message: `Год не указан в сроках ${counted(without.length, 'мероприятия', 'мероприятий', 'мероприятий')}: ${listed(without)}.`,
        related: without.slice(1).map(deadlinePlace),
        ...fixOf('Дописать год', edits),
      };
      return;
    }
    for (const activity of without) {
      const one = edit(roadmap, activity);
      yield {
        at: deadlinePlace(activity),
        activity,
        message: `${about(activity)}: в сроке ${quote(deadlineText(activity))} нет года.`,
        actual: deadlineText(activity),
        ...(one && { expected: [one.text], ...fixOf(`Дописать год: ${one.text}`, [one]) }),
      };
    }
  },
});

/** The headings of a schedule lack it for all measures at once. */
function* scheduleWithoutYear(roadmap: Roadmap): Iterable<Report> {
  const unknown = roadmap.activities.some(
    (activity) => isScheduled(activity) && activity.deadline.problems.some(({ kind }) => kind === 'no-year'),
  );
  const [first] = scheduleColumns(roadmap);
  if (!unknown || !first) return;
  yield {
    at: headerCell(roadmap, first),
    message: `В графике ${scheduleName(roadmap)} не указан год: неизвестно, когда наступают сроки.`,
    advice: 'Допишите год в заголовок над столбцами, например «Сроки реализации, 2022 год».',
  };
}
