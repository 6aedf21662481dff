import { drawn, type TableCase } from './case.js';

/** Years, quarters and months over columns that are no schedule: money, values of indicators, reports, lessons, leave. */
export const noSchedule: readonly TableCase[] = [
  {
    what: 'Plan with money by numeric years in one header row, no common heading, small sums and zeros',
    rows: drawn(`
      1| План мероприятий подпрограммы на 2022–2024 годы
      2| № | Мероприятия | Срок | #2022 | #2023 | #2024 | Исполнители | Результат
      3| 1 | Ремонт кабинетов | 2022–2024 годы | #5 | #10 | #12 | Школы | 9 кабинетов
      4| 2 | Курсы учителей | 15.10.2022 | #2.5 | #0 | #0 | ИРО | Обучено 30 учителей
      5| 3 | Закупка мебели | до 01.09.2023 | #0 | #40 | х | Школы | Акты
    `),
    expected: [
      {
        header: [2, 2],
        columns: { number: 'A', activity: 'B', deadline: 'C', executor: 'G', indicator: 'H' },
        open: 'D E F',
        activities: '3-5',
        period: ['2022-01-01', '2024-12-31'],
        of: {
          3: { days: '2022-01-01..2024-12-31' },
          4: { days: '2022-10-15', read: 'yes' },
          5: { days: '..2023-09-01', read: 'yes' },
        },
        quiet: true,
        silent: ['deadline/schedule-differs', 'deadline/coloured', 'deadline/missing'],
      },
    ],
  },
  {
    what: 'Money by quarters under «Объем финансирования, тыс. руб.», «х» where there is none, no deadline column at all',
    rows: drawn(`
      1| Финансовый план мероприятий на 2022 год
      2| № | Наименование мероприятия | Ответственный исполнитель | Объем финансирования, тыс. руб. | | | |
      3| | | | I кв. | II кв. | III кв. | IV кв.
      4| 1 | Летний лагерь | Управление образования | х | #120 | #300 | х
      5| 2 | Конкурс учителей | РМК | #15 | х | х | #20
      6| 3 | Печать сборника | РМК | х | х | х | #8
    `),
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:G2'],
    expected: [
      {
        header: [2, 3],
        columns: { number: 'A', activity: 'B', executor: 'C' },
        activities: '4-6',
        of: { 4: { days: '-' }, 6: { days: '-' } },
        findings: [
          { rule: 'table/missing-column', severity: 'error' },
          { rule: 'table/missing-column', severity: 'warning' },
        ],
        silent: ['deadline/schedule-differs', 'deadline/coloured', 'deadline/missing'],
      },
    ],
  },
  {
    what: 'Values of the indicator by years under «Значение показателя» beside a text deadline',
    rows: drawn(`
      1| Дорожная карта на 2021–2023 годы
      2| № | Мероприятие | Срок | Ответственный | Показатель | Значение показателя | |
      3| | | | | | 2021 | 2022 | 2023
      4| 1 | Курсы для учителей | ежегодно, до 1 июня | ИРО | Доля обученных учителей | 20% | 40% | 60%
      5| 2 | Сетевые сообщества | 2021–2023 годы | РМК | Количество сообществ | 1 | 2 | 3
    `),
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:H2'],
    expected: [
      {
        header: [2, 3],
        columns: { number: 'A', activity: 'B', deadline: 'C', executor: 'D', indicator: 'E' },
        open: 'F G H',
        activities: '4-5',
        of: { 5: { days: '2021-01-01..2023-12-31' } },
        quiet: true,
        silent: ['deadline/schedule-differs', 'deadline/coloured', 'deadline/missing'],
      },
    ],
  },
  {
    what: 'Plan and fact of an indicator by quarters: small numbers under «План» and «Факт»',
    rows: drawn(`
      1| Мероприятия и показатели на 2022 год
      2| № | Мероприятие | Срок исполнения | Исполнитель | План | | | | Факт | | |
      3| | | | | 1 кв. | 2 кв. | 3 кв. | 4 кв. | 1 кв. | 2 кв. | 3 кв. | 4 кв.
      4| 1 | Проведение семинаров | в течение года | РМК | #2 | #3 | #1 | #4 | #2 | #3 | |
      5| 2 | Посещение уроков | в течение года | Методисты | #10 | #12 | #4 | #10 | #9 | #12 | |
    `),
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:H2', 'I2:L2'],
    expected: [
      {
        header: [2, 3],
        columns: { number: 'A', activity: 'B', deadline: 'C', executor: 'D' },
        open: 'E F G H I J K L',
        activities: '4-5',
        of: { 4: { days: '2022-01-01..2022-12-31' } },
        quiet: true,
        silent: ['deadline/schedule-differs', 'deadline/coloured', 'deadline/missing'],
      },
    ],
  },
  {
    what: 'Reports by quarter: «Отчёт за I квартал» … and marks under «Отметка об исполнении»',
    rows: drawn(`
      1| План мероприятий на 2022 год
      2| № | Мероприятие | Срок | Исполнитель | Отчёт за I квартал | Отчёт за II квартал | Отчёт за III квартал | Отметка об исполнении | | |
      3| | | | | | | | I кв. | II кв. | III кв. | IV кв.
      4| 1 | Совещание | 15.03.2022 | РМК | проведено | | | + | | |
      5| 2 | Мониторинг | май 2022 г. | РМК | | справка готова | | | + | |
      6| 3 | Конкурс | октябрь 2022 г. | РМК | | | подготовка | | | + |
    `),
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:F3', 'G2:G3', 'H2:K2'],
    expected: [
      {
        header: [2, 3],
        columns: { number: 'A', activity: 'B', deadline: 'C', executor: 'D' },
        open: 'E F G H I J K',
        activities: '4-6',
        of: {
          4: { days: '2022-03-15', read: 'yes' },
          6: { days: '2022-10-01..2022-10-31', read: 'yes' },
        },
        quiet: true,
        silent: ['deadline/schedule-differs', 'deadline/coloured', 'deadline/missing'],
      },
    ],
  },
  {
    what: 'A count of participants by months under «Охват, чел.», numbers that could be days',
    rows: drawn(`
      1| План внеурочной работы на 2022/2023 учебный год
      2| № | Мероприятия | Дата | Ответственный | Охват, чел. | | |
      3| | | | | сентябрь | октябрь | ноябрь | декабрь
      4| 1 | Экскурсия в музей | 15.09.2022 | Классные руководители | #25 | | |
      5| 2 | День матери | 25.11.2022 | Педагог-организатор | | | #30 |
      6| 3 | Новогодний праздник | 28.12.2022 | Педагог-организатор | | | | #28
    `),
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:H2'],
    expected: [
      {
        header: [2, 3],
        columns: { number: 'A', activity: 'B', deadline: 'C', executor: 'D' },
        open: 'E F G H',
        activities: '4-6',
        of: { 4: { days: '2022-09-15', read: 'yes' }, 6: { days: '2022-12-28', read: 'yes' } },
        quiet: true,
        silent: ['deadline/schedule-differs', 'deadline/coloured', 'deadline/missing'],
      },
    ],
  },
  {
    what: 'Names of schools under the months of a plan that has its own deadlines: words, no marks',
    rows: drawn(`
      1| План методических выездов на 2023 год
      2| № | Мероприятие | Сроки | Ответственный | март | апрель | май
      3| 1 | Открытые уроки | весна 2023 г. | РМК | школа № 1 | школа № 4 | лицей
      4| 2 | Мастер-классы | апрель 2023 г. | РМК | | гимназия | школа № 2
    `),
    expected: [
      {
        header: [2, 2],
        columns: { number: 'A', activity: 'B', deadline: 'C', executor: 'D' },
        open: 'E F G',
        activities: '3-4',
        of: { 4: { days: '2023-04-01..2023-04-30', read: 'yes' } },
        quiet: true,
        silent: ['deadline/schedule-differs', 'deadline/coloured', 'deadline/missing'],
      },
    ],
  },
  {
    what: 'An empty report form by quarters beside a text deadline: nothing to say of colours',
    rows: drawn(`
      1| План мероприятий школы на 2023 год
      2| № | Мероприятие | Срок | Ответственный | I кв. | II кв. | III кв. | IV кв.
      3| 1 | Педсовет | 15.03.2023 | Директор | | | |
      4| 2 | Самоанализ | июнь 2023 г. | Рабочая группа | | | |
    `),
    expected: [
      {
        header: [2, 2],
        columns: { number: 'A', activity: 'B', deadline: 'C', executor: 'D' },
        open: 'E F G H',
        activities: '3-4',
        of: { 3: { days: '2023-03-15', read: 'yes' } },
        quiet: true,
        silent: ['deadline/schedule-differs', 'deadline/coloured', 'deadline/missing'],
      },
    ],
  },
  {
    what: 'Target values by numeric years without a common heading, deadlines in their own column',
    rows: drawn(`
      1| Дорожная карта проекта
      2| № | Мероприятие | Сроки реализации | Ответственные | Показатель, ед. изм. | #2022 | #2023 | #2024
      3| 1 | Открытие центров | до 01.09.2022 | Управление образования | Число центров, ед. | #1 | #2 | #3
      4| 2 | Обучение педагогов | до 30.12.2022 | ИРО | Обучено, чел. | #12 | #24 | #31
    `),
    expected: [
      {
        header: [2, 2],
        columns: { number: 'A', activity: 'B', deadline: 'C', executor: 'D', indicator: 'E' },
        open: 'F G H',
        activities: '3-4',
        of: { 3: { days: '..2022-09-01', read: 'yes' } },
        quiet: true,
        silent: ['deadline/schedule-differs', 'deadline/coloured', 'deadline/missing'],
      },
    ],
  },
  {
    what: 'Leave roster: names and posts, pluses under the months',
    rows: drawn(`
      1| График отпусков на 2023 год
      2| № | ФИО | Должность | янв | фев | мар | апр | май | июн | июл | авг
      3| 1 | Иванова И.И. | учитель | | | | | | + | + |
      4| 2 | Петров П.П. | методист | | | | | | | + | +
    `),
    expected: [],
  },
  {
    what: 'Budget by quarters of three years: «Наименование расходов», sums',
    rows: drawn(`
      1| Смета расходов на 2022–2023 годы
      2| № | Наименование расходов | КБК | 2022 год | | | | 2023 год | | |
      3| | | | I кв. | II кв. | III кв. | IV кв. | I кв. | II кв. | III кв. | IV кв.
      4| 1 | Заработная плата | 0702 111 | #310.5 | #320 | #280 | #400 | #330 | #330 | #290 | #410
      5| 2 | Услуги связи | 0702 244 | #8 | #8 | #8 | #8 | #9 | #9 | #9 | #9
    `),
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:G2', 'H2:K2'],
    expected: [],
  },
  {
    what: 'Statistics of events by quarters: three header rows, «Количество», «Примечание»',
    rows: drawn(`
      1| Сведения о мероприятиях военно-патриотической направленности
      2| № п/п | Наименование показателей | Количество | | | | | Примечание
      3| | | 2020 г. | | | | |
      4| | | 1 квартал | 2 квартал | 3 квартал | 4 квартал | Итого за 2020 г. |
      5| 1 | Количество мероприятий | #4 | #6 | #2 | #8 | #20 |
      6| 2 | Количество участников | #120 | #200 | #40 | #310 | #670 |
    `),
    merges: ['A2:A4', 'B2:B4', 'C2:G2', 'C3:F3', 'H2:H4'],
    expected: [],
  },
  {
    what: 'Curriculum: lessons of each subject by terms and months',
    rows: drawn(`
      1| Учебный план 5–7 классов
      2| Предметы | Класс | сентябрь | октябрь | ноябрь | декабрь | Всего часов
      3| Русский язык | 5 | #20 | #18 | #15 | #20 | #73
      4| Математика | 5 | #20 | #18 | #15 | #20 | #73
      5| История | 6 | #8 | #8 | #6 | #8 | #30
    `),
    expected: [],
  },
  {
    what: 'School timetable of control works: subjects, classes and pluses by months',
    rows: drawn(`
      1| График оценочных процедур на 2022/2023 учебный год
      2| Предмет | Класс | Сентябрь | Октябрь | Ноябрь | Декабрь
      3| Русский язык | 5 | + | | + |
      4| Математика | 5 | | + | | +
      5| Физика | 7 | | | + |
    `),
    expected: [],
  },
  {
    what: 'Classes that take part: bare numbers 5–9 as columns with pluses, and again under «Классы»',
    rows: drawn(`
      1| План олимпиадной подготовки на 2022/2023 учебный год
      2| № | Мероприятие | Срок | #5 | #6 | #7 | #8 | #9 | Ответственный
      3| 1 | Школьный этап | октябрь | + | + | + | + | + | Завуч
      4| 2 | Сборы | ноябрь | | | + | + | + | Методист
      6| План профориентации на 2022/2023 учебный год
      7| № | Мероприятие | Срок | Параллели | | | | | Ответственный
      8| | | | 5 | 6 | 7 | 8 | 9 |
      9| 1 | Экскурсии | март | | | + | + | + | Классные руководители
      10| 2 | Тестирование | апрель | | | | + | + | Психолог
    `),
    merges: ['A7:A8', 'B7:B8', 'C7:C8', 'D7:H7', 'I7:I8'],
    expected: [
      {
        header: [7, 8],
        columns: { number: 'A', activity: 'B', deadline: 'C', executor: 'I' },
        open: 'D E F G H',
        activities: '9-10',
        of: { 9: { days: '2023-03-01..2023-03-31', read: 'yes' } },
        quiet: true,
        silent: ['deadline/schedule-differs', 'deadline/coloured', 'deadline/missing'],
      },
    ],
  },
  {
    what: 'Classes 1–4 in a text header row with pluses, deadlines in words beside them',
    rows: drawn(`
      1| План начальной школы на 2022/2023 учебный год
      2| № | Мероприятия | Классы | | | | Сроки | Ответственный
      3| | | 1 | 2 | 3 | 4 | |
      4| 1 | День знаний | + | + | + | + | сентябрь | Завуч
      5| 2 | Мониторинг чтения | | + | + | + | апрель | Учителя классов
    `),
    merges: ['A2:A3', 'B2:B3', 'C2:F2', 'G2:G3', 'H2:H3'],
    expected: [
      {
        header: [2, 3],
        columns: { number: 'A', activity: 'B', deadline: 'G', executor: 'H' },
        open: 'C D E F',
        activities: '4-5',
        of: {
          4: { days: '2022-09-01..2022-09-30', read: 'yes' },
          5: { days: '2023-04-01..2023-04-30', read: 'yes' },
        },
        quiet: true,
        silent: ['deadline/schedule-differs', 'deadline/coloured', 'deadline/missing', 'row/shifted'],
      },
    ],
  },
  {
    what: 'Sums by twelve months without a common heading, more columns of money than of the plan',
    rows: drawn(`
      1| План ремонтных работ на 2023 год
      2| № | Наименование работ | Срок | Исполнитель | янв | фев | мар | апр | май | июн | июл | авг | сен | окт | ноя | дек
      3| 1 | Ремонт кровли | июнь 2023 г. | Подрядчик | | | | #90 | #120 | #310 | | | | | |
      4| 2 | Замена окон | до 01.09.2023 | Подрядчик | | | | | | #44 | #80 | | | | |
    `),
    expected: [
      {
        header: [2, 2],
        columns: { number: 'A', activity: 'B', deadline: 'C', executor: 'D' },
        open: 'E F G H I J K L M N O P',
        activities: '3-4',
        of: { 3: { days: '2023-06-01..2023-06-30', read: 'yes' }, 4: { days: '..2023-09-01', read: 'yes' } },
        quiet: true,
        silent: ['deadline/schedule-differs', 'deadline/coloured', 'deadline/missing'],
      },
    ],
  },
  {
    what: 'A table of indicators by years, still to be filled, below a plan: it stays an appendix, and nothing is said of colours',
    rows: drawn(`
      1| Дорожная карта на 2022–2024 годы
      2| № | Мероприятие | Срок | Ответственный | Результат
      3| 1 | Курсы учителей | до 01.06.2022 | ИРО | Обучено 20 учителей
      4| 2 | Отчет | декабрь 2024 г. | РМК | Отчет
      6| Показатели реализации «дорожной карты»
      7| № | Наименование показателя | Ед. изм. | #2022 | #2023 | #2024
      8| 1 | Доля обученных учителей | % | | |
      9| 2 | Число опорных школ | ед. | | |
    `),
    expected: [
      {
        header: [2, 2],
        columns: { number: 'A', activity: 'B', deadline: 'C', executor: 'D', indicator: 'E' },
        open: 'F',
        activities: '3-4',
        appendix: [8, 9],
        of: { 3: { days: '..2022-06-01', read: 'yes' } },
        quiet: true,
        silent: ['deadline/coloured', 'deadline/missing'],
      },
    ],
  },
  {
    what: 'Target values by years, not filled in yet, beside the indicator of a plan without deadlines',
    rows: drawn(`
      1| План на 2022–2024 годы
      2| № | Мероприятие | Ответственный | Показатель | 2022 | 2023 | 2024
      3| 1 | Курсы учителей | ИРО | Доля обученных учителей не менее 50 % | | |
      4| 2 | Сеть школ | РМК | Не менее 5 опорных школ | | |
    `),
    expected: [
      {
        header: [2, 2],
        columns: { number: 'A', activity: 'B', executor: 'C', indicator: 'D' },
        activities: '3-4',
        findings: [{ rule: 'table/missing-column', severity: 'error' }],
        silent: ['deadline/coloured', 'deadline/missing'],
      },
    ],
  },
  {
    what: 'Money in hundreds by months under a heading that has a term in it («Сумма по срокам оплаты»), deadlines in words',
    rows: drawn(`
      1| План закупок школы на 2023 год
      2| № | Наименование работ | Срок поставки | Сумма по срокам оплаты | | | Ответственный
      3| | | | март | апрель | май |
      4| 1 | Поставка бумаги | до 01.04.2023 | #12 | #12 | | Завхоз
      5| 2 | Ремонт крыльца | июнь 2023 г. | | #150 | #90 | Завхоз
    `),
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:G3'],
    expected: [
      {
        header: [2, 3],
        columns: { number: 'A', activity: 'B', deadline: 'C', executor: 'G' },
        open: 'D E F',
        activities: '4-5',
        of: { 4: { days: '..2023-04-01', read: 'yes' }, 5: { days: '2023-06-01..2023-06-30', read: 'yes' } },
        quiet: true,
        silent: ['deadline/schedule-differs', 'deadline/coloured', 'deadline/missing'],
      },
    ],
  },
];
