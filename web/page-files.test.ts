/** What the page opens, refuses, sums up, keeps and saves: one file, opened in Chromium. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { veshki } from '../cli/testing/run.js';
import { axeViolations, hasChromium } from '../panel/testing/browser.js';
import { type RefusalCode, refusal } from '../xlsx/refusal.js';
import { REFUSALS, readFixture } from '../xlsx/testing/fixtures.js';
import { complaintsAbout, newComplaints } from '../xlsx/testing/validate.js';
import { BEST_HANDS } from './testing/hands.js';
import {
  button,
  bytesOf,
  check,
  chooseFiles,
  dropFiles,
  dropFromDisk,
  type From,
  openReport,
  pagesInBrowser,
  pathOf,
  REPORT,
  said,
  save,
  showTab,
  workbookOf,
} from './testing/page.js';

const SENT = ['Лугоборский район', 'Ключегорский округ', 'Верхнедольский район'].map((name) =>
  pathOf(`examples/свод/${name}.xlsx`),
);
const REFUSED = [
  'encrypted.xlsx',
  'old.xls',
  'sheet.ods',
  'document.docx',
  'truncated.xlsx',
  'not-zip.xlsx',
  'empty.xlsx',
  'bomb.xlsx',
];

describe.skipIf(!hasChromium)('files of the page in Chromium', () => {
  const hands = BEST_HANDS;
  const open = pagesInBrowser(hands.grid);

  test('a file dropped on the page opens; another one takes its place', async () => {
    const page = await open();
    await dropFiles(page, [{ name: 'план.xlsx', bytes: bytesOf(REPORT) }]);
    await hands.shows(page, 'B5', 'Назначить');
    expect(await said(page)).toBe('Открыт «план.xlsx».');
    await chooseFiles(page, pathOf('examples/003-край-2022.xlsx'));
    await page.getByText('Открыт «003-край-2022.xlsx».').waitFor();
    expect((await save(page)).name).toBe('003-край-2022 – Вешки.xlsx');
    await expect.poll(() => page.locator('#vp-side main').count()).toBe(1);
  });

  test('a folder dropped on the page is the workbooks in it, its folders too', async () => {
    const page = await open({ from: 'http' });
    await dropFromDisk(page, pathOf('examples/свод'), pathOf('README.md'));
    await page.getByRole('heading', { name: 'Свод: 5 файлов' }).waitFor();
    const [sheet] = workbookOf((await save(page, 'Сохранить свод')).bytes).ownSheets;
    expect(sheet?.grid.cells.flat().map(({ text }) => text)).toContain('README.md');
  });

  test('a folder dropped on the page from a disk, which Chrome does not open, is told', async () => {
    const page = await open();
    await dropFromDisk(page, pathOf('examples/свод'));
    await page.getByText('Папку «свод» браузер этой странице не открыл.').waitFor();
  });

  test('finds what the command line finds', async () => {
    const page = await open();
    for (const name of ['001-область-2022', '005-отчёт-2022']) {
      const path = pathOf(`examples/${name}.xlsx`);
      const { out } = await veshki('check', path, '--json');
      const expected = JSON.parse(out).files[0].tables.flatMap(({ findings }: Tables) =>
        findings.map(({ severity, message, range, cell }) => `${severity} ${range ?? cell} ${message}`),
      );
      await chooseFiles(page, path);
      await page.getByText(`Открыт «${name}.xlsx».`).waitFor();
      await check(page);
      expect((await findingsShown(page)).sort()).toEqual(expected.sort());
      expect(expected.length).toBeGreaterThan(5);
      await button(page, 'Отменить: отметки проверки').click();
    }
  });

  test('with the marks taken off the saved file is the very file that was opened', async () => {
    const page = await open();
    await openReport(page);
    await check(page);
    await expect.poll(() => page.getByText('не сохранено').count()).toBe(1);
    await showTab(page, 'Ещё');
    await button(page, 'Снять отметки…').click();
    await button(page, 'Да, снять').click();
    await page.getByRole('listitem').filter({ hasText: 'Отметки, примечания и листы «Вешек» убраны.' }).waitFor();
    await expect.poll(() => page.getByText('не сохранено').count()).toBe(0);
    expect(Buffer.compare((await save(page)).bytes, bytesOf(REPORT))).toBe(0);
  });

  test.each<From>(['file', 'http'])('from %s: settings are there again after the page is opened anew', async (from) => {
    const page = await open({ from });
    await openReport(page);
    await showTab(page, 'Настройки');
    await page.getByLabel('Период плана').fill('2021/2022');
    await button(page, 'Сохранить').click();
    await page.getByRole('listitem').filter({ hasText: 'Настройки сохранены в этом браузере' }).waitFor();
    await page.reload();
    await openReport(page);
    expect(await said(page)).toContain('Взяты настройки, сохранённые в этом браузере');
    await showTab(page, 'Настройки');
    await expect.poll(() => page.getByLabel('Период плана').inputValue()).toBe('2021/2022');
  });

  test('a file that is no workbook is refused in words, and the former one stays', async () => {
    const page = await open();
    for (const name of REFUSED) {
      const code = REFUSALS.find((one) => one.name === name)?.code;
      await chooseFiles(page, pathOf(`xlsx/fixtures/refusals/${name}`));
      await page
        .getByRole('alert')
        .filter({ hasText: `«${name}»: ${sentenceOf(code)}` })
        .waitFor();
    }
    expect(await axeViolations(page)).toEqual([]);
    await openReport(page);
    await expect.poll(() => page.getByRole('alert').filter({ hasText: 'bomb' }).count()).toBe(0);
    await dropFiles(page, [{ name: 'старый.xls', bytes: readFixture('refusals/old.xls') }]);
    await page.getByText('«старый.xls»: это книга старого Excel').waitFor();
    await hands.shows(page, 'B5', 'Назначить');
    await button(page, 'Закрыть сообщение').click();
    await check(page);
  });

  test('several files give a summary with a row for each, one that is no workbook too', async () => {
    const page = await open();
    await chooseFiles(page, ...SENT, pathOf('xlsx/fixtures/refusals/old.xls'));
    await page.getByRole('heading', { name: 'Свод: 4 файла' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const saved = await save(page, 'Сохранить свод');
    expect(saved.name).toBe('свод.xlsx');
    expect(await complaintsAbout(saved.bytes)).toEqual([]);
    const [sheet] = workbookOf(saved.bytes).ownSheets;
    const column = (sheet?.grid.cells ?? []).map((row) => row.map(({ text }) => text));
    expect(sheet?.key).toBe('summary');
    expect(column.filter(([name]) => name === 'Итого')).toHaveLength(1);
    expect(column.flat().filter((text) => text.includes('это книга старого Excel')).length).toBeGreaterThan(0);
    // the same as the command line writes, but for the ways to the files
    const { out } = await veshki('summary', ...SENT, '--json');
    const total = JSON.parse(out).total ?? JSON.parse(out).totals;
    expect(column.find(([name]) => name === 'Итого')?.[1]).toBe(String(total.activities));

    await page.getByRole('button', { name: /^Ключегорский округ/ }).click();
    await hands.shows(page, 'A1', '');
    await check(page);
    await button(page, 'К своду').click();
    await page.getByText('изменён, не сохранён').waitFor();
    await page.getByLabel('Отчётная дата').fill('2022-03-01');
    await button(page, 'Пересчитать').click();
    await page.getByText('Свод готов').waitFor();
    const [earlier] = workbookOf((await save(page, 'Сохранить свод')).bytes).ownSheets;
    expect(earlier?.grid.cells[1]?.[0]?.text).toContain('Отчётная дата: 01.03.2022.');
  });

  test('without its second half the page says so, and checks all the same', async () => {
    const half = (html: string): string => html.slice(0, html.lastIndexOf('<script>'));
    const page = await open({ from: 'http', damaged: half });
    await chooseFiles(page, REPORT);
    await page.getByText('Таблица не показана').waitFor();
    await check(page);
    expect(workbookOf((await save(page)).bytes).ownSheets).toHaveLength(1);
  });

  test('leaving the page with something unsaved is warned of', async () => {
    const page = await open();
    await openReport(page);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    expect(asked).toEqual([]);
    await openReport(page);
    await check(page);
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
  });

  test('an example and a new roadmap are one press away', async () => {
    const page = await open();
    await button(page, 'Открыть пример').click();
    await check(page);
    expect(await newComplaints(bytesOf(REPORT), (await save(page)).bytes)).toEqual([]);
    await page.reload();
    await button(page, 'Новая дорожная карта из образца').click();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('list', { name: 'Образцы' }).getByRole('button').first().click();
    await page.getByText('Открыт «Дорожная карта.xlsx».').waitFor();
    const saved = await save(page);
    expect(await complaintsAbout(saved.bytes)).toEqual([]);
    expect(workbookOf(saved.bytes).grids.map(({ sheet }) => sheet)).toEqual(['Дорожная карта 2022']);
  });

  test('works by the keyboard alone', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Открыть файл');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Открыть пример');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Проверить');
    await page.keyboard.press('Enter');
    await page.getByText('Проверено в').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    expect(download.suggestedFilename()).toBe('Пример отчёта – Вешки.xlsx');
  });
});

interface Tables {
  readonly findings: readonly { severity: string; message: string; cell: string; range?: string }[];
}

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

/** All findings of the panel, as lines. */
async function findingsShown(page: Page): Promise<string[]> {
  for (const more = button(page, /^Показать ещё/); (await more.count()) > 0; ) await more.first().click();
  return page.locator('.vk-finding-button').evaluateAll((buttons) =>
    buttons.map((one) => {
      const severity = one.querySelector('.vk-icon')?.getAttribute('data-severity');
      const message = one.querySelector('span:not([class])')?.textContent;
      return `${severity} ${one.querySelector('.vk-note')?.textContent} ${message}`;
    }),
  );
}

/** How the sentence of a refusal begins, as `xlsx/refusal.ts` has it. */
function sentenceOf(code: RefusalCode | undefined): string {
  const [words = ''] = code ? refusal(code, '').message.split(/[:,(]/) : [];
  return words;
}
