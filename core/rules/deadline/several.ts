/** Several deadlines for several results in one cell. */
import { counted } from '../../text/plural.js';
import { rule } from '../rule.js';
import { about } from '../support/labels.js';
import { deadlinePlace, isCertain } from './support.js';

export const deadlineSeveral = rule({
  id: 'deadline/several',
  severity: 'info',
  title: 'Несколько сроков в одной ячейке',
  why: 'Если исполнена только часть, отметить это в одной строке нельзя.',
  advice: 'Разделите мероприятие на строки: у каждого результата свой срок.',
  exampleRole: 'deadline',
  flags: ['до 22.01.2022, до 08.02.2022, до 22.03.2022'],
  passes: ['до 22.01.2022', 'май, октябрь 2022 г.', '10.03.2022 – 24.03.2022, 30.05.2022 – 13.06.2022'],
  *check({ activities }) {
    for (const activity of activities) {
      const ends = activity.deadline.intervals.filter(({ start }) => start === null).length;
      if (ends < 2 || !isCertain(activity)) continue;
      yield {
        at: deadlinePlace(activity),
        activity,
        message: `${about(activity)}: в ячейке ${counted(ends, 'срок', 'срока', 'сроков')} для разных результатов.`,
      };
    }
  },
});
