/** The panel as a whole in Chromium: trouble, work under way, keyboard, many findings, hostile texts, width, looks. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations, hasChromium } from './testing/browser.js';
import { hostileCheck, largeCheck } from './testing/extreme-views.js';
import { button, check, choice, focused, panelsInBrowser, showTab, status } from './testing/in-browser.js';
import { ok, refused, stubHost } from './testing/stub-host.js';
import { CHECK, checkWithout } from './testing/views.js';

const TABS = ['Замечания', 'Показатели', 'Настройки', 'Ещё'];

const isWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe.skipIf(!hasChromium)('the panel', () => {
  const open = panelsInBrowser();

  it('says what went wrong and what to do, and tries again', async () => {
    const host = stubHost();
    host.on('check', () => refused('Таблица занята другой командой. Подождите и повторите.'));
    const page = await open(host);
    await button(page, 'Проверить').click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('Подождите и повторите.');
    host.on('check', () => ok(CHECK));
    await button(page, 'Повторить').click();
    await page.getByText('Проверено в').waitFor();
    await expect.poll(() => page.getByRole('alert').textContent()).toBe('');
  });

  it('outlives a host that breaks its word', async () => {
    const host = stubHost();
    host.on('check', () => {
      throw new Error('boom');
    });
    const page = await open(host);
    await button(page, 'Проверить').click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('Связь с таблицей прервалась');
    await button(page, 'Закрыть').click();
    await expect.poll(() => page.getByRole('alert').textContent()).toBe('');
  });

  it('shows that it works, takes no second command, and keeps the focus', async () => {
    const host = stubHost();
    const release = host.hold('check');
    const page = await open(host);
    await button(page, 'Проверить').click();
    await expect.poll(() => status(page)).toBe('Проверяем таблицу…');
    await page.evaluate(() => window.tellProgress('Лист 2 из 3'));
    expect(await status(page)).toBe('Лист 2 из 3');
    await expect.poll(() => button(page, 'Проверить').getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Enter');
    await button(page, 'Проверить').click({ force: true });
    expect(host.asked('check')).toHaveLength(1);
    release();
    await page.getByText('Проверено в').waitFor();
    expect(await focused(page)).toBe('Проверить');
    expect(await button(page, 'Проверить').getAttribute('aria-disabled')).toBeNull();
  });

  it('shows what the host has said until it is closed or the next command is given', async () => {
    const host = stubHost();
    host.on('check', () => ok(CHECK, 'Лист «Смета» защищён: отметки на нём не поставлены.'));
    const page = await open(host);
    await check(page);
    const said = page.getByText('Лист «Смета» защищён: отметки на нём не поставлены.', { exact: true });
    expect(await said.isVisible()).toBe(true);
    expect(await status(page)).toContain('Лист «Смета» защищён');
    await button(page, 'Закрыть сообщения').click();
    await expect.poll(() => page.locator('main > .vk-box').count()).toBe(0);
  });

  it('is used with the keyboard alone', async () => {
    const host = stubHost();
    const page = await open(host);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Проверить');
    await page.keyboard.press('Enter');
    await page.getByText('Проверено в').waitFor();
    for (let steps = 0; (await focused(page)) !== 'Замечания' && steps < 10; steps += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('Показатели');
    await page.keyboard.press('End');
    expect(await focused(page)).toBe('Ещё');
    await expect.poll(() => page.getByRole('tab', { name: 'Ещё' }).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Home');
    for (let steps = 0; !(await focused(page)).includes('Таблица в целом') && steps < 10; steps += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('Нет столбца');
    await page.keyboard.press('Enter');
    expect(host.asked('jump')).toEqual([{ sheet: 'Дорожная карта', range: 'A3:F3' }]);
    for (let steps = 0; !(await focused(page)).includes('не указан год') && steps < 10; steps += 1)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Исправить');
    host.on('check', () => ok(checkWithout('C11')));
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toContain('№ 12: не указан исполнитель');
    expect(host.asked('fix')).toHaveLength(1);
  });

  it('draws three thousand findings in pages', async () => {
    const host = stubHost();
    host.on('check', () => ok(largeCheck(1000)));
    const page = await open(host);
    await check(page);
    const rows = page.locator('.vk-finding-button');
    await expect.poll(() => rows.count()).toBe(120);
    await expect.poll(() => page.getByRole('heading', { name: '3000 замечаний' }).isVisible()).toBe(true);
    await button(page, /^Показать ещё/).click();
    await expect.poll(() => rows.count()).toBe(240);
    const search = page.getByRole('searchbox', { name: 'Найти в замечаниях' });
    await search.fill('Мероприятие 999');
    // those of measure 999, and those in row 999
    await expect.poll(() => rows.count()).toBe(6);
    await search.fill('');
    await page.getByText('По видам').click();
    await button(page, /^В сроке не указан год/).click();
    await expect.poll(() => rows.count()).toBe(20);
    await button(page, 'Исправить все (1000)…').click();
    await expect.poll(() => page.locator('ins').count()).toBe(50);
    await expect.poll(() => page.getByText('1000 ячеек изменятся').isVisible()).toBe(true);
    await button(page, 'Показать ещё (скрыто 950)').click();
    await expect.poll(() => page.locator('ins').count()).toBe(100);
  });

  it('shows hostile and endless texts as texts, without growing wider', async () => {
    const host = stubHost();
    host.on('check', () => ok(hostileCheck(), '<b onmouseover="window.hacked = 1">сказано</b>'));
    const page = await open(host);
    await check(page);
    await button(page, 'Отбор').click();
    await page.locator('.vk-finding-button').first().click();
    await button(page, /^Скрытые замечания/).click();
    await expect
      .poll(() => page.getByText('<b onmouseover="window.hacked = 1">сказано</b>').first().isVisible())
      .toBe(true);
    await expect.poll(() => page.locator('main img, main script, main b').count()).toBe(0);
    for (const tab of TABS) {
      await showTab(page, tab);
      expect([tab, await isWide(page)]).toEqual([tab, false]);
    }
    expect(await page.evaluate('window.hacked')).toBeUndefined();
  });

  it('checks anew when the user comes back, without writing, if he wants it', async () => {
    const host = stubHost();
    const page = await open(host);
    await check(page);
    const comeBack = () => page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await comeBack();
    await page.waitForTimeout(500);
    expect(host.asked('check')).toHaveLength(1);
    await showTab(page, 'Ещё');
    await page.getByLabel('Перепроверять при возвращении в панель').check();
    await comeBack();
    await expect.poll(() => host.asked('check')).toHaveLength(2);
    expect(host.asked('check')[1]).toEqual({ asOf: null, write: false });
  });

  describe.each(['sheets', 'excel', 'web'] as const)('in the look of %s', (kind) => {
    it.each(['light', 'dark'] as const)('has nothing axe complains of, %s', async (scheme) => {
      const host = stubHost(kind);
      const page = await open(host, { scheme });
      const look = async (where: string) => {
        expect([where, await axeViolations(page)]).toEqual([where, []]);
        expect([where, await isWide(page)]).toEqual([where, false]);
      };
      await look('before the check');
      await check(page);
      await button(page, 'Отбор').click();
      await button(page, /15–25 февраля/).click();
      await button(page, /^Скрыть замечание/).click();
      await button(page, 'Скрыть').click();
      await button(page, /^Скрытые замечания/).click();
      await look('findings');
      await button(page, 'Все такие (2)…').click();
      await look('preview');
      await showTab(page, 'Показатели');
      for (const summary of ['По разделам', 'По кварталам', 'Как посчитано']) await page.getByText(summary).click();
      await look('indicators');
      await choice(page, 'Таблица').selectOption('1');
      await look('indicators without report columns');
      await showTab(page, 'Настройки');
      await page.getByLabel('Период плана').fill('abc');
      for (const summary of await page.locator('summary:visible').all()) await summary.click();
      host.on('saveSettings', () => refused('Период «abc» не понят.'));
      await button(page, 'Сохранить').click();
      await look('settings');
      await showTab(page, 'Ещё');
      await button(page, 'Снять отметки…').click();
      host.on('clear', () => refused('Лист защищён.'));
      await button(page, 'Да, снять').click();
      await look('more');
      host.hold('check');
      await button(page, 'Проверить').click();
      await look('under way');
    });
  });
});
