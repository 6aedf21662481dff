/** How often a check goes to Excel, and how much it carries (`excel.md #18`, `#20`). */
import { afterEach, expect, it } from 'vitest';
import { EMPTY_PATCH } from '../../core/report/patch.js';
import { markedCells, plan } from '../testing/books.js';
import { type OpenExcel, openExcel } from '../testing/excel.js';
import { applyPatch } from './apply.js';
import { readBook } from './read/book.js';
import { runExcel } from './run.js';

let open: OpenExcel;
afterEach(() => open.close());

const silent = (): void => undefined;

it('a check of 2,000 rows takes six round trips at most, none over 1 MB', async () => {
  open = await openExcel(plan(1990, 20));
  expect(await open.host.check({ asOf: null, write: true })).toMatchObject({ ok: true });
  await open.excel.idle();
  expect(open.excel.work().length).toBeLessThanOrEqual(6);
  for (const { requestBytes } of open.excel.work()) expect(requestBytes).toBeLessThan(1_000_000);
});

it('750 marks in 3,000 rows take 100 KB at most', async () => {
  const book = plan(2990, 9999);
  open = await openExcel(book);
  const cells = Array.from({ length: 750 }, (_, at) => {
    const [row, column] = [2 + at * 3, 2 + (at % 3)];
    return { top: row, left: column, bottom: row, right: column };
  });
  const marks = [{ sheet: 'План', cells: { error: cells, warning: [], info: [] }, notes: [] }];
  await runExcel(async (run) => {
    const read = () => readBook(run, { today: '2022-06-30', cells: true });
    const known = await read();
    await run.sync();
    open.excel.batches.length = 0;
    await applyPatch(run, known, { ...EMPTY_PATCH, marks }, read);
    return { ok: true, value: null, said: [] };
  }, silent);
  await open.excel.idle();
  expect(markedCells(book.active)).toHaveLength(750);
  const bytes = open.excel.batches.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  expect(bytes).toBeLessThanOrEqual(100 * 1024);
});
