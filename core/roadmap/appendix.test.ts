import { describe, expect, it } from 'vitest';
import { gridOf } from '../testing/grid.js';
import { readAppendixes } from './appendix.js';
import { readRoadmaps } from './read.js';

const TITLE = ['Показатели результативности'];
const FIRST = 'Доля исполненных и подтвержденных мероприятий куратором';
const SECOND = 'Доля исполненных мероприятий плана';

describe('readAppendixes', () => {
  it('reads a table of indicators that has a sheet of its own', () => {
    const grid = gridOf([TITLE, [], ['№', 'Показатель', 'Критерий'], ['1', FIRST, '100 %'], ['2', SECOND, '']]);
    expect(readRoadmaps(grid)).toEqual([]);
    expect(readAppendixes(grid)).toEqual([
      {
        grid,
        title: 'Показатели результативности',
        place: { top: 2, left: 0, bottom: 4, right: 2 },
        statements: [
          { row: 3, number: '1', text: FIRST, criterion: '100 %', at: { row: 3, column: 1 } },
          { row: 4, number: '2', text: SECOND, criterion: '', at: { row: 4, column: 1 } },
        ],
      },
    ]);
  });

  it('spans the merged cells of its last heading', () => {
    const rows = [
      ['№', 'Показатель', 'Критерий', ''],
      ['1', FIRST, '100 %', ''],
    ];
    const [appendix] = readAppendixes(gridOf(rows, [{ top: 0, left: 2, bottom: 0, right: 3 }]));
    expect(appendix?.place.right).toBe(3);
  });

  it.each<[string, string[][]]>([
    ['a heading and nothing under it', [['№', 'Показатель', 'Критерий']]],
    ['another table', [['Школа', 'Учеников'], ['№ 1', '250']]], // biome-ignore format: short
    ['a roadmap', [['№', 'Мероприятие', 'Срок', 'Показатель'], ['1', 'Семинар', 'май 2022', 'Справка']]], // biome-ignore format: short
  ])('finds none in %s', (_, rows) => {
    expect(readAppendixes(gridOf(rows))).toEqual([]);
  });
});

describe('an appendix under a plan', () => {
  it('leaves numbered rows that wait for their measures to the plan', () => {
    const rows = [
      ['План на 2022 год'],
      ['№', 'Мероприятие', 'Срок', 'Исполнители'],
      ['1', 'Семинар', 'май 2022', 'РМК'],
      ['2'],
      ['3'],
      [],
      TITLE,
      ['№', 'Показатель', 'Критерий'],
      ['1', FIRST, '100 %'],
    ];
    const [roadmap] = readRoadmaps(gridOf(rows));
    expect(roadmap?.activities.map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect(roadmap?.appendix).toMatchObject({ title: 'Показатели результативности', place: { top: 7, bottom: 8 } });
  });
});

describe('the columns we add', () => {
  const OURS = ['Значение на 30.06.2022', 'Достигнут'];

  it.each<[string, string[]]>([
    ['three headings', ['№', 'Показатели реализации «дорожной карты»', 'Критерии']],
    ['two headings', ['Показатель', 'Критерий']],
    ['no criterion', ['№', 'Показатель']],
    ['a heading that names nothing known', ['№', 'Показатель', 'Критерий', 'Откуда взято']],
    ['as many unknown headings as known', ['Показатель', 'Критерий', 'Откуда взято', 'Кем посчитано']],
  ])('are no part of a table with %s', (_, header) => {
    const row = header.map((heading) => (heading === '№' ? '1' : heading.startsWith('Показател') ? FIRST : '100 %'));
    const bare = readAppendixes(gridOf([TITLE, header, row]));
    const filled = readAppendixes(gridOf([TITLE, [...header, ...OURS], [...row, '50 %', 'нет']]));
    expect(bare).toHaveLength(1);
    expect(filled.map(({ grid: _grid, ...rest }) => rest)).toEqual(bare.map(({ grid: _grid, ...rest }) => rest));
  });

  it('stay apart under a plan, too', () => {
    const plan = [
      ['№', 'Мероприятие', 'Срок', 'Ответственный'],
      ['1', 'Семинар', 'май 2022', 'куратор'],
      [],
      TITLE,
      ['№', 'Показатель', 'Критерий'],
      ['1', FIRST, '100 %'],
    ];
    const filled = plan.map((row, at) => (at === 4 ? [...row, ...OURS] : at === 5 ? [...row, '50 %', 'нет'] : row));
    const [[before], [after]] = [readRoadmaps(gridOf(plan)), readRoadmaps(gridOf(filled))];
    expect(after?.appendix).toEqual(before?.appendix);
    expect(after?.place).toEqual(before?.place);
    expect(after?.columns.map(({ role }) => role)).toEqual(before?.columns.map(({ role }) => role));
  });

  it('are ours by both headings only', () => {
    const rows = [
      ['№', 'Показатель', 'Значение на 31.12.2022'],
      ['1', FIRST, '100 %'],
    ];
    // a target written by people
    expect(readAppendixes(gridOf(rows))[0]).toMatchObject({
      place: { right: 2 },
      statements: [{ criterion: '100 %' }],
    });
  });
});
