import { drawn, type TableCase } from './case.js';

/** Too little to learn from the content: the words of the header must be enough. */
export const singleMeasure: TableCase = {
  what: 'A roadmap of one measure, the header right under the title, no numbers',
  rows: drawn(`
    1| План-график («дорожная карта») на 2024 год
    2| Мероприятие | Срок | Ответственный | Результат
    3| Принять программу развития школы | до 02.09.2024 | Директор | Программа принята
  `),
  expected: [
    {
      header: [2, 2],
      columns: { activity: 'A', deadline: 'B', executor: 'C', indicator: 'D' },
      activities: '3',
      sections: [],
      period: ['2024-01-01', '2024-12-31'],
      of: { 3: { days: '..2024-09-02', read: 'yes', kind: 'by', executors: 'директор' } },
      calm: true,
    },
  ],
};
