import { drawn, type TableCase } from './case.js';

/** Rows 15 and 16 hold only the neighbour: they are not the roadmap's. */
export const offsetWithNeighbours: TableCase = {
  what: 'Roadmap that starts at C10, with a list of schools and telephones to the right that goes on below it',
  sheet: 'ДК 2022',
  rows: drawn(`
    3| | | Муниципальная дорожная карта проекта «500+» на 2022 год
    10| | | № п/п | Действия | Срок исполнения | Исполнители | Показатель эффективности | | Школа | Директор | Телефон
    11| | | 1 | Подписать соглашения со школами | до 28.02.2022 | РМК | Соглашения подписаны | | Школа № 1 | Иванова И.И. | 8-000-000-00-01
    12| | | 2 | Провести самодиагностику | 01.03–15.03.2022 | Школы, кураторы | 6 отчетов | | Школа № 2 | Петров П.П. | 8-000-000-00-02
    13| | | 3 | Утвердить программы развития | март 2022 | Школы | 6 программ | | Школа № 3 | Сидорова С.С. | 8-000-000-00-03
    14| | | 4 | Провести мониторинг | Май, ноябрь 2022 г. | РМК, кураторы | 2 справки | | Школа № 4 | Иванова И.И. | 8-000-000-00-04
    15| | | | | | | | | Школа № 5 | Петров П.П. | 8-000-000-00-05
    16| | | | | | | | | Школа № 6 | Сидорова С.С. | 8-000-000-00-06
  `),
  expected: [
    {
      header: [10, 10],
      columns: { number: 'C', activity: 'D', deadline: 'E', executor: 'F', indicator: 'G' },
      activities: '11-14',
      sections: [],
      outside: '15-16',
      period: ['2022-01-01', '2022-12-31'],
      of: {
        11: { number: '1', text: 'Подписать соглашения', days: '..2022-02-28', read: 'yes', executors: 'РМК' },
        12: { days: '2022-03-01..2022-03-15', read: 'yes', executors: 'школы = школа | кураторы = куратор' },
        13: { days: '2022-03-01..2022-03-31', read: 'yes' },
        14: {
          days: '2022-05-01..2022-05-31;2022-11-01..2022-11-30',
          read: 'yes',
          executors: 'РМК | кураторы = куратор',
        },
      },
      calm: true,
      silent: ['row/continuation', 'row/shifted', 'row/empty-activity', 'section/empty'],
    },
  ],
};
