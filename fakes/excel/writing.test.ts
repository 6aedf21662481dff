/** What becomes of what the add-in writes (`excel.md #23`–`#27`, `#41`–`#45`). */
import { describe, expect, it } from 'vitest';
import { usePage } from './testing/page.js';

const page = usePage([
  ['а', 'б'],
  ['в', 'г'],
]);
const write = (name: string, values: unknown): Promise<string> =>
  page.failure((sheet) => {
    // what the type forbids is tried too
    sheet.getRange(name).values = values as (string | number)[][];
  });
const written = (): unknown[] => ['A1', 'B1', 'A2', 'B2'].map((name) => page.cell(name).value);

describe('values speak en-US in whatever window (excel.md #43)', () => {
  it('a text like a date becomes one, a Russian day stays text', async () => {
    await write('A1:B1', [['1/2/2000', '02.01.2000']]);
    expect(page.cell('A1')).toMatchObject({ value: 36527, format: 'm/d/yyyy' });
    expect(page.cell('B1')).toMatchObject({ value: '02.01.2000', format: 'General' });
  });

  it('a serial under a format of its own stays what it is', async () => {
    await page.run(async (sheet) => {
      const range = sheet.getRange('A1');
      range.numberFormat = [['dd.mm.yyyy']];
      range.values = [[36527]];
    });
    expect(page.cell('A1')).toMatchObject({ value: 36527, format: 'dd.mm.yyyy' });
  });

  it('a formula takes the place of what was there', async () => {
    await write('A1', [['=SUM(B1:B2)']]);
    expect(page.cell('A1')).toMatchObject({ value: null, formula: '=SUM(B1:B2)' });
  });
});

describe('the shape (excel.md #44)', () => {
  it.each<[why: string, values: unknown]>([
    ['a row too few', [['x', 'x']]],
    [
      'a column too many',
      [
        ['x', 'x', 'x'],
        ['x', 'x', 'x'],
      ],
    ],
    ['ragged rows', [['x', 'x'], ['x']]],
    ['a flat list', ['x', 'x']],
    ['null', null],
    [
      'an object for an element',
      [
        ['x', {}],
        ['x', 'x'],
      ],
    ],
  ])('%s is InvalidArgument', async (_, values) => {
    expect(await write('A1:B2', values)).toBe('InvalidArgument');
    expect(page.cell('B2').value).toBe('г');
  });

  it('a scalar fills the range', async () => {
    await write('A1:B2', 'x');
    expect(written()).toEqual(['x', 'x', 'x', 'x']);
  });

  it('null leaves an element, the empty text clears one', async () => {
    await write('A1:B2', [
      [null, ''],
      ['', null],
    ]);
    expect(written()).toEqual(['а', null, null, 'г']);
  });

  it('number formats too leave where null stands', async () => {
    page.cell('A1').format = '@';
    await page.run(async (sheet) => {
      sheet.getRange('A1:B1').numberFormat = [[null, '0%']];
    });
    expect([page.cell('A1').format, page.cell('B1').format]).toEqual(['@', '0%']);
  });
});

describe('text that must stay text (excel.md #41, #45)', () => {
  it.each([
    ["'=1+1", '=1+1'],
    ["'-12", '-12'],
    ["'1/2/2026", '1/2/2026'],
    ["''слово", "'слово"],
  ])('%s', async (text, value) => {
    await write('A1', [[text]]);
    expect(page.cell('A1')).toMatchObject({ value, formula: '', look: { quotePrefix: true } });
  });

  it('an apostrophe is not given back, so writing back what was read makes a formula', async () => {
    await write('A1', [["'=1+1"]]);
    await page.run(async (sheet, context) => {
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      const { values } = range;
      range.values = values;
    });
    expect(page.cell('A1').formula).toBe('=1+1');
  });

  it('@ keeps what looks like a number or a date', async () => {
    await page.run(async (sheet) => {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['@', '@']];
      range.values = [['0012', '9-11']];
    });
    expect([page.cell('A1').value, page.cell('B1').value]).toEqual(['0012', '9-11']);
  });

  it('what @ makes of a formula or a number nobody has verified: a gap', async () => {
    for (const value of ['=1+1', 12]) {
      const excel = page.open(page.book);
      page.cell('A1').format = '@';
      expect(await write('A1', [[value]])).toBe('FakeHostGap');
      expect(excel.gaps).toHaveLength(1);
    }
  });
});

describe('lengths (excel.md #26, #27)', () => {
  it.each<[why: string, text: string, code: string]>([
    ['32,767 characters', 'а'.repeat(32_767), ''],
    ['one more', 'а'.repeat(32_768), 'InvalidArgument'],
    ['a formula of 8,192', `=${'1'.repeat(8191)}`, ''],
    ['a longer one', `=${'1'.repeat(8192)}`, 'InvalidArgument'],
    ['a long text after a dash', `-${'а'.repeat(8200)}`, 'GeneralException'],
  ])('%s', async (_, text, code) => {
    expect(await write('A1', [[text]])).toBe(code);
  });
});

describe('addresses (excel.md #23, #24)', () => {
  it('past 8,192 characters are refused', async () => {
    const address = `${'A'.repeat(8190)}:B1`;
    expect(await page.failure((sheet) => void sheet.getRange(address).load('address'))).toBe('InvalidArgument');
  });

  it.each<[separator: ',' | ';', address: string, code: string]>([
    [';', 'A1;B2', ''],
    [';', 'A1,B2', 'InvalidArgument'],
    [',', 'A1,B2', ''],
    [',', 'A1;B2', 'InvalidArgument'],
  ])('where «%s» parts lists, getRanges("%s")', async (listSeparator, address, code) => {
    page.open(page.book, { listSeparator });
    expect(await page.failure((sheet) => void sheet.getRanges(address).load('areaCount'))).toBe(code);
  });

  it.each([
    ['an unknown sheet', 'Нет!A1', 'ItemNotFound'],
    ['past the last row', 'A1048577', 'InvalidArgument'],
    ['words', 'первая ячейка', 'InvalidArgument'],
  ])('%s', async (_, address, code) => {
    expect(await page.failure((sheet) => void sheet.getRange(address).load('address'))).toBe(code);
  });
});
