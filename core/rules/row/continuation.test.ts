import { describe, expect, test } from 'vitest';
import { gridOf } from '../../testing/grid.js';
import { applyFix } from '../testing/apply.js';
import { checkGrid, checkRows } from '../testing/check.js';
import { continuation } from './continuation.js';

const HEADER = ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'];

describe('row/continuation', () => {
  test('the fix joins each text with the cell above it and takes the row out', () => {
    const grid = gridOf([
      HEADER,
      ['1', 'Посещение школ кураторами и', '15.02.2022', 'РМК', 'Активированы'],
      ['', '', '', '', ''],
      ['', 'координаторами', '', '', 'рисковые направления'],
      ['2', 'Семинар', '16.03.2022', 'РМК', 'Отчёт'],
    ]);
    const [finding, ...others] = checkGrid([continuation], grid);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      message: '№ 1: продолжение «координаторами» стоит в отдельной строке.',
      place: { top: 3 },
    });
    const fixed = finding?.fix ? applyFix(grid, finding.fix) : grid;
    expect(fixed.cells.map((cells) => cells.map(({ text }) => text))).toEqual([
      HEADER,
      ['1', 'Посещение школ кураторами и координаторами', '15.02.2022', 'РМК', 'Активированы рисковые направления'],
      ['', '', '', '', ''],
      ['2', 'Семинар', '16.03.2022', 'РМК', 'Отчёт'],
    ]);
  });

  test('a word broken by a hyphen is not put together by guess', () => {
    const rows = [
      HEADER,
      ['1', 'Организация цикла предметных мастер-', '15.02.2022', 'РМК', 'Отчёт'],
      ['', 'классов для школ', '', '', ''],
      ['2', 'Семинар', '16.03.2022', 'РМК', 'Отчёт'],
    ];
    expect(checkRows(continuation, rows).map(({ fix }) => fix)).toEqual([null]);
  });

  test('rows under cells merged down are a layout, not a page break', () => {
    const rows = [
      HEADER,
      ['1', 'Семинар для учителей', '15.02.2022', 'РМК', 'Отчёт'],
      ['', '', '', 'Куратор', 'Справка'],
      ['2', 'Семинар', '16.03.2022', 'РМК', 'Отчёт'],
    ];
    const merged = [0, 1, 2].map((column) => ({ top: 1, bottom: 2, left: column, right: column }));
    expect(checkRows(continuation, rows, merged)).toEqual([]);
  });

  test('where most measures have rows below, it is said once', () => {
    const measures = Array.from({ length: 7 }, (_, index) => [
      [String(index + 1), `Семинар по теме ${index + 1}`, '15.02.2022', 'РМК', 'Отчёт'],
      ['', '', '', 'куратор', ''],
    ]).flat();
    expect(
      checkRows(continuation, [HEADER, ...measures]).map(({ severity, related }) => [severity, related.length]),
    ).toEqual([['info', 6]]);
  });
});
