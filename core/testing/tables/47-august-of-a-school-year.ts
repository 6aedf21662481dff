import { drawn, type TableCase } from './case.js';

/** The first August prepares the school year, the last one ends it: neither names its year. */
export const augustOfASchoolYear: TableCase = {
  what: 'Plan of a school year whose measures begin in one August and end in the next',
  rows: drawn(`
    1| План внутришкольного контроля на 2024-2025 учебный год
    3| № | Содержание контроля | Сроки | Ответственный | Результат
    4| 1 | Готовность кабинетов | Август | Завхоз | Акт
    5| 2 | Программы по предметам | Август – сентябрь | Завуч | Справка
    6| 3 | Входная диагностика | Сентябрь | Завуч | Справка
    7| 4 | Итоги полугодия | Декабрь | Завуч | Справка
    8| 5 | Анализ работы за год | Июнь | Директор | Отчёт
    9| 6 | Планирование на новый год | до 25 августа | Директор | План работы
  `),
  expected: [
    {
      header: [3, 3],
      columns: { number: 'A', activity: 'B', deadline: 'C', executor: 'D', indicator: 'E' },
      activities: '4-9',
      sections: [],
      of: {
        4: { days: '2024-08-01..2024-08-31', read: 'yes', executors: 'завхоз' },
        5: { days: '2024-08-01..2024-09-30', read: 'yes' },
        6: { days: '2024-09-01..2024-09-30', read: 'yes' },
        8: { days: '2025-06-01..2025-06-30', read: 'yes' },
        9: { days: '..2025-08-25', read: 'yes' },
      },
      calm: true,
      silent: ['deadline/out-of-order'],
    },
  ],
};
