/** Periods that end before they begin. */
import { russianDate } from '../../calendar/date.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { about } from '../support/labels.js';
import { deadlinePlace } from './support.js';

export const deadlineReversed = rule({
  id: 'deadline/reversed',
  severity: 'error',
  title: 'Окончание раньше начала',
  why: 'В такой промежуток ничего нельзя исполнить: один из двух дней записан неверно.',
  advice: 'Проверьте оба дня и год каждого из них.',
  exampleRole: 'deadline',
  flags: ['с 01.06.2022 по 31.08.2021', '15.03.2022 – 01.03.2022'],
  passes: ['с 01.06.2022 по 31.08.2022', 'декабрь 2021 г. – февраль 2022 г.'],
  *check({ activities }) {
    for (const activity of activities) {
      for (const problem of activity.deadline.problems) {
        if (problem.kind !== 'reversed') continue;
        const { start, end, text } = problem;
        yield {
          at: deadlinePlace(activity),
          activity,
          message: `${about(activity)}: в сроке ${quote(text)} окончание (${russianDate(end)}) раньше начала (${russianDate(start)}).`,
          actual: text,
        };
      }
    }
  },
});
