/** Puts a host behind a page in Chromium: the built add-in runs there unchanged, the workbook stays in the test. */
import type { Page } from 'playwright-core';
import type { ExcelHost } from './host.js';
import { installExternal } from './wire/external.js';

/** Call before the page is opened; the CDN's files are served by whoever serves the page. One page at a time for a host. */
export async function connectPage(page: Page, host: ExcelHost): Promise<void> {
  await page.exposeFunction('excelExecute', (id: number, params: unknown) => host.bridge.execute(id, params));
  await page.exposeFunction('excelListen', (id: number, on: boolean) => host.bridge.listen(id, on));
  const bridge = `{ info: ${JSON.stringify(host.bridge.info)}, execute: excelExecute, listen: excelListen }`;
  await page.addInitScript(`window.excelRaise = (${installExternal.toString()})(window, ${bridge});`);
  host.connect((id, list) => {
    // a page that is being closed hears nothing more
    page.evaluate(`excelRaise(${id}, ${JSON.stringify(list)})`).catch(() => undefined);
  });
}
