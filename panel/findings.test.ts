/** The tab «Замечания» in Chromium. */
import { describe, expect, it } from 'vitest';
import { hasChromium } from './testing/browser.js';
import { button, check, choice, focused, panelsInBrowser, status } from './testing/in-browser.js';
import { ok, refused, stubHost } from './testing/stub-host.js';
import { CLEAN, checkWithout } from './testing/views.js';

describe.skipIf(!hasChromium)('findings', () => {
  const open = panelsInBrowser();
  const findings = (page: Awaited<ReturnType<typeof open>>) => page.locator('.vk-finding-button');

  it('begin with an invitation, then show what was found', async () => {
    const host = stubHost();
    const page = await open(host);
    await expect.poll(() => page.getByRole('heading', { name: 'Проверим дорожную карту?' }).isVisible()).toBe(true);
    await check(page);
    expect(host.asked('check')).toEqual([{ asOf: null, write: true }]);
    await expect.poll(() => findings(page).count()).toBe(8);
    expect(await page.locator('header').textContent()).toContain(
      '3 ошибки2 предупреждения3 советаИсполнено и подтверждено44,74 %',
    );
    await expect.poll(() => page.locator('header').textContent()).toContain('Отчётная дата 30.06.2022');
    expect(await status(page)).toBe('Проверено: 3 ошибки, 2 предупреждения, 3 совета.');
  });

  it('say so when there are none', async () => {
    const host = stubHost();
    host.on('check', () => ok(CLEAN));
    const page = await open(host);
    await check(page);
    await expect.poll(() => page.getByText('Замечаний нет', { exact: true }).isVisible()).toBe(true);
    await expect.poll(() => page.getByText('к дорожной карте вопросов нет').isVisible()).toBe(true);
    await expect.poll(() => page.getByRole('searchbox', { name: 'Найти в замечаниях' }).count()).toBe(0);
  });

  it('are filtered by severity, rule, executor, table and words', async () => {
    const page = await open();
    await check(page);
    await button(page, '3 ошибки').click();
    await expect.poll(() => findings(page).count()).toBe(3);
    expect(await status(page)).toContain('Показано 3 из 8.');
    await button(page, '3 ошибки').click();
    await button(page, 'Отбор').click();
    await choice(page, 'Вид замечания').selectOption('deadline/year-missing');
    await expect.poll(() => findings(page).count()).toBe(2);
    await choice(page, 'Исполнитель').selectOption('куратор');
    await expect.poll(() => findings(page).count()).toBe(1);
    await expect.poll(() => page.getByRole('button', { name: 'Отбор (2)' }).isVisible()).toBe(true);
    await button(page, 'Сбросить').click();
    await choice(page, 'Таблица').selectOption({ label: 'Приложение 2 (2)' });
    await expect.poll(() => findings(page).count()).toBe(2);
    await page.getByRole('searchbox', { name: 'Найти в замечаниях' }).fill('ЕЩЕ ТРЕХ');
    await expect.poll(() => findings(page).count()).toBe(1);
    await page.getByRole('searchbox', { name: 'Найти в замечаниях' }).fill('такого нет');
    await expect.poll(() => page.getByText('Таких замечаний нет').isVisible()).toBe(true);
    await button(page, 'Сбросить').click();
    await expect.poll(() => findings(page).count()).toBe(8);
  });

  it('are grouped by measure or by rule', async () => {
    const page = await open();
    await check(page);
    const groups = page.getByRole('tabpanel').getByRole('heading', { level: 3 });
    await expect.poll(() => groups.count()).toBe(7);
    await page.getByText('По видам').click();
    await expect.poll(() => groups.count()).toBe(8);
    await expect.poll(() => findings(page).count()).toBe(0);
    await button(page, /^В сроке не указан год/).click();
    await expect.poll(() => findings(page).count()).toBe(2);
    await button(page, /^В сроке не указан год/).click();
    await expect.poll(() => findings(page).count()).toBe(0);
  });

  it('lead to their cell and tell why and what to do', async () => {
    const host = stubHost();
    const page = await open(host);
    await check(page);
    await button(page, /не указан исполнитель/).click();
    expect(host.asked('jump')).toEqual([{ sheet: 'Дорожная карта', range: 'D16' }]);
    await expect.poll(() => page.getByText('Что сделать.').isVisible()).toBe(true);
    await button(page, 'К ячейке D16').click();
    expect(host.asked('jump')).toHaveLength(2);
    await button(page, /не указан исполнитель/).click();
    await expect.poll(() => page.getByText('Что сделать.').count()).toBe(0);
    expect(host.asked('jump')).toHaveLength(2);
  });

  it('tell when their cell is gone', async () => {
    const host = stubHost();
    host.on('jump', () => refused('Листа «Дорожная карта» больше нет. Проверьте таблицу заново.'));
    const page = await open(host);
    await check(page);
    await button(page, /не указан исполнитель/).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('больше нет');
    host.on('jump', () => ok(null));
    await button(page, 'Повторить').click();
    await expect.poll(() => page.getByRole('alert').textContent()).toBe('');
    expect(host.asked('jump')).toHaveLength(2);
  });

  it('are fixed one by one, seen before they are, and checked anew', async () => {
    const host = stubHost();
    const page = await open(host);
    await check(page);
    await button(page, /15–25 февраля/).click();
    await expect.poll(() => page.locator('del').textContent()).toBe('15–25 февраля');
    await expect.poll(() => page.locator('ins').textContent()).toBe('15–25 февраля 2022 г.');
    host.on('check', () => ok(checkWithout('C11')));
    await button(page, 'Исправить').click();
    await expect.poll(() => findings(page).count()).toBe(7);
    expect(host.asked('fix')[0]?.findings.map(({ range }) => range)).toEqual(['C11']);
    expect(host.asked('check')).toHaveLength(2);
    await expect.poll(() => page.getByText('Исправлено ячеек: 1.').isVisible()).toBe(true);
    // the finding is gone: the keyboard stands on the one that took its place
    expect(await focused(page)).toContain('№ 12: не указан исполнитель');
  });

  it('are fixed all of a rule at once, after a look at every change', async () => {
    const host = stubHost();
    const page = await open(host);
    await check(page);
    await page.getByText('По видам').click();
    await button(page, /^В сроке не указан год/).click();
    await button(page, 'Исправить все (2)…').click();
    expect(await focused(page)).toBe('Исправить: В сроке не указан год');
    expect(await page.locator('ins').allInnerTexts()).toEqual(['15–25 февраля 2022 г.', 'до 15 марта 2022 г.']);
    await expect.poll(() => page.getByText('2 ячейки изменятся').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Исправить все (2)…');
    expect(host.asked('fix')).toEqual([]);
    await button(page, 'Исправить все (2)…').click();
    host.on('check', () => ok(checkWithout('C11', 'C16')));
    await button(page, 'Исправить 2 замечания').click();
    await expect.poll(() => page.getByRole('heading', { level: 2 }).first().textContent()).toBe('6 замечаний');
    expect(host.asked('fix')[0]?.findings.map(({ range }) => range)).toEqual(['C11', 'C16']);
  });

  it('tell of a row that goes', async () => {
    const page = await open();
    await check(page);
    await button(page, /Строка 9 внутри таблицы пустая/).click();
    const fix = page.getByRole('group', { name: 'Исправление' });
    expect(await fix.textContent()).toMatch(/Строка 9 было: \(пусто\) станет: \(строка удаляется\)/);
  });

  it('are hidden with a reason, and brought back', async () => {
    const host = stubHost();
    const page = await open(host);
    await check(page);
    await button(page, /15–25 февраля/).click();
    await button(page, /^Скрыть замечание/).click();
    await button(page, 'Скрыть').click();
    await expect.poll(() => page.getByText('Напишите причину').isVisible()).toBe(true);
    expect(host.asked('accept')).toEqual([]);
    await page.keyboard.type('так в приказе');
    await page.keyboard.press('Enter');
    await expect.poll(() => findings(page).count()).toBe(7);
    expect(host.asked('accept')).toMatchObject([{ reason: 'так в приказе', finding: { range: 'C11' } }]);
    expect(host.asked('check')).toHaveLength(1);
    await expect.poll(() => page.getByText('снимет следующая проверка').isVisible()).toBe(true);
    expect(await focused(page)).toContain('№ 12: не указан исполнитель');

    await button(page, /^Скрытые замечания/).click();
    const hidden = page.locator('.vk-accepted');
    expect(await hidden.count()).toBe(2);
    expect(await hidden.last().textContent()).toContain('Причина: так в приказе');
    await button(page, 'Вернуть замечание «В сроке не указан год»').click();
    await expect.poll(() => host.asked('check').length).toBe(2);
    expect(host.asked('unaccept')).toMatchObject([
      { finding: { rule: 'deadline/year-missing', reason: 'так в приказе' } },
    ]);
  });
});
