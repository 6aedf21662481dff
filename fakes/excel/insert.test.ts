/** Rows inserted and deleted: what moves along. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { at, type FakeBook } from '../book/book.js';
import type { ExcelHost } from './host.js';
import { extra } from './store.js';
import { bookOf } from './testing/books.js';
import { openPage, type TestPage } from './testing/page.js';

let page: TestPage;
let excel: ExcelHost;
let book: FakeBook;

beforeAll(async () => {
  page = await openPage();
});
afterAll(() => page.close());
beforeEach(() => {
  book = bookOf([
    ['а', 'б'],
    ['в', 'г'],
  ]);
  excel = page.open(book);
});

const cell = (name: string) => at(book.active, name);

describe('inserting and deleting rows', () => {
  it('cells, merges, rules, names and comments move along', async () => {
    book.active.merges.push({ top: 1, left: 0, bottom: 1, right: 1 });
    await page.run(async (sheet, context) => {
      context.workbook.names.add('место', sheet.getRange('A2'));
      sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: 'да' } };
      context.workbook.comments.add('Лист1!A2', 'слово');
      await context.sync();
      sheet.getRange('1:2').insert('Down');
    });
    expect(cell('A4').value).toBe('в');
    expect(cell('A2').value).toBeNull();
    expect(book.active.merges).toEqual([{ top: 3, left: 0, bottom: 3, right: 1 }]);
    expect(excel.session.store.names[0]?.rect.top).toBe(3);
    expect(extra(book.active, 'validations')?.[0]?.rect.top).toBe(3);
    expect(extra(book.active, 'comments')?.[0]?.row).toBe(3);
    await page.run(async (sheet) => sheet.getRange('1:2').delete('Up'));
    expect(['A1', 'B1', 'A2', 'B2'].map((name) => cell(name).value)).toEqual(['а', 'б', 'в', 'г']);
    expect(excel.session.store.names[0]?.rect.top).toBe(1);
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
