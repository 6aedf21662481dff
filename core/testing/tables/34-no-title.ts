import { drawn, type TableCase } from './case.js';

/** Only the deadlines tell the year: «март» belongs to the year of the others. */
export const noTitle: TableCase = {
  what: 'Header in the first row, no title anywhere: the period comes from the deadlines',
  sheet: 'Лист2',
  rows: drawn(`
    1| № | Мероприятия | Сроки | Ответственные | Результат
    2| 1 | Диагностика чтения | до 01.03.2024 | Учителя начальных классов | Справка
    3| 2 | Неделя чтения | март | Библиотекарь | Отчет
    4| 3 | Встреча с родителями | 15 апреля | Классные руководители | Протокол
    5| 4 | Летнее чтение | июнь – август 2024 г. | Библиотекарь | Списки книг
    6| 5 | Повторная диагностика | октябрь 2024 г. | Учителя начальных классов | Справка
  `),
  expected: [
    {
      header: [1, 1],
      columns: { number: 'A', activity: 'B', deadline: 'C', executor: 'D', indicator: 'E' },
      activities: '2-6',
      sections: [],
      period: ['2024-01-01', '2024-12-31'],
      approvedOn: null,
      of: {
        2: { days: '..2024-03-01', read: 'yes', executors: 'учителя начальных классов = учитель начальных классов' },
        3: { days: '2024-03-01..2024-03-31', read: 'yes', executors: 'библиотекарь' },
        4: { days: '2024-04-15', read: 'yes', executors: 'классные руководители = классный руководитель' },
        5: { days: '2024-06-01..2024-08-31', read: 'yes' },
        6: { days: '2024-10-01..2024-10-31', read: 'yes' },
      },
      calm: true,
    },
  ],
};
