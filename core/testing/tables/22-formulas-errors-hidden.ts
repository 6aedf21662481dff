import { drawn, type TableCase } from './case.js';

/** Numbers and dates come from formulas, two cells are broken, row 6 is hidden but counts. */
export const formulasErrorsHidden: TableCase = {
  what: 'Working table of a district office: formulas in the number and date columns, error values, a hidden row',
  rows: drawn(`
    1| Перечень мероприятий плана района, 2023 год
    3| N | Мероприятие | Срок | Ответственный | Выход
    4| =#1 | Сверка списков школ | =@2023-01-30 | Отдел образования | Список
    5| =#2 | Подготовка приказов | =@2023-02-15 | Отдел образования | Приказы
    6| =#3 | Обучение координаторов | =@2023-03-10 | Методический кабинет | 15 координаторов
    7| =#4 | Мониторинг сайтов школ | =!#Н/Д | Методический кабинет | Справка
    8| =#5 | Сбор годовых отчетов | =@2023-12-20 | =!#ССЫЛКА! | Отчеты
  `),
  hiddenRows: [6],
  expected: [
    {
      header: [3, 3],
      columns: { number: 'A', activity: 'B', deadline: 'C', executor: 'D', indicator: 'E' },
      activities: '4-8',
      sections: [],
      period: ['2023-01-01', '2023-12-31'],
      of: {
        4: { number: '1', days: '2023-01-30', read: 'yes', executors: 'отдел образования' },
        6: { days: '2023-03-10', read: 'yes' },
        7: { days: '-', executors: 'методический кабинет' },
        8: { days: '2023-12-20', executors: '' },
      },
      findings: [
        { rule: 'cell/error-value', row: 7 },
        { rule: 'cell/error-value', row: 8 },
      ],
      silent: ['deadline/missing', 'executor/missing', 'deadline/unreadable', 'executor/unknown'],
    },
  ],
};
