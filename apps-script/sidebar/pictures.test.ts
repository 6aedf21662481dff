/**
 * The sidebar in five scenes, by day and by night: nothing for axe to find, nothing wider than 300 pixels. `node scripts/panel-pictures.mjs`
 * keeps their pictures in docs/pictures.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetNamed } from '../../fakes/book/book.js';
import { axeViolations, hasChromium, screenshot, showDaysInRussian } from '../../panel/testing/browser.js';
import { drawnPage } from '../testing/drawn-sheet.js';
import { openExample } from '../testing/open.js';
import { checkAll, idle, isWide, press, SOON, showTab, sidebarsInBrowser } from '../testing/sidebar.js';

const SHEET = 'Дорожная карта';
const PLAN = '000-район-2022';
const REPORT = '005-отчёт-2022';

/** Where pictures are kept; a folder that is thrown away when nobody has asked for them. */
const WANTED = process.env.VESHKI_PICTURES;

describe.skipIf(!hasChromium)('a scene', () => {
  const open = sidebarsInBrowser();
  let folder = WANTED ?? '';
  beforeAll(() => {
    if (WANTED === undefined) folder = mkdtempSync(join(tmpdir(), 'veshki-'));
  });
  afterAll(() => {
    if (WANTED === undefined) rmSync(folder, { recursive: true, force: true });
  });

  async function picture(page: Page, name: string): Promise<void> {
    await showDaysInRussian(page);
    await screenshot(page, join(folder, `${name}.png`));
  }

  /** Looks the scene over by night and by day. */
  async function lookOver(page: Page): Promise<void> {
    await idle(page);
    await page.mouse.move(0, 0);
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      expect([colorScheme, ...(await axeViolations(page))]).toEqual([colorScheme]);
      expect(await isWide(page)).toBe(false);
    }
  }

  it('findings of a plan', async () => {
    const { page } = await open(await openExample(PLAN), { height: 900 });
    await checkAll(page);
    await lookOver(page);
    await picture(page, 'sheets-findings');
  });

  it('all fixes of a rule, before they are made', async () => {
    const { page } = await open(await openExample(PLAN), { height: 900 });
    await checkAll(page);
    await page.getByText('По видам').click();
    await press(page, /^В сроке не указан год/);
    await press(page, /^Исправить все/);
    await lookOver(page);
    await picture(page, 'sheets-fix');
  });

  it('indicators, with the change since the last report', async () => {
    const { page } = await open(await openExample(REPORT), { height: 1000 });
    await checkAll(page);
    await showTab(page, 'Показатели');
    const day = page.getByRole('tabpanel').getByLabel('Отчётная дата');
    await day.fill('2022-03-31');
    await press(page, 'Записать лист показателей');
    await day.fill('2022-06-30');
    await press(page, 'Пересчитать');
    await page.getByText('с прошлого отчёта').first().waitFor({ state: 'attached' });
    await lookOver(page);
    await page.locator('summary', { hasText: 'Показатели самого плана' }).click();
    await page.mouse.move(0, 0);
    await picture(page, 'sheets-indicators');
  });

  it('settings', async () => {
    const { page } = await open(await openExample(PLAN), { height: 1100 });
    await showTab(page, 'Настройки');
    await page.getByLabel('Период плана').fill('2022');
    await press(page, 'Добавить исполнителя');
    await page.keyboard.type('РМК');
    await page.getByLabel('Исполнитель 1: другие написания').fill('районный методический кабинет\nметодкабинет');
    await page.getByLabel('Период плана').focus();
    await lookOver(page);
    await picture(page, 'sheets-settings');
  });

  it('sheet and panel side by side', async () => {
    const addOn = await openExample(PLAN);
    const { page } = await open(addOn, { height: 751 });
    await checkAll(page);
    await press(page, /^\d+ ошиб/);
    await press(page, /«24\.12\.2022» выбивается/);
    await expect.poll(() => addOn.book.selection, SOON).toEqual({ top: 5, left: 2, bottom: 5, right: 2 });
    await lookOver(page);
    const panel = await page.screenshot({ animations: 'disabled' });
    // the page of the panel may load no picture
    await page.goto('about:blank');
    await page.setViewportSize({ width: 1240, height: 830 });
    await page.setContent(
      drawnPage({
        book: addOn.book,
        sheet: sheetNamed(addOn.book, SHEET),
        widths: [48, 290, 150, 170, 236],
        rows: 26,
        panel,
        caption: 'Лист нарисован по пробной книге из examples, панель – настоящая. Это не снимок Google Таблиц.',
      }),
    );
    await picture(page, 'sheets-together');
  });
});
