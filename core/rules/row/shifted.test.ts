import { describe, expect, test } from 'vitest';
import { gridOf } from '../../testing/grid.js';
import { applyFix } from '../testing/apply.js';
import { checkGrid, checkRows } from '../testing/check.js';
import { shiftedRows } from './shifted.js';

const HEADER = ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'];
const row = (number: number, ...rest: string[]): string[] => [
  `${number}.`,
  `Семинар по теме ${number}`,
  '15.02.2022',
  ...rest,
];

describe('row/shifted', () => {
  test('one finding for a block, with its offset and its rows', () => {
    const rows = [
      HEADER,
      row(1, 'РМК', 'Отчёт'),
      row(2, 'РМК', '', 'Протокол'),
      row(3, 'РМК', '', 'Справка'),
      row(4, 'РМК', 'Отчёт'),
    ];
    const findings = checkRows(shiftedRows, rows);
    expect(findings.map(({ message }) => message)).toEqual([
      '№ 2 – № 3: показатель стоит на 1 столбец правее своего заголовка.',
    ]);
    expect(findings[0]?.place).toEqual({ top: 2, left: 5, bottom: 3, right: 5 });
  });

  test('the fix moves the cells back and splits number and task', () => {
    const grid = gridOf([
      HEADER,
      row(1, 'РМК', 'Отчёт'),
      ['2. Семинар по теме 2', '16.03.2022', 'РМК', 'Протокол', ''],
      row(3, 'РМК', 'Отчёт'),
    ]);
    const [finding] = checkGrid([shiftedRows], grid);
    expect(finding?.message).toBe('№ 2: ячейки стоят на 1 столбец левее своих заголовков.');
    const fixed = finding?.fix ? applyFix(grid, finding.fix) : grid;
    expect(fixed.cells[2]?.map(({ text }) => text)).toEqual([
      '2.',
      'Семинар по теме 2',
      '16.03.2022',
      'РМК',
      'Протокол',
    ]);
  });

  test('a name spread over two cells is not put together by guess', () => {
    const rows = [
      ['№', 'Мероприятие', 'Срок', 'Показатель', 'Исполнители'],
      ['1.', 'Семинар по теме 1', '15.02.2022', 'Отчёт', 'РИАЦОКО', 'ВИРО'],
      ['2.', 'Семинар по теме 2', '16.02.2022', 'Отчёт', 'РИАЦОКО', ''],
      ['3.', 'Семинар по теме 3', '17.02.2022', 'Отчёт', 'РИАЦОКО', 'ВИРО ОО'],
    ];
    const findings = checkRows(shiftedRows, rows);
    expect(findings.map(({ message, fix }) => [message, fix])).toEqual([
      ['№ 1 – № 3: исполнители стоят в 2 столбцах вместо одного.', null],
    ]);
  });

  test('a cell merged down over several measures is no shift', () => {
    const rows = [HEADER, row(1, 'РМК', 'Отчёт'), row(2, '', 'Отчёт'), row(3, '', 'Отчёт')];
    expect(checkRows(shiftedRows, rows, [{ top: 1, bottom: 3, left: 3, right: 3 }])).toEqual([]);
  });
});
