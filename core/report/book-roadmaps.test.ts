import { describe, expect, it } from 'vitest';
import type { Grid } from '../grid/grid.js';
import { gridOf } from '../testing/grid.js';
import { readBookRoadmaps } from './book-roadmaps.js';

const SHARE = 'Доля исполненных и подтвержденных мероприятий куратором';

const plan = (sheet: string, title: string): Grid =>
  gridOf([[title], ['№', 'Мероприятие', 'Срок', 'Ответственный'], ['1', 'Семинар', 'май', 'куратор']], [], sheet);
const indicators = (sheet: string, title: string, statement = SHARE): Grid =>
  gridOf([[title], ['№', 'Показатель', 'Критерий'], ['1', statement, '100 %']], [], sheet);

const BOGRAD = plan('Боград', 'Дорожная карта Боградского района на 2022 год');
const ALTAI = plan('Алтай', 'Дорожная карта Алтайского района на 2022 год');
const BOGRAD_2023 = plan('Боград 23', 'Дорожная карта Боградского района на 2023 год');

/** Sheets of the roadmaps that have got an appendix. */
const tied = (...grids: readonly Grid[]): string[] =>
  readBookRoadmaps(grids).roadmaps.flatMap(({ appendix, grid }) => (appendix ? [grid.sheet] : []));
const problems = (...grids: readonly Grid[]) => readBookRoadmaps(grids).problems;

describe('a table of indicators on another sheet', () => {
  it('belongs to the only roadmap, before or behind it, and knows its grid', () => {
    const sheet = indicators('Показатели', 'Показатели результативности');
    expect(tied(BOGRAD, sheet)).toEqual(['Боград']);
    const { roadmaps, problems: left } = readBookRoadmaps([sheet, BOGRAD]);
    expect(roadmaps[0]?.appendix).toMatchObject({ grid: sheet, statements: [{ text: SHARE }] });
    expect(left).toEqual([]);
  });

  it.each<[string, Grid, string]>([
    ['a word of its title', indicators('Лист3', 'Показатели дорожной карты Алтайского района'), 'Алтай'],
    ['the name of its sheet', indicators('Показатели Боград', 'Показатели результативности'), 'Боград'],
  ])('belongs to the roadmap of several that shares %s', (_, sheet, owner) => {
    expect(tied(BOGRAD, ALTAI, sheet)).toEqual([owner]);
    expect(problems(BOGRAD, ALTAI, sheet)).toEqual([]);
  });

  it('belongs to the roadmap of its year', () => {
    expect(tied(BOGRAD, BOGRAD_2023, indicators('Показатели', 'Показатели на 2023 год'))).toEqual(['Боград 23']);
    expect(tied(BOGRAD, BOGRAD_2023, indicators('Показатели 2022', 'Показатели результативности'))).toEqual(['Боград']);
  });

  it.each<[string, Grid[]]>([
    [
      'two roadmaps and nothing that tells them apart',
      [BOGRAD, ALTAI, indicators('Лист3', 'Показатели дорожной карты')],
    ],
    ['both named', [BOGRAD, ALTAI, indicators('Лист3', 'Показатели Боградского и Алтайского районов')]],
    ['a year no roadmap has', [BOGRAD, indicators('Лист3', 'Показатели результативности на 2020 год')]],
    ['a year two roadmaps have', [BOGRAD, ALTAI, indicators('Лист3', 'Показатели на 2022 год')]],
  ])('is left and told: %s', (_, grids) => {
    expect(tied(...grids)).toEqual([]);
    expect(problems(...grids)).toEqual([
      {
        sheet: 'Лист3',
        problem:
          'Не ясно, к какой дорожной карте относится таблица показателей: значения не посчитаны. Назовите карту или год в заголовке этой таблицы.',
      },
    ]);
  });

  it('a second one is told', () => {
    const [first, second] = [indicators('А', 'Показатели'), indicators('Б', 'Показатели')];
    expect(tied(BOGRAD, first, second)).toEqual(['Боград']);
    expect(problems(BOGRAD, first, second)).toMatchObject([{ sheet: 'Б', problem: expect.stringMatching(/уже есть/) }]);
  });

  it('that states no share of measures done is some other table: not a word of it', () => {
    const grids = [BOGRAD, indicators('Лист3', 'Показатели школ', 'Средний балл ЕГЭ по математике')];
    expect(tied(...grids)).toEqual([]);
    expect(problems(...grids)).toEqual([]);
  });

  it('without any roadmap is nobody’s', () => {
    expect(readBookRoadmaps([indicators('Лист1', 'Показатели')])).toEqual({ roadmaps: [], problems: [] });
  });
});
