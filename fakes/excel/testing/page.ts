/** A page with the genuine office.js, opened once for a test file; behind it each test puts an Excel of its own. */
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { at, type FakeBook, type FakeCell, newBook } from '../../book/book.js';
import { createExcelHost, type ExcelHost, type HostOptions } from '../host.js';
import { bootInJsdom, type OfficeWindow } from '../jsdom.js';
import type { Raise } from '../wire/external.js';
import { bookOf, type Rows } from './books.js';

export interface TestPage {
  readonly window: OfficeWindow;
  /** Opens a workbook in a fresh Excel, which answers the page from now on. */
  open(book?: FakeBook, options?: HostOptions): ExcelHost;
  /** Ends when the Excel opened last has nothing under way. */
  idle(): Promise<void>;
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
    idle: () => excel.idle(),
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

export interface SharedPage extends Omit<TestPage, 'close' | 'idle'> {
  /** Opened last. */
  readonly excel: ExcelHost;
  readonly book: FakeBook;
  /** A cell of the sheet in front: `D12`. */
  cell(name: string): FakeCell;
}

/** One page for all tests of a file; each begins with a sheet of these rows in a fresh Excel. */
export function usePage(rows: Rows = []): SharedPage {
  let page: TestPage;
  let excel: ExcelHost;
  let book: FakeBook;
  const open: TestPage['open'] = (opened = newBook(), options) => {
    book = opened;
    excel = page.open(book, options);
    return excel;
  };
  beforeAll(async () => {
    page = await openPage();
  });
  afterAll(() => page.close());
  beforeEach(() => {
    open(bookOf(rows));
  });
  return {
    get window() {
      return page.window;
    },
    get excel() {
      return excel;
    },
    get book() {
      return book;
    },
    cell: (name) => at(book.active, name),
    open,
    run: (act) => page.run(act),
    failure: (act) => page.failure(act),
  };
}

/** Of an error of Office; of any other its name. */
export function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
  return error instanceof Error ? error.name : String(error);
}
