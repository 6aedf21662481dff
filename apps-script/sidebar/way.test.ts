/** The whole job in the built sidebar, step by step as a person does it. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { FindingView } from '../../core/command/view.js';
import { cellName, rangeName } from '../../core/grid/a1.js';
import { at, type FakeBook, sheetNamed, snapshotOf } from '../../fakes/book/book.js';
import { expectSame } from '../../fakes/book/expect-same.js';
import { axeViolations, hasChromium } from '../../panel/testing/browser.js';
import { type AddOn, openExample } from '../testing/open.js';
import {
  checkAll,
  heard,
  idle,
  isWide,
  press,
  SOON,
  said,
  shownFindings,
  showTab,
  sidebarsInBrowser,
} from '../testing/sidebar.js';

const SHEET = 'Дорожная карта';
const PLAN = '000-район-2022';
const REPORT = '005-отчёт-2022';

const textAt = (book: FakeBook, cell: string): unknown => at(sheetNamed(book, SHEET), cell).value;
const sheetNames = ({ book }: AddOn): string[] => book.sheets.map(({ name }) => name);
const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const hasRule = (rule: string) => (finding: FindingView) => finding.ref.rule === rule;

/** Where the person stands now. */
function selected({ book }: AddOn): string {
  return `${book.active.name}!${rangeName(book.selection)}`;
}

/** Cell → note, of the sheet of the example. */
function notesOf(book: FakeBook): Map<string, string> {
  const noted = [...sheetNamed(book, SHEET).cells].filter(([, { note }]) => note !== '');
  return new Map(
    noted.map(([key, { note }]) => {
      const [row = 0, column = 0] = key.split(':').map(Number);
      return [cellName({ row, column }), note];
    }),
  );
}

describe.skipIf(!hasChromium)('the built sidebar', () => {
  const open = sidebarsInBrowser();

  it('opens from the menu, and reports in', async () => {
    const addOn = await openExample(PLAN);
    const { page, asked } = await open(addOn);
    expect(addOn.ui.shown).toMatchObject({ place: 'sidebar', title: 'Вешки', width: 300 });
    await expect.poll(() => page.getByRole('heading', { name: 'Проверим дорожную карту?' }).isVisible()).toBe(true);
    expect(asked).toEqual([['veshkiPanelReady', []]]);
    // a panel that has reported in gives no reason to speak of accounts
    addOn.click('Показать панель');
    expect(addOn.ui.questions).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('checks, filters, groups, and leads to the cell', async () => {
    const addOn = await openExample(PLAN);
    const { page, checkView } = await open(addOn);
    await checkAll(page);
    const { findings, counts } = checkView();
    expect(await shownFindings(page)).toHaveLength(findings.length);
    expect(notesOf(addOn.book).get('D27')).toContain('[bookmark: _GoBack]');
    expect(sheetNames(addOn)).toEqual([SHEET, 'Вешки – замечания']);
    // marks are made behind the person's back, he stays where he was
    expect(selected(addOn)).toBe(`${SHEET}!A1`);

    await press(page, `${counts.error} ошибки`);
    const errors = await shownFindings(page);
    expect(errors).toHaveLength(counts.error);
    expect(errors.every((text) => text.startsWith('Ошибка: '))).toBe(true);
    await press(page, `${counts.error} ошибки`);

    await press(page, 'Отбор');
    const byRule = findings.filter(hasRule('deadline/year-missing'));
    await choice(page, 'Вид замечания').selectOption('deadline/year-missing');
    expect(await shownFindings(page)).toHaveLength(byRule.length);
    const both = byRule.filter(({ executors }) => executors.includes('школа-участница проекта'));
    await choice(page, 'Исполнитель').selectOption('школа-участница проекта');
    expect(await shownFindings(page)).toHaveLength(both.length);
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(byRule.length);
    expect(await heard(page)).toContain(`Показано ${both.length} из ${findings.length}.`);
    await press(page, 'Сбросить');

    await page.getByRole('searchbox', { name: 'Найти в замечаниях' }).fill('МИНОБРНАУКИ РХ');
    expect(await shownFindings(page)).toEqual([
      'Предупреждение: Строка 46: исполнитель «Минобрнауки РХ», а обычно «Минобрнауки Хакасии».D46',
    ]);
    await press(page, /«Минобрнауки РХ»/);
    await expect.poll(() => selected(addOn), SOON).toBe(`${SHEET}!D46`);
    await expect.poll(() => page.getByText('Что сделать.').isVisible()).toBe(true);
    await press(page, 'Сбросить');

    await page.getByText('По видам').click();
    expect(await shownFindings(page)).toEqual([]);
    const groups = page.getByRole('tabpanel').getByRole('heading', { level: 3 });
    await expect.poll(() => groups.count()).toBe(new Set(findings.map(({ ref }) => ref.rule)).size);
    await press(page, /^В сроке не указан год/);
    expect(await shownFindings(page)).toHaveLength(byRule.length);
    // another sheet is before him meanwhile
    addOn.book.active = sheetNamed(addOn.book, 'Вешки – замечания');
    await press(page, /«15-25 февраля»/);
    await expect.poll(() => selected(addOn), SOON).toBe(`${SHEET}!C8`);
    await page.getByText('По мероприятиям').click();
    await press(page, /^Совет: Нет столбца/);
    await expect.poll(() => selected(addOn), SOON).toBe(`${SHEET}!A3:E3`);
  });

  it('fixes one finding, and all of a rule, as shown before', async () => {
    const addOn = await openExample(PLAN);
    const { page, checkView } = await open(addOn);
    await checkAll(page);
    const before = checkView().findings;
    await press(page, /«15-25 февраля» нет года/);
    const fix = page.getByRole('group', { name: 'Исправление' });
    expect(await fix.locator('del').textContent()).toBe('15-25 февраля');
    expect(textAt(addOn.book, 'C8')).toBe('15-25 февраля');
    const promised = await fix.locator('ins').textContent();
    expect(promised).toBe('15-25 февраля 2022 г.');
    await press(page, 'Исправить');
    await idle(page);
    expect(textAt(addOn.book, 'C8')).toBe(promised);
    expect(checkView().findings.filter(hasRule('deadline/year-missing'))).toHaveLength(
      before.filter(hasRule('deadline/year-missing')).length - 1,
    );
    // the mark went with the finding
    expect(notesOf(addOn.book).get('C8') ?? '').not.toContain('нет года');

    await page.getByText('По видам').click();
    await press(page, /^В сроке не указан год/);
    await press(page, /^Исправить все \(\d\)…$/);
    expect(await page.locator('del').allTextContents()).toEqual(['01 по 15 марта', 'До 15 марта', 'Май␣']);
    const promises = ['01 по 15 марта 2022 г.', 'До 15 марта 2022 г.', 'Май 2022 г.'];
    expect(await page.locator('ins').allTextContents()).toEqual(promises);
    expect(textAt(addOn.book, 'C10')).toBe('01 по 15 марта');
    await press(page, 'Исправить 3 замечания');
    await page.getByRole('heading', { name: /^Исправить: / }).waitFor({ state: 'detached' });
    await idle(page);
    expect(['C10', 'C11', 'C19'].map((cell) => textAt(addOn.book, cell))).toEqual(promises);
    expect(checkView().findings.some(hasRule('deadline/year-missing'))).toBe(false);
  });

  it('hides a finding with a reason for good, and takes that back', async () => {
    const addOn = await openExample(PLAN);
    const { page, checkView, asked } = await open(addOn);
    await checkAll(page);
    const all = checkView().findings.length;
    await press(page, /в тексте остались знаки разметки/);
    await press(page, /^Скрыть замечание/);
    await page.getByLabel('Почему это не нужно исправлять?').fill('так в приказе');
    await press(page, 'Скрыть');
    await page.getByRole('heading', { name: `${all - 1} замечани` }).waitFor();
    expect(asked.filter(([, [command]]) => command === 'check')).toHaveLength(1);

    await press(page, 'Проверить');
    await idle(page);
    expect(checkView().findings).toHaveLength(all - 1);
    expect(checkView().accepted).toMatchObject([{ rule: 'text/residue', reason: 'так в приказе' }]);
    expect(notesOf(addOn.book).get('D27') ?? '').not.toContain('bookmark');

    await press(page, /^Скрытые замечания/);
    await expect.poll(() => page.getByText('Причина: так в приказе').isVisible()).toBe(true);
    await press(page, /^Вернуть замечание/);
    await page.getByRole('heading', { name: `${all} замечани` }).waitFor();
    expect(notesOf(addOn.book).get('D27')).toContain('bookmark');
  });

  it('measures, writes the sheet of indicators, and tells of the change since', async () => {
    const addOn = await openExample(REPORT);
    const { page } = await open(addOn);
    await checkAll(page);
    await showTab(page, 'Показатели');
    const tab = page.getByRole('tabpanel');
    // 17 of 37 measures; the coordinator's 8 of 18
    expect(await tab.textContent()).toContain('45,95 % 17 из 37');
    const bar = tab.getByRole('img', { name: 'муниципальный координатор: 44,44 %' });
    const share = await bar.evaluate((svg) => {
      const [whole, part] = [...svg.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect().width);
      return (part ?? 0) / (whole ?? 1);
    });
    expect(share).toBeCloseTo(8 / 18, 2);
    expect(await axeViolations(page)).toEqual([]);
    expect(await isWide(page)).toBe(false);

    await tab.getByLabel('Отчётная дата').fill('2022-03-31');
    await press(page, 'Записать лист показателей');
    await idle(page);
    expect(sheetNames(addOn)).toContain('Вешки – показатели');
    await tab.getByLabel('Отчётная дата').fill('2022-06-30');
    await press(page, 'Пересчитать');
    await page.getByText('с прошлого отчёта').first().waitFor({ state: 'attached' });
    await expect.poll(() => page.locator('header').textContent()).toContain('Отчётная дата 30.06.2022');
  });

  it('adds report columns, and counts what is written into them', async () => {
    const addOn = await openExample(PLAN);
    const { page } = await open(addOn);
    await checkAll(page);
    await showTab(page, 'Показатели');
    await press(page, 'Добавить столбцы отчёта');
    await idle(page);
    const titles = ['Отметка об исполнении', 'Дата исполнения', 'Подтверждающий документ'];
    expect(['F3', 'G3', 'H3'].map((cell) => textAt(addOn.book, cell))).toEqual(titles);
    await expect.poll(() => page.getByText('не хватает').count()).toBe(0);
    addOn.colleague.type(SHEET, 'F5', 'исполнено');
    addOn.colleague.type(SHEET, 'H5', 'приказ № 1');
    await press(page, 'Проверить');
    await page.getByText('1 из 38').first().waitFor();
  });

  it('keeps settings for whoever opens the panel next', async () => {
    const addOn = await openExample(PLAN);
    const first = await open(addOn);
    const { page } = first;
    await checkAll(page);
    const repeats = first.checkView().findings.filter(hasRule('indicator/repeats-activity')).length;
    expect(repeats).toBeGreaterThan(0);
    await showTab(page, 'Настройки');
    await page.getByLabel('Период плана').fill('2022');
    await page.getByRole('tabpanel').getByLabel('Отчётная дата').fill('2022-06-15');
    await press(page, 'Добавить исполнителя');
    await page.keyboard.type('РМК');
    await page.getByLabel('Исполнитель 1: другие написания').fill('методкабинет');
    await page.getByLabel('делить поровну').check();
    await page.getByLabel('Тоже значат «исполнено»').fill('сдано');
    await page.getByRole('checkbox', { name: 'Информационное сопровождение' }).check();
    await page.getByRole('searchbox', { name: 'Найти правило' }).fill('indicator/repeats-activity');
    await page.locator('li').getByRole('combobox').selectOption({ label: 'Не проверять' });
    expect(await axeViolations(page)).toEqual([]);
    await press(page, 'Сохранить');
    await idle(page);
    expect((await said(page)).join(' ')).toContain('Настройки сохранены');
    expect(first.checkView().asOf).toBe('2022-06-15');
    expect(first.checkView().findings.some(hasRule('indicator/repeats-activity'))).toBe(false);
    await first.close();
    expect(addOn.ui.shown).toBeNull();

    const { page: again, checkView } = await open(addOn);
    await showTab(again, 'Настройки');
    await again.getByLabel('Период плана').waitFor();
    expect(await again.getByLabel('Период плана').inputValue()).toBe('2022');
    expect(await again.getByRole('tabpanel').getByLabel('Отчётная дата').inputValue()).toBe('2022-06-15');
    expect(await again.getByLabel('Исполнитель 1: имя').inputValue()).toBe('РМК');
    expect(await again.getByLabel('Исполнитель 1: другие написания').inputValue()).toBe('методкабинет');
    expect(await again.getByLabel('делить поровну').isChecked()).toBe(true);
    expect(await again.getByLabel('Тоже значат «исполнено»').inputValue()).toBe('сдано');
    expect(await again.getByRole('checkbox', { name: 'Информационное сопровождение' }).isChecked()).toBe(true);
    await checkAll(again);
    expect(checkView().asOf).toBe('2022-06-15');
    expect(checkView().findings.some(hasRule('indicator/repeats-activity'))).toBe(false);

    await again.getByLabel('Период плана').fill('когда-нибудь');
    await press(again, 'Сохранить');
    await again.getByText('Поправьте и сохраните ещё раз:').waitFor();
    expect(await again.getByLabel('Период плана').inputValue()).toBe('когда-нибудь');
  });

  it('makes a summary and a new roadmap; «Снять отметки» leaves the table as it was', async () => {
    const addOn = await openExample(REPORT);
    const before = snapshotOf(addOn.book);
    const { page } = await open(addOn);
    await checkAll(page);
    await showTab(page, 'Показатели');
    await press(page, 'Записать лист показателей');
    await showTab(page, 'Ещё');
    await press(page, 'Свод по листам');
    await idle(page);
    expect(sheetNames(addOn)).toEqual([
      SHEET,
      'Вешки – замечания',
      'Вешки – показатели',
      'Вешки – история',
      'Вешки – свод',
    ]);
    expect(await axeViolations(page)).toEqual([]);
    expect(await isWide(page)).toBe(false);
    await press(page, 'Снять отметки…');
    await press(page, 'Да, снять');
    await idle(page);
    expectSame(snapshotOf(addOn.book), before);
    expect(addOn.document.metadata).toEqual([]);

    await page.getByRole('radio').first().check();
    await press(page, 'Создать лист');
    await idle(page);
    expect(sheetNames(addOn)).toHaveLength(2);
    await press(page, 'Проверить');
    await idle(page);
    await press(page, 'Снять отметки…');
    await press(page, 'Да, снять');
    await idle(page);
    // the new roadmap is the person's own from the first moment
    expect(sheetNames(addOn)).toHaveLength(2);
    expectSame((snapshotOf(addOn.book) as unknown[])[0], (before as unknown[])[0]);
  });

  it('looks again, without writing, when the person comes back to it', async () => {
    const addOn = await openExample(PLAN);
    const { page, checkView, asked } = await open(addOn);
    await checkAll(page);
    await showTab(page, 'Ещё');
    await page.getByLabel('Перепроверять при возвращении в панель').check();
    const marked = snapshotOf(addOn.book);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect.poll(() => asked.filter(([, [command]]) => command === 'check').length, SOON).toBe(2);
    await idle(page);
    expect(asked.at(-1)).toEqual(['veshkiRun', ['check', { asOf: null, write: false }]]);
    expectSame(snapshotOf(addOn.book), marked);
    addOn.colleague.type(SHEET, 'D27', 'куратор');
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect.poll(() => checkView().findings.some(hasRule('text/residue')), SOON).toBe(false);
  });
});
