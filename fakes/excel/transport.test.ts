/** What goes wrong between the page and Excel, and inside a batch (`excel.md #11`–`#15`, `#18`). */
import { describe, expect, it } from 'vitest';
import { at } from '../book/book.js';
import type { TransportFailure } from './faults.js';
import { codeOf, usePage } from './testing/page.js';

const page = usePage([['было', 'было', 'было']]);

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
    page.excel.faults.failNext(1, failure);
    expect(await page.failure(put('A1'))).toBe(code);
    expect(at(page.book.active, 'A1').value).toBe('было');
    expect(await page.failure(put('A1'))).toBe('');
    expect(at(page.book.active, 'A1').value).toBe('стало');
  });
});

it.each([0, 1, 2])('a failure can be planned for round trip %i', async (batch) => {
  page.excel.faults.failBatch(batch, 'activityLimit');
  const code = await page.failure(async (sheet, context) => {
    for (const name of ['A1', 'B1', 'C1']) {
      put(name)(sheet);
      await context.sync();
    }
  });
  expect(code).toBe('ActivityLimitReached');
  const done = ['A1', 'B1', 'C1'].filter((name) => at(page.book.active, name).value === 'стало');
  expect(done).toEqual(['A1', 'B1', 'C1'].slice(0, batch));
});

it('an answer lost on its way back: the batch is done all the same', async () => {
  page.excel.faults.failBatch(0, 'sessionTimedOut', { applied: true });
  expect(await page.failure(put('A1'))).toBe('InvalidOrTimedOutSession');
  expect(at(page.book.active, 'A1').value).toBe('стало');
});

it('what came before a failed action stays done, what follows is not (excel.md #15)', async () => {
  const code = await page.failure((sheet) => {
    put('A1')(sheet);
    sheet.getRange('B1').values = [['два', 'значения']];
    put('C1')(sheet);
  });
  expect(code).toBe('InvalidArgument');
  expect(['A1', 'B1', 'C1'].map((name) => at(page.book.active, name).value)).toEqual(['стало', 'было', 'было']);
});

it('any action of any batch can be made to fail, with any code of Excel', async () => {
  page.excel.faults.failAction(1, 1, 'MemoryLimitReached');
  const code = await page.failure(async (sheet, context) => {
    put('A1')(sheet);
    await context.sync();
    put('B1')(sheet);
    await context.sync();
  });
  expect(code).toBe('MemoryLimitReached');
  expect(['A1', 'B1'].map((name) => at(page.book.active, name).value)).toEqual(['стало', 'было']);
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
    page.excel.faults.editCell();
    expect(await page.failure(put('A1'))).toBe('InvalidOperationInCellEditMode');
    page.excel.faults.leaveCell();
    expect(await page.failure(put('A1'))).toBe('');
  });

  it('with delayForCellEdit it waits for the cell to be left', async () => {
    page.excel.faults.editCell();
    let done = false;
    const waiting = page.window.Excel.run({ delayForCellEdit: true }, async ({ workbook }) => {
      workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['стало']];
    }).then(() => {
      done = true;
    });
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect([done, at(page.book.active, 'A1').value]).toEqual([false, 'было']);
    page.excel.faults.leaveCell();
    await waiting;
    expect(at(page.book.active, 'A1').value).toBe('стало');
  });
});

describe('bytes past the limit (excel.md #18)', () => {
  const payloadBytes = 20_000;

  it('a request too large is not done', async () => {
    page.open(page.book, { payloadBytes });
    expect(await page.failure(put('A1', 'д'.repeat(payloadBytes / 2)))).toBe('RequestPayloadSizeLimitExceeded');
    expect(at(page.book.active, 'A1').value).toBe('было');
  });

  it('an answer too large does not come', async () => {
    for (const name of ['A1', 'B1', 'C1']) at(page.book.active, name).value = 'д'.repeat(payloadBytes / 5);
    page.open(page.book, { payloadBytes });
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
    page.open(page.book);
    expect(await page.failure(act)).toBe('FakeHostGap');
    expect(page.excel.gaps.map(({ message }) => message)).toEqual([expect.stringContaining(member)]);
  }
});

it('a batch is on record with its size, its deeds and its failure', async () => {
  page.excel.faults.failBatch(1, 'activityLimit');
  const code = await page
    .run(async (sheet, context) => {
      sheet.getRange('A1').load('values');
      await context.sync();
      put('A1')(sheet);
    })
    .catch(codeOf);
  expect(code).toBe('ActivityLimitReached');
  const [read, write] = page.excel.work();
  expect(read?.names).toContain('load GetRange(values)');
  expect(read?.responseBytes).toBe(new TextEncoder().encode(JSON.stringify(read?.response)).length);
  expect(write).toMatchObject({ failure: '5102', responseBytes: 0, response: null });
  expect(write?.names).toContain('GetRange.Values =');
});
