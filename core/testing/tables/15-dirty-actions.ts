import { drawn, type TableCase } from './case.js';

/** One defect a row, each of another kind; nothing else may be flagged as an error. */
export const dirtyActions: TableCase = {
  what: 'School plan «Действия | Дата проведения | Кто проводит | Форма отчётности» without numbers, a defect in nearly every row',
  rows: drawn(`
    1| План-график устранения замечаний, 2023 год
    3| Действия | Дата проведения | Кто проводит | Форма отчётности
    4| Разбор замечаний инспекции | 31.06.2023 | Заместитель директора | Справка
    5| Ремонт спортивного зала | с 01.08.2023 по 01.07.2023 | Завхоз | Акт
    6| Закупка мебели | | Завхоз | Накладная
    7| Проверка журналов | 15.09.2023 | | Справка
    8| Родительское собрание | 22.09.2023 | Классные руководители, | Протокол
    9| | 29.09.2023 | Директор | Приказ
    10| Проверка пожарных выходов | 02.10.2023 | !#ССЫЛКА! | Акт
    11| Учебная эвакуация | скоро | Преподаватель ОБЖ | Отчет
    12| Инструктаж работников | 10.10.2023 | Ответственный по охране труда |
    13| Итоговое совещание | 25.12.2023 | Директор | Протокол
  `),
  expected: [
    {
      header: [3, 3],
      columns: { activity: 'A', deadline: 'B', executor: 'C', indicator: 'D' },
      activities: '4-13',
      sections: [],
      period: ['2023-01-01', '2023-12-31'],
      of: {
        4: { read: 'no' },
        5: { read: 'no' },
        8: { executors: 'классные руководители = классный руководитель' },
        10: { executors: '' },
        11: { days: '-', read: 'no' },
      },
      findings: [
        { rule: 'deadline/impossible', row: 4 },
        { rule: 'deadline/reversed', row: 5 },
        { rule: 'deadline/missing', row: 6 },
        { rule: 'executor/missing', row: 7 },
        { rule: 'executor/dangling', row: 8 },
        { rule: 'activity/missing', row: 9 },
        { rule: 'cell/error-value', row: 10 },
        { rule: 'deadline/unreadable', row: 11 },
        { rule: 'indicator/missing', row: 12 },
      ],
      silent: ['number/missing', 'row/shifted', 'row/continuation', 'deadline/year-slip'],
    },
  ],
};
