import { describe, expect, test } from 'vitest';
import { rangeName } from '../../grid/a1.js';
import { DEFAULT_SETTINGS } from '../../settings/settings.js';
import { gridOf } from '../../testing/grid.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import { applyFix } from '../testing/apply.js';
import { checkGrid } from '../testing/check.js';
import { collectiveExecutor } from './collective.js';
import { danglingExecutor } from './dangling.js';
import { missingExecutor } from './missing.js';
import { executorSeparator } from './separator.js';
import { executorSpelling } from './spelling.js';
import { underspecifiedExecutor } from './underspecified.js';
import { unknownExecutor } from './unknown.js';

/** A plan with these executors cells in D3 and below. */
const plan = (...executors: readonly string[]) =>
  gridOf([
    ['План на 2022 год'],
    ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
    ...executors.map((executor, index) => [
      String(index + 1),
      `Семинар по теме ${index + 1}`,
      '15.02.2022',
      executor,
      'Протокол',
    ]),
  ]);

const check = (rule: Rule, ...executors: readonly string[]) => checkGrid([rule], plan(...executors));

const places = ({ place, related }: Finding): string => [place, ...related].map(rangeName).join(' ');

/** Executors cells after the fix. */
function fixed(rule: Rule, ...executors: readonly string[]): string[] {
  const grid = plan(...executors);
  const [finding] = checkGrid([rule], grid);
  if (!finding?.fix) throw new Error('no fix');
  return applyFix(grid, finding.fix)
    .cells.slice(2)
    .map((row) => row[3]?.text ?? '');
}

describe('executor/missing', () => {
  test('an empty column is one finding, on its heading', () => {
    const findings = check(missingExecutor, '', '', '');
    expect(findings.map(places)).toEqual(['D2']);
    expect(findings[0]?.message).toBe('Столбец «Исполнители» пуст: ни у одного из 3 мероприятий нет исполнителя.');
  });

  test('a column that only sends to orders names nobody', () => {
    const [finding] = check(missingExecutor, 'согласно приказу', 'см. приложение');
    expect(finding?.message).toBe(
      'Столбец «Исполнители» никого не называет: ни у одного из 2 мероприятий нет исполнителя.',
    );
  });

  test('otherwise one for each measure', () => {
    expect(check(missingExecutor, 'РМК', '', '–').map(places)).toEqual(['D4', 'D5']);
  });

  test.each([
    ['nobody yet', 'не определён', '№ 2: не указан исполнитель, в ячейке «не определён».', 'error'],
    ['nobody at all', 'Без ответственного', '№ 2: не указан исполнитель, в ячейке «Без ответственного».', 'error'],
    ['a remark alone', 'по согласованию', '№ 2: не указан исполнитель, в ячейке «по согласованию».', 'error'],
    [
      'named elsewhere',
      'согласно приказу',
      '№ 2: исполнитель не назван, есть только отсылка «согласно приказу».',
      'warning',
    ],
  ])('words instead of a name – %s: %s', (_why, cell, message, severity) => {
    expect(check(missingExecutor, 'РМК', cell)).toMatchObject([{ message, severity }]);
  });

  test('an order beside a name is no absence', () => {
    expect(check(missingExecutor, 'РМК, согласно приказу')).toEqual([]);
  });
});

describe('executor/separator', () => {
  test('a habit is one finding', () => {
    const findings = check(executorSeparator, 'РИАЦОКО ВИРО', 'ВИРО', 'РИАЦОКО ВИРО МОУО', 'ВИРО МОУО');
    expect(findings.map(places)).toEqual(['D3 D5 D6']);
    expect(findings[0]?.message).toBe('Исполнители в 3 ячейках не разделены запятыми, например «РИАЦОКО ВИРО».');
  });

  test('a slip is a finding of its own', () => {
    expect(check(executorSeparator, 'РМК, УО', 'РМК, УО', 'РМК УО', 'УО, РМК').map(places)).toEqual(['D5']);
  });

  test('the fix sets commas only where there are none', () => {
    expect(fixed(executorSeparator, 'РМК, муниципальный координатор школа- участница проекта')).toEqual([
      'РМК, муниципальный координатор, школа- участница проекта',
    ]);
    expect(fixed(executorSeparator, 'И.О. Фамилия А.Б. Имярек')).toEqual(['И.О. Фамилия, А.Б. Имярек']);
  });
});

describe('executor/spelling', () => {
  test('one finding for an executor, its first odd cell marked', () => {
    const findings = check(executorSpelling, 'ВИРО', 'ВРО', 'ВИРО', 'ВРО, ОО', 'ВИРО', 'ВИРО');
    expect(findings.map(places)).toEqual(['D4 D6']);
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      message: '№ 2: исполнитель «ВРО» (2 ячейки), а обычно «ВИРО».',
      actual: 'ВРО',
      expected: ['ВИРО'],
    });
  });

  test('the fix changes the odd part only', () => {
    expect(fixed(executorSpelling, 'ВИРО', 'УО,\nВРО (по согласованию)', 'ВИРО')).toEqual([
      'ВИРО',
      'УО,\nВИРО (по согласованию)',
      'ВИРО',
    ]);
    expect(fixed(executorSpelling, 'школа-участница', 'РМК', 'Школа – участница', 'школа-участница')).toEqual([
      'школа-участница',
      'РМК',
      'Школа-участница',
      'школа-участница',
    ]);
  });

  test('the words of a longer name before stay', () => {
    expect(fixed(executorSpelling, 'ТОИРО', 'Центр экспертизы ТОРО, ТОРО', 'ТОИРО', 'ТОИРО')[1]).toBe(
      'Центр экспертизы ТОРО, ТОИРО',
    );
  });

  test('a plural or a full name is worth a look, not a fix', () => {
    const [finding] = check(executorSpelling, 'куратор', 'кураторы школ', 'куратор');
    expect(finding).toMatchObject({ severity: 'info', actual: 'кураторы школ', fix: null });
  });

  test('a formula is never overwritten', () => {
    const grid = plan('ВИРО', 'ВРО', 'ВИРО');
    const cells = grid.cells.map((row) =>
      row.map((cell) => (cell.text === 'ВРО' ? { ...cell, formula: true as const } : cell)),
    );
    expect(checkGrid([executorSpelling], { ...grid, cells })).toMatchObject([{ actual: 'ВРО', fix: null }]);
  });

  test.each([
    ['a post beside its holder', ['Фамилия И.О.', 'Фамилия И.О., директор', 'И.О. Фамилия']],
    ['one spelling only, odd as it is', ['Школа - участница', 'Школа - участница']],
    ['quotes and spaces', ['ГБУ «ИРО»', 'ГБУ "ИРО"', 'СОШ №4', 'СОШ № 4']],
  ])('silent: %s', (_why, executors) => {
    expect(check(executorSpelling, ...executors)).toEqual([]);
  });

  test('aliases of the directory are no slips', () => {
    const directory = [{ name: 'ВИРО', aliases: ['ВРО'] }];
    expect(checkGrid([executorSpelling], plan('ВИРО', 'ВРО', 'ВИРО'), { ...DEFAULT_SETTINGS, directory })).toEqual([]);
  });
});

describe('executor/underspecified', () => {
  test('the fix adds the level in the number of the cell', () => {
    expect(
      fixed(underspecifiedExecutor, 'Муниципальный координатор', 'РМК, Координатор', 'кураторы, координаторы'),
    ).toEqual(['Муниципальный координатор', 'РМК, Муниципальный координатор', 'кураторы, муниципальные координаторы']);
  });
});

describe('executor/collective', () => {
  test('one finding for each group; staff is only worth a look', () => {
    const findings = check(collectiveExecutor, 'Участники проекта', 'Педагоги', 'куратор, участники проекта');
    expect(findings.map((finding) => [places(finding), finding.severity])).toEqual([
      ['D3 D5', 'warning'],
      ['D4', 'info'],
    ]);
  });
});

describe('executor/dangling', () => {
  test('a list that ends with semicolons is no broken one', () => {
    expect(check(danglingExecutor, 'РМК;\nУО;', 'РМК,').map(places)).toEqual(['D4']);
  });
});

describe('executor/unknown', () => {
  const directory = [{ name: 'муниципальный координатор', aliases: ['координатор'] }];

  test('shows the nearest and mends with it', () => {
    const grid = plan('координаторы', 'муниципальный кординатр');
    const [finding, ...others] = checkGrid([unknownExecutor], grid, { ...DEFAULT_SETTINGS, directory });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ expected: ['муниципальный координатор'] });
    expect(finding?.fix?.edits).toEqual([
      {
        kind: 'set-text',
        row: 3,
        column: 3,
        expect: 'муниципальный кординатр',
        text: 'муниципальный координатор',
      },
    ]);
  });

  test('knows no nearest for somebody else', () => {
    const [finding] = checkGrid([unknownExecutor], plan('Служба сопровождения'), { ...DEFAULT_SETTINGS, directory });
    expect(finding).toMatchObject({ expected: [], fix: null });
  });
});
