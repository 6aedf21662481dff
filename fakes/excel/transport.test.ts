/** What goes wrong between the page and Excel, and inside a batch (`excel.md #11`–`#15`, `#18`). */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { at, type FakeBook } from '../book/book.js';
import type { TransportFailure } from './faults.js';
import type { ExcelHost } from './host.js';
import { bookOf } from './testing/books.js';
import { codeOf, openPage, type TestPage } from './testing/page.js';

let page: TestPage;
let excel: ExcelHost;
let book: FakeBook;

beforeAll(async () => {
  page = await openPage();
});
afterAll(() => page.close());
beforeEach(() => {
  book = bookOf([['было', 'было', 'было']]);
  excel = page.open(book);
});

const put =
  (name: string, text = 'стало') =>
  (sheet: Excel.Worksheet) => {
    sheet.getRange(name).values = [[text]];
  };

describe('each transport failure has its code (excel.md #13)', () => {
  it.each<[TransportFailure | number, string]>([
    ['cellEditMode', 'InvalidOperationInCellEditMode'],
    ['sessionTimedOut', 'InvalidOrTimedOutSession'],
    ['modalDialog', 'WriteNotSupportedWhenModalDialogOpen'],
    ['activityLimit', 'ActivityLimitReached'],
    ['requestTooBig', 'RequestPayloadSizeLimitExceeded'],
    ['responseTooBig', 'ResponsePayloadSizeLimitExceeded'],
    ['noCapability', 'AccessDenied'],
    [5001, 'GeneralException'],
  ])('%s', async (failure, code) => {
    excel.faults.failNext(1, failure);
    expect(await page.failure(put('A1'))).toBe(code);
    expect(at(book.active, 'A1').value).toBe('было');
    expect(await page.failure(put('A1'))).toBe('');
    expect(at(book.active, 'A1').value).toBe('стало');
  });
});

it.each([0, 1, 2])('a failure can be planned for round trip %i', async (batch) => {
  excel.faults.failBatch(batch, 'activityLimit');
  const code = await page.failure(async (sheet, context) => {
    for (const name of ['A1', 'B1', 'C1']) {
      put(name)(sheet);
      await context.sync();
    }
  });
  expect(code).toBe('ActivityLimitReached');
  const done = ['A1', 'B1', 'C1'].filter((name) => at(book.active, name).value === 'стало');
  expect(done).toEqual(['A1', 'B1', 'C1'].slice(0, batch));
});

it('an answer lost on its way back: the batch is done all the same', async () => {
  excel.faults.failBatch(0, 'sessionTimedOut', { applied: true });
  expect(await page.failure(put('A1'))).toBe('InvalidOrTimedOutSession');
  expect(at(book.active, 'A1').value).toBe('стало');
});

it('what came before a failed action stays done, what follows is not (excel.md #15)', async () => {
  const code = await page.failure((sheet) => {
    put('A1')(sheet);
    sheet.getRange('B1').values = [['два', 'значения']];
    put('C1')(sheet);
  });
  expect(code).toBe('InvalidArgument');
  expect(['A1', 'B1', 'C1'].map((name) => at(book.active, name).value)).toEqual(['стало', 'было', 'было']);
});

it('any action of any batch can be made to fail, with any code of Excel', async () => {
  excel.faults.failAction(1, 1, 'MemoryLimitReached');
  const code = await page.failure(async (sheet, context) => {
    put('A1')(sheet);
    await context.sync();
    put('B1')(sheet);
    await context.sync();
  });
  expect(code).toBe('MemoryLimitReached');
  expect(['A1', 'B1'].map((name) => at(book.active, name).value)).toEqual(['стало', 'было']);
});

it('an error names the statement at fault (excel.md #11)', async () => {
  const error = await page.run(async (sheet) => void sheet.getRange('A1:XYZ9')).catch((caught: unknown) => caught);
  expect(error).toMatchObject({
    code: 'InvalidArgument',
    debugInfo: { statement: expect.stringContaining('getRange') },
  });
});

describe('while a cell is edited (excel.md #14)', () => {
  it('a batch fails at once', async () => {
    excel.faults.editCell();
    expect(await page.failure(put('A1'))).toBe('InvalidOperationInCellEditMode');
    excel.faults.leaveCell();
    expect(await page.failure(put('A1'))).toBe('');
  });

  it('with delayForCellEdit it waits for the cell to be left', async () => {
    excel.faults.editCell();
    let done = false;
    const waiting = page.window.Excel.run({ delayForCellEdit: true }, async ({ workbook }) => {
      workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['стало']];
    }).then(() => {
      done = true;
    });
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect([done, at(book.active, 'A1').value]).toEqual([false, 'было']);
    excel.faults.leaveCell();
    await waiting;
    expect(at(book.active, 'A1').value).toBe('стало');
  });
});

describe('bytes past the limit (excel.md #18)', () => {
  const payloadBytes = 20_000;

  it('a request too large is not done', async () => {
    page.open(book, { payloadBytes });
    expect(await page.failure(put('A1', 'д'.repeat(payloadBytes / 2)))).toBe('RequestPayloadSizeLimitExceeded');
    expect(at(book.active, 'A1').value).toBe('было');
  });

  it('an answer too large does not come', async () => {
    for (const name of ['A1', 'B1', 'C1']) at(book.active, name).value = 'д'.repeat(payloadBytes / 5);
    page.open(book, { payloadBytes });
    const read = (address: string) => page.failure((sheet) => void sheet.getRange(address).load('values'));
    expect(await read('A1:C1')).toBe('ResponsePayloadSizeLimitExceeded');
    expect(await read('A1:B1')).toBe('');
  });
});

it('what this host does not have is a gap that names the member, never an answer', async () => {
  const reads: [string, (sheet: Excel.Worksheet) => void][] = [
    ['Range.Style', (sheet) => void sheet.getRange('A1').load('style')],
    ['Range.Sort', (sheet) => sheet.getRange('A1').sort.apply([{ key: 0 }])],
    ['Range.RemoveDuplicates()', (sheet) => void sheet.getRange('A1').removeDuplicates([0], true)],
    ['Range.Colour', (sheet) => void sheet.getRange('A1').load('colour')],
    ['Range.Style', (sheet) => sheet.getRange('A1').set({ style: 'Good' })],
    ['Worksheet.PivotTables', (sheet) => void sheet.pivotTables.load('items/name')],
  ];
  for (const [member, act] of reads) {
    excel = page.open(book);
    expect(await page.failure(act)).toBe('FakeHostGap');
    expect(excel.gaps.map(({ message }) => message)).toEqual([expect.stringContaining(member)]);
  }
});

it('a batch is on record with its size, its deeds and its failure', async () => {
  excel.faults.failBatch(1, 'activityLimit');
  const code = await page
    .run(async (sheet, context) => {
      sheet.getRange('A1').load('values');
      await context.sync();
      put('A1')(sheet);
    })
    .catch(codeOf);
  expect(code).toBe('ActivityLimitReached');
  const [read, write] = excel.work();
  expect(read?.names).toContain('load GetRange(values)');
  expect(read?.responseBytes).toBe(new TextEncoder().encode(JSON.stringify(read?.response)).length);
  expect(write).toMatchObject({ failure: '5102', responseBytes: 0, response: null });
  expect(write?.names).toContain('GetRange.Values =');
});
