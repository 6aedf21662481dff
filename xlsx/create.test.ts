import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, EMPTY_CELL } from '../core/grid/grid.js';
import { blankWorkbook, createOwnWorkbook, createWorkbook, type PlainValue } from './create.js';
import { nodeCodec } from './node/codec.js';
import { readWorkbook } from './read.js';
import { SHEET_1, textOf } from './testing/patched.js';
import { findingsSheet, indicatorsSheet, rect } from './testing/patches.js';
import { complaintsAbout } from './testing/validate.js';

function read(bytes: Uint8Array) {
  const workbook = readWorkbook(bytes, nodeCodec);
  if (workbook.refused) throw new Error(workbook.message);
  return workbook;
}

/** What a value must read as; texts of numbers are tested elsewhere, here they are whole. */
function cellOf(value: PlainValue): Cell {
  if (value === null || value === '') return EMPTY_CELL;
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'number') return { kind: 'number', value, text: String(value) };
  if (typeof value === 'boolean') return { kind: 'boolean', value, text: value ? 'ИСТИНА' : 'ЛОЖЬ' };
  const pad = (part: number): string => String(part).padStart(2, '0');
  return { kind: 'date', date: value, text: `${pad(value.d)}.${pad(value.m)}.${value.y}` };
}

test('any table that is created reads the same', () => {
  const letter = fc.constantFrom(
    'а',
    'Я',
    '1',
    '.',
    ' ',
    '\n',
    '\t',
    '<',
    '&',
    '"',
    "'",
    '=',
    '_',
    'x',
    '0',
    '—',
    '😀',
  );
  const value: fc.Arbitrary<PlainValue> = fc.oneof(
    fc.constant(null),
    fc.string({ unit: letter, maxLength: 12 }),
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.boolean(),
    fc.record({
      y: fc.integer({ min: 1901, max: 2100 }),
      m: fc.integer({ min: 1, max: 12 }),
      d: fc.integer({ min: 1, max: 28 }),
    }),
  );
  const style = fc.constantFrom('plain', 'title', 'header', 'section', 'cell');
  const table = fc.array(fc.array(fc.tuple(value, style), { maxLength: 5 }), { maxLength: 6 });
  fc.assert(
    fc.property(table, (rows) => {
      const plain = rows.map((row) => row.map(([one, look]) => ({ value: one, style: look as 'plain' })));
      const [grid] = read(createWorkbook([{ name: 'План', rows: plain }], nodeCodec)).grids;
      const expected = rows.map((row) => row.map(([one]) => cellOf(one)));
      const isFilled = (row: Cell[]): boolean => row.some(({ kind }) => kind !== 'empty');
      while (expected.length > 1 && !isFilled(expected[expected.length - 1] ?? [])) expected.pop();
      for (const [at, row] of (grid?.cells ?? []).entries()) {
        for (const [column, cell] of row.entries()) expect(cell).toEqual(expected[at]?.[column] ?? EMPTY_CELL);
      }
      expect(grid?.cells.length).toBe(Math.max(1, expected.length));
    }),
    { numRuns: 60 },
  );
});

describe('a table as a user keeps it', () => {
  const plan = createWorkbook(
    [
      {
        name: 'Дорожная карта',
        rows: [
          [{ value: 'План на 2022 год', style: 'title' }],
          ['№', 'Мероприятие', 'Срок'].map((value) => ({ value, style: 'header' as const })),
          [
            { value: 'I. Раздел', style: 'section' },
            { value: null, style: 'section' },
            { value: null, style: 'section' },
          ],
          [1, '=приказ', { y: 2022, m: 3, d: 5 }].map((value) => ({ value, style: 'cell' as const })),
        ],
        merges: [rect('A1:C1'), rect('A3:C3')],
        widths: [6, 60, 20],
      },
      { name: "Школы '22 & сады", rows: [['Школа № 1', true, null]] },
    ],
    nodeCodec,
  );

  test('values, merges and sheets are there', () => {
    const { grids } = read(plan);
    expect(grids.map(({ sheet }) => sheet)).toEqual(['Дорожная карта', "Школы '22 & сады"]);
    expect(grids[0]?.merges).toEqual([rect('A1:C1'), rect('A3:C3')]);
    expect(grids[0]?.cells[3]).toEqual([1, '=приказ', { y: 2022, m: 3, d: 5 }].map(cellOf));
  });

  test.each([
    ['plain sheets', plan],
    ['a blank workbook', blankWorkbook(nodeCodec)],
    ['our own sheets alone', createOwnWorkbook([findingsSheet('План'), indicatorsSheet()], nodeCodec)],
  ])('Microsoft’s SDK has nothing to say about %s', async (_, bytes) => {
    expect(await complaintsAbout(bytes)).toEqual([]);
  });
});

test('a blank workbook has one empty sheet', () => {
  expect(read(blankWorkbook(nodeCodec)).grids).toEqual([{ sheet: 'Лист1', cells: [[EMPTY_CELL]], merges: [] }]);
});

test('a workbook of our own sheets is known to be ours', () => {
  const { grids, ownSheets } = read(createOwnWorkbook([indicatorsSheet()], nodeCodec));
  expect(grids).toEqual([]);
  expect(ownSheets).toMatchObject([{ key: 'indicators', name: 'Вешки – показатели' }]);
});

test('a sheet that asks for it is printed on landscape pages, one wide', async () => {
  const sheet = { name: 'План', rows: [['а']], merges: [rect('A2:B2')] };
  const xmlOf = (bytes: Uint8Array): string => textOf(bytes, SHEET_1);
  const wide = createWorkbook([{ ...sheet, landscape: true }], nodeCodec);
  expect(xmlOf(wide)).toMatch(
    /<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>.*<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"\/>/,
  );
  expect(await complaintsAbout(wide)).toEqual([]);
  expect(xmlOf(createWorkbook([sheet], nodeCodec))).not.toContain('page');
});
