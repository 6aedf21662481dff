/** A repeated measure whose occasions do not agree with the number its indicator promises. */
import { countOccasions } from '../../completion/occasions.js';
import { formatRecurrence } from '../../deadline/format.js';
import type { Activity, Roadmap } from '../../roadmap/roadmap.js';
import { counted } from '../../text/plural.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { about } from '../support/labels.js';
import { deadlinePlace } from './support.js';

const OCCASION =
  /совещан|заседан|вебинар|семинар|встреч|консультац|собран|занят|сообщен|публикац|отчет|отчёт|выпуск|мероприят|проверок|проверк/i;
/** «Не менее 8» at twice as many occasions is cautious; beyond that one of the two figures is off. */
const FAR_MORE = 2;

/** Occasions of a repeated deadline within the plan; `null` where it cannot be counted. */
function occasionsOf(
  { deadline: { recurrence, intervals, status } }: Activity,
  period: Roadmap['period'],
): number | null {
  if (recurrence === null || period === null || status === 'unread' || intervals.length > 1) return null;
  const from = intervals[0]?.start ?? period.start;
  const to = intervals[0]?.end ?? period.end;
  return from > to ? null : countOccasions(recurrence, from, to);
}

export const deadlineRecurrenceCount = rule({
  id: 'deadline/recurrence-count',
  severity: 'info',
  title: 'Число повторений не сходится с показателем',
  why: 'По сроку выходит одно число встреч, по показателю другое: в отчёте придётся объяснять, какое верно.',
  advice: 'Поправьте показатель или периодичность.',
  flags: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
        [
          '1',
          'Совещания с кураторами',
          'С марта 2022 г. 2-й и 4-й понедельник',
          'РМК',
          'Проведено не менее 8 совещаний',
        ],
      ],
    },
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
        ['1', 'Совещания с кураторами', 'ежеквартально', 'РМК', 'Не менее 10 совещаний'],
      ],
    },
  ],
  passes: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
        ['1', 'Совещания с кураторами', 'ежемесячно', 'РМК', 'Не менее 10 совещаний'],
      ],
    },
    {
      note: 'показатель считает не встречи',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
        ['1', 'Мониторинг работы кураторов', 'ежеквартально', 'РМК', 'Участие 29 кураторов'],
      ],
    },
  ],
  *check({ activities, period }) {
    for (const activity of activities) {
      const target = activity.targets.find(
        ({ type, unit, value }) => type === 'count' && value !== null && OCCASION.test(unit ?? ''),
      );
      const occasions = occasionsOf(activity, period);
      const { recurrence } = activity.deadline;
      if (
        !target ||
        target.value === null ||
        occasions === null ||
        recurrence === null ||
        /в месяц|ежемесячно|в квартал|в неделю/i.test(target.text)
      )
        continue;
      if (occasions >= target.value && occasions <= target.value * FAR_MORE) continue;
      yield {
        at: deadlinePlace(activity),
        activity,
        message: `${about(activity)}: ${formatRecurrence(recurrence)} – это ${counted(occasions, 'раз', 'раза', 'раз')}, а в показателе ${quote(target.text, 50)}.`,
      };
    }
  },
});
