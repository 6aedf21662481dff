import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, hasChromium, launchChromium, openPage, screenshot } from './browser.js';

const HOME = 'http://panel.test/';

const html = (body: string) =>
  `<!doctype html><html lang="ru"><head><title>Проба</title></head><body><main><h1>Проба</h1>${body}</main></body></html>`;

describe.skipIf(!hasChromium)('a page for tests', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  it('loads its routes at the width of a side panel, with nothing to complain of', async () => {
    const { page, trouble, close } = await openPage(browser, {
      routes: {
        [HOME]: { body: html('<p>Готово</p><script src="/a.js"></script>') },
        [`${HOME}a.js`]: { body: 'document.title = "Да"', type: 'text/javascript' },
      },
    });
    expect(await page.title()).toBe('Да');
    expect(page.viewportSize()?.width).toBe(300);
    expect(await axeViolations(page)).toEqual([]);
    expect(trouble).toEqual({ errors: [], console: [], policy: [], outside: [] });
    await close();
  });

  it('tells of an error, a complaint, a request outside and a broken policy', async () => {
    const { page, trouble, close } = await openPage(browser, {
      routes: {
        [HOME]: {
          body: html(
            '<img src="https://example.org/a.png" alt=""><p style="color: red">Ой</p><script src="/a.js"></script>',
          ),
          headers: { 'content-security-policy': "default-src 'self' https://example.org" },
        },
        [`${HOME}a.js`]: {
          body: 'console.error("жалоба"); setTimeout(() => { throw new Error("сбой") });',
          type: 'text/javascript',
        },
      },
    });
    await expect.poll(() => trouble.errors).toEqual(['сбой']);
    expect(trouble.console).toEqual(['жалоба']);
    expect(trouble.outside).toEqual(['https://example.org/a.png']);
    expect(trouble.policy).toHaveLength(1);
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });

  it('finds what axe finds', async () => {
    const { page, close } = await openPage(browser, { routes: { [HOME]: { body: html('<button></button>') } } });
    expect(await axeViolations(page)).toEqual([expect.stringMatching(/^button-name: .+ – button$/)]);
    await close();
  });

  it('takes a picture into a folder that is not there yet', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'veshki-'));
    const { page, close } = await openPage(browser, { routes: { [HOME]: { body: html('<p>Снимок</p>') } } });
    await screenshot(page, join(folder, 'a', 'b.png'));
    expect(existsSync(join(folder, 'a', 'b.png'))).toBe(true);
    await close();
    rmSync(folder, { recursive: true });
  });
});
