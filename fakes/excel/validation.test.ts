/** Validation (`excel.md #49`). */
import { describe, expect, it } from 'vitest';
import { extra } from './store.js';
import { usePage } from './testing/page.js';

const page = usePage([
  ['а', 'б'],
  ['в', 'г'],
]);

describe('validation (excel.md #49)', () => {
  const list = { list: { inCellDropDown: true, source: 'да,нет' } };

  it('does not check what the API writes', async () => {
    await page.run(async (sheet) => {
      sheet.getRange('A1:A2').dataValidation.rule = list;
      sheet.getRange('A1').values = [['может быть']];
    });
    expect(page.cell('A1').value).toBe('может быть');
  });

  it('a list reads back as it was given; commas alone part its items', async () => {
    await page.run(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('A1:A2');
      dataValidation.rule = list;
      dataValidation.load('type,rule');
      await context.sync();
      expect([dataValidation.type, dataValidation.rule]).toEqual(['List', list]);
    });
  });

  it('a range as the source becomes its address', async () => {
    await page.run(async (sheet) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('B1:B2') } };
    });
    const rule = extra(page.book.active, 'validations')?.[0]?.values.Rule;
    expect(rule).toEqual({ list: { inCellDropDown: true, source: '=Лист1!B1:B2' } });
  });

  it.each([
    ['all of one rule', 'A1:A2', 'List'],
    ['partly', 'A1:B1', 'MixedCriteria'],
    ['none', 'B1', 'None'],
  ])('%s', async (_, address, type) => {
    const got = await page.run(async (sheet, context) => {
      sheet.getRange('A1:A2').dataValidation.rule = list;
      const { dataValidation } = sheet.getRange(address);
      dataValidation.load('type');
      await context.sync();
      return dataValidation.type;
    });
    expect(got).toBe(type);
  });

  it('is cleared from the middle of a range', async () => {
    await page.run(async (sheet) => {
      sheet.getRange('A1:A9').dataValidation.rule = list;
      sheet.getRange('A4:A5').dataValidation.clear();
    });
    expect(extra(page.book.active, 'validations')?.map(({ rect }) => [rect.top, rect.bottom])).toEqual([
      [0, 2],
      [5, 8],
    ]);
  });
});
