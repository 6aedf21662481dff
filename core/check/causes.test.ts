/** One cause gives one finding. */
import { describe, expect, test } from 'vitest';
import { RULES } from '../rules/index.js';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { CAUSES } from './causes.js';
import { runRules } from './run.js';
import { groupOf } from './severity.js';
import { everywhere, planOf, roadmapOf, ruleOf } from './testing/rules.js';

const rethrow = (_: unknown, cause: unknown): never => {
  throw cause;
};

function left(rules: Parameters<typeof runRules>[0], roadmap = planOf(2)): string[] {
  return runRules(rules, roadmap, DEFAULT_SETTINGS, rethrow).findings.map(({ rule, place }) => `${rule} ${place.top}`);
}

describe('CAUSES', () => {
  const ids = new Set(RULES.map(({ id }) => id));
  const names = new Set([...ids, ...[...ids].map((id) => `${groupOf(id)}/*`)]);

  test('name each cause once', () => {
    const causes = CAUSES.map(({ cause }) => cause);
    expect(new Set(causes).size).toBe(causes.length);
  });

  test.each(CAUSES.map(({ cause, effects }) => [cause, effects] as const))(
    '%s names rules that exist',
    (cause, effects) => {
      expect([cause, ...effects].filter((name) => !names.has(name))).toEqual([]);
    },
  );

  test('never explain each other away', () => {
    const explains = (a: string, b: string): boolean =>
      CAUSES.some(
        ({ cause, effects }) =>
          cause === a && a !== b && effects.some((name) => name === b || name === `${groupOf(b)}/*`),
      );
    const circles = CAUSES.flatMap(({ cause: a }) =>
      CAUSES.filter(({ cause: b }) => a < b && explains(a, b) && explains(b, a)).map(({ cause: b }) => `${a} ⇄ ${b}`),
    );
    expect(circles).toEqual([]);
  });
});

describe('consequences of a measure’s own findings', () => {
  const once = (id: string, row: number) =>
    ruleOf(id, ({ activities }) =>
      activities
        .filter((activity) => activity.row === row)
        .map((activity) => ({ at: { row, column: 2 }, activity, message: `${id}.` })),
    );

  test('a missing deadline says all there is to say about the deadline, of that measure only', () => {
    expect(left([once('deadline/missing', 2), everywhere('deadline/vague')])).toEqual([
      'deadline/missing 2',
      'deadline/vague 3',
    ]);
  });

  test('a day no calendar has is not unreadable as well', () => {
    expect(left([once('deadline/impossible', 2), once('deadline/unreadable', 2)])).toEqual(['deadline/impossible 2']);
  });

  test('an empty row has no missing deadline, executor or indicator', () => {
    const rules = [
      'row/empty-activity',
      'deadline/missing',
      'executor/missing',
      'indicator/missing',
      'number/duplicate',
    ];
    expect(left(rules.map((id) => once(id, 3)))).toEqual(['number/duplicate 3', 'row/empty-activity 3']);
  });

  test('a cause that is explained itself still explains', () => {
    expect(left([once('row/empty-activity', 2), once('deadline/missing', 2), once('deadline/vague', 2)])).toEqual([
      'row/empty-activity 2',
    ]);
  });
});

describe('consequences of a block', () => {
  test('a shifted block explains what its rows lack', () => {
    const block = ruleOf('row/shifted', () => [{ at: { top: 2, bottom: 3, left: 4, right: 4 }, message: 'Сдвиг.' }]);
    const rules = [block, everywhere('deadline/missing'), everywhere('text/cut')];
    expect(left(rules, planOf(3))).toEqual([
      'text/cut 2',
      'row/shifted 2',
      'text/cut 3',
      'deadline/missing 4',
      'text/cut 4',
    ]);
  });

  test('an error value explains its cells only', () => {
    const cells = ruleOf('cell/error-value', () => [
      { at: { row: 2, column: 2 }, message: 'Сбой.', related: [{ row: 3, column: 4 }] },
    ]);
    expect(left([cells, everywhere('deadline/unreadable')])).toEqual(['cell/error-value 2', 'deadline/unreadable 3']);
  });
});

describe('a table without a column', () => {
  const rows = [
    ['№', 'Мероприятие', 'Исполнители'],
    ['1', 'Совещание', 'РМК'],
  ];

  test('has no findings about its rows under that column', () => {
    expect(left([everywhere('deadline/missing'), everywhere('executor/missing')], roadmapOf(rows))).toEqual([
      'executor/missing 1',
    ]);
  });

  test('start and end stand for the deadline', () => {
    const table = [
      ['Мероприятие', 'Начало', 'Окончание', 'Исполнители'],
      ['Совещание', '15.02.2022', '16.02.2022', 'РМК'],
    ];
    expect(left([everywhere('deadline/vague')], roadmapOf(table))).toEqual(['deadline/vague 1']);
  });
});

describe('a measure that only opens a list', () => {
  const header = ['№', 'Мероприятие', 'Срок', 'Исполнители'];
  const item = ['', '– с учениками', '15.02.2022', 'РМК'];
  const proper = ['2', 'Совещание', '16.02.2022', 'РМК'];
  const missing = [everywhere('deadline/missing'), everywhere('executor/missing')];

  test('leaves deadline and executor to the items', () => {
    const rows = [header, ['1', 'Организация занятий:', '', ''], item, proper];
    expect(left(missing, roadmapOf(rows))).toEqual([
      'deadline/missing 2',
      'executor/missing 2',
      'deadline/missing 3',
      'executor/missing 3',
    ]);
  });

  test('with a deadline of its own it is a measure like others', () => {
    const rows = [header, ['1', 'Организация занятий:', 'март 2022', ''], item, proper];
    expect(left([everywhere('executor/missing')], roadmapOf(rows))).toHaveLength(3);
  });
});
