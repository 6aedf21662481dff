/** The panel as the one page the Sheets sidebar shows: smaller code and names than elsewhere, the same panel. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { panelHtml } from '../scripts/lib/panel-bundle.mjs';
import { axeViolations, hasChromium, launchChromium, openPage } from './testing/browser.js';
import { button, check, showTab } from './testing/in-browser.js';
import { stubHost } from './testing/stub-host.js';

describe.skipIf(!hasChromium)('the panel as one page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  it('works and looks as it does from files', async () => {
    const host = stubHost('sheets');
    const body = await panelHtml({ entry: 'panel/testing/entry.ts', title: 'Вешки' });
    const { page, trouble, close } = await openPage(browser, {
      routes: { 'http://sidebar.test/': { body } },
      prepare: (opened) => opened.exposeFunction('callHost', host.answer),
    });
    await check(page);
    await button(page, /15–25 февраля/).click();
    await page.getByRole('button', { name: 'Исправить', exact: true }).waitFor();
    const color = (name: string) => button(page, name).evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(await color('Проверить')).toBe('rgb(11, 87, 208)');
    expect(await color('Проверить')).toBe(await color('Исправить'));
    for (const tab of ['Показатели', 'Настройки', 'Ещё']) {
      await showTab(page, tab);
      await page.getByRole('tabpanel').getByRole('button').first().waitFor();
      expect([tab, await axeViolations(page)]).toEqual([tab, []]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    expect(trouble).toEqual({ errors: [], console: [], policy: [], outside: [] });
    await close();
  });
});
