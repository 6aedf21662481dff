import { drawn, type TableCase } from './case.js';

/** What pages leave behind: repeated headers, a blank row, a total, a starred note, a signature, a maker's line. */
export const pagesTotalSignature: TableCase = {
  what: 'District plan printed over pages: header three times, blank row, total, «* по согласованию», signature and telephone',
  rows: drawn(`
    1| План мероприятий по повышению качества образования в районе
    2| 2023 год
    4| № п.п. | Мероприятие | Срок исполнения | Ответственный | Планируемые результаты
    5| 1 | Совещание с директорами школ | 20.01.2023 | Управление образования | Протокол
    6| 2 | Анализ итогов прошлого года | до 10.02.2023 | Методический кабинет | Аналитическая справка
    7| 3 | Встреча с родителями | март 2023 г. | Школы, отдел молодежи* | Не менее 5 встреч
    8| № п.п. | Мероприятие | Срок исполнения | Ответственный | Планируемые результаты
    9| 4 | Пробные работы | 03.04.2023 – 14.04.2023 | Школы | Отчет
    11| 5 | Летняя школа для учителей | июнь 2023 г. | Методический кабинет | 1 школа
    12| № п.п. | Мероприятие | Срок исполнения | Ответственный | Планируемые результаты
    13| 6 | Августовская конференция | 25.08.2023 | Управление образования | Программа
    14| Итого: 6 мероприятий
    16| * по согласованию
    17| Начальник управления образования | | | И.И. Иванов |
    18| Исп. Петрова П.П., тел. 8 (000) 000-00-00
  `),
  expected: [
    {
      header: [4, 4],
      columns: { number: 'A', activity: 'B', deadline: 'C', executor: 'D', indicator: 'E' },
      activities: '5-7 9 11 13',
      sections: [],
      kinds: { 8: 'repeated-header', 10: 'blank', 12: 'repeated-header', 14: 'total' },
      outside: '14-18',
      period: ['2023-01-01', '2023-12-31'],
      of: {
        7: { days: '2023-03-01..2023-03-31', executors: 'школы = школа | отдел молодежи' },
        9: { days: '2023-04-03..2023-04-14', read: 'yes' },
        13: { number: '6', days: '2023-08-25' },
      },
      calm: true,
      findings: [
        { rule: 'table/repeated-header', row: 8 },
        { rule: 'row/blank', row: 10 },
      ],
      silent: ['section/empty', 'row/empty-activity', 'deadline/missing', 'executor/missing', 'number/missing'],
    },
  ],
};
