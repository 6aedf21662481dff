/**
 * The page in three scenes, by day and by night: nothing for axe to find. `node scripts/panel-pictures.mjs` keeps their pictures in
 * docs/pictures.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations, hasChromium, screenshot, showDaysInRussian } from '../panel/testing/browser.js';
import { hasWebDependencies } from '../scripts/lib/web-bundle.mjs';
import { UNIVER_HANDS } from './testing/hands.js';
import { check, chooseFiles, pagesInBrowser } from './testing/page.js';

const pathOf = (name: string): string => fileURLToPath(new URL(`../examples/${name}.xlsx`, import.meta.url));

/** Where pictures are kept; a folder that is thrown away when nobody has asked for them. */
const WANTED = process.env.VESHKI_PICTURES;

describe.skipIf(!hasChromium || !hasWebDependencies())('a scene', () => {
  const open = pagesInBrowser(UNIVER_HANDS.grid);
  let folder = WANTED ?? '';
  beforeAll(() => {
    if (WANTED === undefined) folder = mkdtempSync(join(tmpdir(), 'veshki-'));
  });
  afterAll(() => {
    if (WANTED === undefined) rmSync(folder, { recursive: true, force: true });
  });

  /** Looks the scene over by night and by day, and keeps it by day. */
  async function picture(page: Page, name: string): Promise<void> {
    // the grid draws with the next frames, and says for a while what cannot be done
    await page.waitForTimeout(1000);
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      expect([colorScheme, ...(await axeViolations(page))]).toEqual([colorScheme]);
    }
    await showDaysInRussian(page);
    await page.mouse.move(0, 0);
    await screenshot(page, join(folder, `${name}.png`));
  }

  test('the start', async () => {
    await picture(await open({ width: 1200, height: 640 }), 'web-start');
  });

  test('a report with its findings', async () => {
    const page = await open({ width: 1360, height: 820 });
    await chooseFiles(page, pathOf('005-отчёт-2022'));
    await page.getByText('Таблица ещё не проверена').waitFor();
    await check(page);
    await page.locator('.vk-finding-button').filter({ hasText: /C3$/ }).click();
    await picture(page, 'web-check');
  });

  test('a summary of many files', async () => {
    const page = await open({ width: 1360, height: 720 });
    const names = ['Лугоборский район', 'Ключегорский округ', 'Верхнедольский район', 'Светлодольск, план 2022'];
    await chooseFiles(page, ...names.map((name) => pathOf(`свод/${name}`)));
    await page.getByText('Свод готов').waitFor();
    await picture(page, 'web-summary');
  });
});
