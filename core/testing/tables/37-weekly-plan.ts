import { drawn, type TableCase } from './case.js';

/** The day is merged down over its events; the hour of the day is no deadline and no second deadline column. */
export const weeklyPlan: TableCase = {
  what: 'Plan of a decade of methodical work: date cells merged down, «Время», «Место проведения», «Участники»',
  rows: drawn(`
    1| План проведения методической декады, 13–22 марта 2023 г.
    3| Дата | Время | Мероприятие | Место проведения | Участники | Ответственный
    4| @2023-03-13 | 10.00 | Открытие декады | актовый зал | все педагоги | Методический совет
    5| | 14.30 | Мастер-класс по чтению | каб. 12 | учителя начальных классов | МО начальных классов
    6| @2023-03-15 | 09.00 | Открытые уроки | кабинеты | учителя математики | МО математики
    7| | 15.00 | Круглый стол наставников | библиотека | молодые учителя | Методический совет
    8| @2023-03-22 | 14.00 | Подведение итогов | актовый зал | все педагоги | Методический совет
  `),
  merges: ['A4:A5', 'A6:A7'],
  expected: [
    {
      header: [3, 3],
      columns: { deadline: 'A', activity: 'C', executor: 'F' },
      activities: '4-8',
      sections: [],
      approvedOn: null,
      of: {
        4: { text: 'Открытие декады', days: '2023-03-13', read: 'yes', executors: 'методический совет' },
        5: { text: 'Мастер-класс', days: '2023-03-13', read: 'yes', executors: 'МО начальных классов' },
        7: { days: '2023-03-15', read: 'yes' },
        8: { days: '2023-03-22', read: 'yes' },
      },
      quiet: true,
      findings: [{ rule: 'table/missing-column', severity: 'warning' }],
      silent: ['table/duplicate-column', 'deadline/missing', 'row/continuation', 'deadline/outside-period'],
    },
  ],
};
