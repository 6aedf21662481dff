/** Protected sheets and workbooks (`excel.md #46, #47`), and names of sheets (`excel.md #28`). */
import { describe, expect, it } from 'vitest';
import { addSheet, at } from '../book/book.js';
import { bookOf } from './testing/books.js';
import { usePage } from './testing/page.js';

const page = usePage([['а', 'б']]);

const write = (sheet: Excel.Worksheet): void => {
  sheet.getRange('A1:B1').values = [[null, 'в']] as unknown as string[][];
};
const paint = (sheet: Excel.Worksheet): void => {
  sheet.getRange('A1').format.fill.color = '#FF0000';
};

describe('a protected sheet (excel.md #46)', () => {
  const protect = (options: Excel.WorksheetProtectionOptions = {}, password?: string) =>
    page.run(async (sheet) => sheet.protection.protect(options, password));

  it.each<[what: string, option: Excel.WorksheetProtectionOptions, act: (sheet: Excel.Worksheet) => void]>([
    ['fills', { allowFormatCells: true }, paint],
    ['fills by matrix', { allowFormatCells: true }, (sheet) => sheet.getRange('A1').setCellProperties([[{}]])],
    ['widths', { allowFormatColumns: true }, (sheet) => sheet.getRange('A:A').format.set({ columnWidth: 60 })],
    ['heights', { allowFormatRows: true }, (sheet) => sheet.getRange('1:1').format.set({ rowHeight: 30 })],
    ['new rows', { allowInsertRows: true }, (sheet) => void sheet.getRange('1:1').insert('Down')],
    ['deleting columns', { allowDeleteColumns: true }, (sheet) => sheet.getRange('B:B').delete('Left')],
    [
      'links',
      { allowInsertHyperlinks: true },
      (sheet) => sheet.getRange('A1').set({ hyperlink: { address: 'https://veshki.test' } }),
    ],
  ])('%s pass only by their option', async (_, option, act) => {
    await protect();
    expect(await page.failure(act)).toBe('AccessDenied');
    page.open(bookOf([['а', 'б']]));
    await protect(option);
    expect(await page.failure(act)).toBe('');
  });

  it('one locked cell refuses the whole write, even where its element is null', async () => {
    at(page.book.active, 'B1').look['protection/locked'] = false;
    await protect();
    expect(await page.failure(write)).toBe('AccessDenied');
    expect(at(page.book.active, 'B1').value).toBe('б');
    at(page.book.active, 'A1').look['protection/locked'] = false;
    expect(await page.failure(write)).toBe('');
    expect(at(page.book.active, 'B1').value).toBe('в');
  });

  it('says so beforehand, with its options', async () => {
    await protect({ allowFormatCells: true });
    await page.run(async (sheet, context) => {
      sheet.protection.load('protected,options');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({ allowFormatCells: true, allowInsertRows: false });
    });
  });

  it('opens only with its password', async () => {
    await protect({}, 'тайна');
    const open = (password?: string) => page.failure((sheet) => sheet.protection.unprotect(password));
    expect(await open()).toBe('AccessDenied');
    expect(await open('тайна')).toBe('');
    expect(await page.failure(write)).toBe('');
  });
});

describe('a workbook of protected structure (excel.md #47)', () => {
  it.each<[what: string, act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    ['adding a sheet', (_, { workbook }) => void workbook.worksheets.add('Новый')],
    ['renaming', (sheet) => sheet.set({ name: 'Иначе' })],
    ['hiding', (sheet) => sheet.set({ visibility: 'Hidden' })],
    ['deleting', (_, { workbook }) => workbook.worksheets.getItem('Второй').delete()],
    ['moving', (_, { workbook }) => workbook.worksheets.getItem('Второй').set({ position: 0 })],
  ])('%s is denied, cells are not', async (_, act) => {
    addSheet(page.book, 'Второй');
    page.excel.session.store.structureProtected = true;
    expect(await page.failure(act)).toBe('AccessDenied');
    expect(page.book.sheets.map(({ name, visible }) => [name, visible])).toEqual([
      ['Лист1', true],
      ['Второй', true],
    ]);
    expect(await page.failure(write)).toBe('');
  });
});

describe('names of sheets (excel.md #28)', () => {
  it.each<[why: string, name: string, code: string]>([
    ['31 characters', 'л'.repeat(31), ''],
    ['32', 'л'.repeat(32), 'InvalidArgument'],
    ['nothing', '', 'InvalidArgument'],
    ['a slash', 'а/б', 'InvalidArgument'],
    ['a bracket', 'а[1]', 'InvalidArgument'],
    ['an apostrophe at the edge', "'а", 'InvalidArgument'],
    ['an apostrophe inside', "об'ём", ''],
    ['one that is there, in another case', 'ЛИСТ1', 'ItemAlreadyExists'],
  ])('%s', async (_, name, code) => {
    expect(await page.failure((__, { workbook }) => void workbook.worksheets.add(name))).toBe(code);
    expect(page.book.sheets).toHaveLength(code === '' ? 2 : 1);
  });

  it('without a name Excel chooses one', async () => {
    await page.run(async (_, { workbook }) => void workbook.worksheets.add());
    expect(page.book.sheets.map(({ name }) => name)).toEqual(['Лист1', 'Лист2']);
  });

  it('the last visible sheet can neither go nor hide', async () => {
    addSheet(page.book, 'Скрытый').visible = false;
    expect(await page.failure((sheet) => sheet.delete())).toBe('InvalidOperation');
    expect(await page.failure((sheet) => sheet.set({ visibility: 'Hidden' }))).toBe('InvalidOperation');
  });
});

describe('named ranges', () => {
  it('follow a renamed sheet; a name Excel does not take is refused', async () => {
    await page.run(async (sheet, context) => {
      const item = context.workbook.names.add('veshki_findings', sheet.getRange('A1'));
      item.visible = false;
      sheet.name = 'Другой';
      await context.sync();
      const range = item.getRangeOrNullObject().load('address');
      item.load('visible');
      await context.sync();
      expect([range.address, item.visible]).toEqual(['Другой!A1', false]);
    });
    const add = (name: string) =>
      page.failure((sheet, { workbook }) => void workbook.names.add(name, sheet.getRange('A1')));
    expect(await add('VESHKI_findings')).toBe('ItemAlreadyExists');
    expect(await add('два слова')).toBe('InvalidArgument');
    expect(await add('AB12')).toBe('InvalidArgument');
  });
});
