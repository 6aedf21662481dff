/** All rules together: on broken tables, on any grid, in any order, on large plans, and with their fixes applied. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, EMPTY_CELL, type Grid, textCell } from '../grid/grid.js';
import { readRoadmaps } from '../roadmap/read.js';
import type { Finding } from '../rules/finding.js';
import { RULES } from '../rules/index.js';
import { applyFix } from '../rules/testing/apply.js';
import { checkGrid } from '../rules/testing/check.js';
import { grammarFaults, LONGEST_ADVICE } from '../rules/testing/grammar.js';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.js';
import { gridOf } from '../testing/grid.js';
import { fastest, RUNAWAY_MS } from '../testing/time.js';
import { checkRoadmap, checkSheet, countBySeverity } from './check.js';
import { compareFindings } from './order.js';
import { BROKEN_PLAN } from './testing/broken.js';
import { largePlan, monotonousPlan } from './testing/plans.js';

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  asOf: '2022-06-30',
  requiredColumns: ['coexecutor'],
  directory: [{ name: 'РМК', aliases: ['районный методический кабинет'] }],
};

describe('a sheet without a roadmap', () => {
  test('says what was looked for and what came nearest', () => {
    const grid = gridOf([['Отчёт'], ['Мероприятие', 'Место'], ['Семинар', 'Школа']]);
    const [finding, ...others] = checkSheet(grid);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'table/none',
      severity: 'error',
      place: { top: 1, left: 0, bottom: 1, right: 1 },
    });
    expect(finding?.message).toContain('строка 2');
    expect(finding?.message).toContain('«Мероприятие»');
    expect(finding?.advice).toContain('«Срок реализации»');
  });

  test('with nothing on it says so', () => {
    expect(checkSheet(gridOf([])).map(({ message }) => message)).toEqual([
      'Таблица плана не найдена: нет ни одной строки, похожей на её заголовки.',
    ]);
  });

  test('can be left unchecked', () => {
    expect(checkSheet(gridOf([]), { ...DEFAULT_SETTINGS, severities: { 'table/none': 'off' } })).toEqual([]);
  });
});

describe('countBySeverity', () => {
  test('counts each severity, none as 0', () => {
    expect(countBySeverity([{ severity: 'info' }, { severity: 'error' }, { severity: 'info' }])).toEqual({
      error: 1,
      warning: 0,
      info: 2,
    });
  });
});

describe('a table with every rule broken at once', () => {
  const findings = checkGrid(RULES, BROKEN_PLAN, SETTINGS);

  test('raises every rule but those for sheets without a table and for schedules in columns', () => {
    const raised = new Set(findings.map(({ rule }) => rule));
    expect(RULES.map(({ id }) => id).filter((id) => !raised.has(id))).toEqual([
      'table/none',
      'deadline/coloured',
      'deadline/schedule-differs',
    ]);
  });

  test('speaks Russian properly all the same', () => {
    expect(
      findings.flatMap(({ message, advice }) => [...grammarFaults(message), ...grammarFaults(advice, LONGEST_ADVICE)]),
    ).toEqual([]);
  });

  test('is checked the same in any order of the rules', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...RULES], { minLength: RULES.length }), (rules) => {
        expect(checkGrid(rules, BROKEN_PLAN, SETTINGS)).toEqual(findings);
      }),
      { numRuns: 10 },
    );
  });

  test('stands in order', () => {
    expect([...findings].sort(compareFindings)).toEqual(findings);
  });

  test.each(
    findings
      .filter(({ fix }) => fix !== null)
      .map((finding) => [`${finding.rule}: ${finding.message}`, finding] as const),
  )('the fix of %s removes it', (_, finding) => {
    expect(isGoneAfterFix(BROKEN_PLAN, finding, findings)).toBe(true);
  });
});

const alike = (findings: readonly Finding[], { rule, message }: Finding): number =>
  findings.filter((other) => other.rule === rule && other.message === message).length;

/** Applies the fix of one of the findings and checks again: of those alike (two measures may bear one number) one is gone. */
function isGoneAfterFix(grid: Grid, finding: Finding, findings: readonly Finding[]): boolean {
  if (!finding.fix) return true;
  const left = checkGrid(RULES, applyFix(grid, finding.fix), SETTINGS);
  return alike(left, finding) < alike(findings, finding);
}

const WORDS = [
  '',
  '',
  '',
  ' ',
  '№ п/п',
  'Мероприятие',
  'Срок',
  'Исполнители',
  'Исполнитли',
  'Показатель',
  'Информационное сопровождение',
  'Отметка об исполнении',
  'Примечание',
  '1',
  '2.',
  '2.1',
  'IV',
  '7. Организация участия школ в вебинарах',
  'Совещание с кураторами школ',
  'программ и подтверждающих документов',
  'Раздел 1. Организационные мероприятия',
  'Итого',
  '15.02.2022',
  '31.02.2022',
  'Февраль Октябрь 2022',
  'до 15 марта',
  'в течение года',
  'с 01.06.2022 по 31.08.2021',
  'РМК, куратор',
  'Школы - участники проекта , ',
  'РИАЦОКО ВИРО МОУО',
  'Доля школ, принявших участие',
  '100% школ (по отдель-',
  'https://site.example.ru/ind-ex.php/ news',
  '<p>Текст</p>\u00a0 [bookmark: x]',
  'не менее 6 00',
  'исполнено 15.02.2022',
  'не проверять',
  '#REF!',
  '((((',
  '-',
  'а'.repeat(300),
  '𝕏 ‮ \u0000 \ud800',
];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...WORDS).map(textCell) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: -5, max: 99999 })
      .map((value): Cell => ({ kind: 'number', value, text: String(value) })),
  },
  { weight: 1, arbitrary: fc.constant<Cell>({ kind: 'date', date: { y: 2022, m: 3, d: 15 }, text: '15.03.2022' }) },
  { weight: 1, arbitrary: fc.constant<Cell>({ kind: 'error', text: '#ССЫЛКА!', formula: true }) },
  { weight: 1, arbitrary: fc.constant(EMPTY_CELL) },
);

/** Rows under a proper header, now and then with a merge. */
const grids: fc.Arbitrary<Grid> = fc
  .tuple(
    fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 14 }),
    fc.boolean(),
    fc.array(fc.tuple(fc.nat(14), fc.nat(6), fc.nat(2), fc.nat(3)), { maxLength: 2 }),
  )
  .map(([rows, headed, merges]) => {
    const header = ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель', 'Отметка об исполнении', 'Примечание'].map(
      textCell,
    );
    const cells = headed ? [header, ...rows] : rows;
    return {
      sheet: 'Лист1',
      cells,
      merges: merges.map(([top, left, height, width]) => ({
        top,
        left,
        bottom: top + height,
        right: Math.min(left + width, 6),
      })),
    };
  });

const VALUES = {
  activity: [
    'Совещание с кураторами школ',
    'Семинар  для учителей',
    'Отчeт о работе кураторов',
    'Конкурс на базе Сафоново-ского района',
    'Проведение проведение мониторинга',
    '<p>Круглый стол</p>',
    '7. Консультации для школ',
    'Оказание консультационной помощи школам в разработке документов и программ',
    'Оказание помощи школам в разработке документов и программ',
    '',
  ],
  deadline: [
    '15.02.2022',
    'март 2022',
    '15 марта',
    '10.03. 2022',
    'до 32.13',
    'в течение года',
    '24.12.2023',
    '',
    'апрель-май, 2022 г.',
  ],
  executor: [
    'РМК',
    'РМК, куратор',
    'Школа–участница',
    'Школа - участница',
    'Школа-участница',
    'РМК,',
    'РИАЦОКО ВИРО',
    '',
  ],
  indicator: ['Отчёт', 'Не менее 20 участников', 'Доля школ', '120% школ', 'Не менее 6 00', ''],
} as const;

/** Plans as people write them, with defects here and there, page breaks and sections among the measures. */
const plans: fc.Arbitrary<Grid> = fc
  .array(
    fc.oneof(
      {
        weight: 8,
        arbitrary: fc
          .tuple(
            fc.constantFrom('+', '+', '+', '+', '+', '', '3'),
            fc.constantFrom(...VALUES.activity),
            fc.constantFrom(...VALUES.deadline),
            fc.constantFrom(...VALUES.executor),
            fc.constantFrom(...VALUES.indicator),
          )
          .map((row): string[] => row),
      },
      { weight: 1, arbitrary: fc.constant(['', 'и организаций района', '', '', '']) },
      { weight: 1, arbitrary: fc.constant(['', '', '', '', '']) },
      { weight: 1, arbitrary: fc.constant(['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель']) },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom('Методическая помощь школам', 'Работа с родителями')
          .map((title) => [title, '', '', '', '']),
      },
    ),
    { minLength: 3, maxLength: 12 },
  )
  .map((rows) => {
    let number = 0;
    const numbered = rows.map(([first = '', ...rest]) => [first === '+' ? `${++number}.` : first, ...rest]);
    return gridOf([['План на 2022 год'], ['№', 'Мероприятие', 'Срок', 'Исполнитли', 'Показатель'], ...numbered]);
  });

describe('any grid', () => {
  test('is checked without a rule breaking off, in proper Russian, inside the sheet', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        for (const { message, advice, place } of checkGrid(RULES, grid, SETTINGS)) {
          expect([...grammarFaults(message), ...grammarFaults(advice, LONGEST_ADVICE)]).toEqual([]);
          expect(place.top).toBeGreaterThanOrEqual(0);
          expect(place.bottom).toBeLessThan(grid.cells.length);
          expect(place.left).toBeLessThanOrEqual(place.right);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('holds what every fix expects', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        for (const { fix } of checkGrid(RULES, grid, SETTINGS)) if (fix) applyFix(grid, fix);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a fix', () => {
  test('removes its finding, on any plan', () => {
    fc.assert(
      fc.property(plans, (grid) => {
        const findings = checkGrid(RULES, grid, SETTINGS);
        for (const finding of findings) {
          expect(isGoneAfterFix(grid, finding, findings), `${finding.rule}: ${finding.message}`).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a cell of 30,000 characters', () => {
  test.each(['(', '[', '«', 'а', 'а ', 'до ', '-', 'https://', 'a@', '1О', '% ', 'срок ', '<p', '**', 'март ', ')x'])(
    'of %j is checked in time',
    (unit) => {
      const text = `${unit.repeat(30_000 / unit.length)}x`;
      const [roadmap] = readRoadmaps(
        gridOf([
          ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель', 'Сайт', 'Примечание'],
          ['1', text, text, text, text, text, text],
        ]),
      );
      expect(roadmap).toBeDefined();
      if (!roadmap) return;
      expect(fastest(1, () => checkRoadmap(roadmap, SETTINGS))).toBeLessThan(RUNAWAY_MS);
    },
  );
});

describe('10,000 measures', () => {
  test.each([
    ['all different', largePlan(10_000)],
    ['all the same', monotonousPlan(10_000)],
  ])('%s do not run away', (_, grid) => {
    const [roadmap] = readRoadmaps(grid, SETTINGS);
    expect(roadmap?.activities).toHaveLength(10_000);
    if (!roadmap) return;
    expect(fastest(1, () => checkRoadmap(roadmap, SETTINGS))).toBeLessThan(RUNAWAY_MS);
  });
});
