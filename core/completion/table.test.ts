/** Completion of tables as people fill them in, read from the grid. */
import { describe, expect, it } from 'vitest';
import { type Cell, type Grid, textCell } from '../grid/grid.js';
import { readRoadmaps } from '../roadmap/read.js';
import { gridOf } from '../testing/grid.js';
import { measureCompletion } from './measure.js';

const dateCell = (y: number, m: number, d: number): Cell => ({
  kind: 'date',
  text: `${d}.${m}.${y}`,
  date: { y, m, d },
});
const ticked = (value: boolean): Cell => ({ kind: 'boolean', text: value ? 'ИСТИНА' : 'ЛОЖЬ', value });

function gridWith(rows: readonly (readonly (string | Cell)[])[]): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const value = row[column] ?? '';
      return typeof value === 'string' ? textCell(value) : value;
    }),
  );
  return { ...gridOf([]), cells };
}

function completionOf(grid: Grid, asOf = '2022-06-30') {
  const [roadmap] = readRoadmaps(grid);
  if (!roadmap) throw new Error('no roadmap was read');
  return measureCompletion(roadmap, { asOf });
}

describe('a municipal plan with report columns and an appendix under it', () => {
  const completion = completionOf(
    gridWith([
      ['План-график (дорожная карта) муниципальных мероприятий на 2022 год'],
      [
        '№',
        'Мероприятие',
        'Срок реализации',
        'Исполнители',
        'Показатель',
        'Отметка об исполнении',
        'Дата исполнения',
        'Подтверждающий документ',
      ],
      ['Организационные мероприятия'],
      [
        '1',
        'Назначить координатора',
        'до 15.02.2022',
        'УО',
        'Приказ',
        'исполнено',
        dateCell(2022, 2, 14),
        'Приказ № 12 от 14.02.2022',
      ],
      [
        '2',
        'Провести совещание',
        'Март 2022',
        'Муниципальный координатор',
        'Протокол',
        'исполнено',
        '05.04.2022',
        'Протокол № 3',
      ],
      ['3', 'Подготовить отчёт', '20.05.2022', 'Куратор, муниципальный координатор', 'Отчёт', 'частично', '', '-'],
      ['Методические мероприятия'],
      ['4', '', '', '', '', '', '', ''],
      ['5', 'Провести семинар', 'октябрь 2022', 'Куратор', 'Программа', '', '', ''],
      ['6', 'Посетить школу', 'согласно графику', 'Куратор', 'Справка', 'исполняется', '', ''],
      [],
      ['Показатели результативности'],
      ['№', 'Показатели реализации «дорожной карты»', 'Критерии'],
      [
        '1',
        'Доля исполненных и подтвержденных мероприятий от общего количества предусмотренных муниципальной «дорожной картой» муниципальным координатором',
        '100% исполнение',
      ],
      [
        '2',
        'Доля исполненных и подтвержденных мероприятий от общего количества предусмотренных муниципальной «дорожной картой» Управлением образования района',
        '100% исполнение',
      ],
    ]),
  );

  it('counts five measures: two done, one of them late, one overdue, one ahead, one without a day', () => {
    expect(completion.total).toMatchObject({
      planned: 5,
      done: 2,
      doneAndConfirmed: 2,
      share: 0.4,
      inTime: 1,
      late: 1,
      overdue: 1,
      notDue: 1,
      undated: 1,
      due: 3,
      dueDone: 2,
    });
    expect(completion.leftOut).toEqual([{ reason: 'empty', rows: [7] }]);
    expect(completion.sections.map(({ title, planned, done }) => [title, planned, done])).toEqual([
      ['Организационные мероприятия', 3, 2],
      ['Методические мероприятия', 2, 0],
    ]);
  });

  it('computes the appendix: the coordinator 1 of 2, the education office 1 of 1', () => {
    expect(
      completion.indicators.map(({ executor, value, target, met, problem }) => [executor, value, target, met, problem]),
    ).toEqual([
      ['муниципальный координатор', 0.5, 1, false, null],
      ['УО', 1, 1, true, null],
    ]);
  });
});

describe('other ways to report', () => {
  it('boxes that are ticked or not', () => {
    const { total, activities } = completionOf(
      gridWith([
        ['План на 2022 год'],
        ['№', 'Мероприятие', 'Срок', 'Ответственный', 'Выполнено'],
        ['1', 'Назначить координатора', '15.02.2022', 'РМК', ticked(true)],
        ['2', 'Провести совещание', '16.03.2022', 'РМК', ticked(false)],
      ]),
    );
    expect(total).toMatchObject({ planned: 2, done: 1, share: 0.5, overdue: 1 });
    expect(activities.map(({ mark }) => mark)).toEqual(['done', 'not-done']);
  });

  it('planned and actual dates under one heading', () => {
    const grid = gridOf(
      [
        ['План на 2022 год'],
        ['№', 'Мероприятие', 'Ответственный', 'Срок исполнения', ''],
        ['', '', '', 'план', 'факт'],
        ['1', 'Назначить координатора', 'РМК', '15.02.2022', '14.02.2022'],
        ['2', 'Провести совещание', 'РМК', '16.03.2022', '20.03.2022'],
        ['3', 'Провести семинар', 'РМК', '16.09.2022', ''],
      ],
      [{ top: 1, left: 3, bottom: 1, right: 4 }],
    );
    expect(completionOf(grid).total).toMatchObject({
      planned: 3,
      done: 2,
      inTime: 1,
      late: 1,
      notDue: 1,
      share: 0.6667,
    });
  });

  it('a school year', () => {
    const grid = gridOf([
      ['План мероприятий на 2022/2023 учебный год'],
      ['№', 'Мероприятие', 'Срок', 'Ответственный', 'Отметка о выполнении'],
      ['1', 'Назначить координатора', 'сентябрь', 'РМК', 'выполнено'],
      ['2', 'Провести семинар', 'апрель', 'РМК', ''],
    ]);
    const { periods } = completionOf(grid, '2022-12-31');
    expect(
      periods.filter(({ kind }) => kind === 'half-year').map(({ label, planned, share }) => [label, planned, share]),
    ).toEqual([
      ['I полугодие', 1, 1],
      ['II полугодие', 1, 0],
    ]);
  });

  it('no report columns: nothing is said to be undone', () => {
    const grid = gridOf([
      ['План на 2022 год'],
      ['№', 'Мероприятие', 'Срок', 'Ответственный'],
      ['1', 'Назначить координатора', '15.02.2022', 'РМК'],
    ]);
    const { total, missingColumns } = completionOf(grid);
    expect(total).toMatchObject({ planned: 1, done: null, share: null, overdue: null });
    expect(missingColumns).toContain('Отметка об исполнении');
  });
});
