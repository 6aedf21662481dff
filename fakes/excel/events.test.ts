/** Events of the workbook (`excel.md #51, #59, #60, #63`). */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addSheet, type FakeBook } from '../book/book.js';
import type { ExcelHost } from './host.js';
import { bookOf } from './testing/books.js';
import { openPage, type TestPage } from './testing/page.js';

type Heard = Partial<Excel.WorksheetChangedEventArgs>;

let page: TestPage;
let excel: ExcelHost;
let book: FakeBook;
let heard: Heard[];

// a page of its own for each: handlers live as long as their page
beforeEach(async () => {
  page = await openPage();
  book = bookOf([['а', 'б']]);
  addSheet(book, 'Второй');
  excel = page.open(book);
  heard = [];
});
afterEach(() => page.close());

const note = async ({ address, source, changeType, triggerSource }: Excel.WorksheetChangedEventArgs): Promise<void> => {
  heard.push({ address, source, changeType, triggerSource });
};
/** Ends when just that has been heard. */
const hears = (expected: readonly Heard[]): Promise<void> =>
  vi.waitFor(() => expect(heard).toMatchObject(expected), { timeout: 5000 });

it('a change is told with its place and who made it (excel.md #59, #60)', async () => {
  await page.run(async (sheet) => void sheet.onChanged.add(note));
  excel.userTypes('Второй', 'A1', 'не здесь');
  excel.userTypes('Лист1', 'B1', 'иначе');
  excel.colleagueTypes('Лист1', 'A1', 5);
  await hears([
    { address: 'B1', source: 'Local', changeType: 'RangeEdited', triggerSource: 'Unknown' },
    { address: 'A1', source: 'Remote', changeType: 'RangeEdited', triggerSource: 'Unknown' },
  ]);
});

it('all sheets at once (excel.md #59)', async () => {
  await page.run(async (_, { workbook }) => void workbook.worksheets.onChanged.add(note));
  excel.userTypes('Лист1', 'B1', 1);
  excel.userTypes('Второй', 'C3', 1);
  await hears([{ address: 'B1' }, { address: 'C3' }]);
});

it('the add-in hears its own writing, as that', async () => {
  await page.run(async (sheet) => void sheet.onChanged.add(note));
  await page.run(async (sheet) => {
    sheet.getRange('A1').values = [['мы']];
    sheet.getRange('2:3').insert('Down');
  });
  await hears([
    { changeType: 'RangeEdited', triggerSource: 'ThisLocalAddin' },
    { changeType: 'RowInserted', triggerSource: 'ThisLocalAddin' },
  ]);
});

it('a handler hears nothing before the sync that attaches it (excel.md #59)', async () => {
  await page.run(async (sheet, context) => {
    sheet.onChanged.add(note);
    excel.userTypes('Лист1', 'A1', 'рано');
    await excel.idle();
    await context.sync();
  });
  excel.userTypes('Лист1', 'B1', 'вовремя');
  await hears([{ address: 'B1' }]);
});

it('a handler taken off hears nothing more', async () => {
  const [first, other] = await page.run(async (sheet, { workbook }) => [
    sheet.onChanged.add(note),
    workbook.worksheets.onChanged.add(note),
  ]);
  if (!first || !other) throw new Error('two handlers were added');
  excel.userTypes('Лист1', 'A1', 'обоим');
  await hears([{ address: 'A1' }, { address: 'A1' }]);
  await page.window.Excel.run(first.context, async () => first.remove());
  excel.userTypes('Лист1', 'B1', 'одному');
  await hears([{ address: 'A1' }, { address: 'A1' }, { address: 'B1' }]);
});

it('enableEvents off: nothing is told; on again: what comes then (excel.md #51)', async () => {
  await page.run(async (sheet, context) => {
    sheet.onChanged.add(note);
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange('A1').values = [['молча']];
    await context.sync();
    context.runtime.enableEvents = true;
  });
  excel.userTypes('Лист1', 'B1', 'вслух');
  await hears([{ address: 'B1' }]);
});

it('sheets tell when they come to the front, come and go', async () => {
  const told: string[] = [];
  const say = (what: string) => async (): Promise<void> => void told.push(what);
  await page.run(async (_, { workbook: { worksheets } }) => {
    worksheets.onAdded.add(say('added'));
    worksheets.onDeleted.add(say('deleted'));
    worksheets.onActivated.add(say('activated'));
    worksheets.onDeactivated.add(say('deactivated'));
  });
  await page.run(async (_, { workbook: { worksheets } }) => {
    const sheet = worksheets.add('Третий');
    sheet.activate();
    worksheets.getItem('Второй').delete();
  });
  await vi.waitFor(() => expect(told).toEqual(['added', 'deactivated', 'activated', 'deleted']), { timeout: 5000 });
});

it('a selection is told, and read by getSelectedRange', async () => {
  const told: string[] = [];
  await page.run(async (sheet) => {
    sheet.onSelectionChanged.add(async ({ address }) => void told.push(address));
  });
  excel.userSelects('Лист1', 'B2:C3');
  await vi.waitFor(() => expect(told).toEqual(['B2:C3']), { timeout: 5000 });
  const address = await page.run(async (_, context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address;
  });
  expect(address).toBe('Лист1!B2:C3');
});
