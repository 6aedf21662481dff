import { describe, expect, it } from 'vitest';
import { checkRoadmap } from '../check/check.js';
import { measureCompletion } from '../completion/measure.js';
import { type Grid, type Rect, textCell } from '../grid/grid.js';
import type { Roadmap } from '../roadmap/roadmap.js';
import { gridOf } from '../testing/grid.js';
import { planAppendixValues } from './appendix-values.js';
import { readBookRoadmaps } from './book-roadmaps.js';
import { EMPTY_PATCH, type WorkbookPatch } from './patch.js';

const HEADER = ['№', 'Мероприятие', 'Срок', 'Ответственный', 'Отметка об исполнении', 'Подтверждающий документ'];
/** The curator has 2 of 3 measures done and confirmed, the whole plan 3 of 4; 3 of 4 are done. */
const PLAN = [
  ['План на 2022 год'],
  HEADER,
  ['1', 'Назначить координатора', '15.02.2022', 'куратор', 'исполнено', 'Приказ № 1'],
  ['2', 'Провести семинар', '01.03.2022', 'куратор', 'исполнено', 'Справка'],
  ['3', 'Посетить школы', '01.04.2022', 'куратор', '', ''],
  ['4', 'Провести совещание', '01.05.2022', 'РМК', 'исполнено', 'Протокол № 1'],
];
const SHARE = 'Доля исполненных и подтвержденных мероприятий';
const INDICATORS = [
  ['Показатели результативности'],
  ['№', 'Показатель', 'Критерий'],
  ['1', `${SHARE} куратором`, '100 %'],
  ['2', `${SHARE} РМК`, 'не менее 90 %'],
  ['3', `${SHARE} плана`, ''],
  ['4', `${SHARE} методистом`, '100 %'],
  ['5', 'Средний балл ЕГЭ', 'рост'],
];
const HEADING = 'Значение на 30.06.2022';
const UNKNOWN = 'Не посчитано. Не ясно, о чьих мероприятиях речь: «методистом» нет среди исполнителей таблицы.';
const OTHER = 'Не посчитано. Это не доля исполненных мероприятий: значение впишите сами.';
const VALUES = ['66,67 %', '100 %', '75 %', 'нет данных', 'нет данных']; // 2 of 3, 1 of 1, 3 of 4
const MET = ['нет', 'да', 'цель не указана', UNKNOWN, OTHER];

type Grids = readonly [Grid, ...Grid[]];

/** Plan and indicators on one sheet: the heading of the indicators is in row 9, statements in rows 10–14. */
const oneSheet = (indicators: readonly (readonly string[])[] = INDICATORS, merges: readonly Rect[] = []): Grids => [
  gridOf([...PLAN, [], ...indicators], merges, 'План'),
];
const twoSheets: Grids = [gridOf(PLAN, [], 'План'), gridOf(INDICATORS, [], 'Показатели')];

function roadmapIn(grids: Grids): Roadmap {
  const [roadmap] = readBookRoadmaps(grids).roadmaps;
  if (!roadmap) throw new Error('no roadmap');
  return roadmap;
}

function planFor(grids: Grids, asOf = '2022-06-30') {
  const roadmap = roadmapIn(grids);
  return planAppendixValues(roadmap, measureCompletion(roadmap, { asOf }));
}

/** What a host does with the patch: texts into the cells it names. */
function patched(grids: Grids, { columns, edits }: WorkbookPatch): Grids {
  const write = (grid: Grid): Grid => {
    const texts = new Map<string, string>();
    for (const { sheet, header, title, rows, values = [] } of columns) {
      if (sheet !== grid.sheet) continue;
      texts.set(`${header.row},${header.column}`, title);
      values.forEach((text, at) => {
        texts.set(`${rows.top + at},${header.column}`, text);
      });
    }
    for (const group of edits) {
      for (const edit of group.sheet === grid.sheet ? group.edits : [])
        if (edit.kind === 'set-text') texts.set(`${edit.row},${edit.column}`, edit.text);
    }
    const width = Math.max(grid.cells[0]?.length ?? 0, ...columns.map(({ header }) => header.column + 1));
    const cells = grid.cells.map((row, at) =>
      Array.from({ length: width }, (_, column) => {
        const text = texts.get(`${at},${column}`);
        return text === undefined ? (row[column] ?? textCell('')) : textCell(text);
      }),
    );
    return { ...grid, cells };
  };
  const [first, ...others] = grids;
  return [write(first), ...others.map(write)];
}

const withValues = (grids: Grids): Grids => patched(grids, planFor(grids).patch);
const retyped = ([first, ...others]: Grids, row: number, column: number, text: string): Grids => [
  {
    ...first,
    cells: first.cells.map((cells, at) =>
      at === row ? cells.map((cell, index) => (index === column ? textCell(text) : cell)) : cells,
    ),
  },
  ...others,
];

describe('planAppendixValues', () => {
  it.each<[string, Grids, string, number]>([
    ['under the plan', oneSheet(), 'План', 8],
    ['on another sheet', twoSheets, 'Показатели', 1],
  ])('writes values and verdicts right of an appendix %s', (_, grids, sheet, row) => {
    const { patch, added, problem } = planFor(grids);
    expect([added, problem]).toEqual([5, null]);
    expect(patch).toEqual({ ...EMPTY_PATCH, columns: patch.columns });
    expect(patch.columns.map(({ header, title, values }) => [header, title, values])).toEqual([
      [{ row, column: 3 }, HEADING, VALUES],
      [{ row, column: 4 }, 'Достигнут', MET],
    ]);
    for (const column of patch.columns)
      expect([column.sheet, column.rows]).toEqual([sheet, { top: row + 1, bottom: row + 5 }]);
  });

  it.each<[string, Grids]>([
    ['one sheet', oneSheet()],
    ['two sheets', twoSheets],
  ])('what it wrote disturbs no reading and is not written again: %s', (_, grids) => {
    const after = withValues(grids);
    const [before, now] = [roadmapIn(grids), roadmapIn(after)];
    expect(now.appendix?.statements).toEqual(before.appendix?.statements);
    expect(now.place).toEqual(before.place);
    expect(now.activities.map(({ text, row }) => [row, text])).toEqual(
      before.activities.map(({ text, row }) => [row, text]),
    );
    expect(checkRoadmap(now)).toEqual(checkRoadmap(before));
    expect(planFor(after)).toEqual({ patch: EMPTY_PATCH, added: 0, problem: null });
  });

  it('brings its own columns up to another day, heading and values together', () => {
    const later = planFor(retyped(withValues(oneSheet()), 4, 4, 'исполнено'), '2022-07-31');
    // № 3 is done now but not confirmed: nothing changes but the heading
    expect(later.patch.edits).toEqual([
      {
        sheet: 'План',
        edits: [{ kind: 'set-text', row: 8, column: 3, expect: HEADING, text: 'Значение на 31.07.2022' }],
      },
    ]);
    expect(later.added).toBe(5); // the same five values, for another day
    const confirmed = retyped(retyped(withValues(oneSheet()), 4, 4, 'исполнено'), 4, 5, 'Акт');
    const { patch, added, problem } = planFor(confirmed);
    // curator 3 of 3, the whole plan 4 of 4
    expect(patch.edits.flatMap(({ edits }) => edits)).toEqual([
      { kind: 'set-text', row: 9, column: 3, expect: '66,67 %', text: '100 %' },
      { kind: 'set-text', row: 9, column: 4, expect: 'нет', text: 'да' },
      { kind: 'set-text', row: 11, column: 3, expect: '75 %', text: '100 %' },
    ]);
    expect([added, problem]).toEqual([2, null]);
  });

  it('gives a value where a reason of ours stood', () => {
    const named = retyped(withValues(oneSheet()), 5, 3, 'методист');
    // № 4 is the methodologist's now: 1 of 1; РМК has none left
    const edits = planFor(named).patch.edits.flatMap((group) => group.edits);
    expect(edits).toContainEqual({ kind: 'set-text', row: 12, column: 3, expect: 'нет данных', text: '100 %' });
    expect(edits).toContainEqual({ kind: 'set-text', row: 12, column: 4, expect: UNKNOWN, text: 'да' });
  });

  it('leaves the value a person wrote where we cannot compute one, without a word', () => {
    const filled = retyped(retyped(withValues(oneSheet()), 13, 3, '62,4 балла'), 13, 4, 'да');
    expect(planFor(filled)).toEqual({ patch: EMPTY_PATCH, added: 0, problem: null });
    expect(planFor(retyped(withValues(oneSheet()), 13, 3, '75 %'))).toMatchObject({ added: 0, problem: null });
  });

  it('on another day asks to look at the value a person wrote, once', () => {
    const filled = retyped(retyped(withValues(oneSheet()), 13, 3, '62,4 балла'), 13, 4, 'да');
    const later = planFor(filled, '2022-07-31');
    expect(later.problem).toContain('не обновлено: рядом с ним, в D14, записано «62,4 балла». Проверьте');
    expect(later.added).toBe(4);
    expect(planFor(patched(filled, later.patch), '2022-07-31').problem).toBeNull();
  });

  it('leaves what a person wrote over a value of ours, says so, and updates the others', () => {
    const filled = retyped(retyped(withValues(oneSheet()), 9, 3, 'см. отчёт'), 10, 4, 'НЕТ!');
    const { patch, problem } = planFor(filled, '2022-07-31');
    expect(patch.edits.flatMap(({ edits }) => edits)).toHaveLength(1);
    expect(problem).toBe(
      'Значение показателя не обновлено: рядом с ним, в D10, записано «см. отчёт». Всего таких ячеек: 2. Проверьте его или очистите место и повторите.',
    );
  });

  it.each<[string, Grids, string]>([
    [
      'a remark beside a statement',
      oneSheet(INDICATORS.map((row, at) => (at === 2 ? [...row, '', 'уточнить'] : row))),
      'в E10, записано «уточнить»',
    ],
    ['a merged cell', oneSheet(INDICATORS, [{ top: 9, left: 3, bottom: 10, right: 3 }]), 'в D10, ячейка объединена'],
  ])('writes nothing where the place is taken: %s', (_, grids, where) => {
    const { patch, added, problem } = planFor(grids);
    expect([patch, added]).toEqual([EMPTY_PATCH, 0]);
    expect(problem).toContain(
      `Столбцы «${HEADING}», «Достигнут» не добавлены: справа от таблицы показателей, ${where}`,
    );
    expect(problem).toMatch(/Освободите там два столбца и повторите\.$/);
  });

  it('has nothing to do for a roadmap without an appendix', () => {
    expect(planFor([gridOf(PLAN)])).toEqual({ patch: EMPTY_PATCH, added: 0, problem: null });
  });
});
