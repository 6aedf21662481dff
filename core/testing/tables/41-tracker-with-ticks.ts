import { drawn, type TableCase } from './case.js';

/** A tick box is a report mark: true is done. */
export const trackerWithTicks: TableCase = {
  what: 'Shared working list: «Задача | Исполнитель | Срок | Готово | Комментарий», tick boxes, date cells, the status first',
  rows: drawn(`
    1| Задачи проекта, март 2023
    2| Готово | Задача | Исполнитель | Срок | Комментарий
    3| [x] | Собрать заявки школ | Методист | @2023-03-03 |
    4| [x] | Составить расписание вебинаров | Методист | @2023-03-10 | согласовано
    5| [ ] | Провести вебинар для директоров | Муниципальный координатор | @2023-03-22 |
    6| [ ] | Сдать отчет | Муниципальный координатор | до 31.03.2023 |
  `),
  expected: [
    {
      header: [2, 2],
      columns: { status: 'A', activity: 'B', executor: 'C', deadline: 'D', note: 'E' },
      activities: '3-6',
      sections: [],
      of: {
        3: { text: 'Собрать заявки', days: '2023-03-03', read: 'yes', executors: 'методист' },
        6: { days: '..2023-03-31', read: 'yes', executors: 'муниципальный координатор' },
      },
      quiet: true,
    },
  ],
};
