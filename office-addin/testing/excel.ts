/** The add-in's own code on the genuine office.js in jsdom, with our Excel behind it. */
/// <reference types="office-js" />
import { createRequire } from 'node:module';
import { vi } from 'vitest';
import type { FakeBook } from '../../fakes/book/book.js';
import { createExcelHost as createExcel, type ExcelHost, type HostOptions } from '../../fakes/excel/host.js';
import { CDN, libraryFile } from '../../fakes/excel/library.js';
import { installExternal } from '../../fakes/excel/wire/external.js';
import type { PanelHost } from '../../panel/host.js';
import { createExcelHost } from '../host.js';

export interface OpenExcel {
  readonly excel: ExcelHost;
  /** What the panel talks to. */
  readonly host: PanelHost;
  /** What the host told while it worked. */
  readonly told: readonly string[];
  readonly window: Window;
  close(): void;
}

const PAGE = `<!doctype html><html><head><script src="${CDN}office.js"></script></head><body></body></html>`;

// untyped: a module without declarations
const { JSDOM, requestInterceptor, VirtualConsole } = createRequire(import.meta.url)('jsdom') as Record<string, never>;

/** One at a time: the library's objects are globals, as in a page. */
export async function openExcel(book: FakeBook, options: HostOptions = {}, today = '2022-06-30'): Promise<OpenExcel> {
  const excel = createExcel(book, options);
  const window = await boot(excel);
  vi.stubGlobal('Excel', window.Excel);
  vi.stubGlobal('Office', window.Office);
  vi.stubGlobal('OfficeExtension', window.OfficeExtension);
  vi.stubGlobal('CustomFunctions', window.CustomFunctions);
  const told: string[] = [];
  const host = createExcelHost(() => today);
  host.onProgress?.((text) => told.push(text));
  excel.batches.length = 0;
  return {
    excel,
    host,
    told,
    window,
    close() {
      vi.unstubAllGlobals();
      window.close();
    },
  };
}

type OfficeWindow = Window &
  Record<'Excel' | 'OfficeExtension' | 'CustomFunctions', unknown> & { Office: typeof Office };

async function boot(excel: ExcelHost): Promise<OfficeWindow> {
  type Make = new (...args: unknown[]) => { window: OfficeWindow };
  const interceptor = (
    requestInterceptor as unknown as (answer: (request: { url: string }) => Promise<Response>) => unknown
  )(async ({ url }) => new Response(libraryFile(url), { headers: { 'content-type': 'text/javascript' } }));
  const { window } = new (JSDOM as unknown as Make)(PAGE, {
    url: 'https://localhost:3000/taskpane.html',
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    resources: { interceptors: [interceptor] },
    virtualConsole: new (VirtualConsole as unknown as new () => unknown)(),
    beforeParse(page: object) {
      excel.connect(installExternal(page, excel.bridge));
    },
  });
  await new Promise<void>((resolve) => window.addEventListener('load', () => resolve(), { once: true }));
  await window.Office.onReady();
  return window;
}
