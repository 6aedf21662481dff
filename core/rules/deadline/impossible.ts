/** Days that no calendar has: 31.02.2022, 30.13.2022. */
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { about } from '../support/labels.js';
import { deadlinePlace } from './support.js';

export const deadlineImpossible = rule({
  id: 'deadline/impossible',
  severity: 'error',
  title: 'Такого дня нет в календаре',
  why: 'К дню, которого нет, исполнить мероприятие нельзя, а программы для отчётов такую дату отбросят.',
  advice: 'Проверьте день и месяц по приказу и исправьте дату.',
  exampleRole: 'deadline',
  flags: ['31.02.2022', '30.13.2022', 'до 31 июня 2022 г.'],
  passes: ['28.02.2022', '29.02.2024', '31.12.2022'],
  *check({ activities }) {
    for (const activity of activities) {
      for (const problem of activity.deadline.problems) {
        if (problem.kind !== 'impossible') continue;
        yield {
          at: deadlinePlace(activity),
          activity,
          message: `${about(activity)}: дня ${quote(problem.text)} нет в календаре.`,
          actual: problem.text,
        };
      }
    }
  },
});
