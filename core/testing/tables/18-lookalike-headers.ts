import { drawn, type TableCase } from './case.js';

/** Latin «C», «o», «O», «e», «a» stand in the words; a date has the letter «О» for zero. A guess is welcome, a wrong day is not. */
export const lookalikeHeaders: TableCase = {
  what: 'Headers and deadlines with Latin letters among the Russian ones, capitals, colons and hyphenated words in narrow columns',
  rows: drawn(`
    1| ДОРОЖНАЯ КАРТА ПО ПРОЕКТУ «500+» НА 2022 ГОД
    3| N п/п | МЕРОПРИЯТИЕ: | Cрoк исполнения | Oтветствeнный⏎исполни-⏎тель | Показа-⏎тели
    4| 1 | Самодиагностика школ | мaрт 2022 г. | школы | 5 отчетов
    5| 2 | Семинар для директоров | 15 – 25 aпреля 2022 | РМК | Программа
    6| 3 | Сбор программ развития | до 30.О6.2022 | РМК | 5 программ
    7| 4 | Итоговая справка | до\u00a030.09.2022 | муниципальный\u00a0координатор | Справка
  `),
  expected: [
    {
      header: [3, 3],
      columns: { number: 'A', activity: 'B', deadline: 'C', executor: 'D', indicator: 'E' },
      activities: '4-7',
      sections: [],
      period: ['2022-01-01', '2022-12-31'],
      of: {
        4: { days: '2022-03-01..2022-03-31', read: 'either' },
        5: { days: '2022-04-15..2022-04-25', read: 'either' },
        6: { days: '..2022-06-30', read: 'either' },
        7: { days: '..2022-09-30', read: 'yes', executors: 'муниципальный координатор' },
      },
      quiet: true,
      silent: ['deadline/missing'],
    },
  ],
};
