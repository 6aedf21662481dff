/** Deadlines that begin and never end. */
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { about } from '../support/labels.js';
import { deadlinePlace, deadlineText } from './support.js';

export const deadlineOpenEnded = rule({
  id: 'deadline/open-ended',
  severity: 'info',
  title: 'У срока есть начало, но нет окончания',
  why: 'Мероприятие без окончания нельзя отметить исполненным: неизвестно, когда оно завершено.',
  advice: 'Допишите, до какого дня или месяца.',
  exampleRole: 'deadline',
  flags: ['с 15.03.2022', 'С марта 2022 г. ежемесячно'],
  passes: ['с 15.03.2022 по 30.05.2022', 'до 15.03.2022', 'ежемесячно'],
  *check({ activities, period }) {
    for (const activity of activities) {
      const { status, intervals } = activity.deadline;
      if (status !== 'read' || !intervals.some(({ start, end }) => start !== null && end === null)) continue;
      const year = period ? period.end.slice(0, 4) : '';
      yield {
        at: deadlinePlace(activity),
        activity,
        message: `${about(activity)}: у срока ${quote(deadlineText(activity))} нет окончания.`,
        ...(year && { advice: `Допишите окончание, например «по декабрь ${year} г.».` }),
      };
    }
  },
});
