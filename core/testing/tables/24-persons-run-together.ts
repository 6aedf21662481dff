import { drawn, type TableCase } from './case.js';

/** Three persons with spaces between them; the summer before belongs to the plan: analysis, not a slip of the year. */
export const personsRunTogether: TableCase = {
  what: 'Regional exam roadmap for 2016: «Ответственные лица» by initials, numbering through Roman sections, «до 25 числа каждого месяца»',
  rows: drawn(`
    1| Приложение N 2 к приказу министерства от 13 ноября 2015 г. N 5976
    2| Дорожная карта организации государственной аттестации в крае в 2016 году
    4| N | Направления деятельности, мероприятия | Сроки | Ответственные лица
    5| I. Анализ аттестации в 2015 году
    6| 1. | Статистический анализ итогов | июль - август 2015 | И.И. Иванова П.П. Петров С.С. Сидорова
    7| 2. | Аналитические отчеты комиссий | июль 2015 - август 2015 | П.П. Петров
    8| II. Меры по повышению качества
    9| 3. | Курсы для учителей | в течение всего периода | С.С. Сидорова, И.И. Иванова
    10| 4. | Ежемесячный план подготовки | до 25 числа каждого месяца | И.И. Иванова
    11| 5. | Проверка технологий | март 2016 | П.П. Петров⏎С.С. Сидорова
    12| 6. | Сборник материалов | 1 декада апреля 2016 года | П.П. Петров
  `),
  merges: ['A2:D2', 'A5:D5', 'A8:D8'],
  expected: [
    {
      header: [4, 4],
      columns: { number: 'A', activity: 'B', deadline: 'C', executor: 'D' },
      activities: '6-7 9-12',
      sections: [
        [5, 'Анализ аттестации в 2015 году'],
        [8, 'Меры по повышению качества'],
      ],
      period: ['2016-01-01', '2016-12-31'],
      approvedOn: '2015-11-13',
      of: {
        6: {
          number: '1',
          days: '2015-07-01..2015-08-31',
          read: 'yes',
          executors: 'Иванова И.И. | Петров П.П. | Сидорова С.С.',
        },
        7: { days: '2015-07-01..2015-08-31', read: 'yes', executors: 'Петров П.П.' },
        9: { read: 'no', executors: 'Сидорова С.С. | Иванова И.И.' },
        10: { recurrence: 'monthly' },
        11: { days: '2016-03-01..2016-03-31', executors: 'Петров П.П. | Сидорова С.С.' },
        12: { days: '2016-04-01..2016-04-10', read: 'yes' },
      },
      quiet: true,
      findings: [{ rule: 'table/missing-column', severity: 'warning' }],
      silent: ['deadline/year-slip', 'indicator/missing', 'number/restart'],
    },
  ],
};
