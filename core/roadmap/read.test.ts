import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grid, Rect } from '../grid/grid.js';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { gridOf } from '../testing/grid.js';
import { readRoadmaps } from './read.js';
import type { Roadmap } from './roadmap.js';

const HEADER = ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'];

/** The one roadmap of a sheet: fails the test when there are more or none. */
function only(grid: Grid): Roadmap {
  const [roadmap, ...others] = readRoadmaps(grid);
  expect(others).toEqual([]);
  if (!roadmap) throw new Error('no roadmap found');
  return roadmap;
}

const read = (rows: readonly (readonly string[])[], merges: readonly Rect[] = []): Roadmap =>
  only(gridOf(rows, merges));
const kinds = (roadmap: Roadmap): string[] => roadmap.rows.map((row) => row.kind);
const merged = (row: number, left: number, right: number): Rect => ({ top: row, left, bottom: row, right });
const down = (column: number, top: number, bottom: number): Rect => ({ top, left: column, bottom, right: column });

describe('finding the table', () => {
  it('finds the header under a title and an empty row', () => {
    const roadmap = read([['План мероприятий на 2022 год'], [], HEADER, ['1', 'Семинар', 'май', 'РМК', 'Справка']]);
    expect(roadmap.header).toEqual({ top: 2, bottom: 2 });
    expect(roadmap.place).toEqual({ top: 2, left: 0, bottom: 3, right: 4 });
    expect(roadmap.period).toEqual({ start: '2022-01-01', end: '2022-12-31', from: 'title' });
  });

  it('finds a table that begins away from A1 and leaves its neighbours alone', () => {
    const roadmap = read([
      [],
      ['Телефоны', '', ...HEADER, '', 'Цвета'],
      ['12-34', '', '1', 'Семинар', 'май 2022 г.', 'РМК', 'Справка', '', 'красный'],
    ]);
    expect(roadmap.place).toEqual({ top: 1, left: 2, bottom: 2, right: 6 });
    expect(roadmap.activities[0]?.text).toBe('Семинар');
  });

  it('reads two tables of one sheet apart, each with its title', () => {
    const roadmaps = readRoadmaps(
      gridOf([
        ['План мероприятий на 2022 год'],
        HEADER,
        ['1', 'Семинар', 'май', 'РМК', 'Справка'],
        [],
        ['План мероприятий на 2023 год'],
        HEADER,
        ['1', 'Вебинар', 'май', 'РМК', 'Справка'],
        ['2', 'Совещание', 'июнь', 'РМК', 'Протокол'],
      ]),
    );
    expect(roadmaps.map((roadmap) => roadmap.activities.length)).toEqual([1, 2]);
    expect(roadmaps.map((roadmap) => roadmap.period?.start)).toEqual(['2022-01-01', '2023-01-01']);
  });

  it.each([
    ['an empty sheet', [['']]],
    [
      'a list of people',
      [
        ['ФИО', 'Должность', 'Телефон'],
        ['Иванова И.И.', 'директор', '12-34'],
      ],
    ],
    [
      'a timetable',
      [
        ['№', 'Понедельник', 'Вторник'],
        ['1', 'Математика', 'Русский язык'],
      ],
    ],
    ['a header without measures', [HEADER]],
    [
      'a table of prices',
      [
        ['№', 'Наименование', 'Цена'],
        ['1', 'Бумага', '300'],
      ],
    ],
  ])('finds no roadmap in %s', (_, rows) => expect(readRoadmaps(gridOf(rows))).toEqual([]));
});

describe('header of two rows', () => {
  it('reads «начало» and «окончание» under a merged «Срок»', () => {
    const roadmap = read(
      [
        ['№', 'Мероприятие', 'Срок', '', 'Исполнитель'],
        ['', '', 'начало', 'окончание', ''],
        ['1', 'Семинар', '01.03.2022', '15.03.2022', 'РМК'],
      ],
      [down(0, 0, 1), down(1, 0, 1), merged(0, 2, 3), down(4, 0, 1)],
    );
    expect(roadmap.columns.map((column) => column.role)).toEqual(['number', 'activity', 'start', 'end', 'executor']);
    expect(roadmap.activities[0]?.deadline.intervals).toEqual([{ start: '2022-03-01', end: '2022-03-15' }]);
  });

  it('reads «план» and «факт» below unmerged headings', () => {
    const roadmap = read([
      ['№', 'Мероприятие', 'Срок', '', 'Показатель', ''],
      ['', '', 'план', 'факт', 'план', 'факт'],
      ['1', 'Семинар', 'март 2022 г.', '10.03.2022', 'не менее 5 школ', '6'],
    ]);
    expect(roadmap.columns.map((column) => column.role)).toEqual([
      'number',
      'activity',
      'deadline',
      'doneDate',
      'indicator',
      'actual',
    ]);
    expect(roadmap.activities).toHaveLength(1);
  });
});

describe('columns', () => {
  it('takes a heading merged over several columns for one column', () => {
    const roadmap = read(
      [
        ['Мероприятие', '', 'Срок', 'Исполнитель'],
        ['Семинар', '', 'май 2022 г.', 'РМК'],
      ],
      [merged(0, 0, 1), merged(1, 0, 1)],
    );
    expect(roadmap.columns.map((column) => column.role)).toEqual(['activity', null, 'deadline', 'executor']);
  });

  it('takes «Дата исполнения» for the deadline only when nothing else is', () => {
    const plan = read([
      ['Мероприятие', 'Дата исполнения', 'Исполнитель'],
      ['Семинар', '10.03.2022', 'РМК'],
    ]);
    expect(plan.columns.map((column) => column.role)).toEqual(['activity', 'deadline', 'executor']);
    const report = read([
      ['Мероприятие', 'Срок', 'Исполнитель', 'Дата исполнения'],
      ['Семинар', 'март 2022 г.', 'РМК', '10.03.2022'],
    ]);
    expect(report.columns.map((column) => column.role)).toEqual(['activity', 'deadline', 'executor', 'doneDate']);
  });

  it('takes «Участники» for executors only when nobody is responsible', () => {
    const both = read([
      ['Мероприятие', 'Срок', 'Участники', 'Ответственный'],
      ['Семинар', 'май 2022 г.', 'педагоги', 'РМК'],
    ]);
    expect(both.columns.map((column) => column.role)).toEqual(['activity', 'deadline', null, 'executor']);
  });

  it('finds the numbers under a lost heading', () => {
    const rows = ['1', '2', '3', '4'].map((number) => [number, `Семинар ${number}`, 'май 2022 г.', 'РМК']);
    const roadmap = read([['', 'Мероприятие', 'Срок', 'Исполнитель'], ...rows]);
    expect(roadmap.columns[0]).toMatchObject({ role: 'number', match: 'content' });
  });

  it('reads a heading one slip away and names the right wording', () => {
    const roadmap = read([
      ['№', 'Мероприятие', 'Срок', 'Исполнитли'],
      ['1', 'Семинар', 'май 2022 г.', 'РМК'],
    ]);
    expect(roadmap.columns[3]).toMatchObject({ role: 'executor', match: 'near', expected: 'Исполнители' });
  });

  it('reads an indicator and the value beside it as one target', () => {
    const roadmap = read([
      ['Мероприятие', 'Срок', 'Показатель', 'Целевое значение'],
      ['Семинар', 'май 2022 г.', 'Доля школ, принявших участие', '85 %'],
    ]);
    expect(roadmap.activities[0]?.targets).toMatchObject([{ type: 'share', value: 85, unit: '%' }]);
  });

  it('keeps two columns with the same heading as a duplicate, two wordings of one role as a pair', () => {
    const roadmap = read([
      ['Мероприятие', 'Срок', 'Показатель', 'Целевое значение', 'Исполнители', 'Исполнители'],
      ['Семинар', 'май 2022 г.', 'Доля школ', '100 %', 'РМК', 'ОО'],
    ]);
    expect(roadmap.columns.map(({ role, secondary }) => [role, secondary])).toEqual([
      ['activity', false],
      ['deadline', false],
      ['indicator', false],
      ['indicator', true],
      ['executor', false],
      ['executor', false],
    ]);
  });
});

describe('kinds of rows', () => {
  it('tells headings, column numbers, repeated headers, blanks and totals from measures', () => {
    const roadmap = read(
      [
        HEADER,
        ['1', '2', '3', '4', '5'],
        ['Организационные мероприятия'],
        ['1.', 'Семинар', 'май 2022 г.', 'РМК', 'Справка'],
        [],
        HEADER,
        ['2.', 'Вебинар', 'июнь 2022 г.', 'РМК', 'Справка'],
        ['Итого', '2 мероприятия'],
      ],
      [merged(2, 0, 4)],
    );
    expect(kinds(roadmap)).toEqual([
      'header',
      'column-numbers',
      'section',
      'activity',
      'blank',
      'repeated-header',
      'activity',
      'total',
    ]);
  });

  it.each([
    ['in the number column', ['Методическая работа']],
    ['in the column of measures', ['', 'Методическая работа']],
    ['with a Roman number', ['II.', 'Методическая работа']],
    ['with a number the next rows go deeper from', ['2', 'Методическая работа']],
    ['in capitals', ['2', 'МЕТОДИЧЕСКАЯ РАБОТА']],
    ['as a named part', ['Раздел 2', 'Методическая работа']],
  ])('knows a heading %s that is not merged', (_, heading) => {
    const roadmap = read([
      HEADER,
      ['1.1', 'Семинар', 'май 2022 г.', 'РМК', 'Справка'],
      heading,
      ['2.1', 'Вебинар', 'июнь 2022 г.', 'РМК', 'Справка'],
    ]);
    expect(kinds(roadmap)).toEqual(['header', 'activity', 'section', 'activity']);
    expect(roadmap.activities[1]?.section).toBe(0);
  });

  it('takes neither a signature nor a list of short names for the rest of the last measure', () => {
    const roadmap = read([
      HEADER,
      ['1', 'Анализ', 'май 2022 г.', 'РМК', 'Справка'],
      ['Методист ИМЦ', '', '', 'И.И. Иванова'],
      ['Принятые сокращения: РМК – районный методический кабинет'],
    ]);
    expect(roadmap.activities.map(({ text, rows }) => [text, rows])).toEqual([['Анализ', [1]]]);
    expect(roadmap.sections).toEqual([]);
  });

  it('takes a heading right below the header for a section, not for a second row of the header', () => {
    const roadmap = read([HEADER, ['I. Нормативные документы'], ['1', 'Приказ', 'май 2022 г.', 'РМК', 'Приказ']]);
    expect(kinds(roadmap)).toEqual(['header', 'section', 'activity']);
  });

  it('takes the items of a list for the rest of their measure', () => {
    const roadmap = read([
      HEADER,
      ['1', 'Организация занятий:', 'май 2022 г.', 'РМК', 'Справка'],
      ['', '- с учениками'],
      ['', '- с родителями'],
      ['2', 'Вебинар', 'июнь 2022 г.', 'РМК', 'Справка'],
    ]);
    expect(roadmap.activities.map((activity) => activity.text)).toEqual([
      'Организация занятий: - с учениками - с родителями',
      'Вебинар',
    ]);
  });

  it('leaves signatures and footnotes below the last measure out of the table', () => {
    const roadmap = read([
      HEADER,
      ['1', 'Семинар', 'май 2022 г.', 'РМК', 'Справка'],
      [],
      ['* по согласованию'],
      ['Директор школы ____________ /подпись/'],
    ]);
    expect(roadmap.place.bottom).toBe(1);
    expect(roadmap.activities).toHaveLength(1);
  });

  it('takes a measure with words of headings for a measure', () => {
    const roadmap = read([
      ['Действия', 'Дата проведения', 'Кто проводит'],
      ['Осмотр зданий', '02.10.2022', 'завхоз'],
      ['Инструктаж по работе', 'октябрь', 'Ответственный по охране труда'],
    ]);
    expect(kinds(roadmap)).toEqual(['header', 'activity', 'activity']);
  });

  it.each([
    ['numbered', ['3', 'Мониторинг результатов работы', '15 мая 2022', 'Гимназия', 'Информация на сайте', 'исполнено']],
    ['without a number', ['', 'Мониторинг результатов работы', 'май', 'Гимназия', 'Информация на сайте', 'исполнено']],
  ])('loses no measure with words of headings right below a section: %s', (_, row) => {
    const roadmap = read([
      ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель', 'Отметка'],
      ['1', 'Семинар', 'май 2022 г.', 'РМК', 'Справка', ''],
      ['Раздел 2'],
      row,
      ['4', 'Вебинар', 'июнь 2022 г.', 'РМК', 'Справка', ''],
    ]);
    expect(roadmap.activities).toHaveLength(3);
  });

  it('knows a heading that names the reporting day', () => {
    const roadmap = read([
      ['Мероприятие', 'Срок', 'Исполнитель', 'Исполнение на 01.10.2022'],
      ['Семинар', 'май 2022 г.', 'РМК', 'исполнено'],
    ]);
    expect(roadmap.columns[3]?.role).toBe('status');
  });

  it('keeps a row without a task but with its deadline and executor where nothing is numbered', () => {
    const roadmap = read([
      ['Мероприятие', 'Срок', 'Исполнитель'],
      ['Семинар', 'май 2022 г.', 'РМК'],
      ['', 'июнь 2022 г.', 'ЦОКО'],
    ]);
    expect(kinds(roadmap)).toEqual(['header', 'activity', 'activity']);
  });

  it('keeps an empty numbered row as a measure and a zero left by a formula out', () => {
    const roadmap = read([
      HEADER,
      ['1', 'Семинар', 'май 2022 г.', 'РМК', 'Справка'],
      ['2'],
      ['3', 'Вебинар', 'июнь 2022 г.', 'РМК', 'Справка'],
      ['0'],
    ]);
    expect(roadmap.activities.map(({ number, text }) => [number, text])).toEqual([
      ['1', 'Семинар'],
      ['2', ''],
      ['3', 'Вебинар'],
    ]);
  });

  it('calls a row of dashes stray, for it is neither empty nor a measure', () => {
    const roadmap = read([HEADER, ['1', 'Семинар', 'май 2022 г.', 'РМК', 'Справка'], ['--', '--', '--', '--', '--']]);
    expect(kinds(roadmap)).toEqual(['header', 'activity', 'stray']);
  });
});

describe('rows cut by a page break', () => {
  it('joins a task that goes on below an empty row', () => {
    const roadmap = read([
      HEADER,
      ['1', 'Презентация опыта участия в', 'май 2022 г.', 'РМК', 'Не менее 3'],
      [],
      ['', '2021 г. для школ', '', '', 'презентаций'],
      ['2', 'Цикл мастер-', 'июнь 2022 г.', 'РМК', 'Справка'],
      ['', 'классов', '', '', ''],
    ]);
    expect(roadmap.activities.map(({ text, rows }) => [text, rows])).toEqual([
      ['Презентация опыта участия в 2021 г. для школ', [1, 3]],
      ['Цикл мастер-классов', [4, 5]],
    ]);
    expect(roadmap.activities[0]?.fields.indicator).toMatchObject({ text: 'Не менее 3 презентаций', shift: 0 });
  });

  it('does not take a measure without a number for the rest of the one above', () => {
    const roadmap = read([
      HEADER,
      ['1', 'Семинар для школ', 'май 2022 г.', 'РМК', 'Справка'],
      ['', 'Вебинар для школ', 'июнь 2022 г.', 'РМК', 'Справка'],
    ]);
    expect(roadmap.activities.map((activity) => activity.number)).toEqual(['1', '']);
  });
});

describe('merged cells', () => {
  it('keeps several deadlines and executors of one merged measure apart', () => {
    const roadmap = read(
      [HEADER, ['1', 'Семинары', '15.02.2022', 'Завуч', 'Справка'], ['', '', '16.03.2022', 'Учителя', '']],
      [down(0, 1, 2), down(1, 1, 2)],
    );
    expect(roadmap.activities.map(({ deadline }) => deadline.intervals.map(({ end }) => end))).toEqual([
      ['2022-02-15', '2022-03-16'],
    ]);
    expect(roadmap.activities[0]?.executors).toHaveLength(2);
  });

  it('gives a deadline and an executor merged downwards to each measure they stand beside', () => {
    const roadmap = read(
      [HEADER, ['1', 'Семинар', 'май 2022 г.', 'РМК', 'Справка'], ['2', 'Вебинар', '', '', 'Отчёт']],
      [down(2, 1, 2), down(3, 1, 2)],
    );
    expect(roadmap.activities.map(({ deadline }) => deadline.intervals[0]?.end)).toEqual(['2022-05-31', '2022-05-31']);
    expect(roadmap.activities[1]?.fields.executor).toMatchObject({ text: 'РМК', at: { row: 1, column: 3 } });
  });

  it('makes sections of a column whose cells hold for several measures', () => {
    const roadmap = read(
      [
        ['Риск', 'Мероприятие', 'Срок', 'Ответственный'],
        ['Низкая мотивация', 'Семинар', 'май 2022 г.', 'завуч'],
        ['', 'Беседы', 'июнь 2022 г.', 'психолог'],
        ['Дефицит кадров', 'Курсы', 'август 2022 г.', 'директор'],
      ],
      [down(0, 1, 2)],
    );
    expect(roadmap.sections.map((section) => section.title)).toEqual(['Низкая мотивация', 'Дефицит кадров']);
    expect(roadmap.activities.map((activity) => activity.section)).toEqual([0, 0, 1]);
  });
});

describe('displaced cells', () => {
  const seven = ['7. Организация вебинаров', '10.03.2022', 'РМК', 'Релиз'];

  it('reads number and task from one cell when the row stands one column to the left', () => {
    const roadmap = read([HEADER, ['6', 'Семинар', 'март 2022 г.', 'РМК', 'Справка'], seven]);
    const moved = roadmap.activities[1];
    expect(moved).toMatchObject({ number: '7', numberInText: true, text: 'Организация вебинаров' });
    expect(moved?.fields.deadline).toMatchObject({ text: '10.03.2022', shift: -1, at: { row: 2, column: 1 } });
    expect(moved?.fields.executor?.text).toBe('РМК');
  });

  it('gives each task its own cells when tasks stand a row below them (order 001, № 7–9)', () => {
    const roadmap = read([
      HEADER,
      ['6.', 'Аудит размещения программ и', '29.03.2022', 'РМК', '100 % школ'],
      [],
      ['отчётов', '11.04.2022', 'ЦНППМ', 'Релиз'],
      ['7. Вебинары', '12.05.2022', 'РМК', 'Протокол'],
      ['8. Аудит', '13.06.2022', 'ЦОКО', 'Справка'],
      ['9. Опросы'],
      ['10.', 'Совещание', '20.07.2022', 'РМК', 'Протокол'],
    ]);
    const told = roadmap.activities.map(({ number, text, fields, deadline }) => [
      number,
      text,
      deadline.intervals[0]?.end,
      fields.executor?.text,
    ]);
    expect(told).toEqual([
      ['6', 'Аудит размещения программ и отчётов', '2022-03-29', 'РМК'],
      ['7', 'Вебинары', '2022-04-11', 'ЦНППМ'],
      ['8', 'Аудит', '2022-05-12', 'РМК'],
      ['9', 'Опросы', '2022-06-13', 'ЦОКО'],
      ['10', 'Совещание', '2022-07-20', 'РМК'],
    ]);
  });

  it('finds cells pushed out of the table to the right', () => {
    const roadmap = read([
      HEADER,
      ['1', 'Семинар', 'март 2022 г.', 'РМК', 'Справка'],
      ['2', 'Вебинар', 'май 2022 г.', 'РМК', '', '100 % школ'],
    ]);
    expect(roadmap.activities[1]?.fields.indicator).toMatchObject({ text: '100 % школ', shift: 1 });
  });

  it('joins executors that ran over into a column without a heading', () => {
    const roadmap = read([
      ['№', 'Мероприятие', 'Срок', 'Показатель', 'Ответственные'],
      ['1', 'Семинар', 'март 2022 г.', 'Справка', 'ЦОКО'],
      ['2', 'Вебинар', 'май 2022 г.', 'Справка', 'ЦОКО', 'ИРО'],
    ]);
    expect(roadmap.activities[1]?.fields.executor).toMatchObject({ text: 'ЦОКО ИРО', shift: 1 });
  });
});

describe('period', () => {
  const plan = (...deadlines: string[]): Roadmap =>
    read([['Мероприятие', 'Срок', 'Исполнитель'], ...deadlines.map((deadline, i) => [`Дело ${i}`, deadline, 'РМК'])]);

  it.each([
    ['one calendar year', ['март 2022 г.', '15.10.2022'], '2022-01-01', '2022-12-31'],
    ['a school year', ['сентябрь 2022 г.', 'декабрь 2022 г.', 'май 2023 г.'], '2022-09-01', '2023-08-31'],
    [
      'a year with one slip',
      ['10.02.2022', '10.03.2022', '10.04.2022', '10.05.2022', '10.06.2025'],
      '2022-01-01',
      '2022-12-31',
    ],
  ])('is told by the deadlines: %s', (_, deadlines, start, end) => {
    expect(plan(...deadlines).period).toEqual({ start, end, from: 'deadlines' });
  });

  it('stays unknown when no year is named anywhere', () => expect(plan('март', 'до 15 мая').period).toBeNull());

  it('gives way to the period of the settings', () => {
    const grid = gridOf([['План на 2022 год'], ['Мероприятие', 'Срок', 'Исполнитель'], ['Семинар', 'май', 'РМК']]);
    const period = { start: '2023-01-01', end: '2023-12-31' };
    const [roadmap] = readRoadmaps(grid, { ...DEFAULT_SETTINGS, period });
    expect(roadmap?.period).toEqual({ ...period, from: 'settings' });
    expect(roadmap?.activities[0]?.deadline.intervals).toEqual([{ start: '2023-05-01', end: '2023-05-31' }]);
  });

  it('lets months that head sections stand for the deadlines of a plan without such a column', () => {
    const roadmap = read([
      ['План работы на 2022/2023 учебный год'],
      ['№', 'Мероприятие', 'Ответственный'],
      ['Сентябрь'],
      ['1', 'Семинар', 'завуч'],
      ['Май'],
      ['2', 'Итоги', 'директор'],
    ]);
    expect(roadmap.activities.map(({ deadline }) => deadline.intervals)).toEqual([
      [{ start: '2022-09-01', end: '2022-09-30' }],
      [{ start: '2023-05-01', end: '2023-05-31' }],
    ]);
  });
});

describe('executors', () => {
  it('names a co-executor once', () => {
    const roadmap = read([
      ['Мероприятие', 'Срок', 'Ответственный', 'Соисполнители'],
      ['Семинар', 'май 2022 г.', 'РМК', 'РМК, школы района'],
    ]);
    expect(roadmap.activities[0]?.executors.map(({ name }) => name)).toEqual(['РМК', 'школы района']);
  });

  it('learns a short name from a note below the table', () => {
    const roadmap = read([
      HEADER,
      ['1', 'Семинар', 'май 2022 г.', 'ЦНППМ', 'Справка'],
      [],
      ['* ЦНППМ – центр непрерывного повышения профессионального мастерства (далее – ЦНППМ)'],
    ]);
    expect(roadmap.definitions.map(({ short }) => short)).toContain('ЦНППМ');
  });
});

it('reads the appendix of indicators below the plan', () => {
  const roadmap = read([
    HEADER,
    ['1', 'Семинар', 'май 2022 г.', 'РМК', 'Справка'],
    [],
    ['Приложение 2\nПоказатели результативности проекта'],
    ['№', 'Показатели реализации «дорожной карты»', 'Критерии'],
    ['1', 'Доля исполненных и подтверждённых мероприятий куратором', '100% исполнение'],
  ]);
  expect(roadmap.place.bottom).toBe(1);
  expect(roadmap.appendix?.statements).toEqual([
    {
      row: 5,
      number: '1',
      text: 'Доля исполненных и подтверждённых мероприятий куратором',
      criterion: '100% исполнение',
      at: { row: 5, column: 1 },
    },
  ]);
});

describe('properties', () => {
  const word = fc.constantFrom(
    '',
    '1',
    '2.',
    'Мероприятие',
    'Срок',
    'Исполнители',
    'май',
    '10.03.2022',
    'РМК',
    '-',
    'в',
    'Итого',
  );
  const rows = fc.array(fc.array(word, { maxLength: 7 }), { maxLength: 12 });

  it('never throws, and places every filled row of a table', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        for (const roadmap of readRoadmaps(gridOf(cells))) {
          const known = new Set(roadmap.rows.map((row) => row.index));
          for (let row = roadmap.place.top; row <= roadmap.place.bottom; row++) expect(known.has(row)).toBe(true);
        }
      }),
    );
  });

  it('finds the same measures wherever the table stands', () => {
    const table = [
      HEADER,
      ['1', 'Семинар', 'май 2022 г.', 'РМК', 'Справка'],
      ['2', 'Вебинар', 'июнь 2022 г.', 'ОО', 'Отчёт'],
    ];
    fc.assert(
      fc.property(fc.nat(20), fc.nat(6), (above, before) => {
        const pad = Array.from({ length: before }, () => '');
        const moved = [...Array.from({ length: above }, () => ['']), ...table.map((row) => [...pad, ...row])];
        const roadmap = read(moved);
        expect(roadmap.activities.map((activity) => activity.text)).toEqual(['Семинар', 'Вебинар']);
        expect(roadmap.header.top).toBe(above);
      }),
    );
  });
});
