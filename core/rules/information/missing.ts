/** No word on where a measure is reported, though nearly all others say it. */
import { fieldText, placeOf } from '../../roadmap/roadmap.js';
import { rule } from '../rule.js';
import { about } from '../support/labels.js';

const NOTHING = /^[-–—\s.]*$/;
/** Share of measures from which the column counts as filled. */
const MOSTLY = 0.6;
const FEWEST = 3;

export const missingInformation = rule({
  id: 'information/missing',
  severity: 'info',
  title: 'Не указано информационное сопровождение',
  why: 'У остальных мероприятий сказано, где о них сообщат; у этого ячейка пуста, и в отчёте сослаться будет не на что.',
  advice: 'Впишите сайт, рассылку или документ, где мероприятие будет освещено.',
  flags: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель', 'Информационное сопровождение'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'Протокол', 'Сайт РМК'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'Отчёт', '-'],
        ['3', 'Круглый стол', '20.04.2022', 'РМК', 'Отчёт', 'Сайт РМК'],
        ['4', 'Итоговая конференция', '14.12.2022', 'РМК', 'Отчёт', 'Сайт РМК'],
      ],
    },
  ],
  passes: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель', 'Информационное сопровождение'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'Протокол', 'Сайт РМК'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'Отчёт', 'Сайт РМК'],
        ['3', 'Круглый стол', '20.04.2022', 'РМК', 'Отчёт', 'Сайт РМК'],
      ],
    },
    {
      note: 'столбец почти пуст',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель', 'Информационное сопровождение'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'Протокол', ''],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'Отчёт', ''],
        ['3', 'Круглый стол', '20.04.2022', 'РМК', 'Отчёт', 'Сайт РМК'],
      ],
    },
  ],
  *check({ activities }) {
    const asked = activities.filter(({ fields }) => fields.information !== undefined);
    const missing = asked.filter((activity) => NOTHING.test(fieldText(activity, 'information')));
    const filled = asked.length - missing.length;
    if (filled < FEWEST || filled < asked.length * MOSTLY) return;
    for (const activity of missing) {
      yield {
        at: placeOf(activity, 'information'),
        activity,
        message: `${about(activity)}: не указано информационное сопровождение.`,
        actual: fieldText(activity, 'information'),
      };
    }
  },
});
