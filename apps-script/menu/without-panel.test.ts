/** The menu alone does the whole job on every example, and no words of the host come through when a call fails. */
import { describe, expect, it } from 'vitest';
import { SHEET_NAMES } from '../../core/report/patch.js';
import { snapshotOf } from '../../fakes/book/book.js';
import { EXAMPLES } from '../../fakes/book/examples.js';
import { expectSame } from '../../fakes/book/expect-same.js';
import { nth } from '../../fakes/sheets/faults.js';
import { type AddOn, openExample } from '../testing/open.js';

/** Words of the host that must not reach a person. */
const ENGLISH = /[a-z]{3,} [a-z]{2,}/;

function click(addOn: AddOn, caption: string, ...answers: AddOn['ui']['answers']): void {
  if (addOn.ui.menus.length === 0) addOn.open();
  addOn.ui.answers.push(...answers);
  addOn.click(caption);
  expect(addOn.ui.answers).toEqual([]);
}

/** All that was said so far: in messages, in questions, in the corner. */
const said = ({ ui }: AddOn): string =>
  [...ui.questions.map(({ text }) => text), ...ui.toasts.map(({ text }) => text)].join('\n');

const names = ({ book }: AddOn): string[] => book.sheets.map(({ name }) => name);

describe.each(EXAMPLES)('%s', (example) => {
  it('is checked, measured, summed up, told of, and left without a trace', async () => {
    const addOn = await openExample(example);
    const before = snapshotOf(addOn.book);
    const place = [addOn.book.active.name, addOn.book.selection];
    click(addOn, 'Проверить таблицу');
    expect(said(addOn)).toMatch(/^Проверено: .*\. Список замечаний – на листе «Вешки – замечания»\./);
    expect([addOn.book.active.name, addOn.book.selection]).toEqual(place);

    click(addOn, 'Показатели');
    expect(addOn.book.active.name).toBe(SHEET_NAMES.indicators);
    click(addOn, 'Свод по листам');
    expect(addOn.book.active.name).toBe(SHEET_NAMES.summary);
    click(addOn, 'Справка');
    expect(said(addOn)).toContain('Разрешения: первое – читать и менять только эту таблицу, второе – показывать');
    click(addOn, 'Настройки', 'NO');
    expect(said(addOn)).toContain('Отчётная дата: сегодня.');
    expect(addOn.ui.shown).toBeNull();

    click(addOn, 'Снять отметки', 'NO');
    expect(names(addOn)).toContain(SHEET_NAMES.findings);
    click(addOn, 'Снять отметки', 'YES');
    expectSame(snapshotOf(addOn.book), before);
    expect(said(addOn)).not.toMatch(ENGLISH);
  });

  it('is fixed after a look at what would change', async () => {
    const addOn = await openExample(example);
    const before = snapshotOf(addOn.book);
    const look = addOn.command('check', { asOf: null, write: false });
    const fixable = look.ok ? look.value.findings.filter(({ fix }) => fix) : [];
    if (fixable.length === 0) {
      click(addOn, 'Исправить…');
      expect(said(addOn)).toContain('Исправлять нечего');
      return;
    }
    click(addOn, 'Исправить…', 'NO');
    expect(said(addOn)).toMatch(new RegExp(`^Найдено: ${fixable.length} прав(?:ка|ки|ок)\\. Будет так:`));
    expectSame(snapshotOf(addOn.book), before);
    click(addOn, 'Исправить…', 'YES');
    expect(said(addOn)).toContain('Проверьте таблицу заново, чтобы отметки обновились.');
    expect(snapshotOf(addOn.book)).not.toEqual(before);
    const again = addOn.command('check', { asOf: null, write: false });
    const left = again.ok ? again.value.findings.filter(({ fix }) => fix) : fixable;
    expect(left.length).toBeLessThan(fixable.length);
  });
});

describe('a menu item whose call fails', () => {
  it('never lets words of the host through, whichever call it is', async () => {
    const whole = await openExample('002-область-2021');
    click(whole, 'Проверить таблицу');
    const { length } = whole.calls.list;
    for (let index = length - 12; index <= length; index++) {
      const addOn = await openExample('002-область-2021');
      addOn.open();
      addOn.faults.timeOut(nth(index));
      expect(() => addOn.click('Проверить таблицу')).not.toThrow();
      expect(said(addOn)).not.toMatch(ENGLISH);
    }
  });

  it.each(['Показатели', 'Добавить столбцы отчёта', 'Свод по листам', 'Справка', 'Показать панель'])(
    '«%s» is silent or speaks Russian when nothing answers any more',
    async (caption) => {
      const whole = await openExample('005-отчёт-2022');
      click(whole, caption);
      const { length } = whole.calls.list;
      for (const from of [1, Math.ceil(length / 2), length - 1, length]) {
        const addOn = await openExample('005-отчёт-2022');
        addOn.open();
        addOn.faults.before(
          ({ index }) => index >= from,
          () => {
            throw Object.assign(new Error('Service Spreadsheets timed out while accessing document'), {
              name: 'Exception',
            });
          },
          'always',
        );
        expect(() => addOn.click(caption)).not.toThrow();
        expect(said(addOn)).not.toMatch(ENGLISH);
      }
    },
  );
});
