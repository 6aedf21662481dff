/** Comments, settings and properties (`excel.md #54`–`#57`). */
import { describe, expect, it } from 'vitest';
import { at } from '../book/book.js';
import { EXCEL_BASELINE } from './requirement-sets.js';
import { extra, setExtra } from './store.js';
import { usePage } from './testing/page.js';

const page = usePage([['а', 'б']]);

describe('comments (excel.md #54, #55)', () => {
  const add = (cell: string, text: unknown = 'Нет срока') =>
    page.failure((_, { workbook }) => void workbook.comments.add(cell, text as string));

  it('lie on a cell, by the user, as plain text', async () => {
    expect(await add('Лист1!B1')).toBe('');
    const got = await page.run(async (_, context) => {
      const { comments } = context.workbook;
      comments.load('items/content,items/authorName,items/resolved');
      await context.sync();
      const places = comments.items.map((comment) => comment.getLocation().load('address'));
      await context.sync();
      return comments.items.map(({ content, authorName }, i) => [content, authorName, places[i]?.address]);
    });
    expect(got).toEqual([['Нет срока', 'Методист', 'Лист1!B1']]);
    expect(at(page.book.active, 'B1').note).toBe('');
  });

  it.each<[why: string, cell: string, text: unknown]>([
    ['more than a cell', 'Лист1!A1:B1', 'слово'],
    ['a cell that has one', 'Лист1!A1', 'слово'],
    ['no text', 'Лист1!B1', 5],
  ])('refused: %s', async (_, cell, text) => {
    await add('Лист1!A1');
    expect(await add(cell, text)).toBe('InvalidArgument');
  });

  it('of a cell without one: ItemNotFound, there is no gentler form', async () => {
    const code = await page.failure(
      (_, { workbook }) => void workbook.comments.getItemByCell('Лист1!A1').load('content'),
    );
    expect(code).toBe('ItemNotFound');
  });

  it('over a legacy note: nobody has verified it, a gap', async () => {
    at(page.book.active, 'A1').note = 'старая заметка';
    expect(await add('Лист1!A1')).toBe('FakeHostGap');
  });

  it('are changed, resolved and deleted by what they are, not by their place', async () => {
    await add('Лист1!A1', 'первый');
    await add('Лист1!B1', 'второй');
    await page.run(async (_, context) => {
      const { comments } = context.workbook;
      comments.load('items/content');
      await context.sync();
      const [first, second] = comments.items;
      first?.delete();
      second?.set({ content: 'иначе', resolved: true });
    });
    expect(extra(page.book.active, 'comments')).toMatchObject([
      { row: 0, column: 1, content: 'иначе', resolved: true },
    ]);
  });

  it('are not in an Excel before 1.10', async () => {
    page.open(page.book, { requirementSets: EXCEL_BASELINE });
    expect(await page.failure((_, { workbook }) => void workbook.comments.load('items'))).toBe('NotImplemented');
  });
});

describe('settings (excel.md #57)', () => {
  it('keep a value in the workbook, the next Excel finds it', async () => {
    await page.run(async (_, { workbook }) => {
      workbook.settings.add('veshki', 'первое');
      workbook.settings.add('veshki', 'второе');
    });
    page.open(page.book);
    const read = await page.run(async (_, context) => {
      const { settings } = context.workbook;
      settings.load('items/key,items/value');
      const none = settings.getItemOrNullObject('нет');
      await context.sync();
      return [settings.items.map(({ key, value }) => [key, value]), none.isNullObject];
    });
    expect(read).toEqual([[['veshki', 'второе']], true]);
    await page.run(async (_, { workbook }) => workbook.settings.getItemOrNullObject('veshki').delete());
    expect(page.excel.session.store.settings.size).toBe(0);
  });

  it('hold 2 MB in all', async () => {
    const million = 'd'.repeat(1024 * 1024 - 100);
    const add = (key: string) => page.failure((_, { workbook }) => void workbook.settings.add(key, million));
    expect(await add('а')).toBe('');
    expect(await add('б')).toBe('');
    expect(await add('в')).toBe('InvalidArgument');
    expect([...page.excel.session.store.settings.keys()]).toEqual(['а', 'б']);
  });

  it('a custom property is cut at 255 characters without a word', async () => {
    await page.run(async (_, { workbook }) => void workbook.properties.custom.add('ключ', 'д'.repeat(300)));
    expect(page.excel.session.store.customProperties.get('ключ')).toBe('д'.repeat(255));
  });
});

it('a thing taken away leaves no trace in the workbook', () => {
  setExtra(page.book.active, 'tabColor', '#FF0000');
  setExtra(page.book.active, 'tabColor', null);
  setExtra(page.book.active, 'charts', []);
  expect(page.book.active.extras.size).toBe(0);
});
