import { drawn, type TableCase } from './case.js';

/** «план» and «факт» take their meaning from the heading above them; the day of the report is no approval. */
export const planFactPairs: TableCase = {
  what: 'Report on a roadmap: «Срок» over «план | факт» and «Показатель» over «план | факт», a status column',
  rows: drawn(`
    1| Отчет о реализации дорожной карты района по состоянию на 01.07.2023
    2| № | Наименование мероприятия | Срок | | Ответственный | Показатель | | Статус
    3| | | план | факт | | план | факт |
    4| 1 | Заседание рабочей группы | 20.01.2023 | 20.01.2023 | муниципальный координатор | 1 заседание | 1 | исполнено
    5| 2 | Посещение уроков | 01.02.2023–28.02.2023 | 03.03.2023 | кураторы | 12 уроков | 10 | исполнено
    6| 3 | Круглый стол директоров | до 15.05.2023 | 12.05.2023 | муниципальный координатор | 1 круглый стол | 1 | исполнено
    7| 4 | Отчет о мерах поддержки | декабрь 2023 г. | | муниципальный координатор | Отчет | | не наступил срок
  `),
  merges: ['A1:H1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:E3', 'F2:G2', 'H2:H3'],
  expected: [
    {
      header: [2, 3],
      columns: {
        number: 'A',
        activity: 'B',
        deadline: 'C',
        doneDate: 'D',
        executor: 'E',
        indicator: 'F',
        actual: 'G',
        status: 'H',
      },
      activities: '4-7',
      sections: [],
      approvedOn: null,
      of: {
        4: { days: '2023-01-20', read: 'yes', executors: 'муниципальный координатор' },
        5: { days: '2023-02-01..2023-02-28', read: 'yes', executors: 'кураторы = куратор' },
        7: { days: '2023-12-01..2023-12-31', read: 'yes' },
      },
      quiet: true,
      silent: ['table/duplicate-column', 'deadline/retroactive'],
    },
  ],
};
