/** What Excel gives when the add-in reads (`excel.md #30`–`#42`, `#18`, `#29`). */
import { describe, expect, it } from 'vitest';
import { at, type FakeBook, type FakeCell, newBook } from '../book/book.js';
import type { HostOptions } from './host.js';
import { setExtra } from './store.js';
import { bookOf } from './testing/books.js';
import { usePage } from './testing/page.js';

const page = usePage();

/** Loads the properties of a range and gives them by name. */
function read(book: FakeBook, address: string, names: string, options: HostOptions = {}) {
  page.open(book, options);
  return page.run(async (sheet, context) => {
    const range = sheet.getRange(address).load(names);
    await context.sync();
    return range.toJSON();
  });
}

describe('one cell (excel.md #30–#33)', () => {
  it.each<[what: string, cell: Partial<FakeCell>, value: unknown, type: string, text: string]>([
    ['nothing', {}, '', 'Empty', ''],
    ['words', { value: 'до 15 марта' }, 'до 15 марта', 'String', 'до 15 марта'],
    ['a number', { value: 0.5 }, 0.5, 'Double', '0,5'],
    ['a share', { value: 0.5, format: '0%' }, 0.5, 'Double', '50%'],
    ['a truth value', { value: true }, true, 'Boolean', 'ИСТИНА'],
    ['a day is a serial; only the format tells', { value: 36526, format: 'dd.mm.yyyy' }, 36526, 'Double', '01.01.2000'],
    ['an error', { error: '#N/A' }, '#N/A', 'Error', '#N/A'],
    ['a number kept as text', { value: '12', format: '@' }, '12', 'String', '12'],
    ['text after an apostrophe', { value: '=1', look: { quotePrefix: true } }, '=1', 'String', '=1'],
    ['a formula gives its value', { value: 3, formula: '=1+2' }, 3, 'Double', '3'],
  ])('%s', async (_, cell, value, type, text) => {
    const book = newBook();
    Object.assign(at(book.active, 'B2'), cell);
    const got = await read(book, 'B2', 'values,valueTypes,text,numberFormat');
    expect(got).toMatchObject({ values: [[value]], valueTypes: [[type]], text: [[text]] });
    expect(got.numberFormat).toEqual([[cell.format ?? 'General']]);
  });

  it('errors may read in Russian: the type tells, not the text', async () => {
    const book = newBook();
    for (const [name, error] of [
      ['A1', '#N/A'],
      ['B1', '#VALUE!'],
      ['C1', '#DIV/0!'],
    ] as const) {
      at(book.active, name).error = error;
    }
    const got = await read(book, 'A1:C1', 'values,valueTypes', { errorSpelling: 'russian' });
    expect(got).toMatchObject({ values: [['#Н/Д', '#ЗНАЧ!', '#ДЕЛ/0!']], valueTypes: [['Error', 'Error', 'Error']] });
  });

  it('the value of a formula nobody counted is a gap, not a guess', async () => {
    const excel = page.open();
    const code = await page.failure(async (sheet, context) => {
      sheet.getRange('A1').values = [['=СУММ(1)']];
      sheet.getRange('A1').load('values');
      await context.sync();
    });
    expect([code, excel.gaps.length]).toEqual(['FakeHostGap', 1]);
  });

  it('a host that is told how to count settles what is written', async () => {
    page.open(newBook(), { calculate: (formula) => formula.length });
    const values = await page.run(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.values = [['=1+1']];
      range.load('values,formulas');
      await context.sync();
      return [range.values, range.formulas];
    });
    expect(values).toEqual([[[4]], [['=1+1']]]);
  });
});

describe('unbounded ranges (excel.md #34)', () => {
  it.each(['A:C', '1:5', 'B:B', '7:7'])('%s reads null', async (address) => {
    const got = await read(bookOf([['а', 1]]), address, 'values,text,numberFormat,formulas,valueTypes');
    expect(got).toMatchObject({ values: null, text: null, numberFormat: null, formulas: null, valueTypes: null });
  });

  it('cannot be written', async () => {
    page.open();
    const code = await page.failure((sheet) => {
      sheet.getRange('A:A').values = [['а']];
    });
    expect(code).toBe('InvalidArgument');
  });
});

describe('the used range (excel.md #35, #36)', () => {
  const used = (book: FakeBook, of: (sheet: Excel.Worksheet) => Excel.Range) => {
    page.open(book);
    return page.run(async (sheet, context) => {
      const range = of(sheet).load('address,rowIndex,columnIndex,rowCount,columnCount');
      await context.sync();
      if (range.isNullObject) return null;
      return [range.address, range.rowIndex, range.columnIndex, range.rowCount, range.columnCount];
    });
  };
  const shifted = (): FakeBook => {
    const book = newBook();
    at(book.active, 'C4').value = 'шапка';
    at(book.active, 'E9').value = 1;
    return book;
  };

  it('starts past A1 where the table does', async () => {
    expect(await used(shifted(), (sheet) => sheet.getUsedRangeOrNullObject(true))).toEqual(['Лист1!C4:E9', 3, 2, 6, 3]);
  });

  it.each<[why: string, change: Partial<FakeCell>]>([
    ['a fill', { fill: '#FFFF00' }],
    ['a number format', { format: '@' }],
    ['a border', { look: { 'border/EdgeTop': { style: 'Continuous', color: '#000000', weight: 'Thin' } } }],
  ])('%s counts unless only values are asked', async (_, change) => {
    const book = shifted();
    Object.assign(at(book.active, 'G20'), change);
    expect(await used(book, (sheet) => sheet.getUsedRange())).toEqual(['Лист1!C4:G20', 3, 2, 17, 5]);
    expect(await used(book, (sheet) => sheet.getUsedRange(true))).toEqual(['Лист1!C4:E9', 3, 2, 6, 3]);
  });

  it('of an empty sheet: its top left cell, or a null object', async () => {
    expect(await used(newBook(), (sheet) => sheet.getUsedRange())).toEqual(['Лист1!A1', 0, 0, 1, 1]);
    expect(await used(newBook(), (sheet) => sheet.getUsedRangeOrNullObject(true))).toBeNull();
  });

  it('of empty cells inside a sheet: ItemNotFound', async () => {
    page.open(shifted());
    expect(await page.failure((sheet) => void sheet.getRange('K1:L5').getUsedRange(true).load('address'))).toBe(
      'ItemNotFound',
    );
  });
});

describe('merged blocks (excel.md #29, #37)', () => {
  const merged = (): FakeBook => {
    const book = bookOf([
      ['раздел', null, null],
      ['а', 'б', 'в'],
    ]);
    book.active.merges.push({ top: 0, left: 0, bottom: 0, right: 2 });
    return book;
  };
  const areasIn = (address: string) =>
    page.run(async (sheet, context) => {
      const areas = sheet.getRange(address).getMergedAreasOrNullObject().load('address');
      await context.sync();
      return areas.isNullObject ? null : areas.address;
    });

  it('all but the upper left cell read empty', async () => {
    expect((await read(merged(), 'A1:C2', 'values')).values).toEqual([
      ['раздел', '', ''],
      ['а', 'б', 'в'],
    ]);
  });

  it.each([
    ['the block inside', 'A1:C2', 'Лист1!A1:C1'],
    ['only its upper left cell inside', 'A1:A2', 'Лист1!A1:C1'],
    ['its upper left cell outside', 'B1:C2', null],
    ['no block', 'A2:C2', null],
  ])('areas: %s', async (_, address, areas) => {
    page.open(merged());
    expect(await areasIn(address)).toBe(areas);
  });

  it.each([
    [512, ''],
    [513, 'InvalidArgument'],
  ])('%i areas', async (count, code) => {
    const book = newBook();
    for (let row = 0; row < count; row++) book.active.merges.push({ top: row, left: 0, bottom: row, right: 1 });
    page.open(book);
    expect(
      await page.failure((sheet) => void sheet.getRange('A1:B600').getMergedAreasOrNullObject().load('areaCount')),
    ).toBe(code);
  });

  it('merging keeps the upper left value, unmerging brings none back', async () => {
    const book = bookOf([
      ['а', 'б'],
      ['в', 'г'],
    ]);
    page.open(book);
    await page.run(async (sheet) => sheet.getRange('A1:B2').merge(true));
    expect(book.active.merges).toHaveLength(2);
    await page.run(async (sheet) => sheet.getRange('A1:B2').unmerge());
    expect(book.active.merges).toEqual([]);
    expect((await read(book, 'A1:B2', 'values')).values).toEqual([
      ['а', ''],
      ['в', ''],
    ]);
  });
});

describe('looks (excel.md #38, #39)', () => {
  const looks = (book: FakeBook, address: string) => {
    page.open(book);
    return page.run(async (sheet, context) => {
      const { format } = sheet.getRange(address);
      format.load('wrapText,horizontalAlignment');
      format.font.load('bold');
      format.fill.load('color,tintAndShade');
      await context.sync();
      const { fill, font, wrapText } = format;
      return { wrap: wrapText, bold: font.bold, fill: fill.color, tint: fill.tintAndShade };
    });
  };
  const coloured = (): FakeBook => {
    const book = newBook();
    at(book.active, 'A1').fill = '#FFFFFF';
    Object.assign(at(book.active, 'A2'), { fill: '#FFFF00', look: { 'font/bold': true, wrapText: true } });
    return book;
  };

  it.each([
    ['a fresh cell', 'C1', { wrap: false, bold: false, fill: '#FFFFFF', tint: null }],
    [
      'a cell painted white: only the tint tells it from a fresh one',
      'A1',
      { wrap: false, bold: false, fill: '#FFFFFF', tint: 0 },
    ],
    ['a coloured one', 'A2', { wrap: true, bold: true, fill: '#FFFF00', tint: 0 }],
    ['cells that differ', 'A1:A2', { wrap: null, bold: null, fill: null, tint: 0 }],
    ['white and fresh differ in tint alone', 'A1:B1', { wrap: false, bold: false, fill: '#FFFFFF', tint: null }],
  ])('%s', async (_, address, expected) => {
    expect(await looks(coloured(), address)).toEqual(expected);
  });

  it('cell by cell in one call', async () => {
    page.open(coloured());
    const value = await page.run(async (sheet, context) => {
      const got = sheet.getRange('A1:B2').getCellProperties({
        address: true,
        format: { fill: { color: true, tintAndShade: true }, font: { bold: true } },
      });
      await context.sync();
      return got.value;
    });
    const plain = { fill: { color: '#FFFFFF', tintAndShade: null }, font: { bold: false } };
    expect(value).toEqual([
      [
        { address: 'Лист1!A1', format: { ...plain, fill: { color: '#FFFFFF', tintAndShade: 0 } } },
        { address: 'Лист1!B1', format: plain },
      ],
      [
        { address: 'Лист1!A2', format: { fill: { color: '#FFFF00', tintAndShade: 0 }, font: { bold: true } } },
        { address: 'Лист1!B2', format: plain },
      ],
    ]);
  });
});

describe('hidden rows (excel.md #42)', () => {
  const book = bookOf([['а'], ['б'], ['в']]);
  book.active.hiddenRows.add(1);
  setExtra(book.active, 'hiddenColumns', [2]);

  it('are read like the others', async () => {
    expect((await read(book, 'A1:A3', 'values')).values).toEqual([['а'], ['б'], ['в']]);
  });

  it.each([
    ['A2', true, false],
    ['A1', false, false],
    ['A1:C3', null, null],
    ['C1', false, true],
  ])('%s', async (address, rowHidden, columnHidden) => {
    expect(await read(book, address, 'rowHidden,columnHidden')).toMatchObject({ rowHidden, columnHidden });
  });
});

it('more than 5,000,000 cells are not read at once (excel.md #18)', async () => {
  page.open(bookOf([['а']]));
  const load = (rows: number) => page.failure((sheet) => void sheet.getRangeByIndexes(0, 0, rows, 100).load('values'));
  expect(await load(50_001)).toBe('RangeExceedsLimit');
});

describe('ways from a range to others', () => {
  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell counts from its corner and may leave it', (range) => range.getCell(5, 0), 'Лист1!B7'],
    ['getRow', (range) => range.getRow(1), 'Лист1!B3:D3'],
    ['getLastCell', (range) => range.getLastCell(), 'Лист1!D4'],
    ['getEntireRow', (range) => range.getEntireRow(), 'Лист1!2:4'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'Лист1!B:D'],
    ['getOffsetRange', (range) => range.getOffsetRange(-1, 2), 'Лист1!D1:F3'],
    ['getResizedRange', (range) => range.getResizedRange(1, -2), 'Лист1!B2:B5'],
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'Лист1!B5:D6'],
    ['getBoundingRect', (range) => range.getBoundingRect('A9'), 'Лист1!A2:D9'],
    ['getIntersection', (range) => range.getIntersection('A1:B3'), 'Лист1!B2:B3'],
  ])('%s', async (_, way, address) => {
    page.open();
    const got = await page.run(async (sheet, context) => {
      const range = way(sheet.getRange('B2:D4')).load('address');
      await context.sync();
      return range.address;
    });
    expect(got).toBe(address);
  });

  it.each<[why: string, way: (range: Excel.Range) => Excel.Range, code: string]>([
    ['a row outside', (range) => range.getRow(3), 'InvalidArgument'],
    ['above the sheet', (range) => range.getOffsetRange(-2, 0), 'InvalidArgument'],
    ['nothing in common', (range) => range.getIntersection('F1'), 'ItemNotFound'],
  ])('%s', async (_, way, code) => {
    page.open();
    expect(await page.failure((sheet) => void way(sheet.getRange('B2:D4')).load('address'))).toBe(code);
  });

  it('formulas are found as runs down a column', async () => {
    const book = bookOf([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    for (const name of ['A1', 'A2', 'B3']) at(book.active, name).formula = '=1';
    page.open(book);
    const found = await page.run(async (sheet, context) => {
      const areas = sheet.getRange('A1:B3').getSpecialCellsOrNullObject('Formulas').load('address');
      const none = sheet.getRange('B1:B2').getSpecialCellsOrNullObject('Formulas').load('address');
      await context.sync();
      return [areas.address, none.isNullObject];
    });
    expect(found).toEqual(['Лист1!A1:A2,Лист1!B3', true]);
  });
});
