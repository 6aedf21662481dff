/** Periods of over half a year with no control point in between. */
import { daysBetween } from '../../calendar/date.js';
import { type Activity, isScheduled } from '../../roadmap/roadmap.js';
import { counted } from '../../text/plural.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { about, listed } from '../support/labels.js';
import { deadlinePlace, deadlineText, HALF_YEAR, isHabit } from './support.js';

function isLong(activity: Activity): boolean {
  const { intervals, recurrence, status } = activity.deadline;
  // each mark of a schedule is a point of control
  if (isScheduled(activity) && (activity.fields.schedule?.parts.length ?? 0) > 1) return false;
  const [only, ...others] = intervals;
  if (status !== 'read' || recurrence !== null || !only || others.length > 0) return false;
  return only.start !== null && only.end !== null && daysBetween(only.start, only.end) > HALF_YEAR;
}

export const deadlineWholeYear = rule({
  id: 'deadline/whole-year',
  severity: 'info',
  title: 'Весь год без контрольных точек',
  why: 'О таком мероприятии можно спросить только в конце срока, когда исправить уже ничего нельзя.',
  advice: 'Добавьте промежуточные сроки, например отчёт за каждое полугодие.',
  exampleRole: 'deadline',
  flags: ['В течение 2022 года', 'Январь-декабрь 2022', '01.03.2022 – 01.11.2022'],
  passes: ['1 полугодие 2022 года', 'сентябрь – ноябрь 2022 г.', 'в течение 2022 года ежемесячно'],
  *check(roadmap) {
    const long = roadmap.activities.filter(isLong);
    const [first] = long;
    if (first && isHabit(long.length, roadmap)) {
      yield {
        at: deadlinePlace(first),
        message: `Срок дольше полугода без контрольных точек у ${counted(long.length, 'мероприятия', 'мероприятий', 'мероприятий')}: ${listed(long)}.`,
        related: long.slice(1).map(deadlinePlace),
      };
      return;
    }
    for (const activity of long) {
      yield {
        at: deadlinePlace(activity),
        activity,
        message: `${about(activity)}: срок ${quote(deadlineText(activity))} дольше полугода, контрольных точек нет.`,
      };
    }
  },
});
