/** The built page opened in Chromium, from a disk and over http, and what a person does in it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { parseRange } from '../../core/grid/a1.js';
import { cellAt } from '../../core/grid/grid.js';
import { launchChromium, openPage, type PageOptions, type WatchedPage } from '../../panel/testing/browser.js';
import { webPage } from '../../scripts/lib/web-bundle.mjs';
import { nodeCodec } from '../../xlsx/node/codec.js';
import { readWorkbook, type Workbook } from '../../xlsx/read.js';

/** Where the page was opened from. */
export type From = 'file' | 'http';

export interface OpenOptions extends Pick<PageOptions, 'width' | 'height' | 'scheme'> {
  readonly from?: From;
  /** Over http: the page as it may have come. */
  readonly damaged?: (html: string) => string;
}

const HOME = 'http://veshki.test/veshki.html';
/** The page's day, noon in Moscow. */
const NOON = new Date('2022-06-30T12:00:00+03:00');

/** To be called once in a `describe.skipIf(!hasChromium)`. `grid`: the module that exports `createGridView`. */
export function pagesInBrowser(grid: string) {
  let browser: Browser;
  let folder = '';
  let html = '';
  let pages: WatchedPage[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'veshki-web-'));
    [browser, html] = await Promise.all([launchChromium(), webPage(grid)]);
    writeFileSync(join(folder, 'veshki.html'), html);
  });
  afterEach(async () => {
    const closing = pages;
    pages = [];
    await Promise.all(closing.map(({ close }) => close()));
    const nothing = { errors: [], console: [], policy: [], outside: [] };
    expect(closing.map(({ trouble }) => trouble)).toEqual(closing.map(() => nothing));
  });
  afterAll(async () => {
    await browser?.close();
    if (folder !== '') rmSync(folder, { recursive: true });
  });
  return async ({ from = 'file', damaged = (whole) => whole, ...options }: OpenOptions = {}): Promise<Page> => {
    const file = pathToFileURL(join(folder, 'veshki.html')).href;
    const watched = await openPage(browser, {
      width: 1360,
      height: 800,
      ...options,
      routes: from === 'http' ? { [HOME]: { body: damaged(html) } } : {},
      url: from === 'http' ? HOME : file,
      prepare: async (page) => {
        // the real file, as a double click opens it
        if (from === 'file') await page.route(file, (route) => route.continue());
        await page.clock.setFixedTime(NOON);
      },
    });
    watched.page.setDefaultTimeout(15_000);
    pages.push(watched);
    return watched.page;
  };
}

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

/** Chooses files by the button, whose dialog the browser does not show to a test. */
export async function chooseFiles(page: Page, ...paths: readonly string[]): Promise<void> {
  await page.locator('.vp-input').setInputFiles([...paths]);
}

/** Drops files on the page, as from the file manager. */
export async function dropFiles(
  page: Page,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  const given = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  await page.evaluate((list) => {
    const dataTransfer = new DataTransfer();
    for (const { name, base64 } of list) {
      dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    }
    for (const type of ['dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }, given);
}

/** Drops files and folders of the disk, as the browser itself gets them. */
export async function dropFromDisk(page: Page, ...files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'dragOver', 'drop'] as const) {
    const data = { items: [], files: [...files], dragOperationsMask: 1 };
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
    // a drop is let go only where the page has said that it takes it
    await page.waitForTimeout(200);
  }
}

export async function check(page: Page): Promise<void> {
  await button(page, 'Проверить').click();
  await page.getByText('Проверено в').waitFor();
}

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Presses the button that saves and takes what the browser has put among the downloads. */
export async function save(page: Page, name = 'Сохранить копию'): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

/** What the page says it has done. */
export const said = (page: Page): Promise<string | null> => page.locator('#vp-bar [role=status]').textContent();

export function workbookOf(bytes: Uint8Array): Workbook {
  const workbook = readWorkbook(bytes, nodeCodec);
  if (workbook.refused) throw new Error(workbook.message);
  return workbook;
}

/** Text of a cell (`B5`) of the first sheet. */
export function textAt(bytes: Uint8Array, cell: string): string {
  const place = parseRange(cell);
  const [grid] = workbookOf(bytes).grids;
  return place && grid ? cellAt(grid, place.top, place.left).text : '';
}

/** A file of the project, by its path from the top. */
export const pathOf = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
export const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

export const REPORT = pathOf('examples/005-отчёт-2022.xlsx');

export async function openReport(page: Page): Promise<void> {
  await chooseFiles(page, REPORT);
  await page.getByText('Таблица ещё не проверена').waitFor();
}

/** Opens a tab of the panel. */
export const showTab = (page: Page, name: string): Promise<void> =>
  page.getByRole('tab', { name, exact: true }).click();
