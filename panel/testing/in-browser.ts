/** A browser for the tests of a file, and the panel opened in it; nothing may go wrong in its page. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchChromium, type PageOptions, type WatchedPage } from './browser.js';
import { bundlePanel, openPanel, type PanelFiles } from './page.js';
import { type StubHost, stubHost } from './stub-host.js';

/** To be called once in a `describe.skipIf(!hasChromium)`. Gives what opens a panel; pages are closed and looked over by itself. */
export function panelsInBrowser(): (host?: StubHost, options?: Pick<PageOptions, 'scheme' | 'width'>) => Promise<Page> {
  let browser: Browser;
  let files: PanelFiles;
  let pages: WatchedPage[] = [];
  beforeAll(async () => {
    [browser, files] = await Promise.all([launchChromium(), bundlePanel()]);
  });
  afterEach(async () => {
    const closing = pages;
    pages = [];
    await Promise.all(closing.map(({ close }) => close()));
    const nothing = { errors: [], console: [], policy: [], outside: [] };
    expect(closing.map(({ trouble }) => trouble)).toEqual(closing.map(() => nothing));
  });
  afterAll(() => browser?.close());
  return async (host = stubHost(), options = {}) => {
    const watched = await openPanel(browser, files, host, options);
    watched.page.setDefaultTimeout(15_000);
    pages.push(watched);
    return watched.page;
  };
}

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

/** A list to choose from, by its name. */
export const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });

/** Presses «Проверить» and waits for the findings. */
export async function check(page: Page): Promise<void> {
  await button(page, 'Проверить').click();
  await page.getByText('Проверено в').waitFor();
}

export const showTab = (page: Page, name: string) => page.getByRole('tab', { name }).click();

/** What is read out: the live region. */
export const status = (page: Page) => page.getByRole('status').textContent();

/** The words of what has the focus. */
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
