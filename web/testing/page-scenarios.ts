/** The page and its grid as a person has them: one file, opened in Chromium. The same with the real grid and with a plain one. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { axeViolations } from '../../panel/testing/browser.js';
import { createWorkbook } from '../../xlsx/create.js';
import { nodeCodec } from '../../xlsx/node/codec.js';
import type { Hands } from './hands.js';
import {
  button,
  bytesOf,
  check,
  chooseFiles,
  dropFiles,
  type From,
  openReport,
  pagesInBrowser,
  pathOf,
  REPORT,
  save,
  showTab,
  textAt,
  workbookOf,
} from './page.js';

/** A plan whose task has spaces around it: a finding with a fix. */
const SPACED = createWorkbook(
  [
    {
      name: 'План',
      rows: [
        ['№ п/п', 'Мероприятие', 'Срок', 'Исполнитель'],
        ['1', ' Издать сборник ', 'до 01.06.2022', 'РМК'],
        ['2', 'Провести семинар', 'до 15.03.2022', 'РМК'],
      ],
    },
  ],
  nodeCodec,
);

/** To be called once in a `describe`. */
export function pageScenarios(hands: Hands): void {
  const open = pagesInBrowser(hands.grid);

  test.each<From>(['file', 'http'])('from %s: open, check, jump, fix, edit, save, undo', async (from) => {
    const page = await open({ from });
    expect(await axeViolations(page)).toEqual([]);
    await openReport(page);
    await hands.shows(page, 'B5', 'Назначить');
    expect(await axeViolations(page)).toEqual([]);
    await check(page);
    await page.locator('.vk-finding-button').first().click();

    await hands.type(page, 'B5', 'Назначить координатора');
    await expect.poll(() => page.getByText('не сохранено').count()).toBe(1);
    const saved = await save(page);
    expect(saved.name).toBe('005-отчёт-2022 – Вешки.xlsx');
    expect(textAt(saved.bytes, 'B5')).toBe('Назначить координатора');
    expect(workbookOf(saved.bytes).ownSheets.map(({ key }) => key)).toEqual(['findings']);
    await expect.poll(() => page.getByText('не сохранено').count()).toBe(0);

    await button(page, 'Отменить: правка ячейки').click();
    await page.getByText('Отменено: правка ячейки.').waitFor();
    await button(page, 'Отменить: отметки проверки').click();
    const again = await save(page);
    expect(Buffer.compare(again.bytes, bytesOf(REPORT))).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('what is still being typed is saved too, and taken back by the keyboard', async () => {
    const page = await open();
    await openReport(page);
    await hands.begin(page, 'B5', 'Назначить координатора');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    expect(textAt(new Uint8Array(readFileSync(await download.path())), 'B5')).toBe('Назначить координатора');
    await page.locator('#vp-bar').click();
    await page.keyboard.press('Control+z');
    await page.getByText('Отменено: правка ячейки.').waitFor();
    await hands.shows(page, 'B5', 'Назначить муниципального');
  });

  test('a fix is in the saved file, and taken back is gone', async () => {
    const page = await open();
    await dropFiles(page, [{ name: 'план.xlsx', bytes: SPACED }]);
    await hands.shows(page, 'B2', 'Издать сборник');
    await check(page);
    await page.locator('.vk-finding-button').filter({ hasText: 'B2' }).first().click();
    await button(page, 'Исправить').click();
    await page.getByRole('listitem').filter({ hasText: 'Исправлено: 1 ячейка.' }).waitFor();
    expect(textAt((await save(page)).bytes, 'B2')).toBe('Издать сборник');
    await button(page, 'Отменить: исправления').click();
    expect(textAt((await save(page)).bytes, 'B2')).toBe(' Издать сборник ');
  });

  test('a cell the file cannot take is told, and nothing is changed', async () => {
    const page = await open();
    await chooseFiles(page, pathOf('xlsx/fixtures/formulas.xlsx'));
    await page.getByText('Открыт «formulas.xlsx».').waitFor();
    await hands.type(page, 'A5', '7');
    await page.getByText(/ячейке (?:A5 )?формула/).waitFor();
    await expect.poll(() => page.getByText('не сохранено').count()).toBe(0);
  });

  test('what is not saved is asked after before another file is opened', async () => {
    const page = await open();
    await openReport(page);
    await hands.type(page, 'B5', 'Назначить координатора');
    await chooseFiles(page, pathOf('examples/003-край-2022.xlsx'));
    await page.getByText('Есть несохранённое: «005-отчёт-2022.xlsx».').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await hands.shows(page, 'B5', 'Назначить координатора');
    await chooseFiles(page, pathOf('examples/003-край-2022.xlsx'));
    const saved = await save(page, 'Сохранить копию и открыть');
    expect(textAt(saved.bytes, 'B5')).toBe('Назначить координатора');
    await page.getByText('Открыт «003-край-2022.xlsx».').waitFor();
    await expect.poll(() => page.getByText('не сохранено').count()).toBe(0);
  });

  test('coming back from the grid with something changed, the panel looks again where it was told to', async () => {
    const page = await open();
    await openReport(page);
    await check(page);
    const count = () => page.locator('.vk-list-head h2').textContent();
    const before = await count();
    await hands.type(page, 'D5', '');
    await page.getByRole('searchbox').click();
    await page.waitForTimeout(600);
    expect(await count()).toBe(before);
    await button(page, 'Отменить: правка ячейки').click();
    await showTab(page, 'Ещё');
    await page.getByText('Перепроверять при возвращении в панель').click();
    await showTab(page, 'Замечания');
    await hands.type(page, 'D5', '');
    await page.getByRole('searchbox').click();
    await page.waitForFunction((text) => document.querySelector('.vk-list-head h2')?.textContent !== text, before);
  });

  test.each(['light', 'dark'] as const)('a narrow %s window shows the table above the check', async (scheme) => {
    const page = await open({ width: 600, scheme });
    await openReport(page);
    await check(page);
    await page.locator('.vk-finding-button').first().click();
    await hands.shows(page, 'B5', 'Назначить');
    const [grid, side] = [await page.locator('#vp-grid').boundingBox(), await page.locator('#vp-side').boundingBox()];
    expect([grid?.width, side?.width]).toEqual([600, 600]);
    expect(side?.y).toBe((grid?.y ?? 0) + (grid?.height ?? 0));
    expect(await axeViolations(page)).toEqual([]);
  });
}
