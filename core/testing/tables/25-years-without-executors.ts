import { drawn, type TableCase } from './case.js';

/** The missing column is one finding, not one a row; numbers run through the numbered sections. */
export const yearsWithoutExecutors: TableCase = {
  what: 'Roadmap of a change of standards for 2022–2027 without an executor column, «ежегодно», years as deadlines',
  rows: drawn(`
    1| Приложение к приказу от «10» января 2022 г. № 6а
    2| Дорожная карта мероприятий по переходу на новые стандарты на 2022–2027 годы
    4| № | Мероприятия | Сроки исполнения | Результат
    5| 1. Организационное обеспечение
    6| 1 | Создание рабочей группы | Август 2022⏎года | Приказ
    7| 2 | Собрания родителей первых классов | Май,⏎ежегодно с 2023 года | Протоколы
    8| 3 | Изучение запросов семей | Ежегодно до 1 сентября | Справка
    9| 2. Нормативное обеспечение
    10| 4 | Изменения в устав | До 01.09.2022 | Устав
    11| 5 | Рабочие программы | 2022–2027 годы | Рабочие программы
    12| 6 | Изменения в программу развития | 2022/2023 учебный год | Приказ
    13| 7 | Календарный учебный график | Ежегодно, август | Приказ
  `),
  merges: ['A5:D5', 'A9:D9'],
  expected: [
    {
      header: [4, 4],
      columns: { number: 'A', activity: 'B', deadline: 'C', indicator: 'D' },
      activities: '6-8 10-13',
      sections: [
        [5, 'Организационное обеспечение'],
        [9, 'Нормативное обеспечение'],
      ],
      period: ['2022-01-01', '2027-12-31'],
      approvedOn: '2022-01-10',
      of: {
        6: { number: '1', days: '2022-08-01..2022-08-31', read: 'yes', executors: '' },
        7: { recurrence: 'yearly' },
        8: { recurrence: 'yearly' },
        10: { days: '..2022-09-01', read: 'yes' },
        11: { days: '2022-01-01..2027-12-31', read: 'yes' },
        12: { days: '2022-09-01..2023-08-31 or 2022-09-01..2023-05-31', read: 'yes' },
        13: { recurrence: 'yearly' },
      },
      findings: [{ rule: 'table/missing-column', severity: 'error' }],
      silent: ['executor/missing', 'number/duplicate', 'number/gap'],
    },
  ],
};
