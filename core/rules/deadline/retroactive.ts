/** Deadlines that had passed before the plan was approved. */
import { russianDate } from '../../calendar/date.js';
import { counted } from '../../text/plural.js';
import { rule } from '../rule.js';
import { listed } from '../support/labels.js';
import { deadlinePlace, isCertain, outerDays } from './support.js';

export const deadlineRetroactive = rule({
  id: 'deadline/retroactive',
  severity: 'info',
  title: 'Срок истёк до утверждения плана',
  why: 'Мероприятие, исполненное до приказа, проверяющий может не засчитать.',
  advice: 'Если мероприятие уже проведено, отметьте это; если нет, назначьте новый срок.',
  flags: [
    {
      title: 'Приложение к приказу от 17.02.2022 № 1\nПлан на 2022 год',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание', '17.01.2022', 'РМК'],
        ['2', 'Семинар', '16.03.2022', 'РМК'],
      ],
    },
  ],
  passes: [
    {
      title: 'Приложение к приказу от 17.02.2022 № 1\nПлан на 2022 год',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание', '17.02.2022', 'РМК'],
      ],
    },
    {
      note: 'день приказа на листе не указан',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание', '17.01.2022', 'РМК'],
      ],
    },
  ],
  *check({ activities, approvedOn }) {
    if (approvedOn === null) return;
    const passed = activities.filter((activity) => {
      const { last } = outerDays(activity);
      return (
        isCertain(activity) &&
        last !== null &&
        last < approvedOn &&
        activity.deadline.intervals.every(({ end }) => end !== null)
      );
    });
    const [first] = passed;
    if (!first) return;
    yield {
      at: deadlinePlace(first),
      message: `План утверждён ${russianDate(approvedOn)}, а срок ${counted(passed.length, 'мероприятия', 'мероприятий', 'мероприятий')} истёк раньше: ${listed(passed)}.`,
      related: passed.slice(1).map(deadlinePlace),
    };
  },
});
