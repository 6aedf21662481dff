/** The built add-in in Chromium: the whole way, no violation of the policy, no request outside, nothing for axe to find; pictures. */
import { join } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleBook, REPORT } from '../fakes/book/examples.js';
import { createExcelHost } from '../fakes/excel/host.js';
import { EXCEL_365, EXCEL_2019 } from '../fakes/excel/requirement-sets.js';
import {
  axeViolations,
  hasChromium,
  launchChromium,
  screenshot,
  showDaysInRussian,
  type WatchedPage,
} from '../panel/testing/browser.js';
import { fingerprint, markedCells, ownSheet } from './testing/books.js';
import { BASE, buildAddin, openPane } from './testing/chromium.js';

const PICTURES = join(import.meta.dirname, '..', 'docs', 'pictures');
/** A run of tests leaves the pictures of the docs alone: `VESHKI_PICTURES=1 npx vitest run office-addin/chromium.test.ts` makes them anew. */
const picture = async (page: Page, name: string): Promise<void> => {
  if (!process.env.VESHKI_PICTURES) return;
  await showDaysInRussian(page);
  await screenshot(page, join(PICTURES, name));
};
/** The script that the pane fetches beside itself. */
const CORE = '**/core.js?*';
const NO_TROUBLE = { errors: [], console: [], policy: [], outside: [] };

const seen = (page: Page, text: string): Promise<void> => page.getByText(text).first().waitFor({ timeout: 15_000 });

describe.skipIf(!hasChromium)('the built add-in in Chromium', () => {
  let browser: Browser;
  let open: WatchedPage;

  beforeAll(async () => {
    buildAddin();
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  it('from the ribbon to the workbook and back', async () => {
    const book = exampleBook(REPORT);
    const before = fingerprint(book);
    const excel = createExcelHost(book);
    open = await openPane(browser, excel);
    const { page, trouble } = open;

    expect(await excel.pressButton('check')).toEqual({ status: 0 });
    await seen(page, 'Нумерация начинается заново');
    expect(markedCells(book.active).length).toBeGreaterThan(5);
    expect(ownSheet(book, 'findings')?.name).toBe('Вешки – замечания');
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, 'excel-findings.png');

    expect(await excel.pressButton('indicators')).toEqual({ status: 0 });
    await page.getByRole('tab', { name: 'Показатели' }).click();
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, 'excel-indicators.png');

    expect(await excel.pressButton('settings')).toEqual({ status: 0 });
    await page.getByRole('tab', { name: 'Настройки', selected: true }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, 'excel-settings.png');

    expect(await excel.pressButton('newRoadmap')).toEqual({ status: 0 });
    await page.getByRole('tab', { name: 'Ещё', selected: true }).waitFor();

    expect(await excel.pressButton('clear')).toEqual({ status: 0 });
    expect(fingerprint(book)).not.toBe(before);
    await page.getByRole('button', { name: 'Да, снять' }).click();
    await seen(page, 'листы «Вешек» убраны');
    expect(fingerprint(book)).toBe(before);
    expect(await excel.pressButton('нет такой')).toEqual({ status: 11101 });

    expect(excel.gaps.map(({ message }) => message)).toEqual([]);
    expect(trouble).toEqual(NO_TROUBLE);
    await open.close();
  });

  it('the first click comes while the page loads, and is not lost', async () => {
    const book = exampleBook(REPORT);
    const excel = createExcelHost(book);
    const opening = openPane(browser, excel);
    const pressed = excel.pressButton('check');
    open = await opening;
    expect(await pressed).toEqual({ status: 0 });
    expect(markedCells(book.active).length).toBeGreaterThan(5);
    await open.close();
  });

  it('the pane stands while the core is on its way; what was asked meanwhile is done when it comes', async () => {
    const book = exampleBook(REPORT);
    const excel = createExcelHost(book);
    let letCoreCome = (): void => undefined;
    const coreMayCome = new Promise<void>((resolve) => {
      letCoreCome = resolve;
    });
    const prepare = (page: Page) =>
      page.route(CORE, async (route) => {
        await coreMayCome;
        await route.fallback();
      });
    open = await openPane(browser, excel, { prepare });
    await open.page.getByRole('button', { name: 'Проверить' }).waitFor();
    const pressed = excel.pressButton('check');
    await open.page.getByRole('tab', { name: 'Ещё' }).click();
    // Excel waits for nothing here: nobody must be sent to look for an unfinished cell
    await seen(open.page, 'Загружаю');
    await open.page.waitForTimeout(2_000);
    await expect.poll(() => open.page.getByText('завершите ввод').count()).toBe(0);
    expect(markedCells(book.active)).toEqual([]);
    letCoreCome();
    expect(await pressed).toEqual({ status: 0 });
    expect(markedCells(book.active).length).toBeGreaterThan(5);
    expect(open.trouble).toEqual(NO_TROUBLE);
    await open.close();
  });

  it.each<[why: string, refuse: (route: Route) => Promise<void>]>([
    ['the network is gone', (route) => route.abort()],
    ['the server is out of order', (route) => route.fulfill({ status: 503, body: 'later' })],
  ])('where the core cannot be fetched, the pane says so, and the next try succeeds: %s', async (_, refuse) => {
    const book = exampleBook(REPORT);
    const before = fingerprint(book);
    const excel = createExcelHost(book);
    open = await openPane(browser, excel, { prepare: (page) => page.route(CORE, refuse) });
    expect(await excel.pressButton('check')).toEqual({ status: 0 });
    await seen(open.page, 'Не загрузилась часть надстройки');
    expect(fingerprint(book)).toBe(before);
    const failed = await excel.callFunction('EXECUTORS', [[['МОУО, РИАЦОКО']]]);
    expect(failed).toMatchObject({ message: expect.stringContaining('не загрузилась часть надстройки') });

    await open.page.unroute(CORE);
    expect(await excel.pressButton('check')).toEqual({ status: 0 });
    expect(markedCells(book.active).length).toBeGreaterThan(5);
    await open.close();
  });

  it('the addresses of its scripts and styles tell what is in them: no cache mixes two versions', async () => {
    const asked: string[] = [];
    const excel = createExcelHost(exampleBook(REPORT));
    open = await openPane(browser, excel, {
      prepare: async (page) => {
        page.on('request', (request) => asked.push(request.url()));
      },
    });
    await open.page.getByRole('button', { name: 'Проверить' }).waitFor();
    const ours = asked.filter((address) => address.startsWith(BASE) && /\.(?:js|css)\b/.test(address));
    const named = new Set(ours.map((address) => address.slice(BASE.length).replace(/[0-9a-f]{8}$/, '#')));
    // the core is asked for twice in words, and fetched once: the page names it in advance
    expect([...named].sort()).toEqual(['core.js?v=#', 'panel.css?v=#', 'taskpane.js?v=#']);
    expect(new Set(ours).size).toBe(3);
    await open.close();
  });

  it('custom functions answer, and fail in Russian', async () => {
    const excel = createExcelHost(exampleBook(REPORT));
    open = await openPane(browser, excel);
    const plan = [
      ['Дорожная карта на 2022 год', '', '', '', ''],
      ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Отметка об исполнении'],
      [1, 'Провести семинар', 44_621, 'куратор', 'исполнено'],
      [2, 'Собрать отчёт', 'до 15 апреля', 'школы', ''],
    ];
    const none = [null, null, null, null];
    expect(await excel.callFunction('SHARE', [plan, ...none, null])).toEqual({ value: 0.5 });
    expect(await excel.callFunction('COUNT', [plan, 'исполнено', ...none])).toEqual({ value: 1 });
    expect(await excel.callFunction('DEADLINE', [[['до 15 апреля 2022 г.']], null, null])).toEqual({
      value: [[44_666]],
    });
    expect(await excel.callFunction('EXECUTORS', [[['МОУО, РИАЦОКО']]])).toEqual({ value: [['МОУО', 'РИАЦОКО']] });
    const failed = await excel.callFunction('COUNT', [plan, 'летом', ...none]);
    expect(failed).toMatchObject({ message: expect.stringMatching(/^Вешки: состояние «летом» не известно/) });
    expect(open.trouble).toEqual(NO_TROUBLE);
    await open.close();
  });

  it('custom functions follow the settings saved in the pane', async () => {
    const excel = createExcelHost(exampleBook(REPORT));
    open = await openPane(browser, excel);
    const { page } = open;
    const plan = [
      ['№', 'Мероприятие', 'Срок', 'Исполнитель', 'Показатель', 'Отметка об исполнении'],
      [1, 'Провести семинар', '15.03.2022', 'РМК', '100% школ', 'исполнено'],
      [2, 'Издать сборник', '01.06.2022', 'куратор', 'Сборник', 'зачтено'],
    ];
    const none = [null, null, null, null, null];
    const shares = () =>
      Promise.all(
        Array.from({ length: 100 }, (_, at) => excel.callFunction('SHARE', [plan, ...none], `Лист1!A${at + 1}`)),
      );
    expect(new Set((await shares()).map((share) => JSON.stringify(share)))).toEqual(new Set(['{"value":0.5}']));
    expect(excel.work().length).toBe(1);

    await page.getByRole('tab', { name: 'Настройки' }).click();
    await page.getByLabel('Тоже значат «исполнено»').fill('зачтено');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await seen(page, 'Настройки сохранены');
    const reads = excel.work().length;
    expect(new Set((await shares()).map((share) => JSON.stringify(share)))).toEqual(new Set(['{"value":1}']));
    expect(excel.work().length).toBe(reads);
    expect(open.trouble).toEqual(NO_TROUBLE);
    await open.close();
  });

  it('a failure is told in the pane in plain words', async () => {
    const excel = createExcelHost(exampleBook(REPORT));
    open = await openPane(browser, excel);
    excel.faults.failBatch(0, 'activityLimit');
    expect(await excel.pressButton('check')).toEqual({ status: 0 });
    await seen(open.page, 'Excel занят');
    expect(await axeViolations(open.page)).toEqual([]);
    await open.close();
  });

  it.each([
    ['Excel 2019', EXCEL_2019, 'нужен Excel 2021'],
    ['an Excel without ExcelApi 1.9', { ...EXCEL_365, ExcelApi: '1.8' }, 'нужен Excel 2021'],
  ])('%s: the page says what to do, buttons do not hang', async (_, requirementSets, text) => {
    const excel = createExcelHost(exampleBook(REPORT), { requirementSets });
    open = await openPane(browser, excel);
    await seen(open.page, text);
    if (requirementSets.SharedRuntime) expect(await excel.pressButton('check')).toEqual({ status: 0 });
    expect(await axeViolations(open.page)).toEqual([]);
    await open.close();
  });

  it('outside Excel the page says what it is', async () => {
    open = await openPane(browser, null);
    await seen(open.page, 'вне Excel она не работает');
    expect(open.trouble.policy).toEqual([]);
    await open.close();
  });

  it('at night it is dark', async () => {
    const excel = createExcelHost(exampleBook(REPORT));
    open = await openPane(browser, excel, { scheme: 'dark' });
    await excel.pressButton('check');
    await seen(open.page, 'Нумерация начинается заново');
    expect(await axeViolations(open.page)).toEqual([]);
    await picture(open.page, 'excel-dark.png');
    await open.close();
  });
});
