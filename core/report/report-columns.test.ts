import { describe, expect, it } from 'vitest';
import { measureCompletion } from '../completion/measure.js';
import { roadmapOf } from '../completion/testing/roadmap.js';
import { type Grid, type Rect, textCell } from '../grid/grid.js';
import { readRoadmaps } from '../roadmap/read.js';
import type { Roadmap } from '../roadmap/roadmap.js';
import { gridOf } from '../testing/grid.js';
import { EMPTY_PATCH } from './patch.js';
import { MARK_OPTIONS, planReportColumns } from './report-columns.js';

const HEADER = ['№', 'Мероприятие', 'Срок', 'Ответственный'];
const TITLE = ['План на 2022 год'];
const FIRST = ['1', 'Назначить координатора', '15.02.2022', 'РМК'];
const SECOND = ['2', 'Провести семинар', 'октябрь 2022', 'Куратор'];

function roadmapIn(grid: Grid): Roadmap {
  const [roadmap] = readRoadmaps(grid);
  if (!roadmap) throw new Error('no roadmap');
  return roadmap;
}
const planFor = (rows: readonly (readonly string[])[], merges?: readonly Rect[]) =>
  planReportColumns(roadmapIn(gridOf(rows, merges)));

describe('planReportColumns', () => {
  const { patch, added, problem } = planFor([TITLE, HEADER, FIRST, SECOND]);

  it('adds all three to the right of a table that has none', () => {
    expect(added).toEqual(['Отметка об исполнении', 'Дата исполнения', 'Подтверждающий документ']);
    expect(problem).toBeNull();
    expect(patch).toEqual({ ...EMPTY_PATCH, columns: patch.columns });
    expect(patch.columns.map(({ header, title, options }) => [header, title, options])).toEqual([
      [{ row: 1, column: 4 }, 'Отметка об исполнении', MARK_OPTIONS],
      [{ row: 1, column: 5 }, 'Дата исполнения', null],
      [{ row: 1, column: 6 }, 'Подтверждающий документ', null],
    ]);
    for (const { rows, styleFrom, sheet } of patch.columns) {
      expect([rows, styleFrom, sheet]).toEqual([{ top: 2, bottom: 3 }, { row: 1, column: 3 }, 'Лист1']);
    }
  });

  it('offers marks that are all understood, each as it says', () => {
    const measures = MARK_OPTIONS.map((status) => ({ status }));
    const { activities } = measureCompletion(roadmapOf({ measures }), { asOf: '2022-06-30' });
    expect(MARK_OPTIONS.map((option, at) => [option, activities[at]?.mark])).toEqual([
      ['исполнено', 'done'],
      ['исполнено с опозданием', 'done'],
      ['исполняется', 'in-progress'],
      ['не исполнено', 'not-done'],
      ['снято с контроля', 'cancelled'],
      ['перенесено', 'postponed'],
    ]);
    expect(activities[1]?.state).toBe('done-late');
  });

  it.each<[string, string[], string[]]>([
    ['the mark', ['Отметка об исполнении'], ['Дата исполнения', 'Подтверждающий документ']],
    ['the mark and the document', ['Статус', 'Подтверждающие документы'], ['Дата исполнения']],
    ['a day of doing, which is a mark itself', ['Дата исполнения'], ['Подтверждающий документ']],
    ['all', ['Статус', 'Дата исполнения', 'Подтверждающий документ'], []],
  ])('adds only what is missing beside %s', (_, own, expected) => {
    const plan = planFor([TITLE, [...HEADER, ...own], FIRST, SECOND]);
    expect(plan.added).toEqual(expected);
    expect(plan.problem).toBeNull();
    expect(plan.patch.columns.map(({ header }) => header.column)).toEqual(
      expected.map((__, at) => HEADER.length + own.length + at),
    );
  });

  it('is read back as the report columns, also under a header of two rows, and then adds nothing', () => {
    for (const grid of [
      gridOf([TITLE, HEADER, FIRST, SECOND]),
      gridOf(
        [
          TITLE,
          ['№', 'Мероприятие', 'Срок', '', 'Ответственный'],
          ['', '', 'начало', 'окончание', ''],
          ['1', 'Назначить координатора', '15.02.2022', '16.02.2022', 'РМК'],
          ['2', 'Провести семинар', '01.03.2022', '02.03.2022', 'Куратор'],
        ],
        [{ top: 1, left: 2, bottom: 1, right: 3 }],
      ),
    ]) {
      const before = roadmapIn(grid);
      const { columns } = planReportColumns(before).patch;
      const width = (grid.cells[0]?.length ?? 0) + columns.length;
      const cells = grid.cells.map((row, at) =>
        Array.from({ length: width }, (__, column) => {
          const added = columns.find(({ header }) => header.row === at && header.column === column);
          return added ? textCell(added.title) : (row[column] ?? textCell(''));
        }),
      );
      const after = roadmapIn({ ...grid, cells });
      expect(after.columns.map(({ role }) => role).slice(-3)).toEqual(['status', 'doneDate', 'confirmation']);
      expect(after.activities.map(({ text }) => text)).toEqual(before.activities.map(({ text }) => text));
      expect(planReportColumns(after)).toEqual({ patch: EMPTY_PATCH, added: [], problem: null });
    }
  });

  it('skips the row of column numbers', () => {
    const plan = planFor([TITLE, HEADER, ['1', '2', '3', '4'], FIRST, SECOND]);
    expect(plan.patch.columns[0]?.rows).toEqual({ top: 3, bottom: 4 });
  });

  it('minds nothing above or below the table', () => {
    const stamp = ['', '', '', '', '', 'УТВЕРЖДАЮ'];
    const plan = planFor([stamp, TITLE, HEADER, FIRST, SECOND, [], [], ['', '', '', '', '', 'Подпись']]);
    expect(plan.added).toHaveLength(3);
  });
});

describe('cells to the right that are taken', () => {
  // a value far from the header keeps the column out of the table
  const roadmap = roadmapOf({ measures: [{}, {}], columns: [] });
  const withCells = (texts: Readonly<Record<string, string>>, merges: readonly Rect[] = []): Roadmap => ({
    ...roadmap,
    grid: {
      sheet: 'План',
      merges,
      cells: Array.from({ length: 6 }, (_, row) =>
        Array.from({ length: 10 }, (__, column) => textCell(texts[`${row},${column}`] ?? '')),
      ),
    },
  });

  it('are left alone, and the person is told where and what to do', () => {
    expect(planReportColumns(withCells({ '3,6': 'позвонить в школу' }))).toEqual({
      patch: EMPTY_PATCH,
      added: [],
      problem:
        'Столбцы «Отметка об исполнении», «Дата исполнения», «Подтверждающий документ» не добавлены: справа от таблицы, в G4, записано «позвонить в школу». Вставьте 3 пустых столбца перед столбцом F и повторите.',
    });
  });

  it('so are merged ones', () => {
    const plan = planReportColumns(withCells({}, [{ top: 2, left: 7, bottom: 2, right: 8 }]));
    expect(plan.problem).toContain('в H3, ячейка объединена с соседними');
  });

  it('beyond the columns needed or the rows of the table do not matter', () => {
    expect(planReportColumns(withCells({ '3,8': 'а', '5,5': 'б', '0,5': 'в' })).problem).toBeNull();
  });

  it('speaks of one column in the singular', () => {
    const one = {
      ...withCells({ '2,7': 'а' }),
      columns: roadmapOf({ measures: [{}], columns: ['status', 'doneDate'] }).columns,
      place: { ...roadmap.place, right: 6 },
    };
    expect(planReportColumns(one).problem).toBe(
      'Столбец «Подтверждающий документ» не добавлен: справа от таблицы, в H3, записано «а». Вставьте пустой столбец перед столбцом H и повторите.',
    );
  });
});
