import { drawn, type TableCase } from './case.js';

/** The month is the heading: either every activity takes its days from it, or the table misses one column, said once. */
export const monthsWithoutDeadlineColumn: TableCase = {
  what: 'Plan of methodical work by months: months as section rows, numbering starts again, no deadline column at all',
  rows: drawn(`
    1| План методической работы на 2022-2023 учебный год
    3| № п/п | Содержание деятельности | Ответственный | Выход
    4| СЕНТЯБРЬ
    5| 1 | Утверждение плана методсовета | Заместитель директора по УВР | Протокол
    6| 2 | Инструктаж по ведению журнала | Заместитель директора по УВР | Лист ознакомления
    7| ОКТЯБРЬ
    8| 1 | Диагностика пятиклассников | Руководители МО | Справка
    9| 2 | Школа молодого учителя, занятие 1 | Наставники | Анкеты
    10| НОЯБРЬ
    11| 1 | Неделя математики | Учителя математики | Отчет
    12| ЯНВАРЬ
    13| 1 | Итоги первого полугодия | Заместитель директора по УВР | Справка
    14| 2 | Открытые уроки наставников | Наставники | Карты посещения
  `),
  merges: ['A4:D4', 'A7:D7', 'A10:D10', 'A12:D12'],
  expected: [
    {
      header: [3, 3],
      columns: { number: 'A', activity: 'B', executor: 'C', indicator: 'D' },
      activities: '5-6 8-9 11 13-14',
      sections: [
        [4, 'СЕНТЯБРЬ'],
        [7, 'ОКТЯБРЬ'],
        [10, 'НОЯБРЬ'],
        [12, 'ЯНВАРЬ'],
      ],
      period: ['2022-09-01', '2023-08-31'],
      of: {
        5: { section: 'СЕНТЯБРЬ', days: '2022-09-01..2022-09-30 or -' },
        11: { section: 'НОЯБРЬ', days: '2022-11-01..2022-11-30 or -' },
        13: { section: 'ЯНВАРЬ', days: '2023-01-01..2023-01-31 or -' },
      },
      findings: [{ rule: 'table/missing-column', optional: true }],
      silent: ['deadline/missing', 'number/duplicate'],
    },
  ],
};
