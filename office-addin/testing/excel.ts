/** The add-in's own code on the genuine office.js in jsdom, with our Excel behind it. */
/// <reference types="office-js" />
import { afterAll, vi } from 'vitest';
import type { FakeBook } from '../../fakes/book/book.js';
import type { ExcelHost, HostOptions } from '../../fakes/excel/host.js';
import { openPage, type TestPage } from '../../fakes/excel/testing/page.js';
import type { PanelHost } from '../../panel/host.js';
import { forgetSettings } from '../excel/settings.js';
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

/** Pages of this test file, by what their Excel tells the library at boot: each boots once. */
const pages = new Map<string, Promise<TestPage>>();
afterAll(async () => {
  for (const page of pages.values()) (await page).close();
});

function pageFor({ requirementSets }: HostOptions): Promise<TestPage> {
  const key = JSON.stringify(requirementSets);
  const page = pages.get(key) ?? openPage({ ...(requirementSets && { requirementSets }) });
  pages.set(key, page);
  return page;
}

/** One at a time: the library's objects are globals, as in a page. */
export async function openExcel(book: FakeBook, options: HostOptions = {}, today = '2022-06-30'): Promise<OpenExcel> {
  const page = await pageFor(options);
  // what an earlier test left under way must not reach this workbook
  await page.idle();
  const excel = page.open(book, options);
  const { window } = page;
  vi.stubGlobal('Excel', window.Excel);
  vi.stubGlobal('Office', window.Office);
  vi.stubGlobal('OfficeExtension', window.OfficeExtension);
  vi.stubGlobal('CustomFunctions', window.CustomFunctions);
  // each workbook has a page of its own
  forgetSettings();
  const told: string[] = [];
  const host = createExcelHost(() => today);
  host.onProgress?.((text) => told.push(text));
  return {
    excel,
    host,
    told,
    window,
    close() {
      vi.unstubAllGlobals();
    },
  };
}
