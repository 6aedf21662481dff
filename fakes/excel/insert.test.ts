/** Rows inserted and deleted: what moves along. */
import { describe, expect, it } from 'vitest';
import { extra } from './store.js';
import { usePage } from './testing/page.js';

const page = usePage([
  ['а', 'б'],
  ['в', 'г'],
]);

describe('inserting and deleting rows', () => {
  it('cells, merges, rules, names and comments move along', async () => {
    page.book.active.merges.push({ top: 1, left: 0, bottom: 1, right: 1 });
    await page.run(async (sheet, context) => {
      context.workbook.names.add('место', sheet.getRange('A2'));
      sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: 'да' } };
      context.workbook.comments.add('Лист1!A2', 'слово');
      await context.sync();
      sheet.getRange('1:2').insert('Down');
    });
    expect(page.cell('A4').value).toBe('в');
    expect(page.cell('A2').value).toBeNull();
    expect(page.book.active.merges).toEqual([{ top: 3, left: 0, bottom: 3, right: 1 }]);
    expect(page.excel.session.store.names[0]?.rect.top).toBe(3);
    expect(extra(page.book.active, 'validations')?.[0]?.rect.top).toBe(3);
    expect(extra(page.book.active, 'comments')?.[0]?.row).toBe(3);
    await page.run(async (sheet) => sheet.getRange('1:2').delete('Up'));
    expect(['A1', 'B1', 'A2', 'B2'].map((name) => page.cell(name).value)).toEqual(['а', 'б', 'в', 'г']);
    expect(page.excel.session.store.names[0]?.rect.top).toBe(1);
  });

  it('a range held over the change follows its cells', async () => {
    const address = await page.run(async (sheet, context) => {
      const held = sheet.getRange('A2');
      held.load('address');
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      await context.sync();
      held.load('address,values');
      await context.sync();
      return [held.address, held.values];
    });
    expect(address).toEqual(['Лист1!A3', [['в']]]);
  });
});
