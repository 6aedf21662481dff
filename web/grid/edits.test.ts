import { describe, expect, test } from 'vitest';
import { parseRange } from '../../core/grid/a1.js';
import type { Rect } from '../../core/grid/grid.js';
import { clearTexts, copyTexts, type Edit, pasteTexts, sheetCells, typeText, whyClosed } from './edits.js';
import { sheetLook } from './testing/looks.js';

const at = (range: string): Rect => {
  const rect = parseRange(range);
  if (!rect) throw new Error(range);
  return rect;
};

const FORMULA = { kind: 'number', value: 3, text: '3', formula: true } as const;
const DATE = { kind: 'date', date: { y: 2022, m: 3, d: 15 }, text: '15.03.2022' } as const;

const SHEET = sheetCells(
  sheetLook(
    [
      ['№', 'Задача', 'Срок'],
      ['1', 'Совещание', DATE],
      ['2', 'Отчёт', FORMULA],
    ],
    { merges: [at('A5:C6')] },
  ),
);

const changed = (edit: Edit) =>
  'problem' in edit ? edit.problem : edit.cells.map(({ row, column, text }) => [row, column, text]);

describe('one text', () => {
  test('goes to its cell, of the sheet by its name', () => {
    expect(typeText(SHEET, { row: 1, column: 1 }, 'Семинар')).toEqual({
      cells: [{ sheet: 'План', row: 1, column: 1, text: 'Семинар' }],
    });
  });

  test('that stands there already changes nothing', () => {
    expect(changed(typeText(SHEET, { row: 1, column: 2 }, '15.03.2022'))).toEqual([]);
  });

  test('never goes over a formula, nor into a sheet of ours', () => {
    expect(whyClosed(SHEET, { row: 2, column: 2 })).toBe(
      'В ячейке C3 формула. Формулы меняйте в Excel: здесь показан их сохранённый результат.',
    );
    expect(typeText(SHEET, { row: 2, column: 2 }, '4')).toHaveProperty('problem');
    const own = sheetCells(sheetLook([['Совет']], { own: 'findings', name: 'Вешки – замечания' }));
    expect(whyClosed(own, { row: 9, column: 9 })).toMatch(/^Лист «Вешки – замечания» составляет программа/);
  });
});

describe('clearing', () => {
  test('empties the cells that hold something', () => {
    expect(changed(clearTexts(SHEET, at('A1:Z1')))).toEqual([
      [0, 0, ''],
      [0, 1, ''],
      [0, 2, ''],
    ]);
    expect(changed(clearTexts(SHEET, at('A20:Z900')))).toEqual([]);
  });

  test('is all or nothing: a formula among them stops it', () => {
    expect(changed(clearTexts(SHEET, at('B3:C3')))).toMatch(/^В ячейке C3 формула/);
  });
});

describe('pasting', () => {
  test('a rectangle goes from the top left on, whatever is selected', () => {
    expect(
      changed(
        pasteTexts(SHEET, at('D8:E8'), [
          ['а', 'б'],
          ['в', ''],
        ]),
      ),
    ).toEqual([
      [7, 3, 'а'],
      [7, 4, 'б'],
      [8, 3, 'в'],
    ]);
  });

  test('an empty text empties the cell it falls on', () => {
    expect(changed(pasteTexts(SHEET, at('A2'), [['5', '']]))).toEqual([
      [1, 0, '5'],
      [1, 1, ''],
    ]);
  });

  test('one text fills all that is selected', () => {
    expect(changed(pasteTexts(SHEET, at('D1:D3'), [['да']]))).toEqual([
      [0, 3, 'да'],
      [1, 3, 'да'],
      [2, 3, 'да'],
    ]);
  });

  test('a merged block takes one text; a text under it would not be seen', () => {
    expect(changed(pasteTexts(SHEET, at('A5:C6'), [['итог']]))).toEqual([[4, 0, 'итог']]);
    // copied from another merged block: empty beside its first cell
    expect(changed(pasteTexts(SHEET, at('A5'), [['итог', '', '']]))).toEqual([[4, 0, 'итог']]);
    expect(changed(pasteTexts(SHEET, at('A5'), [['а', 'б']]))).toMatch(/^Вставка не сделана: B5 – часть объединённых/);
  });

  test('a whole column at once is too much', () => {
    expect(changed(pasteTexts(SHEET, at('A1:A1048576'), [['да']]))).toMatch(/не больше 20000 ячеек/);
  });
});

test('copying gives what is shown, as far as there are cells', () => {
  expect(copyTexts(SHEET, at('B1:C1048576'))).toEqual([
    ['Задача', 'Срок'],
    ['Совещание', '15.03.2022'],
    ['Отчёт', '3'],
  ]);
  expect(copyTexts(SHEET, at('Z1:Z5'))).toEqual([['']]);
});

test('a cell takes its style, an empty place that of its row or column', () => {
  const look = sheetLook([['а']], {
    rows: [{ row: 3, height: null, fixed: false, hidden: false, style: 5 }],
    columns: [{ from: 2, to: 4, width: null, hidden: false, style: 7 }],
  });
  const cells = sheetCells(look);
  expect([cells.styleAt(0, 0), cells.styleAt(3, 3), cells.styleAt(8, 3), cells.styleAt(8, 8)]).toEqual([0, 5, 7, 0]);
});
