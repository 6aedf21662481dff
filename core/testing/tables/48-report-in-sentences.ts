import { drawn, type TableCase } from './case.js';

/** What a report column holds when people write sentences: parts of a whole, doubts, the day beside a document. */
export const reportInSentences: TableCase = {
  what: 'Report whose marks are sentences: «обучено 9 команд из 12», «выполнено?», «исполнено на 80 процентов»',
  rows: drawn(`
    1| Отчёт о реализации дорожной карты за 2024 год
    3| № | Мероприятие | Срок | Ответственный | Ожидаемый результат | Отметка о выполнении | Документ, подтверждающий исполнение
    4| 1 | Аудит условий | до 31.01.2024 | УО | Справка | Проведён 30.01.2024, приняли участие 5 школ из 12 | Справка от 30.01.2024
    5| 2 | Обучение команд | 1 квартал 2024 | ИРО | 12 команд | Обучено 9 команд из 12 |
    6| 3 | Диагностика | апрель 2024 | Школы | Результаты | Исполнено на 80 процентов |
    7| 4 | Совещание директоров | 17.05.2024 | УО | Протокол | Выполнено? |
    8| 5 | Положение о конкурсе | до 01.06.2024 | ИМЦ | Положение | Принято на совете 28.05.2024 | Протокол от 28.05.2024 № 3
    9| 6 | Семинары | сентябрь 2024 | ИМЦ | 2 семинара | Первый проведён, второй запланирован на декабрь |
    10| 7 | Выезды | октябрь 2024 | ИМЦ | 4 выезда | Не применимо |
  `),
  expected: [
    {
      header: [3, 3],
      columns: {
        number: 'A',
        activity: 'B',
        deadline: 'C',
        executor: 'D',
        indicator: 'E',
        status: 'F',
        confirmation: 'G',
      },
      activities: '4-10',
      sections: [],
      period: ['2024-01-01', '2024-12-31'],
      quiet: true,
      findings: [
        { rule: 'status/unknown', row: 7 },
        { rule: 'status/unknown', row: 9 },
      ],
      silent: ['status/unconfirmed', 'status/confirmed-not-done'],
    },
  ],
};
