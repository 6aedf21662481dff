import { drawn, type TableCase } from './case.js';

/** A year slip among its neighbours, a number twice, a hole in the numbering, a lost measure, an empty section. */
export const dirtyNumbersAndYears: TableCase = {
  what: 'Project roadmap for 2023 with a year slip, number defects, an empty numbered row, an empty section and a misspelt executor',
  rows: drawn(`
    1| Дорожная карта проекта «500+» на 2023 год
    3| № п/п | Мероприятия | Срок исполнения | Исполнители | Показатель
    4| Раздел I. Подготовка
    5| 1 | Стартовое совещание | 20.01.2023 | муниципальный координатор | Протокол
    6| 2 | Входная диагностика школ | 10.02.2022 | куратор | Справка
    7| 3 | Утверждение концепций | 01.03.2023 | школа | Концепция
    8| 3 | Экспертиза концепций | 15.03.2023 | куратор | Заключение
    9| Раздел II. Обучение
    10| Раздел III. Реализация
    11| 5 | Вебинары для учителей | 12.04.2023 | муниципальнй координатор | 3 вебинара
    12| 6 | | | |
    13| 8 | Посещение школ | 17.05.2023 | муниципальный координатор | Справка
    14| 9 | Подведение итогов | 20.12.2023 | участники проекта | Отчет
  `),
  merges: ['A4:E4', 'A9:E9', 'A10:E10'],
  expected: [
    {
      header: [3, 3],
      columns: { number: 'A', activity: 'B', deadline: 'C', executor: 'D', indicator: 'E' },
      activities: '5-8 11-14',
      sections: [
        [4, 'Раздел I. Подготовка'],
        [9, 'Раздел II. Обучение'],
        [10, 'Раздел III. Реализация'],
      ],
      period: ['2023-01-01', '2023-12-31'],
      of: {
        6: { days: '2022-02-10', executors: 'куратор' },
        11: { executors: 'муниципальный координатор' },
        12: { number: '6', days: '-', executors: '' },
      },
      findings: [
        { rule: 'deadline/year-slip', row: 6 },
        { rule: 'number/duplicate', row: 8 },
        { rule: 'section/empty', row: 9 },
        { rule: 'executor/spelling', row: 11 },
        { rule: 'row/empty-activity', row: 12 },
        { rule: 'number/gap' },
        { rule: 'executor/collective', row: 14 },
      ],
      silent: ['deadline/missing', 'executor/missing', 'activity/missing', 'deadline/outside-period'],
    },
  ],
};
