import { drawn, type TableCase } from './case.js';

/** «Мероприятия» name a group merged down, «Содержание деятельности» the single deeds: either may be the activity's column, a row is an activity. */
export const stagesAndContents: TableCase = {
  what: 'Mentoring roadmap: stage and measures merged down, «Содержание деятельности» row by row, executor merged down, September to May',
  rows: drawn(`
    1| Дорожная карта системы наставничества (сентябрь 2022 г. – май 2023 г.)
    3| № | Наименование этапа | Мероприятия | Содержание деятельности | Срок | Ответственный
    4| 1 | Подготовка условий | Изучение материалов | Изучение методологии наставничества | Сентябрь 2022 | Заместитель директора
    5| | | | Подбор методических рекомендаций | Сентябрь 2022 |
    6| | | Подготовка документов | Приказ о закреплении пар | до 10.10.2022 | Директор
    7| | | | Положение о наставничестве | до 14.10.2022 | Директор
    8| 2 | Работа пар | Встречи пар | Посещение уроков | Октябрь 2022 – апрель 2023 | Наставники
    9| 3 | Завершение | Подведение итогов | Анкетирование участников | Май 2023 | Куратор
    10| | | | Доклад на педсовете | Май 2023 | Куратор
  `),
  merges: ['A4:A7', 'B4:B7', 'C4:C5', 'F4:F5', 'C6:C7', 'A9:A10', 'B9:B10', 'C9:C10'],
  expected: [
    {
      header: [3, 3],
      columns: { number: 'A', deadline: 'E', executor: 'F' },
      open: 'B C D',
      activities: '4-10',
      period: ['2022-09-01', '2023-05-31'],
      of: {
        4: { days: '2022-09-01..2022-09-30', read: 'yes', executors: 'заместитель директора' },
        5: { days: '2022-09-01..2022-09-30', executors: 'заместитель директора' },
        7: { days: '..2022-10-14', read: 'yes', executors: 'директор' },
        8: { days: '2022-10-01..2023-04-30', read: 'yes', executors: 'наставники = наставник' },
        10: { days: '2023-05-01..2023-05-31', executors: 'куратор' },
      },
      quiet: true,
      silent: [
        'row/continuation',
        'executor/missing',
        'activity/missing',
        'number/missing',
        'number/duplicate',
        'activity/duplicate',
      ],
    },
  ],
};
