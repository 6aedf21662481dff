import { drawn, type TableCase } from './case.js';

/** The activity takes three columns of the sheet in every row, the executor two. */
export const columnsMergedAcross: TableCase = {
  what: 'Form drawn on a fine grid: the activity is merged over B:D and the executor over F:G in the header and in each row',
  rows: drawn(`
    1| | | Комплекс мер по развитию школьных библиотек на 2023 год
    3| № п/п | Наименование мероприятия | | | Срок | Ответственный исполнитель | | Результат
    4| I. Фонд
    5| 1 | Инвентаризация фонда | | | до 01.03.2023 | Библиотекарь | | Акт
    6| 2 | Заказ учебников | | | март 2023 г. | Библиотекарь, заместитель директора | | Заказ
    7| II. Читатели
    8| 3 | Неделя детской книги | | | 20–26 марта 2023 г. | Библиотекарь, классные руководители | | 5 встреч
    9| 4 | Летнее чтение | | | июнь–август 2023 г. | Библиотекарь | | Списки
  `),
  merges: [
    'C1:H1',
    'B3:D3',
    'F3:G3',
    'A4:H4',
    'B5:D5',
    'F5:G5',
    'B6:D6',
    'F6:G6',
    'A7:H7',
    'B8:D8',
    'F8:G8',
    'B9:D9',
    'F9:G9',
  ],
  expected: [
    {
      header: [3, 3],
      columns: { number: 'A', activity: 'B', deadline: 'E', executor: 'F', indicator: 'H' },
      activities: '5-6 8-9',
      sections: [
        [4, 'Фонд'],
        [7, 'Читатели'],
      ],
      period: ['2023-01-01', '2023-12-31'],
      of: {
        5: { text: 'Инвентаризация', days: '..2023-03-01', executors: 'библиотекарь' },
        6: { executors: 'библиотекарь | заместитель директора' },
        8: {
          days: '2023-03-20..2023-03-26',
          read: 'yes',
          executors: 'библиотекарь | классные руководители = классный руководитель',
        },
        9: { days: '2023-06-01..2023-08-31', read: 'yes' },
      },
      calm: true,
      silent: ['table/duplicate-column', 'table/unknown-column'],
    },
  ],
};
