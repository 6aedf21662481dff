import { describe, expect, test } from 'vitest';
import { cellAt } from '../../core/grid/grid.js';
import { browserCodec, workingCodec } from '../../xlsx/browser/codec.js';
import { createWorkbook } from '../../xlsx/create.js';
import { lookAfterEdits, lookOf } from '../../xlsx/look.js';
import { perform } from '../../xlsx/perform.js';
import { readWorkbook } from '../../xlsx/read.js';
import { FIXTURES, readFixture } from '../../xlsx/testing/fixtures.js';
import { handmade, stylesWith } from '../../xlsx/testing/handmade.js';
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

function edit(bytes: Uint8Array, cells: readonly TypedCell[], codec = browserCodec) {
  const look = lookOf(bytes, codec);
  if (look.refused) throw new Error(look.message);
  return { look, edited: editCells(bytes, look, cells, codec) };
}

function typedInto(bytes: Uint8Array, ...cells: readonly TypedCell[]): Uint8Array {
  const { edited } = edit(bytes, cells);
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

describe('an empty cell', () => {
  const styles = stylesWith('dd.mm.yyyy', '0.00', '@', 'h:mm');
  const cells = [0, 1, 2, 3, 4].map((style) => `<c r="${'ABCDE'[style]}1" s="${style}"/>`).join('');
  const blank = handmade({ sheets: { План: `<sheetData><row r="1">${cells}</row></sheetData>` }, styles });

  test.each([
    ['for dates takes a day as one', 1, '15.03.2022', { kind: 'date', date: { y: 2022, m: 3, d: 15 } }],
    ['for dates takes other words as a text', 1, 'март', { kind: 'text', text: 'март' }],
    ['for numbers takes a number as one', 2, '12,5', { kind: 'number', value: 12.5 }],
    ['of the usual format takes a day as a text', 0, '15.03.2022', { kind: 'text', text: '15.03.2022' }],
    ['of the usual format takes a number as a text: «1.10» and «1.1» are two measures', 0, '12', { kind: 'text' }],
    ['for texts takes a number as a text', 3, '12', { kind: 'text', text: '12' }],
    ['for hours takes a day as a text', 4, '15.03.2022', { kind: 'text', text: '15.03.2022' }],
  ])('%s', (_, column, text, cell) => {
    expect(cellIn(typedInto(blank, typed(0, column, text)), 0, column)).toMatchObject(cell);
  });

  test('that held a date and was cleared takes a day as one again', () => {
    const cleared = typedInto(PLAN, typed(0, 1, ''));
    expect(cellIn(typedInto(cleared, typed(0, 1, '15.03.2022')), 0, 1)).toMatchObject({ kind: 'date' });
  });
});

describe('what cannot be kept is told, and nothing of it is', () => {
  test('a cell with a formula, among others', () => {
    const formulas = readFixture('formulas.xlsx');
    const cells = [typed(4, 1, 'новое'), typed(4, 0, '7')];
    expect(edit(formulas, cells).edited).toEqual({
      problem: expect.stringContaining('A5: правка не внесена – в ячейке формула'),
    });
  });

  test('a covered cell of a merge', () => {
    expect(edit(PLAN, [typed(1, 1, 'да')]).edited).toEqual({ problem: expect.stringContaining('объединением') });
  });

  test('a sheet of ours', () => {
    const checked = perform(
      { bytes: PLAN, settings: '' },
      'check',
      { asOf: null, write: true },
      { today: '2022-06-30', codec: browserCodec },
    );
    const { edited } = edit(checked.file.bytes, [typed(0, 0, 'да', 'Вешки – замечания')]);
    expect(edited).toEqual({ problem: expect.stringContaining('составляет программа') });
  });

  test('a sheet that is not there, or hidden', () => {
    expect(edit(PLAN, [typed(0, 0, 'да', 'Нет')]).edited).toEqual({
      problem: expect.stringContaining('среди видимых листов книги нет'),
    });
  });

  test('a signed file is edited all the same', () => {
    const { edited } = edit(readFixture('signed.xlsx'), [typed(16, 1, 'новая задача', 'Дорожная карта')]);
    expect(edited).toHaveProperty('bytes');
  });
});

describe('after an edit only the cells that changed are read, to the same look', () => {
  test.each(FIXTURES.map(({ name }) => name))('%s', (name) => {
    for (const codec of [browserCodec, workingCodec()]) {
      const bytes = readFixture(name);
      const sheet = lookOf(bytes, codec);
      if (sheet.refused) throw new Error(sheet.message);
      const first = sheet.sheets.find(({ hidden }) => !hidden)?.name ?? '';
      const places = [
        typed(3, 1, 'новое', first),
        typed(5, 2, '', first),
        typed(60, 3, '7', first),
        typed(3, 0, '8', first),
      ];
      for (const cells of [places, ...places.map((one) => [one])]) {
        const { look, edited } = edit(bytes, cells, codec);
        // a formula or a merged block may be there: then nothing is changed
        if ('problem' in edited) continue;
        expect(lookAfterEdits(look, edited.bytes, codec, cells)).toEqual(lookOf(edited.bytes, codec));
        expect(lookAfterEdits(look, edited.bytes, browserCodec, cells)).toEqual(lookOf(edited.bytes, browserCodec));
      }
    }
  });
});

test('what was typed, in words', () => {
  expect(typedWords([typed(0, 0, 'а')])).toBe('правка ячейки');
  expect(typedWords([typed(0, 0, 'а'), typed(0, 1, 'б')])).toBe('правка 2 ячеек');
});
