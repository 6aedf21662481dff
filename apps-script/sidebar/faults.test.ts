/** What may go wrong between the sidebar and the table: nothing of the person's is lost, he is told, and the next try repairs it. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addSheet, type FakeBook, peek, sheetNamed, snapshotOf } from '../../fakes/book/book.js';
import { expectSame } from '../../fakes/book/expect-same.js';
import { nthOf } from '../../fakes/sheets/faults.js';
import { axeViolations, hasChromium } from '../../panel/testing/browser.js';
import { type AddOn, openExample } from '../testing/open.js';
import { alerted, checkAll, heard, idle, press, SOON, said, sidebarsInBrowser } from '../testing/sidebar.js';

const SHEET = 'Дорожная карта';
const PLAN = '000-район-2022';

const check = async (page: Page): Promise<void> => {
  await press(page, 'Проверить');
  await idle(page);
};

/** Texts of a row, A to E, as they stand. */
const rowTexts = (book: FakeBook, row: number): unknown[] =>
  [0, 1, 2, 3, 4].map((column) => peek(sheetNamed(book, SHEET), row - 1, column).value);
const rows = (book: FakeBook): string[] =>
  Array.from({ length: 50 }, (_, at) => rowTexts(book, at + 1).join('|')).sort();

/** A colleague's rights: the owner has closed the sheet, or some of its cells. */
function protect({ book, document }: AddOn, type: 'SHEET' | 'RANGE', description = ''): void {
  const rect = { top: 4, left: 2, bottom: 21, right: 2 };
  const data = { id: 1, type, rect, description, warningOnly: false, editors: [document.owner], unprotected: [] };
  sheetNamed(book, SHEET).extras.set('protections', [data]);
}

const GUEST = { user: 'guest@example.org', owner: 'owner@example.org' };

describe.skipIf(!hasChromium)('the built sidebar in trouble', () => {
  const open = sidebarsInBrowser();

  it('waits its turn where another run holds the lock', async () => {
    const addOn = await openExample(PLAN);
    const before = snapshotOf(addOn.book);
    const { page } = await open(addOn);
    addOn.locks.hold('document');
    await check(page);
    expect(await alerted(page)).toContain('другой запуск «Вешек»');
    expectSame(snapshotOf(addOn.book), before);
    expect(await axeViolations(page)).toEqual([]);
    addOn.locks.release('document');
    await press(page, 'Повторить');
    await page.getByText('Проверено в').waitFor();
    expect(await alerted(page)).toBe('');
  });

  it('finishes at the second try what a time-out broke off', async () => {
    const whole = await openExample(PLAN);
    expect(whole.command('check', { asOf: null, write: true }).ok).toBe(true);
    const writes = whole.calls.list.filter(({ kind }) => kind === 'write').length;
    expect(writes).toBeGreaterThan(3);

    const addOn = await openExample(PLAN);
    const before = snapshotOf(addOn.book);
    const { page } = await open(addOn);
    addOn.faults.timeOut(nthOf('write', Math.ceil(writes / 2)));
    await check(page);
    expect(await alerted(page)).toContain('не ответили вовремя');
    expect(await alerted(page)).toContain('повторите команду');
    expect(snapshotOf(addOn.book)).not.toEqual(before);
    await press(page, 'Повторить');
    await idle(page);
    expect(await alerted(page)).toBe('');
    expectSame(snapshotOf(addOn.book), snapshotOf(whole.book));
    await page.getByRole('tab', { name: 'Ещё' }).click();
    await press(page, 'Снять отметки…');
    addOn.faults.timeOut(nthOf('write', 2));
    await press(page, 'Да, снять');
    await idle(page);
    expect(await alerted(page)).toContain('не ответили вовремя');
    await press(page, 'Повторить');
    await idle(page);
    expectSame(snapshotOf(addOn.book), before);
  });

  it('names a protected sheet and still lists what it found', async () => {
    const addOn = await openExample(PLAN, GUEST);
    protect(addOn, 'SHEET');
    const [before] = snapshotOf(addOn.book) as unknown[];
    const { page, checkView } = await open(addOn);
    await checkAll(page);
    expect((await said(page)).join(' ')).toContain(`Лист «${SHEET}»: лист защищён от изменений`);
    expectSame((snapshotOf(addOn.book) as unknown[])[0], before);
    expect(checkView().findings.length).toBeGreaterThan(0);
    await press(page, /«15-25 февраля» нет года/);
    await press(page, 'Исправить');
    await idle(page);
    expect((await said(page)).join(' ')).toMatch(/ячейка C8: правка не внесена – лист защищён/);
    expectSame((snapshotOf(addOn.book) as unknown[])[0], before);
  });

  it('names protected cells, and marks the others', async () => {
    const addOn = await openExample(PLAN, GUEST);
    protect(addOn, 'RANGE', 'Сроки');
    const { page } = await open(addOn);
    await checkAll(page);
    expect((await said(page)).join(' ')).toMatch(/защищены от изменений ячейки C5:C22 \(«Сроки»\)/);
    const sheet = sheetNamed(addOn.book, SHEET);
    expect(peek(sheet, 7, 2).note).toBe('');
    expect(peek(sheet, 26, 3).note).toContain('bookmark');
  });

  it('says what to do where several accounts keep it from the table', async () => {
    const addOn = await openExample(PLAN);
    const before = snapshotOf(addOn.book);
    const { page, bridge } = await open(addOn, { severalAccounts: true });
    await check(page);
    expect(await alerted(page)).toContain('открыто несколько учётных записей');
    expect(await alerted(page)).toContain('Команды меню «Расширения → Вешки» работают и без панели');
    expect(await axeViolations(page)).toEqual([]);
    expectSame(snapshotOf(addOn.book), before);

    // the panel could not report in: the menu explains before it opens the panel again
    addOn.click('Показать панель');
    expect(addOn.ui.questions.map(({ text }) => text).join()).toContain('несколько учётных записей Google');
    bridge.severalAccounts(false);
    await press(page, 'Повторить');
    await page.getByText('Проверено в').waitFor();
  });

  it('stays usable while the server is silent', async () => {
    const addOn = await openExample(PLAN);
    const { page, bridge } = await open(addOn);
    bridge.silent(true);
    await press(page, 'Проверить');
    await expect.poll(() => heard(page), SOON).toBe('Проверяем таблицу…');
    expect(await page.getByRole('button', { name: 'Проверить', exact: true }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await page.getByRole('tab', { name: 'Показатели' }).click();
    await expect.poll(() => page.getByText('Доли появятся после проверки таблицы.').isVisible()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('fixes nothing where a colleague has sorted the table, then finds the measure where it stands now', async () => {
    const addOn = await openExample(PLAN);
    const { page } = await open(addOn);
    await checkAll(page);
    const measure = rowTexts(addOn.book, 8);
    addOn.colleague.sort(SHEET, 'A5:E22', 'B');
    expect(rowTexts(addOn.book, 8)).not.toEqual(measure);
    const sorted = rows(addOn.book);
    await press(page, /«15-25 февраля» нет года/);
    await press(page, 'Исправить');
    await idle(page);
    expect(rows(addOn.book)).toEqual(sorted);
    expect((await said(page)).join(' ')).toContain('Не исправлено: 1 замечания на прежнем месте больше нет');

    // the panel has looked again by itself
    await press(page, /«15-25 февраля» нет года/);
    await press(page, 'Исправить');
    await idle(page);
    const fixed = measure.map((text) => (text === '15-25 февраля' ? '15-25 февраля 2022 г.' : text)).join('|');
    expect(rows(addOn.book)).toEqual(sorted.map((line) => (line === measure.join('|') ? fixed : line)).sort());
  });

  it('leaves rows unmarked that a colleague sorts under its hands, and says so', async () => {
    const addOn = await openExample(PLAN);
    const { page } = await open(addOn);
    addOn.faults.before(nthOf('write', 1), () => addOn.colleague.sort(SHEET, 'A5:E22', 'B'));
    await check(page);
    expect((await said(page)).join(' ')).toMatch(/пока шла проверка, изменились строки .* Проверьте таблицу ещё раз\./);
    const sheet = sheetNamed(addOn.book, SHEET);
    expect(peek(sheet, 26, 3).note).toContain('bookmark');
    for (let row = 5; row <= 22; row++) {
      for (let column = 0; column < 5; column++) {
        const { note } = peek(sheet, row - 1, column);
        if (note.includes('строка')) expect(note).toContain(`строка ${row}`);
      }
    }
    await check(page);
    expect((await said(page)).join(' ')).not.toContain('изменились строки');
  });

  it('does not overwrite what a colleague has typed meanwhile', async () => {
    const addOn = await openExample(PLAN);
    const { page } = await open(addOn);
    await checkAll(page);
    addOn.colleague.type(SHEET, 'C8', 'март 2022 г.');
    await press(page, /«15-25 февраля» нет года/);
    await press(page, 'Исправить');
    await idle(page);
    expect(rowTexts(addOn.book, 8)[2]).toBe('март 2022 г.');
    expect((await said(page)).join(' ')).toContain('Не исправлено: 1 замечания на прежнем месте больше нет');
  });

  it('tells that a sheet is gone, and goes on', async () => {
    const addOn = await openExample(PLAN);
    const { page } = await open(addOn);
    await checkAll(page);
    addOn.colleague.deleteSheet(SHEET);
    await press(page, /«15-25 февраля» нет года/);
    await expect.poll(() => alerted(page), SOON).toContain(`Листа «${SHEET}» больше нет`);
    await press(page, 'Закрыть');
    await check(page);
    expect(await alerted(page)).toBe('');
    expect(await page.getByRole('tabpanel').textContent()).not.toContain('15-25 февраля');
    await expect.poll(() => page.getByText('нет ни одного видимого листа с планом').isVisible()).toBe(true);
    await expect.poll(() => page.getByText('Замечаний нет', { exact: true }).count()).toBe(0);
  });

  it('never touches a sheet that only bears a name of ours', async () => {
    const addOn = await openExample(PLAN);
    const { page } = await open(addOn);
    addSheet(addOn.book, 'Вешки – замечания');
    addOn.colleague.type('Вешки – замечания', 'A1', 'мои заметки');
    await checkAll(page);
    expect(addOn.book.sheets.map(({ name }) => name)).toContain('Вешки – замечания (2)');
    expect(peek(sheetNamed(addOn.book, 'Вешки – замечания'), 0, 0).value).toBe('мои заметки');
  });
});
