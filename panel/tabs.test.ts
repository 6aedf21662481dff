/** The tabs «Показатели», «Настройки» and «Ещё» in Chromium. */
import { describe, expect, it } from 'vitest';
import { hasChromium } from './testing/browser.js';
import { button, check, choice, focused, panelsInBrowser, showTab } from './testing/in-browser.js';
import { ok, refused, stubHost } from './testing/stub-host.js';
import { SETTINGS } from './testing/views.js';

describe.skipIf(!hasChromium)('indicators', () => {
  const open = panelsInBrowser();

  it('show shares in figures, bars and words', async () => {
    const page = await open();
    await check(page);
    await showTab(page, 'Показатели');
    const tab = page.getByRole('tabpanel');
    expect(await tab.textContent()).toMatch(/44,74 % 17 из 38 \+5,3 п\. п\./);
    expect(await tab.getByRole('img', { name: 'куратор: 50 %' }).isVisible()).toBe(true);
    expect(await tab.textContent()).toContain('3 из 9, просрочено 1');
    expect(await tab.textContent()).toContain('Цель 100 %. Не достигнута.');
    expect(await tab.textContent()).toContain('Цель 40 %. Достигнута.');
    expect(await tab.textContent()).toContain('Исполнителя «управление» в таблице нет.');
    const bar = await tab.getByRole('img', { name: 'куратор: 50 %' }).evaluate((svg) => {
      const [whole, part] = [...svg.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect().width);
      return (part ?? 0) / (whole ?? 1);
    });
    expect(bar).toBeCloseTo(0.5, 2);
  });

  it('without report columns offer to add them, and are counted anew', async () => {
    const host = stubHost();
    const page = await open(host);
    await check(page);
    await showTab(page, 'Показатели');
    await choice(page, 'Таблица').selectOption({ label: 'Приложение 2' });
    expect(
      await page.getByText('не хватает столбцов: «Отметка об исполнении», «Подтверждающий документ».').isVisible(),
    ).toBe(true);
    expect(await page.getByRole('tabpanel').textContent()).not.toContain('0 %');
    await button(page, 'Добавить столбцы отчёта').click();
    await expect.poll(() => host.asked('check').length).toBe(2);
    expect(host.asked('addReportColumns')).toEqual([null]);
  });

  it('are counted for another day, and written for it', async () => {
    const host = stubHost();
    const page = await open(host);
    await check(page);
    await showTab(page, 'Показатели');
    const day = page.getByRole('tabpanel').getByLabel('Отчётная дата');
    expect(await day.inputValue()).toBe('2022-06-30');
    await day.fill('2022-03-31');
    await button(page, 'Пересчитать').click();
    await button(page, 'Записать лист показателей').click();
    await page.getByText('Лист «Вешки – показатели» записан.').first().waitFor();
    await button(page, 'Вписать значения рядом').click();
    await page.getByText('Вписано значений: 2.').first().waitFor();
    const asOf = '2022-03-31';
    expect(host.asked('check')[1]).toEqual({ asOf, write: true });
    expect(host.asked('indicators')).toEqual([{ asOf }]);
    expect(host.asked('addIndicatorValues')).toEqual([{ asOf }]);
  });

  it('recounted before any check write nothing into the table', async () => {
    const host = stubHost();
    const page = await open(host);
    await showTab(page, 'Показатели');
    await button(page, 'Пересчитать').click();
    await page.getByText('44,74 %').first().waitFor();
    expect(host.asked('check')).toEqual([{ asOf: null, write: false }]);
  });
});

describe.skipIf(!hasChromium)('settings', () => {
  const open = panelsInBrowser();

  it('are saved as a whole, and the table is checked anew', async () => {
    const host = stubHost();
    const page = await open(host);
    await check(page);
    await showTab(page, 'Настройки');
    await page.getByLabel('Период плана').fill('2022/2023');
    await page.getByRole('tabpanel').getByLabel('Отчётная дата').fill('2022-06-30');
    await page.getByLabel('Исполнитель 1: другие написания').fill('методкабинет\n\nРМК района');
    await button(page, 'Добавить исполнителя').click();
    await page.keyboard.type('куратор');
    await page.getByLabel('делить поровну').check();
    await page.getByLabel('Тоже значат «исполнено»').fill('сдано\nзакрыто');
    await page.getByLabel('№ п/п').check();
    await page.getByLabel('Информационное сопровождение').uncheck();
    await page.locator('summary', { hasText: 'Тексты' }).click();
    await choice(page, 'Лишние пробелы').selectOption({ label: 'Не проверять' });
    await page.locator('summary', { hasText: 'Сроки' }).click();
    await button(page, 'Вернуть: Совет, правило «В сроке не указан год»').click();
    await page
      .getByRole('group', { name: 'Что проверять' })
      .getByLabel('Вся группа')
      .nth(1)
      .selectOption({ label: 'Ошибка' });
    await button(page, 'Сохранить').click();
    await page.getByText('Настройки сохранены в этой книге.').first().waitFor();
    expect(host.asked('saveSettings')).toEqual([
      {
        form: {
          period: '2022/2023',
          asOf: '2022-06-30',
          executors: [
            { name: 'РМК', aliases: ['методкабинет', 'РМК района'] },
            { name: 'куратор', aliases: [] },
          ],
          requiredColumns: ['number'],
          severities: { 'text/spaces': 'off', 'deadline/*': 'error' },
          doneWords: ['сдано', 'закрыто'],
          credit: 'divided',
        },
      },
    ]);
    await expect.poll(() => host.asked('check').length).toBe(2);
    await expect.poll(() => page.getByText('Есть несохранённые изменения.').count()).toBe(0);
  });

  it('not saved are not lost when another tab is looked at, and are marked', async () => {
    const host = stubHost();
    const page = await open(host);
    await showTab(page, 'Настройки');
    await page.getByLabel('Период плана').fill('2023');
    await showTab(page, 'Замечания');
    await expect
      .poll(() => page.getByRole('tab', { name: 'Настройки' }).textContent())
      .toContain('есть несохранённые изменения');
    await check(page);
    await showTab(page, 'Настройки');
    await expect.poll(() => page.getByLabel('Период плана').inputValue()).toBe('2023');
    expect(host.asked('settings')).toHaveLength(1);
    await button(page, 'Отменить изменения').click();
    await expect.poll(() => page.getByLabel('Период плана').inputValue()).toBe('2022');
  });

  it('that cannot be used are told beside the form and stay as typed', async () => {
    const host = stubHost();
    host.on('saveSettings', ({ form }) =>
      ok({ ...SETTINGS, form, problems: ['Период «abc» не понят; пишите «2022».'] }),
    );
    const page = await open(host);
    await showTab(page, 'Настройки');
    await page.getByLabel('Период плана').fill('abc');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toContain('Период «abc» не понят');
    await expect.poll(() => page.getByLabel('Период плана').inputValue()).toBe('abc');
    await expect.poll(() => page.getByText('Есть несохранённые изменения.').isVisible()).toBe(true);
  });

  it('find a rule by its words; Enter there saves nothing', async () => {
    const host = stubHost();
    const page = await open(host);
    await showTab(page, 'Настройки');
    await page.getByRole('searchbox', { name: 'Найти правило' }).fill('точных');
    await expect.poll(() => page.getByLabel('Срок без точных дней').isVisible()).toBe(true);
    await expect.poll(() => page.getByLabel('Не указан исполнитель').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.getByRole('searchbox', { name: 'Найти правило' }).fill('нет такого');
    await expect.poll(() => page.getByText('Такого правила нет.').isVisible()).toBe(true);
    expect(host.asked('saveSettings')).toEqual([]);
  });

  it('lose a row without losing the keyboard', async () => {
    const page = await open();
    await showTab(page, 'Настройки');
    await button(page, 'Убрать исполнителя 1: РМК').click();
    expect(await focused(page)).toBe('Добавить исполнителя');
    await expect.poll(() => page.getByLabel('Исполнитель 1: имя').count()).toBe(0);
  });

  it('that could not be read are asked for again', async () => {
    const host = stubHost();
    host.on('settings', () => refused('Таблица занята. Повторите.'));
    const page = await open(host);
    await showTab(page, 'Настройки');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('Таблица занята.');
    host.on('settings', () => ok(SETTINGS));
    await button(page, 'Повторить').click();
    await page.getByLabel('Период плана').waitFor();
  });
});

describe.skipIf(!hasChromium)('the rest', () => {
  const open = panelsInBrowser();

  it('is at hand: report columns, summary, a new roadmap, marks taken off', async () => {
    const host = stubHost();
    const page = await open(host);
    await showTab(page, 'Ещё');
    await button(page, 'Добавить столбцы отчёта').click();
    await page.getByText('Добавлено столбцов: 3.').first().waitFor();
    await button(page, 'Свод по листам').click();
    await page.getByText('Лист «Вешки – свод» записан.').first().waitFor();
    await page.getByLabel('Региональная с датами').check();
    await button(page, 'Создать лист').click();
    await page.getByText('Создан лист «Дорожная карта (2)».').first().waitFor();
    expect(host.asked('newRoadmap')).toEqual([{ layout: 'region-dates' }]);

    await button(page, 'Снять отметки…').click();
    expect(await focused(page)).toBe('Да, снять');
    await button(page, 'Отмена').click();
    expect(await focused(page)).toBe('Снять отметки…');
    expect(host.asked('clear')).toEqual([]);
    await button(page, 'Снять отметки…').click();
    await button(page, 'Да, снять').click();
    await page.getByText('Отметки, примечания и листы «Вешек» убраны.').first().waitFor();
    expect(host.calls.map(({ name }) => name)).toEqual([
      'settings',
      'addReportColumns',
      'summary',
      'newRoadmap',
      'clear',
    ]);
  });
});
