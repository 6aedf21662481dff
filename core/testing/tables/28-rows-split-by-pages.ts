import { drawn, type TableCase } from './case.js';

/** Text, name and dates of one activity go on in the row below: joined, they read whole. */
export const rowsSplitByPages: TableCase = {
  what: 'Roadmap pasted from a PDF: activities 1 and 3 split over two rows by page breaks',
  rows: drawn(`
    1| Дорожная карта района, 2022 год
    3| № п/п | Мероприятие | Срок | Исполнители | Показатель
    4| 1 | Проведение семинара для школьных команд по вопросам | 15.03.2022 | Муниципальный | Не менее 30
    5| | составления программ развития | | координатор | участников
    6| 2 | Экспертиза программ | до 15.04.2022 | Куратор | 100 % программ
    7| 3 | Посещение уроков в школах | 01.04.2022 – | Куратор, методисты | Справка
    8| | | 31.05.2022 | |
    9| 4 | Отчет координатора | июнь 2022 | Муниципальный координатор | Отчет
  `),
  expected: [
    {
      header: [3, 3],
      columns: { number: 'A', activity: 'B', deadline: 'C', executor: 'D', indicator: 'E' },
      activities: '4 6-7 9',
      sections: [],
      kinds: { 5: 'continuation', 8: 'continuation' },
      period: ['2022-01-01', '2022-12-31'],
      of: {
        4: {
          text: 'по вопросам составления программ развития',
          days: '2022-03-15',
          read: 'yes',
          executors: 'муниципальный координатор',
        },
        7: { days: '2022-04-01..2022-05-31', read: 'yes', executors: 'куратор | методисты = методист' },
        9: { number: '4', executors: 'муниципальный координатор' },
      },
      quiet: true,
      findings: [
        { rule: 'row/continuation', row: 5 },
        { rule: 'row/continuation', row: 8 },
      ],
      silent: ['number/missing', 'number/gap', 'row/shifted'],
    },
  ],
};
