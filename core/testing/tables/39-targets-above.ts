import { drawn, type TableCase } from './case.js';

/** The first table with a number and a «Показатель» column is no roadmap. */
export const targetsAbove: TableCase = {
  what: 'Passport lines and a table of target indicators by years above the roadmap of the same programme',
  rows: drawn(`
    1| Программа повышения качества образования на 2022–2024 годы
    2| Цель | Повысить качество образования в школах района
    3| Куратор | Управление образования
    5| № | Целевой показатель | Ед. изм. | 2022 | 2023 | 2024
    6| 1 | Доля школ с высоким риском | % | #25 | #15 | #10
    7| 2 | Доля обученных учителей | % | #30 | #55 | #80
    9| План мероприятий
    10| № п/п | Наименование мероприятия | Срок реализации | Ответственный исполнитель | Результат | Ссылка на документ
    11| 1. | Отбор школ | март 2022 г. | Управление образования | Перечень школ |
    12| 2. | Ежегодный мониторинг | май 2022 г., май 2023 г., май 2024 г. | Методический центр | 3 отчета |
    13| 3. | Итоговая конференция | IV квартал 2024 г. | Управление образования | Сборник |
  `),
  expected: [
    {
      header: [10, 10],
      columns: { number: 'A', activity: 'B', deadline: 'C', executor: 'D', indicator: 'E' },
      open: 'F',
      activities: '11-13',
      sections: [],
      outside: '1-9',
      period: ['2022-01-01', '2024-12-31'],
      of: {
        11: { number: '1', days: '2022-03-01..2022-03-31', read: 'yes', executors: 'Управление образования' },
        12: {
          days: '2022-05-01..2022-05-31;2023-05-01..2023-05-31;2024-05-01..2024-05-31',
          read: 'yes',
          executors: 'Методический центр',
        },
        13: { days: '2024-10-01..2024-12-31', read: 'yes' },
      },
      quiet: true,
      silent: ['deadline/outside-period', 'deadline/year-slip'],
    },
  ],
};
