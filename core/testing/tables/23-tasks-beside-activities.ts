import { drawn, type TableCase } from './case.js';

/** «Задачи» merged down stand before «Мероприятия»; «2022–2023 гг.» are two calendar years, not an academic one. */
export const tasksBesideActivities: TableCase = {
  what: 'Programme of a school: tasks in the first column merged down, activities in the second, years «2022–2023 гг.»',
  rows: drawn(`
    1| Программа перехода школы в эффективный режим. План реализации на 2022–2023 гг.
    3| Задачи | Мероприятия | Сроки | Исполнители | Планируемый результат
    4| Повысить квалификацию учителей | Курсы по предметам | сентябрь 2022 – май 2023 | Заместитель директора | 12 удостоверений
    5| | Взаимопосещение уроков | ежемесячно | Руководители МО | Карты уроков
    6| | Мастер-классы учителей | ноябрь 2022, март 2023 | Наставники | 2 мастер-класса
    7| Улучшить климат в коллективе | Опрос родителей и учеников | до 01.12.2022 | Педагог-психолог | Справка
    8| | Тренинг общения | IV квартал 2022 г. – I квартал 2023 г. | Педагог-психолог | 4 занятия
  `),
  merges: ['A4:A6', 'A7:A8'],
  expected: [
    {
      header: [3, 3],
      columns: { activity: 'B', deadline: 'C', executor: 'D', indicator: 'E' },
      open: 'A',
      activities: '4-8',
      period: ['2022-01-01', '2023-12-31'],
      of: {
        4: { text: 'Курсы по предметам', days: '2022-09-01..2023-05-31', read: 'yes' },
        5: { text: 'Взаимопосещение', recurrence: 'monthly', executors: 'руководители МО = руководитель МО' },
        6: { days: '2022-11-01..2022-11-30;2023-03-01..2023-03-31', read: 'yes', executors: 'наставники = наставник' },
        7: { days: '..2022-12-01', read: 'yes', executors: 'педагог-психолог' },
        8: { days: '2022-10-01..2023-03-31', read: 'yes' },
      },
      quiet: true,
      silent: [
        'table/duplicate-column',
        'row/continuation',
        'activity/missing',
        'deadline/year-slip',
        'deadline/outside-period',
      ],
    },
  ],
};
