import { drawn, type TableCase } from './case.js';

/** The schedule as a block of narrow columns: quarters, months, years, weeks; the marked columns are the deadline. */
export const scheduleColumns: readonly TableCase[] = [
  {
    what: 'District roadmap: «Сроки реализации» merged over four quarters, pluses, a dash in a quarter that is free',
    rows: drawn(`
      1| Муниципальная «дорожная карта» повышения качества образования на 2022 год
      3| № п/п | Мероприятия | Сроки реализации | | | | Ответственные | Показатель
      4| | | I кв. | II кв. | III кв. | IV кв. | |
      5| 1 | Анализ результатов оценочных процедур | + | | | | Управление образования | Аналитическая справка
      6| 2 | Семинары для школьных команд | | + | + | | Методический центр | Не менее 2 семинаров
      7| 3 | Посещение школ кураторами | - | + | - | + | Кураторы | Не менее 4 посещений
      8| 4 | Подведение итогов года | | | | + | Управление образования | Приказ
      9| 5 | Обновление страницы проекта | | | | | Методический центр | Страница сайта
    `),
    merges: ['A3:A4', 'B3:B4', 'C3:F3', 'G3:G4', 'H3:H4'],
    expected: [
      {
        header: [3, 4],
        columns: { number: 'A', activity: 'B', schedule: 'C D E F', executor: 'G', indicator: 'H' },
        activities: '5-9',
        sections: [],
        period: ['2022-01-01', '2022-12-31'],
        of: {
          5: { number: '1', days: '2022-01-01..2022-03-31', read: 'yes', kind: 'interval' },
          6: { days: '2022-04-01..2022-09-30', read: 'yes', kind: 'interval' },
          7: { days: '2022-04-01..2022-06-30;2022-10-01..2022-12-31', read: 'yes', kind: 'list' },
          8: { days: '2022-10-01..2022-12-31', read: 'yes' },
          9: { days: '-' },
        },
        findings: [{ rule: 'deadline/missing', row: 9 }],
        silent: [
          'table/duplicate-column',
          'table/unknown-column',
          'table/column-order',
          'deadline/unreadable',
          'deadline/year-missing',
          'deadline/several',
          'deadline/vague',
          'row/shifted',
        ],
      },
    ],
  },
  {
    what: 'Measures of a municipal programme: numeric years under «Годы реализации», «х» and «Х», headings, no title of a year, a total',
    rows: drawn(`
      1| Перечень мероприятий программы развития образования
      3| № | Наименование мероприятия | Исполнитель | Годы реализации | | | Ожидаемый результат
      4| | | | #2022 | #2023 | #2024 |
      5| Раздел 1. Кадры
      6| 1.1 | Курсы для учителей математики | ИРО | х | х | | Обучено 40 учителей
      7| 1.2 | Конкурс наставников | Управление образования | | Х | х | 2 конкурса
      8| Раздел 2. Условия
      9| 2.1 | Обновление учебных кабинетов | Школы | x | | | 12 кабинетов
      10| 2.2 | Мониторинг условий обучения | Управление образования | х | х | х | Справка
      11| Итого мероприятий: 4
    `),
    merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3', 'G3:G4', 'A5:G5', 'A8:G8', 'A11:G11'],
    expected: [
      {
        header: [3, 4],
        columns: { number: 'A', activity: 'B', executor: 'C', schedule: 'D E F', indicator: 'G' },
        activities: '6-7 9-10',
        sections: [
          [5, 'Раздел 1. Кадры'],
          [8, 'Раздел 2. Условия'],
        ],
        kinds: { 11: 'total' },
        period: ['2022-01-01', '2024-12-31'],
        of: {
          6: { number: '1.1', days: '2022-01-01..2023-12-31', read: 'yes' },
          7: { days: '2023-01-01..2024-12-31', read: 'yes' },
          9: { section: 'Условия', days: '2022-01-01..2022-12-31', read: 'yes' },
          10: { days: '2022-01-01..2024-12-31', read: 'yes' },
        },
        quiet: true,
        silent: ['deadline/missing', 'deadline/year-missing', 'deadline/outside-period', 'indicator/copied'],
      },
    ],
  },
  {
    what: 'Gantt of a school plan in one header row: twelve months without a common heading, ticks of three kinds',
    rows: drawn(`
      1| План мероприятий школы по подготовке к аккредитационному мониторингу на 2023 год
      2| № | Мероприятие | янв. | февр. | март | апр. | май | июнь | июль | авг. | сент. | окт. | нояб. | дек. | Ответственный
      3| 1 | Приказ о рабочей группе | V | | | | | | | | | | | | Директор
      4| 2 | Самообследование | | ✓ | ✓ | ✓ | | | | | | | | | Рабочая группа
      5| 3 | Заполнение сайта | | | | | ✔ | | | | v | | | | Администратор сайта
      6| 4 | Отчет на педсовете | | | | | | | | | | | | V | Директор
    `),
    expected: [
      {
        header: [2, 2],
        columns: {
          number: 'A',
          activity: 'B',
          schedule: 'C D E F G H I J K L M N',
          executor: 'O',
        },
        activities: '3-6',
        sections: [],
        period: ['2023-01-01', '2023-12-31'],
        of: {
          3: { days: '2023-01-01..2023-01-31', read: 'yes', executors: 'Директор' },
          4: { days: '2023-02-01..2023-04-30', read: 'yes' },
          5: { days: '2023-05-01..2023-05-31;2023-09-01..2023-09-30', read: 'yes' },
          6: { days: '2023-12-01..2023-12-31', read: 'yes' },
        },
        findings: [{ rule: 'table/missing-column', severity: 'warning' }],
        silent: ['deadline/missing', 'deadline/year-missing', 'text/lookalike', 'row/continuation', 'row/shifted'],
      },
    ],
  },
  {
    what: 'Three header rows: «Срок проведения» over «2021 год» and «2022 год» over the months of a school year, stars',
    rows: drawn(`
      1| План работы с одаренными детьми
      3| № п/п | Содержание работы | Срок проведения | | | | | | | | | Ответственный
      4| | | 2021 год | | | | 2022 год | | | | |
      5| | | сентябрь | октябрь | ноябрь | декабрь | январь | февраль | март | апрель | май |
      6| 1. | Школьный этап олимпиады | * | * | | | | | | | | Заместитель директора
      7| 2. | Муниципальный этап олимпиады | | | * | * | | | | | | Методист
      8| 3. | Региональный этап олимпиады | | | | | * | * | | | | Методист
      9| 4. | Зимняя и весенняя школы | | | | * | * | | | * | | Педагог-организатор
    `),
    merges: ['A3:A5', 'B3:B5', 'C3:K3', 'C4:F4', 'G4:K4', 'L3:L5'],
    expected: [
      {
        header: [3, 5],
        columns: { number: 'A', activity: 'B', schedule: 'C D E F G H I J K', executor: 'L' },
        activities: '6-9',
        sections: [],
        period: ['2021-09-01', '2022-08-31'],
        of: {
          6: { number: '1', days: '2021-09-01..2021-10-31', read: 'yes' },
          7: { days: '2021-11-01..2021-12-31', read: 'yes' },
          8: { days: '2022-01-01..2022-02-28', read: 'yes' },
          9: { days: '2021-12-01..2022-01-31;2022-04-01..2022-04-30', read: 'yes' },
        },
        findings: [{ rule: 'table/missing-column', severity: 'warning' }],
        silent: ['deadline/missing', 'deadline/year-missing', 'deadline/year-slip', 'deadline/outside-period'],
      },
    ],
  },
  {
    what: 'Control calendar of a kindergarten: Roman months IX–V under «Месяцы», the school year in the title only',
    rows: drawn(`
      1| Циклограмма контроля в детском саду на 2022-2023 учебный год
      2| № | Содержание контроля | Месяцы | | | | | | | | | Кто проводит
      3| | | IX | X | XI | XII | I | II | III | IV | V |
      4| 1 | Санитарное состояние групп | + | + | + | + | + | + | + | + | + | Заведующий
      5| 2 | Адаптация детей младшей группы | + | + | | | | | | | | Старший воспитатель
      6| 3 | Проведение утренников | | | | + | | | + | | | Старший воспитатель
      7| 4 | Готовность к школе | | | | | | | | + | + | Педагог-психолог
    `),
    merges: ['A2:A3', 'B2:B3', 'C2:K2', 'L2:L3'],
    expected: [
      {
        header: [2, 3],
        columns: { number: 'A', activity: 'B', schedule: 'C D E F G H I J K', executor: 'L' },
        activities: '4-7',
        sections: [],
        period: ['2022-09-01', '2023-08-31'],
        of: {
          4: { days: '2022-09-01..2023-05-31', read: 'yes' },
          5: { days: '2022-09-01..2022-10-31', read: 'yes' },
          6: { days: '2022-12-01..2022-12-31;2023-03-01..2023-03-31', read: 'yes' },
          7: { days: '2023-04-01..2023-05-31', read: 'yes' },
        },
        findings: [{ rule: 'table/missing-column', severity: 'warning' }],
        silent: ['deadline/missing', 'deadline/year-missing'],
      },
    ],
  },
  {
    what: 'Plan of control events of a programme: quarters of two years, cells with a day, a date cell, «до», a day of another quarter',
    rows: drawn(`
      1| План реализации муниципальной программы
      3| № | Наименование контрольного события | Ответственный исполнитель | Срок наступления контрольного события | | | | | | |
      4| | | | 2022 год | | | | 2023 год | | |
      5| | | | I квартал | II квартал | III квартал | IV квартал | I квартал | II квартал | III квартал | IV квартал
      6| 1 | Заключены соглашения со школами | Управление образования | 31 марта | | | | | | |
      7| 2 | Проведен отбор школ | Управление образования | | @2022-06-15 | | | | | |
      8| 3 | Закуплено оборудование | Школы | | | до 01.09 | | | | |
      9| 4 | Отчет представлен в министерство | Управление образования | | | | | 20.01.2023 | | |
      10| 5 | Обучены управленческие команды | ИРО | | | | Х | Х | | |
      11| 6 | Проведен итоговый мониторинг | ИРО | | | | | | 15.08 | |
    `),
    merges: ['A3:A5', 'B3:B5', 'C3:C5', 'D3:K3', 'D4:G4', 'H4:K4'],
    expected: [
      {
        header: [3, 5],
        columns: { number: 'A', activity: 'B', executor: 'C', schedule: 'D E F G H I J K' },
        activities: '6-11',
        sections: [],
        period: ['2022-01-01', '2023-12-31'],
        of: {
          6: { days: '2022-03-31', read: 'yes', kind: 'date' },
          7: { days: '2022-06-15', read: 'yes', kind: 'date' },
          8: { days: '2022-07-01..2022-09-01', read: 'yes' },
          9: { days: '2023-01-20', read: 'yes' },
          10: { days: '2022-10-01..2023-03-31', read: 'yes' },
          11: { read: 'no' },
        },
        findings: [
          { rule: 'table/missing-column', severity: 'warning' },
          { rule: 'deadline/ambiguous', row: 11 },
        ],
        silent: ['deadline/missing', 'deadline/year-missing', 'deadline/year-slip', 'deadline/unreadable'],
      },
    ],
  },
  {
    what: 'Plan of a methodical service: number cells say how many seminars fall into each quarter under «Сроки, кол-во»',
    rows: drawn(`
      1| План методического сопровождения школ в 2022 году
      3| № | Мероприятие | Ответственный | Результат | Сроки | | |
      4| | | | | 1 кв | 2 кв | 3 кв | 4 кв
      5| #1 | Семинары для руководителей | РМК | Программы семинаров | #1 | | | #2
      6| #2 | Консультации учителей | Методисты | Журнал консультаций | #3 | #3 | | #3
      7| #3 | Стажировки | РМК | Отчеты стажеров | | #1 | |
    `),
    merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:H3'],
    expected: [
      {
        header: [3, 4],
        columns: { number: 'A', activity: 'B', executor: 'C', indicator: 'D', schedule: 'E F G H' },
        activities: '5-7',
        sections: [],
        period: ['2022-01-01', '2022-12-31'],
        of: {
          5: { number: '1', days: '2022-01-01..2022-03-31;2022-10-01..2022-12-31', read: 'yes' },
          6: { days: '2022-01-01..2022-06-30;2022-10-01..2022-12-31', read: 'yes' },
          7: { days: '2022-04-01..2022-06-30', read: 'yes' },
        },
        quiet: true,
        silent: ['deadline/missing', 'deadline/unreadable', 'deadline/year-missing'],
      },
    ],
  },
  {
    what: 'Header of two rows without merges; texts inside the months: a day, days, «до», words, and one nobody can place',
    rows: drawn(`
      1| План-график подготовки к итоговой аттестации, 2023 год
      3| № п/п | Мероприятие | Сроки | | | | Исполнители | Результат
      4| | | февраль | март | апрель | май | |
      5| 1 | Итоговое собеседование | 8 | | | | ОО | Протоколы
      6| 2 | Пробный экзамен по математике | | 10–15 | | | ОО, РМК | Справка
      7| 3 | Сбор заявлений | до 1-го | | | | ОО | База данных
      8| 4 | Инструктажи организаторов | | | в течение месяца | в течение месяца | РМК | Журнал
      9| 5 | Проверка пунктов проведения | | | | до 15.05 | Управление образования | Акты
      10| 6 | Выезды в школы | | шк. № 3 и № 8 | | | РМК | Справка
      11| 7 | Тренинг | | | 12 и 26 апреля | | РМК | Программа
    `),
    expected: [
      {
        header: [3, 4],
        columns: { number: 'A', activity: 'B', schedule: 'C D E F', executor: 'G', indicator: 'H' },
        activities: '5-11',
        sections: [],
        period: ['2023-01-01', '2023-12-31'],
        of: {
          5: { days: '2023-02-08 or 2023-02-01..2023-02-28', read: 'either' },
          6: { days: '2023-03-10..2023-03-15', read: 'yes' },
          7: { days: '2023-02-01 or ..2023-02-01', read: 'either' },
          8: { days: '2023-04-01..2023-05-31' },
          9: { days: '2023-05-01..2023-05-15', read: 'yes' },
          10: { read: 'no' },
          11: { days: '2023-04-12;2023-04-26', read: 'yes' },
        },
        quiet: true,
        findings: [{ rule: 'deadline/unreadable', row: 10 }],
        silent: ['deadline/missing', 'deadline/year-missing'],
      },
    ],
  },
  {
    what: 'Schedule of coloured cells: the file has headings of months and nothing below them',
    rows: drawn(`
      1| Сетевой график реализации проекта на 2022 год
      2| № | Мероприятие | Ответственный | Результат | Период реализации | | | | |
      3| | | | | январь | февраль | март | апрель | май | июнь
      4| 1 | Диагностика дефицитов | РМК | Справка | | | | | |
      5| 2 | Разработка маршрутов | Кураторы | Маршруты | | | | | |
      6| 3 | Курсы | ИРО | Обучено 20 учителей | | | | | |
      7| 4 | Итоговая диагностика | РМК | Справка | | | | | |
    `),
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:J2'],
    expected: [
      {
        header: [2, 3],
        columns: { number: 'A', activity: 'B', executor: 'C', indicator: 'D', schedule: 'E F G H I J' },
        activities: '4-7',
        sections: [],
        period: ['2022-01-01', '2022-12-31'],
        of: { 4: { days: '-' }, 7: { days: '-' } },
        quiet: true,
        findings: [{ rule: 'deadline/coloured' }],
        silent: ['deadline/missing', 'deadline/unreadable', 'deadline/year-missing'],
      },
    ],
  },
  {
    what: 'A text deadline beside a block of quarters: the text wins, and one row says two different things',
    rows: drawn(`
      1| План мероприятий района на 2022 год
      3| № | Мероприятия | Срок | График по кварталам | | | | Ответственный | Показатель
      4| | | | I | II | III | IV | |
      5| 1 | Совещание с кураторами | 15.02.2022 | + | | | | РМК | Протокол
      6| 2 | Мониторинг | май 2022 г. | | + | | | РМК | Справка
      7| 3 | Выезды в школы | 10.03.2022 | | | | + | Кураторы | Не менее 4 выездов
      8| 4 | Итоговая конференция | | | | | + | РМК | Программа
      9| 5 | Консультации | ежемесячно | + | + | + | + | РМК | Журнал
    `),
    merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:G3', 'H3:H4', 'I3:I4'],
    expected: [
      {
        header: [3, 4],
        columns: { number: 'A', activity: 'B', deadline: 'C', schedule: 'D E F G', executor: 'H', indicator: 'I' },
        activities: '5-9',
        sections: [],
        period: ['2022-01-01', '2022-12-31'],
        of: {
          5: { days: '2022-02-15', read: 'yes' },
          6: { days: '2022-05-01..2022-05-31', read: 'yes' },
          7: { days: '2022-03-10', read: 'yes' },
          8: { days: '2022-10-01..2022-12-31', read: 'yes' },
          9: { recurrence: 'monthly' },
        },
        quiet: true,
        findings: [{ rule: 'deadline/schedule-differs', row: 7 }],
        silent: ['deadline/missing', 'row/shifted', 'deadline/year-missing', 'table/duplicate-column'],
      },
    ],
  },
  {
    what: 'Cells merged across months in the rows: a mark or words hold for all the months they cover; a mark merged down',
    rows: drawn(`
      1| План повышения квалификации на 2022/2023 учебный год
      3| № | Мероприятия | Сроки | | | | | | | | | Ответственный | Результат
      4| | | сент | окт | нояб | дек | янв | февр | март | апр | май | |
      5| 1 | Диагностика | х | | | | | | | | | РМК | Справка
      6| 2 | Курсы | | х | | | | | | | | ИРО | Обучено 20 учителей
      7| 3 | Наставничество | в течение года | | | | | | | | | Наставники | Отчеты
      8| 4 | Открытые уроки | | | | | | х | | | | Учителя | Не менее 6 уроков
      9| 5 | Взаимопосещения | | | | | | | | | | Учителя | Карты
    `),
    merges: ['A3:A4', 'B3:B4', 'C3:K3', 'L3:L4', 'M3:M4', 'D6:F6', 'C7:K7', 'H8:I9'],
    expected: [
      {
        header: [3, 4],
        columns: { number: 'A', activity: 'B', schedule: 'C D E F G H I J K', executor: 'L', indicator: 'M' },
        activities: '5-9',
        sections: [],
        period: ['2022-09-01', '2023-08-31'],
        of: {
          5: { days: '2022-09-01..2022-09-30', read: 'yes' },
          6: { days: '2022-10-01..2022-12-31', read: 'yes' },
          7: { days: '2022-09-01..2023-05-31' },
          8: { days: '2023-02-01..2023-03-31', read: 'yes' },
          9: { days: '2023-02-01..2023-03-31', read: 'yes' },
        },
        quiet: true,
        silent: ['deadline/missing', 'deadline/unreadable', 'deadline/year-missing', 'row/shifted'],
      },
    ],
  },
  {
    what: 'Weeks: «1 нед.» … «4 нед.» under the name of the month',
    rows: drawn(`
      1| План-график методической декады, 2023 год
      2| № | Мероприятие | Сроки | | | | | | | | Ответственный | Результат
      3| | | Октябрь | | | | Ноябрь | | | | |
      4| | | 1 нед. | 2 нед. | 3 нед. | 4 нед. | 1 нед. | 2 нед. | 3 нед. | 4 нед. | |
      5| 1 | Открытие | + | | | | | | | | РМК | Программа
      6| 2 | Уроки наставников | | + | + | | | | | | Наставники | Не менее 6 уроков
      7| 3 | Круглый стол | | | | | + | | | | РМК | Резолюция
    `),
    merges: ['A2:A4', 'B2:B4', 'C2:J2', 'C3:F3', 'G3:J3', 'K2:K4', 'L2:L4'],
    expected: [
      {
        header: [2, 4],
        columns: { number: 'A', activity: 'B', schedule: 'C D E F G H I J', executor: 'K', indicator: 'L' },
        activities: '5-7',
        sections: [],
        period: ['2023-01-01', '2023-12-31'],
        of: {
          5: { days: '2023-10-01..2023-10-07', read: 'either' },
          6: { days: '2023-10-08..2023-10-21', read: 'either' },
          7: { days: '2023-11-01..2023-11-07', read: 'either' },
        },
        quiet: true,
        silent: ['deadline/missing', 'deadline/year-missing', 'deadline/unreadable', 'deadline/non-working-day'],
      },
    ],
  },
  {
    what: 'No year anywhere: one finding for the heading, no days, and none for the rows',
    rows: drawn(`
      1| План мероприятий по наставничеству
      2| № | Мероприятие | I квартал | II квартал | III квартал | IV квартал | Ответственный | Результат
      3| 1 | Анкетирование | + | | | | Психолог | Справка
      4| 2 | Семинар | | + | | | Методист | Программа
      5| 3 | Конкурс | | | | + | Методист | Положение
    `),
    expected: [
      {
        header: [2, 2],
        columns: { number: 'A', activity: 'B', schedule: 'C D E F', executor: 'G', indicator: 'H' },
        activities: '3-5',
        sections: [],
        period: null,
        of: { 3: { days: '-', read: 'no' }, 5: { days: '-', read: 'no' } },
        quiet: true,
        findings: [{ rule: 'deadline/year-missing', row: 2 }],
        silent: ['deadline/missing', 'deadline/unreadable'],
      },
    ],
  },
  {
    what: 'Half-years of two years with tick boxes; the plan goes on after a page break and a repeated header; report columns at the end',
    rows: drawn(`
      1| Программа «Школа наставника»
      2| № | Мероприятие | Исполнители | 2022 год | | 2023 год | | Отметка об исполнении | Подтверждающий документ
      3| | | | 1 п/г | 2 п/г | 1 п/г | 2 п/г | |
      4| 1 | Положение о наставничестве | Управление образования | [x] | [ ] | [ ] | [ ] | исполнено | Приказ № 12
      5| 2 | Обучение наставников | ИРО | [ ] | [x] | [x] | [ ] | |
      6| № | Мероприятие | Исполнители | 2022 год | | 2023 год | | Отметка об исполнении | Подтверждающий документ
      7| | | | 1 п/г | 2 п/г | 1 п/г | 2 п/г | |
      8| 3 | Итоговый форум | ИРО | [ ] | [ ] | [ ] | [x] | |
    `),
    merges: [
      'A2:A3',
      'B2:B3',
      'C2:C3',
      'D2:E2',
      'F2:G2',
      'H2:H3',
      'I2:I3',
      'A6:A7',
      'B6:B7',
      'C6:C7',
      'D6:E6',
      'F6:G6',
      'H6:H7',
      'I6:I7',
    ],
    expected: [
      {
        header: [2, 3],
        columns: {
          number: 'A',
          activity: 'B',
          executor: 'C',
          schedule: 'D E F G',
          status: 'H',
          confirmation: 'I',
        },
        activities: '4-5 8',
        kinds: { 6: 'repeated-header', 7: 'repeated-header' },
        period: ['2022-01-01', '2023-12-31'],
        of: {
          4: { days: '2022-01-01..2022-06-30', read: 'yes' },
          5: { days: '2022-07-01..2023-06-30', read: 'yes' },
          8: { number: '3', days: '2023-07-01..2023-12-31', read: 'yes' },
        },
        findings: [{ rule: 'table/missing-column', severity: 'warning' }],
        silent: ['deadline/missing', 'deadline/year-missing', 'deadline/unreadable'],
      },
    ],
  },
  {
    what: 'The heading of the block stands a row above the other headings; months as date cells; «●» for a mark',
    rows: drawn(`
      1| Дорожная карта внедрения электронного журнала
      3| | | Сроки выполнения | | | | |
      4| № | Мероприятие | @2022-09-01 | @2022-10-01 | @2022-11-01 | @2022-12-01 | Ответственный | Результат
      5| 1 | Назначение ответственных | ● | | | | Директор | Приказ
      6| 2 | Обучение учителей | | ● | ● | | Методист | Обучено 30 учителей
      7| 3 | Переход на журнал | | | | ● | Директор | Приказ
    `),
    merges: ['C3:F3'],
    expected: [
      {
        header: [3, 4],
        columns: { number: 'A', activity: 'B', schedule: 'C D E F', executor: 'G', indicator: 'H' },
        activities: '5-7',
        sections: [],
        of: {
          5: { days: '2022-09-01..2022-09-30', read: 'yes' },
          6: { days: '2022-10-01..2022-11-30', read: 'yes' },
          7: { days: '2022-12-01..2022-12-31', read: 'yes' },
        },
        quiet: true,
        silent: ['deadline/missing', 'deadline/unreadable', 'deadline/year-missing'],
      },
    ],
  },
  {
    what: 'A project of three years whose quarters name no year: which year is meant is asked once',
    rows: drawn(`
      1| План проекта «Цифровая школа» на 2022–2024 годы
      2| № | Мероприятие | Срок | | | | Ответственный | Результат
      3| | | 1 | 2 | 3 | 4 | |
      4| | | кв. | кв. | кв. | кв. | |
      5| 1 | Закупка техники | + | | | | Школы | Акты
      6| 2 | Курсы | | + | + | | ИРО | Обучено 20 учителей
      7| 3 | Отчет | | | | + | Управление образования | Отчет
    `),
    merges: ['A2:A4', 'B2:B4', 'C2:F2', 'G2:G4', 'H2:H4'],
    expected: [
      {
        header: [2, 4],
        columns: { number: 'A', activity: 'B', schedule: 'C D E F', executor: 'G', indicator: 'H' },
        activities: '5-7',
        period: ['2022-01-01', '2024-12-31'],
        of: { 5: { read: 'no' }, 7: { read: 'no' } },
        quiet: true,
        findings: [{ rule: 'deadline/year-missing' }],
        silent: ['deadline/missing', 'deadline/ambiguous', 'deadline/unreadable'],
      },
    ],
  },
  {
    what: 'Letters of a legend in the months of a control calendar: which days they promise nobody knows, so no row is scolded',
    rows: drawn(`
      1| Циклограмма внутришкольного контроля на 2023/2024 учебный год
      2| № | Содержание контроля | Месяц | | | | | Ответственный | Выход
      3| | | сентябрь | октябрь | ноябрь | декабрь | январь | |
      4| 1 | Ведение журналов | Т | | | Т | | Заместитель директора | Справка
      5| 2 | Адаптация пятиклассников | | К | | | | Психолог | Справка
      6| 3 | Работа молодых учителей | | П | П | | | Наставники | Карты уроков
      7| 4 | Посещаемость кружков | | | | | О | Заместитель директора | Справка
      8| Т – тематический, К – классно-обобщающий, П – персональный, О – обзорный
    `),
    merges: ['A2:A3', 'B2:B3', 'C2:G2', 'H2:H3', 'I2:I3', 'A8:I8'],
    expected: [
      {
        header: [2, 3],
        columns: { number: 'A', activity: 'B', schedule: 'C D E F G', executor: 'H', indicator: 'I' },
        activities: '4-7',
        outside: '8',
        period: ['2023-09-01', '2024-08-31'],
        of: {
          4: { days: '2023-09-01..2023-09-30;2023-12-01..2023-12-31', read: 'no' },
          5: { days: '2023-10-01..2023-10-31', read: 'no' },
          6: { days: '2023-10-01..2023-11-30', read: 'no' },
          7: { days: '2024-01-01..2024-01-31', read: 'no' },
        },
        quiet: true,
        silent: ['deadline/missing', 'deadline/unreadable', 'deadline/year-missing', 'deadline/coloured'],
      },
    ],
  },
  {
    what: 'Plan of a decade: the days of March as columns',
    rows: drawn(`
      1| План методической декады, 2023 год
      2| № | Мероприятие | Март | | | | | Ответственный | Результат
      3| | | 13 | 14 | 15 | 16 | 17 | |
      4| 1 | Открытие | + | | | | | РМК | Программа
      5| 2 | Открытые уроки | | + | + | + | | Учителя математики | Не менее 6 уроков
      6| 3 | Закрытие | | | | | + | РМК | Резолюция
    `),
    merges: ['A2:A3', 'B2:B3', 'C2:G2', 'H2:H3', 'I2:I3'],
    expected: [
      {
        header: [2, 3],
        columns: { number: 'A', activity: 'B', schedule: 'C D E F G', executor: 'H', indicator: 'I' },
        activities: '4-6',
        of: {
          4: { days: '2023-03-13', read: 'yes' },
          5: { days: '2023-03-14..2023-03-16', read: 'yes' },
          6: { days: '2023-03-17', read: 'yes' },
        },
        quiet: true,
        silent: ['deadline/missing', 'deadline/unreadable', 'deadline/year-missing', 'deadline/non-working-day'],
      },
    ],
  },
  {
    what: 'Days of the month as numbers under «Дата проведения», one month without an event left blank',
    rows: drawn(`
      1| График проведения районных семинаров на 2023 год
      2| № | Тема семинара, мероприятия | Дата проведения | | | Ответственный | Результат
      3| | | февраль | март | апрель | |
      4| #1 | Смысловое чтение | #14 | | #18 | РМК | Программа
      5| #2 | Формирующее оценивание | | #22 | | РМК | Программа
    `),
    merges: ['A2:A3', 'B2:B3', 'C2:E2', 'F2:F3', 'G2:G3'],
    expected: [
      {
        header: [2, 3],
        columns: { number: 'A', activity: 'B', schedule: 'C D E', executor: 'F', indicator: 'G' },
        activities: '4-5',
        period: ['2023-01-01', '2023-12-31'],
        of: {
          4: { days: '2023-02-14;2023-04-18', read: 'yes' },
          5: { days: '2023-03-22', read: 'yes' },
        },
        quiet: true,
        silent: ['deadline/missing', 'deadline/unreadable', 'deadline/year-missing'],
      },
    ],
  },
  {
    what: 'Roman quarters that begin in the middle of the first year: «III | IV» of 2021, «I | II | III | IV» of 2022',
    rows: drawn(`
      1| План мероприятий по созданию центров «Точка роста»
      2| № п/п | Мероприятие | Ответственный | Срок реализации | | | | | | Результат
      3| | | | 2021 год | | 2022 год | | | |
      4| | | | III | IV | I | II | III | IV |
      5| 1 | Согласование перечня оборудования | Управление образования | х | | | | | | Перечень
      6| 2 | Закупка оборудования | Школы | | х | х | х | | | Акты приемки
      7| 3 | Открытие центров | Школы | | | | | х | | Приказ
    `),
    merges: ['A2:A4', 'B2:B4', 'C2:C4', 'D2:I2', 'D3:E3', 'F3:I3', 'J2:J4'],
    expected: [
      {
        header: [2, 4],
        columns: { number: 'A', activity: 'B', executor: 'C', schedule: 'D E F G H I', indicator: 'J' },
        activities: '5-7',
        period: ['2021-01-01', '2022-12-31'],
        of: {
          5: { days: '2021-07-01..2021-09-30', read: 'yes' },
          6: { days: '2021-10-01..2022-06-30', read: 'yes' },
          7: { days: '2022-07-01..2022-09-30', read: 'yes' },
        },
        quiet: true,
        silent: ['deadline/missing', 'deadline/unreadable', 'deadline/year-missing', 'deadline/year-slip'],
      },
    ],
  },
];
