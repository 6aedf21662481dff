import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, launchChromium, openPage } from '../../panel/testing/browser.js';
import { newBook } from '../book/book.js';
import { type Bridge, bridgeOf, pageScript } from './bridge.js';
import { createSheetsHost } from './index.js';

const ADDRESS = 'https://sidebar.test/';

describe.skipIf(!hasChromium)('google.script.run in a real page (#71)', () => {
  let browser: Awaited<ReturnType<typeof launchChromium>>;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  async function open() {
    const host = createSheetsHost(newBook());
    host.load({
      name: 'a.js',
      code: `function echo(value) { return value; }
        function fail() { throw new Error('Таблица занята'); }
        function open() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>')); }`,
    });
    host.run('open');
    const bridge: Bridge = bridgeOf(host);
    const opened = await openPage(browser, {
      routes: { [ADDRESS]: { body: '<!doctype html><title>Панель</title><p>Панель</p>' } },
      prepare: async (page) => {
        await page.exposeFunction('server', bridge.call);
        await page.addInitScript(pageScript(bridge, 'server'));
      },
    });
    /** What a call gives in the page: its value, or its failure. */
    const ask = (call: string): Promise<unknown> =>
      opened.page.evaluate(
        `new Promise((resolve) => {
          const run = google.script.run.withSuccessHandler(resolve).withFailureHandler((error) => resolve(error.message));
          try { run.${call}; } catch (error) { resolve('refused: ' + error.message); }
        })`,
      );
    return { ...opened, host, ask };
  }

  it('gives copies and failures, refuses nodes, dates and functions', async () => {
    const { ask, close, host, page, trouble } = await open();
    expect(await ask('echo({ list: [1, undefined, "да"] })')).toEqual({ list: [1, null, 'да'] });
    expect(await ask('fail()')).toBe('Error: Таблица занята');
    expect(await ask('echo(document.body)')).toMatch(/^refused: .*DOM element/);
    expect(await ask('echo([new Date()])')).toMatch(/^refused: .*Date/);
    expect(await ask('echo({ f() {} })')).toMatch(/^refused: .*Function/);
    expect(host.ui.shown?.place).toBe('sidebar');
    await page.evaluate('google.script.host.close()');
    await expect.poll(() => host.ui.shown).toBeNull();
    expect(trouble).toEqual({ errors: [], console: [], policy: [], outside: [] });
    await close();
  });
});
