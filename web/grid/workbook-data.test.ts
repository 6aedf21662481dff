import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { StyleLook } from '../../xlsx/look/styles.js';
import { type BookLook, lookOf, type SheetLook } from '../../xlsx/look.js';
import { nodeCodec } from '../../xlsx/node/codec.js';
import { fontsOf } from './fonts.js';
import { bookLook, PLAIN, sheetLook, WRAPPED } from './testing/looks.js';
import { type WorkbookData, type WorksheetData, workbookData } from './workbook-data.js';

const draw = fontsOf(() => true);

function data(book: BookLook): WorkbookData {
  return workbookData(book, 'книга', draw, (text) => text.length * 7);
}

function only(sheet: SheetLook, styles: BookLook['styles'] = [PLAIN]): WorksheetData & { readonly all: WorkbookData } {
  const all = data(bookLook([sheet], styles));
  const [first] = Object.values(all.sheets);
  if (!first) throw new Error('no sheet');
  return { ...first, all };
}

describe('cells', () => {
  test('all are texts as they are shown: Univer formats and counts nothing', () => {
    const { cellData } = only(
      sheetLook(
        [
          [
            '1.10',
            { kind: 'number', value: 0.333, text: '33,3%' },
            { kind: 'date', date: { y: 2022, m: 3, d: 15 }, text: '15.03.2022' },
            { kind: 'number', value: 7, text: '7', formula: true },
            { kind: 'boolean', value: true, text: 'ИСТИНА' },
            { kind: 'error', text: '#REF!' },
          ],
        ],
        { defaultWidth: 100 },
      ),
    );
    expect(Object.values(cellData[0] ?? {}).map(({ v, t }) => [v, t])).toEqual(
      ['1.10', '33,3%', '15.03.2022', '7', 'ИСТИНА', '#REF!'].map((text) => [text, 1]),
    );
    expect(JSON.stringify(cellData)).not.toContain('"f"');
  });

  test('«general» puts texts to the left, numbers and days to the right, the others in the middle', () => {
    const { cellData, all } = only(
      sheetLook([['а', { kind: 'number', value: 1, text: '1' }, { kind: 'boolean', value: true, text: 'ИСТИНА' }]]),
    );
    expect(Object.values(cellData[0] ?? {}).map(({ s }) => all.styles[s]?.ht)).toEqual([1, 3, 2]);
  });

  test('a figure without room shows none of its digits: it would be another figure; a text is cut', () => {
    // seven pixels a letter: nine letters are 63 pixels and fit 64, ten do not
    const day = (text: string) => ({ kind: 'date', date: { y: 2022, m: 3, d: 15 }, text }) as const;
    const number = { kind: 'number', value: 1_234_567_890, text: '1234567890' } as const;
    const look = sheetLook([[day('15.3.2022'), day('15.03.2022'), number, 'исполнители', number, number]], {
      columns: [{ from: 4, to: 4, width: 70, hidden: false, style: null }],
      merges: [{ top: 0, left: 5, bottom: 0, right: 6 }],
    });
    expect(Object.values(only(look).cellData[0] ?? {}).map(({ v }) => v)).toEqual([
      '15.3.2022',
      '#####',
      '#####',
      'исполнители',
      '1234567890',
      '1234567890',
    ]);
  });

  test('an empty cell has its style only', () => {
    const { cellData } = only(sheetLook([[{ kind: 'empty', text: '' }]]));
    expect(Object.keys(cellData[0]?.[0] ?? {})).toEqual(['s']);
  });

  test('texts that are not wrapped run over, numbers do not', () => {
    const { cellData, all } = only(sheetLook([['а', { kind: 'number', value: 1, text: '1' }]]));
    expect(Object.values(cellData[0] ?? {}).map(({ s }) => all.styles[s]?.tb)).toEqual([1, 2]);
    const wrapped = only(sheetLook([['а']]), [WRAPPED]);
    expect(wrapped.all.styles[wrapped.cellData[0]?.[0]?.s ?? '']?.tb).toBe(3);
  });
});

describe('marks, notes, bars', () => {
  const at = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

  test('a mark colours its cells, empty ones too; the gravest wins; all else of the style stays', () => {
    const bold: StyleLook = { ...PLAIN, font: { ...PLAIN.font, bold: true }, fill: '#E7E6E6' };
    const { cellData, all } = only(
      sheetLook([['а', 'б']], {
        marks: [
          { range: at(0, 0), fill: '#FFC7CE' },
          { range: { top: 0, left: 0, bottom: 2, right: 0 }, fill: '#DDEBF7' },
        ],
      }),
      [bold],
    );
    const style = (row: number, column: number) => all.styles[cellData[row]?.[column]?.s ?? ''];
    expect(style(0, 0)).toMatchObject({ bg: { rgb: '#FFC7CE' }, bl: 1 });
    expect(style(2, 0)).toMatchObject({ bg: { rgb: '#DDEBF7' } });
    expect(style(0, 1)).toMatchObject({ bg: { rgb: '#E7E6E6' }, bl: 1 });
    expect(cellData[0]?.[0]?.v).toBe('а');
  });

  test('a mark over the whole sheet is cut to what is shown', () => {
    const whole = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
    const { cellData, rowCount, columnCount } = only(
      sheetLook([['а']], { marks: [{ range: whole, fill: '#FFC7CE' }] }),
    );
    expect(Object.keys(cellData)).toHaveLength(rowCount);
    expect(Object.keys(cellData[0] ?? {})).toHaveLength(columnCount);
  });

  test('a note gives a corner, also to a cell that is not there', () => {
    const { cellData } = only(sheetLook([['а']], { notes: [{ row: 3, column: 2, text: 'примечание' }] }));
    expect(cellData[3]?.[2]?.markers).toBeDefined();
    expect(cellData[0]?.[0]?.markers).toBeUndefined();
  });

  test('a bar takes the share of its cell, never more than all of it', () => {
    const cells = [0.25, -1, 7].map((value) => [{ kind: 'number', value, text: String(value) } as const]);
    const range = { top: 0, left: 0, bottom: 2, right: 0 };
    const { cellData } = only(sheetLook(cells, { bars: [{ range, max: 1, fill: '#BDD7EE' }] }));
    expect([0, 1, 2].map((row) => cellData[row]?.[0]?.custom?.bar.share)).toEqual([0.25, 0, 1]);
  });
});

describe('the sheet', () => {
  test('sizes, hidden rows and columns, merges, panes, tabs', () => {
    const sheet = sheetLook([['а']], {
      name: 'Архив',
      hidden: true,
      gridLines: false,
      rows: [
        { row: 0, height: 40, fixed: true, hidden: false, style: null },
        { row: 1, height: null, fixed: false, hidden: true, style: null },
      ],
      columns: [
        { from: 0, to: 1, width: 100, hidden: false, style: null },
        { from: 2, to: 16_383, width: null, hidden: true, style: null },
      ],
      merges: [
        { top: 0, left: 0, bottom: 0, right: 3 },
        { top: 5, left: 5, bottom: 5, right: 5 },
      ],
      frozen: { rows: 3, columns: 0 },
    });
    const found = only(sheet);
    expect(found).toMatchObject({ name: 'Архив', hidden: 1, showGridlines: 0, columnCount: 26, rowCount: 106 });
    expect(found.rowData).toEqual({ 0: { h: 40 }, 1: { hd: 1 } });
    expect(Object.keys(found.columnData)).toHaveLength(26);
    expect([found.columnData[1], found.columnData[25]]).toEqual([{ w: 100 }, { hd: 1 }]);
    expect(found.mergeData).toEqual([{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 3 }]);
    expect(found.freeze).toEqual({ xSplit: 0, ySplit: 3, startRow: 3, startColumn: -1 });
  });

  test('merged blocks end with the sheet, and never overlap', () => {
    const rect = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
    const merges = [rect(2, 0, 1_048_575, 1), rect(0, 0, 1, 1), rect(1, 1, 1, 2), rect(1, 2, 5, 3), rect(9, 5, 9, 9)];
    const { mergeData, rowCount } = only(sheetLook([['а']], { merges }));
    expect(rowCount).toBeLessThan(1000);
    expect(mergeData.map((one) => [one.startRow, one.startColumn, one.endRow, one.endColumn])).toEqual([
      [0, 0, 1, 1],
      [1, 2, 5, 3],
      [2, 0, rowCount - 1, 1],
      [9, 5, 9, 9],
    ]);
  });

  test('panes as large as the sheet are none: nothing would be left to scroll', () => {
    const { freeze } = only(sheetLook([['а']], { frozen: { rows: 5000, columns: 5000 } }));
    expect(freeze).toEqual({ xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 });
  });

  test('a cell shields from the style of its row or column', () => {
    const yellow: StyleLook = { ...PLAIN, fill: '#FFFF00' };
    const { cellData, columnData, all } = only(
      sheetLook([['а']], { columns: [{ from: 0, to: 0, width: null, hidden: false, style: 1 }] }),
      [PLAIN, yellow],
    );
    expect(all.styles[columnData[0]?.s ?? '']?.bg).toEqual({ rgb: '#FFFF00' });
    expect(all.styles[cellData[0]?.[0]?.s ?? '']?.bg).toBeNull();
  });
});

describe('styles', () => {
  const style = (look: Partial<StyleLook>) => {
    const { cellData, all } = only(sheetLook([['а']]), [{ ...PLAIN, ...look }]);
    return all.styles[cellData[0]?.[0]?.s ?? ''];
  };

  test('font, colours, lines', () => {
    expect(
      style({
        font: {
          ...PLAIN.font,
          name: 'Times New Roman',
          size: 12,
          italic: true,
          underline: true,
          color: '#0563C1',
          script: 'sub',
        },
        borders: { left: { style: 'medium', color: null }, top: { style: 'wavy', color: '#BFBFBF' } },
      }),
    ).toMatchObject({
      ff: 'Times New Roman, Liberation Serif, serif',
      fs: 12,
      it: 1,
      ul: { s: 1 },
      va: 2,
      cl: { rgb: '#0563C1' },
      // a line nobody knows is a thin one
      bd: { l: { s: 8, cl: { rgb: '#000000' } }, t: { s: 1, cl: { rgb: '#BFBFBF' } } },
    });
  });

  test.each<[string, Partial<StyleLook>, object]>([
    ['upwards', { rotation: 90 }, { tr: { a: -90, v: 0 } }],
    ['downwards', { rotation: -45 }, { tr: { a: 45, v: 0 } }],
    ['stacked', { rotation: 'stacked' }, { tr: { a: 0, v: 1 } }],
    ['in the middle', { horizontal: 'center', vertical: 'center' }, { ht: 2, vt: 2 }],
    ['two steps in from the left', { horizontal: 'left', indent: 2 }, { pd: { t: 1, r: 3, b: 3, l: 21 } }],
    ['one step in from the right', { horizontal: 'right', indent: 1 }, { pd: { t: 1, r: 12, b: 3, l: 3 } }],
  ])('alignment: %s', (_, look, expected) => {
    expect(style(look)).toMatchObject(expected);
  });
});

test.each(readdirSync('examples').filter((name) => name.endsWith('.xlsx')))(
  '%s: every style a cell names is there',
  (name) => {
    const book = lookOf(new Uint8Array(readFileSync(`examples/${name}`)), nodeCodec);
    if (book.refused) throw new Error(book.message);
    const { styles, sheets } = data(book);
    for (const { cellData, rowCount, columnCount } of Object.values(sheets)) {
      for (const [row, cells] of Object.entries(cellData)) {
        expect(Number(row)).toBeLessThan(rowCount);
        for (const [column, { s }] of Object.entries(cells)) {
          expect(Number(column)).toBeLessThan(columnCount);
          expect(styles[s]).toBeDefined();
        }
      }
    }
  },
);
