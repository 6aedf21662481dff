/** What must hold of the custom functions whatever they are given. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureCompletion } from '../completion/measure.js';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { roadmapCount } from './count.js';
import { roadmapDeadline } from './deadline.js';
import { roadmapExecutors } from './executors.js';
import { roadmapShare } from './share.js';
import { readTable } from './table.js';
import { HEADER } from './testing/tables.js';
import type { Argument, CellValue } from './value.js';

const ASOF = '2022-06-30';

const DEADLINES = ['15.02.2022', 'март 2022', '20.05.2022', 'октябрь 2022', 'по графику', '', 44_607];
const MARKS = ['исполнено', 'исполнено с опозданием', 'не исполнено', 'частично', 'отменено', 'как сказать', '', true];

const measure = fc.tuple(
  fc.constantFrom<CellValue>('Провести семинар', 'Подготовить отчёт', 'Собрать анкеты'),
  fc.constantFrom<CellValue>(...DEADLINES),
  fc.constantFrom<CellValue>('РМК', 'куратор', 'РМК, куратор', ''),
  fc.constantFrom<CellValue>(...MARKS),
  fc.constantFrom<CellValue>('', '14.02.2022', '05.07.2022'),
  fc.constantFrom<CellValue>('', '-', 'Приказ № 1'),
);
const measures = fc.array(measure, { minLength: 1, maxLength: 12 });

const tableOf = (rows: readonly (readonly CellValue[])[]): CellValue[][] => [
  ['План на 2022 год'],
  [...HEADER],
  ...rows.map((row, at) => [at + 1, ...row]),
];
const count = (table: CellValue[][], state: string) => Number(roadmapCount(table, state, '', '', '', ASOF));

describe('of any table', () => {
  it('the functions say what the sheet of indicators says', () => {
    fc.assert(
      fc.property(measures, (rows) => {
        const table = tableOf(rows);
        const [roadmap] = readTable(table, DEFAULT_SETTINGS);
        if (!roadmap) throw new Error('no roadmap');
        const { total, executors, periods } = measureCompletion(roadmap, { asOf: ASOF });
        const share = (executor: Argument, from: Argument = '', to: Argument = '') => {
          const answer = roadmapShare(table, executor, from, to, ASOF);
          return typeof answer === 'number' ? answer : null;
        };
        expect(share('')).toBe(total.share);
        for (const figures of executors) expect(share(figures.name)).toBe(figures.share);
        for (const figures of periods) expect(share('', figures.start, figures.end)).toBe(figures.share);
        expect([count(table, 'исполнено'), count(table, 'просрочено'), count(table, 'отменено')]).toEqual([
          total.done,
          total.overdue,
          total.cancelled,
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('parts add up to the whole', () => {
    fc.assert(
      fc.property(measures, (rows) => {
        const table = tableOf(rows);
        const undone = ['просрочено', 'не наступил срок', 'без срока', 'неясно'].map((state) => count(table, state));
        expect(undone.reduce((sum, one) => sum + one)).toBe(count(table, 'не исполнено'));
        expect(count(table, 'исполнено') + count(table, 'не исполнено')).toBe(count(table, 'всего'));
      }),
      { numRuns: 40 },
    );
  });

  it('a share lies within 0..1, and the order of rows does not matter', () => {
    fc.assert(
      fc.property(measures, (rows) => {
        const share = roadmapShare(tableOf(rows), '', '', '', ASOF);
        expect(roadmapShare(tableOf([...rows].reverse()), '', '', '', ASOF)).toBe(share);
        if (typeof share === 'number') expect(share >= 0 && share <= 1).toBe(true);
        else expect(share).toMatch(/^#Вешки: таких мероприятий/);
      }),
      { numRuns: 60 },
    );
  });

  it('an undone measure more never raises the share', () => {
    fc.assert(
      fc.property(measures, (rows) => {
        const before = roadmapShare(tableOf(rows), '', '', '', ASOF);
        const after = roadmapShare(
          tableOf([...rows, ['Провести конкурс', 'май 2022', 'РМК', 'не исполнено', '', '']]),
          '',
          '',
          '',
          ASOF,
        );
        expect(Number(after)).toBeLessThanOrEqual(typeof before === 'number' ? before : 1);
      }),
      { numRuns: 60 },
    );
  });
});

it('never throws, whatever a host hands over', () => {
  const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.anything());
  const any = fc.oneof(cell, fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }), fc.anything());
  fc.assert(
    fc.property(fc.array(any, { maxLength: 6 }), (given) => {
      // hosts are not typed: anything may come
      const [a, b, c, d, e, f] = given as Argument[];
      for (const answer of [roadmapShare(a, b, c, d, e, f), roadmapCount(a, b, c, d, e, f)]) {
        expect(typeof answer === 'number' || typeof answer === 'string').toBe(true);
      }
      expect(roadmapDeadline(a, b, c)).toBeDefined();
      expect(roadmapExecutors(a)).toBeDefined();
    }),
  );
});
