/** A page with the genuine office.js, opened once for a test file; behind it each test puts an Excel of its own. */
import type { FakeBook } from '../../book/book.js';
import { newBook } from '../../book/book.js';
import { createExcelHost, type ExcelHost, type HostOptions } from '../host.js';
import { bootInJsdom, type OfficeWindow } from '../jsdom.js';
import type { Raise } from '../wire/external.js';

export interface TestPage {
  readonly window: OfficeWindow;
  /** Opens a workbook in a fresh Excel, which answers the page from now on. */
  open(book?: FakeBook, options?: HostOptions): ExcelHost;
  /** `Excel.run` over the sheet in front. */
  run<Value>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Value>): Promise<Value>;
  /** The code of the error that `Excel.run` ends with; '' where all went well. */
  failure(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>): Promise<string>;
  close(): void;
}

/** `options`: what this Excel tells the library at boot; an Excel opened later has the same unless told otherwise. */
export async function openPage(options: HostOptions = {}): Promise<TestPage> {
  let excel = createExcelHost(newBook(), options);
  const listening = new Set<number>();
  let raise: Raise = () => {};
  const page = await bootInJsdom({
    bridge: {
      info: excel.bridge.info,
      execute: (id, params) => excel.bridge.execute(id, params),
      listen(id, on) {
        if (on) listening.add(id);
        else listening.delete(id);
        excel.bridge.listen(id, on);
      },
    },
    connect(to) {
      raise = to;
      excel.connect(to);
    },
  });
  await excel.idle();
  const run: TestPage['run'] = (act) =>
    page.window.Excel.run((context) => act(context.workbook.worksheets.getActiveWorksheet(), context));
  return {
    window: page.window,
    open(book = newBook(), other = options) {
      excel = createExcelHost(book, other);
      excel.connect(raise);
      for (const id of listening) excel.bridge.listen(id, true);
      return excel;
    },
    run,
    async failure(act) {
      try {
        await run(async (sheet, context) => act(sheet, context));
      } catch (error) {
        return codeOf(error);
      }
      return '';
    },
    close: page.close,
  };
}

/** Of an error of Office; of any other its name. */
export function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
  return error instanceof Error ? error.name : String(error);
}
