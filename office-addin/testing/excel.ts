/** The add-in's own code on the genuine office.js in jsdom, with our Excel behind it. */
/// <reference types="office-js" />
import { vi } from 'vitest';
import type { FakeBook } from '../../fakes/book/book.js';
import { createExcelHost as createExcel, type ExcelHost, type HostOptions } from '../../fakes/excel/host.js';
import { bootInJsdom } from '../../fakes/excel/jsdom.js';
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

/** One at a time: the library's objects are globals, as in a page. */
export async function openExcel(book: FakeBook, options: HostOptions = {}, today = '2022-06-30'): Promise<OpenExcel> {
  const excel = createExcel(book, options);
  const { window, close } = await bootInJsdom(excel);
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
      close();
    },
  };
}
