/** Round trips and bytes of the Excel add-in, on the genuine office.js in jsdom with our Excel behind it. */
import { bundled } from './sources.mjs';
import { atMost, kb, rounded } from './table.mjs';

const TODAY = '2022-06-30';
const ROWS = 2_000;
const MARKS = { rows: 3_000, cells: 750 };
const MODULES = [
  'fakes/excel/host.ts',
  'fakes/excel/jsdom.ts',
  'office-addin/excel/apply.ts',
  'office-addin/excel/read/book.ts',
  'office-addin/excel/run.ts',
  'office-addin/testing/books.ts',
  'core/report/patch.ts',
];

export async function excelRows() {
  const source = await bundled('excel', MODULES);
  const { createExcelHost: createAddIn } = await bundled('excel-host', ['office-addin/host.ts']);
  const checks = await check(source, createAddIn);
  return [...checks, await marks(source)];
}

async function check(source, createAddIn) {
  const excel = await boot(source, source.plan(ROWS - 10, 20));
  const host = createAddIn(() => TODAY);
  const measured = async (run) => {
    excel.batches.length = 0;
    const answer = await host.check({ asOf: null, write: true });
    if (!answer.ok) throw new Error(answer.problem);
    await excel.idle();
    const largest = Math.max(...excel.work().map(({ requestBytes }) => requestBytes));
    return [
      atMost(`Excel, ${run} check of ${ROWS.toLocaleString('en')} rows: round trips`, excel.work().length, 6, rounded),
      atMost(`Excel, ${run} check: the largest request`, largest / 1024, 1024, kb),
    ];
  };
  return [...(await measured('first')), ...(await measured('next'))];
}

async function marks({ plan, readBook, applyPatch, runExcel, EMPTY_PATCH, ...source }) {
  const excel = await boot(source, plan(MARKS.rows - 10, 9999));
  const cells = Array.from({ length: MARKS.cells }, (_, at) => {
    const [row, column] = [2 + at * 3, 2 + (at % 3)];
    return { top: row, left: column, bottom: row, right: column };
  });
  const wanted = [{ sheet: 'План', cells: { error: cells, warning: [], info: [] }, notes: [] }];
  await runExcel(
    async (run) => {
      const read = () => readBook(run, { today: TODAY, cells: true });
      const known = await read();
      await run.sync();
      excel.batches.length = 0;
      await applyPatch(run, known, { ...EMPTY_PATCH, marks: wanted }, read);
      return { ok: true, value: null, said: [] };
    },
    () => {},
  );
  await excel.idle();
  const bytes = excel.batches.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  return atMost(
    `Excel, ${MARKS.cells} marks in ${MARKS.rows.toLocaleString('en')} rows on the wire`,
    bytes / 1024,
    100,
    kb,
  );
}

/** A page with the genuine library; its objects become globals, as in a page. */
async function boot({ createExcelHost, bootInJsdom }, book) {
  const excel = createExcelHost(book);
  const { Excel, Office, OfficeExtension, CustomFunctions } = (await bootInJsdom(excel)).window;
  Object.assign(globalThis, { Excel, Office, OfficeExtension, CustomFunctions });
  return excel;
}
