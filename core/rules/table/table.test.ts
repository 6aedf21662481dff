/** Rules about the columns of a table, where their examples leave something unsaid. */
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../settings/settings.js';
import { gridOf } from '../../testing/grid.js';
import { applyFix } from '../testing/apply.js';
import { checkGrid, checkRows } from '../testing/check.js';
import { duplicateColumn } from './duplicate-column.js';
import { headerSpelling } from './header-spelling.js';
import { missingColumn } from './missing-column.js';
import { repeatedHeader } from './repeated-header.js';
import { unknownColumn } from './unknown-column.js';

const tableOf = (header: readonly string[], ...rows: readonly (readonly string[])[]) =>
  rows.length > 0
    ? [header, ...rows]
    : [header, header.map((_, column) => (column === 0 ? '1' : `значение ${column}`))];

describe('table/missing-column', () => {
  const missing = (header: readonly string[]) =>
    checkRows(missingColumn, tableOf(header)).map(({ expected, severity }) => `${severity} ${expected[0]}`);

  test.each([
    ['indicator', ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Сайт'], ['warning Показатель реализации']],
    ['executor', ['№', 'Мероприятие', 'Срок', 'Показатель', 'Сайт'], ['error Исполнители']],
    ['deadline', ['№', 'Мероприятие', 'Исполнители', 'Показатель', 'Сайт'], ['error Срок реализации']],
    ['number', ['Мероприятие', 'Срок', 'Исполнители', 'Показатель', 'Сайт'], ['info № п/п']],
    ['information', ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'], ['info Информационное сопровождение']],
    [
      'none: start alone stands for the deadline',
      ['№', 'Мероприятие', 'Дата начала', 'Ответственный', 'Результат', 'Сайт'],
      [],
    ],
  ])('%s', (_, header, expected) => {
    expect(missing(header)).toEqual(expected);
  });

  test('a column the settings require is an error', () => {
    const settings = { ...DEFAULT_SETTINGS, requiredColumns: ['information', 'confirmation'] as const };
    const grid = gridOf(tableOf(['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель']));
    expect(
      checkGrid([missingColumn], grid, settings).map(({ severity, expected }) => `${severity} ${expected[0]}`),
    ).toEqual(['error Информационное сопровождение', 'error Подтверждающий документ']);
  });

  test('an indicator is a must where the plan has an appendix of indicators', () => {
    const rows = [
      ...tableOf(
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Сайт'],
        ['1', 'Семинар для школ', '15.02.2022', 'РМК', 'Сайт'],
      ),
      [],
      ['Приложение 2. Показатели результативности'],
      ['№', 'Показатели реализации «дорожной карты»', 'Критерии'],
      ['1', 'Доля исполненных и подтвержденных мероприятий куратором', '100% исполнение'],
    ];
    expect(checkRows(missingColumn, rows).map(({ severity }) => severity)).toEqual(['error']);
  });

  test('the one unknown column is named as a suspect', () => {
    const [finding] = checkRows(
      missingColumn,
      tableOf(['№', 'Мероприятие', 'Срок', 'Абракадабра', 'Показатель', 'Сайт']),
    );
    expect(finding?.advice).toContain('«Абракадабра»');
    expect(finding?.related).toEqual([{ top: 0, left: 3, bottom: 0, right: 3 }]);
  });
});

describe('table/header-spelling', () => {
  test('the fix puts the right word', () => {
    const grid = gridOf(tableOf(['№', 'Мероприятие', 'Срок', 'Исполнитли', 'Показатель']));
    const [finding] = checkGrid([headerSpelling], grid);
    expect(finding?.fix && applyFix(grid, finding.fix).cells[0]?.[3]?.text).toBe('Исполнители');
  });
});

describe('table/duplicate-column', () => {
  test.each([
    [
      '«Показатель» and «Ожидаемый результат»',
      ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель', 'Ожидаемый результат'],
    ],
    [
      '«Ответственный» and «Соисполнители»',
      ['№', 'Мероприятие', 'Срок', 'Ответственный', 'Соисполнители', 'Результат'],
    ],
    ['two notes', ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Примечание', 'Примечание']],
    ['«Направление» and «Мероприятие»', ['Направление', 'Мероприятие', 'Срок', 'Исполнители', 'Результат']],
    ['«Задача» and «Мероприятие»', ['Задача', 'Мероприятие', 'Срок', 'Исполнители', 'Результат']],
  ])('%s are no duplicates', (_, header) => {
    expect(checkRows(duplicateColumn, tableOf(header)).map(({ message }) => message)).toEqual([]);
  });
});

describe('table/unknown-column', () => {
  test('a column of displaced cells is the matter of row/shifted', () => {
    const rows = tableOf(
      ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель', ''],
      ['1', 'Семинар для школ', '15.02.2022', 'РМК', 'Отчёт', ''],
      ['2', 'Совещание для школ', '16.02.2022', 'РМК', '', 'Протокол'],
    );
    expect(checkRows(unknownColumn, rows)).toEqual([]);
  });
});

describe('table/repeated-header', () => {
  test('all repetitions are one finding, and its fix takes them out from the bottom up', () => {
    const header = ['№', 'Мероприятие', 'Срок', 'Исполнители'];
    const row = (number: string) => [number, `Семинар ${number} для школ`, '15.02.2022', 'РМК'];
    const grid = gridOf([header, row('1'), header, row('2'), header, row('3')]);
    const [finding, ...others] = checkGrid([repeatedHeader], grid);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ message: 'Заголовок таблицы повторён внутри неё 2 раза.', place: { top: 2 } });
    expect(finding?.fix?.edits.map(({ row: at }) => at)).toEqual([4, 2]);
    expect(finding?.fix && applyFix(grid, finding.fix).cells.map((cells) => cells[0]?.text)).toEqual([
      '№',
      '1',
      '2',
      '3',
    ]);
  });

  test('rows touched by a merge are left to the user', () => {
    const header = ['№', 'Мероприятие', 'Срок', 'Исполнители'];
    const rows = [header, ['1', 'Семинар', '15.02.2022', 'РМК'], header, ['2', 'Семинар', '16.02.2022', 'РМК']];
    const findings = checkRows(repeatedHeader, rows, [{ top: 2, bottom: 2, left: 4, right: 5 }]);
    expect(findings.map(({ fix }) => fix)).toEqual([null]);
  });
});
