import { drawn, type TableCase } from './case.js';

/** The block 9–11 stands one column to the right: one finding, and its cells are still read by their role. */
export const shiftedBlock: TableCase = {
  what: 'Roadmap pasted from a PDF in which the cells of three rows slid one column to the right',
  rows: drawn(`
    1| Дорожная карта методической поддержки школ на 2022 год
    4| № | Мероприятие | Срок | Исполнители | Показатель |
    5| 1 | Входная диагностика учителей | 14.02.2022 | Методический центр | Справка |
    6| 2 | Разработка программ поддержки | до 15.03.2022 | Методический центр | 5 программ |
    7| 3 | Курсы для учителей математики | март 2022 г. | Методический центр | 20 учителей |
    8| 4 | Посещение школ кураторами | апрель 2022 г. | Куратор | Справка |
    9| | 5 | Семинар для завучей | 20.05.2022 | Методический центр | Программа
    10| | 6 | Практикум по оцениванию | июнь 2022 г. | Методический центр | 15 участников
    11| | 7 | Консультации для школ | сентябрь 2022 г. | Куратор | 5 консультаций
    12| 8 | Круглый стол директоров | 18.10.2022 | Методический центр | Протокол |
    13| 9 | Итоговая диагностика | декабрь 2022 г. | Методический центр | Справка |
  `),
  expected: [
    {
      header: [4, 4],
      columns: { number: 'A', activity: 'B', deadline: 'C', executor: 'D', indicator: 'E' },
      open: 'F',
      activities: '5-13',
      sections: [],
      period: ['2022-01-01', '2022-12-31'],
      of: {
        8: { number: '4', days: '2022-04-01..2022-04-30', executors: 'куратор' },
        9: { number: '5', text: 'Семинар для завучей', days: '2022-05-20', executors: 'методический центр' },
        11: { number: '7', text: 'Консультации', days: '2022-09-01..2022-09-30', executors: 'куратор' },
        12: { number: '8', days: '2022-10-18', executors: 'методический центр' },
      },
      findings: [{ rule: 'row/shifted', row: 9 }],
      silent: ['number/missing', 'deadline/unreadable', 'row/number-in-text', 'executor/missing', 'indicator/missing'],
    },
  ],
};
