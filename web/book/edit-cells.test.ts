import { describe, expect, test } from 'vitest';
import { cellAt } from '../../core/grid/grid.js';
import { browserCodec } from '../../xlsx/browser/codec.js';
import { createWorkbook } from '../../xlsx/create.js';
import { perform } from '../../xlsx/perform.js';
import { readWorkbook } from '../../xlsx/read.js';
import { readFixture } from '../../xlsx/testing/fixtures.js';
import type { TypedCell } from '../grid/grid-view.js';
import { editCells, typedWords } from './edit-cells.js';

const PLAN = createWorkbook(
  [
    {
      name: 'План',
      rows: [
        ['текст', { y: 2022, m: 3, d: 1 }, 10, ''],
        ['объединено', '', '', ''],
      ],
      merges: [{ top: 1, left: 0, bottom: 1, right: 1 }],
    },
    { name: 'Другой', rows: [['а']] },
  ],
  browserCodec,
);

const typed = (row: number, column: number, text: string, sheet = 'План'): TypedCell => ({ sheet, row, column, text });

function typedInto(bytes: Uint8Array, ...cells: readonly TypedCell[]): Uint8Array {
  const edited = editCells(bytes, cells);
  if ('problem' in edited) throw new Error(edited.problem);
  return edited.bytes;
}

function cellIn(bytes: Uint8Array, row: number, column: number, sheet = 'План') {
  const workbook = readWorkbook(bytes, browserCodec);
  if (workbook.refused) throw new Error(workbook.message);
  const grid = workbook.grids.find((one) => one.sheet === sheet);
  if (!grid) throw new Error(`no sheet ${sheet}`);
  return cellAt(grid, row, column);
}

describe('typed cells in the file', () => {
  test.each([
    ['a text', 0, 0, 'новый', { kind: 'text', text: 'новый' }],
    ['a day into a date', 0, 1, '15.03.2022', { kind: 'date', date: { y: 2022, m: 3, d: 15 } }],
    ['other words into a date', 0, 1, 'до 15 марта', { kind: 'text', text: 'до 15 марта' }],
    ['a number into a number', 0, 2, '12,5', { kind: 'number', value: 12.5 }],
    ['other words into a number', 0, 2, 'не менее 12', { kind: 'text', text: 'не менее 12' }],
    ['a formula is a text', 0, 0, '=1+1', { kind: 'text', text: '=1+1' }],
    ['nothing', 0, 0, '', { kind: 'empty' }],
    ['into an empty cell', 0, 3, 'да', { kind: 'text', text: 'да' }],
    ['beyond the last cell', 20, 9, 'да', { kind: 'text', text: 'да' }],
    ['a line break of Windows', 0, 0, 'а\r\nб', { kind: 'text', text: 'а\nб' }],
  ])('%s', (_, row, column, text, cell) => {
    expect(cellIn(typedInto(PLAN, typed(row, column, text)), row, column)).toMatchObject(cell);
  });

  test('what stands there already changes no byte', () => {
    expect(typedInto(PLAN, typed(0, 0, 'текст'), typed(0, 1, '01.03.2022'))).toBe(PLAN);
  });

  test('several cells of several sheets at once; the last text of a cell counts', () => {
    const bytes = typedInto(PLAN, typed(0, 0, 'раз'), typed(0, 0, 'два'), typed(0, 0, 'б', 'Другой'));
    expect(cellIn(bytes, 0, 0).text).toBe('два');
    expect(cellIn(bytes, 0, 0, 'Другой').text).toBe('б');
  });

  test('an empty text for a covered cell of a merge, as pasting gives it, is no obstacle', () => {
    expect(cellIn(typedInto(PLAN, typed(1, 0, 'новое'), typed(1, 1, '')), 1, 0).text).toBe('новое');
  });
});

describe('what cannot be kept is told, and nothing of it is', () => {
  test('a cell with a formula, among others', () => {
    const formulas = readFixture('formulas.xlsx');
    const cells = [typed(4, 1, 'новое'), typed(4, 0, '7')];
    expect(editCells(formulas, cells)).toEqual({
      problem: expect.stringContaining('A5: правка не внесена – в ячейке формула'),
    });
  });

  test('a covered cell of a merge', () => {
    expect(editCells(PLAN, [typed(1, 1, 'да')])).toEqual({ problem: expect.stringContaining('объединением') });
  });

  test('a sheet of ours', () => {
    const checked = perform(
      { bytes: PLAN, settings: '' },
      'check',
      { asOf: null, write: true },
      { today: '2022-06-30', codec: browserCodec },
    );
    const edited = editCells(checked.file.bytes, [typed(0, 0, 'да', 'Вешки – замечания')]);
    expect(edited).toEqual({ problem: expect.stringContaining('составляет программа') });
  });

  test('a sheet that is not there, or hidden', () => {
    expect(editCells(PLAN, [typed(0, 0, 'да', 'Нет')])).toEqual({
      problem: expect.stringContaining('среди видимых листов книги нет'),
    });
  });

  test('a signed file is edited all the same', () => {
    const edited = editCells(readFixture('signed.xlsx'), [typed(16, 1, 'новая задача', 'Дорожная карта')]);
    expect(edited).toHaveProperty('bytes');
  });
});

test('what was typed, in words', () => {
  expect(typedWords([typed(0, 0, 'а')])).toBe('правка ячейки');
  expect(typedWords([typed(0, 0, 'а'), typed(0, 1, 'б')])).toBe('правка 2 ячеек');
});
