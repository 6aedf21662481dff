/** Every item of the menu, without the panel: what the person is asked and told, and what happens to the table. */
import { beforeEach, describe, expect, it } from 'vitest';
import { SHEET_NAMES } from '../../core/report/patch.js';
import { at, newBook, sheetNamed } from '../testing/books.js';
import { type AddOn, openAddOn, openExample } from '../testing/open.js';
import { fingerprint, notesOf, sheetNames } from '../testing/person.js';

const SHEET = 'Дорожная карта';
/** What the host says of itself, and English of ours, must not reach the person. */
const ENGLISH = /[a-z]{3,} [a-z]{2,}/;

let addOn: AddOn;

const toasts = () => addOn.ui.toasts.map(({ text }) => text);
const questions = () => addOn.ui.questions.map(({ text }) => text);
const heard = () => [...toasts(), ...questions()].join('\n');

async function opened(name: Parameters<typeof openExample>[0] = '000-район-2022', options = {}): Promise<void> {
  addOn = await openExample(name, options);
  addOn.open();
}

beforeEach(() => opened());

describe('«Проверить таблицу»', () => {
  it('marks, tells the counts in the corner, and leaves the person where he is', () => {
    addOn.click('Проверить таблицу');
    expect(toasts()).toEqual([
      `Проверено: 4 ошибки, 9 предупреждений, 31 совет. Список замечаний – на листе «${SHEET_NAMES.findings}».`,
    ]);
    expect(addOn.ui.questions).toEqual([]);
    expect(addOn.book.active.name).toBe(SHEET);
    expect(Object.keys(notesOf(addOn.book.active)).length).toBeGreaterThan(5);
  });

  it('names the list as the person has named it', () => {
    addOn.click('Проверить таблицу');
    sheetNamed(addOn.book, SHEET_NAMES.findings).name = 'Что исправить';
    addOn.click('Проверить таблицу');
    expect(toasts()[1]).toContain('«Что исправить»');
  });

  it('says what to do on a sheet without a roadmap', async () => {
    addOn = await openAddOn(newBook());
    addOn.open();
    addOn.click('Проверить таблицу');
    expect(heard()).toContain('Проверено: 1 ошибка.');
    expect(heard()).not.toMatch(ENGLISH);
  });
});

describe('«Показатели» and «Свод по листам»', () => {
  it.each([
    ['Показатели', SHEET_NAMES.indicators],
    ['Свод по листам', SHEET_NAMES.summary],
  ])('%s writes its sheet and shows it', (item, name) => {
    addOn.click(item);
    expect(addOn.book.active.name).toBe(name);
    expect(heard()).toContain(`на листе «${name}»`);
    expect(heard()).not.toMatch(ENGLISH);
  });

  it('keep the history out of sight', async () => {
    await opened('005-отчёт-2022');
    addOn.click('Показатели');
    expect(sheetNamed(addOn.book, SHEET_NAMES.history).visible).toBe(false);
  });
});

describe('«Добавить столбцы отчёта»', () => {
  it('adds them beside the table, once', () => {
    addOn.click('Добавить столбцы отчёта');
    expect(heard()).toContain(
      'добавлены столбцы «Отметка об исполнении», «Дата исполнения», «Подтверждающий документ»',
    );
    const after = fingerprint(addOn.book);
    addOn.click('Добавить столбцы отчёта');
    expect(heard()).toContain('столбцы отчёта уже есть');
    expect(fingerprint(addOn.book)).toBe(after);
  });
});

describe('«Исправить…»', () => {
  it('shows what would change, asks, and changes nothing on «Нет»', () => {
    const before = fingerprint(addOn.book);
    addOn.ui.answers.push('NO');
    addOn.click('Исправить…');
    const [question = ''] = questions();
    expect(question).toMatch(/^Найдено: \d+ прав/);
    expect(question).toContain('«15-25 февраля» → «15-25 февраля 2022 г.»');
    expect(question.length).toBeLessThan(3000);
    expect(question).toMatch(/Внести\?/);
    expect(fingerprint(addOn.book)).toBe(before);
  });

  it('makes the edits on «Да», and the next check finds fewer', () => {
    addOn.ui.answers.push('YES');
    addOn.click('Исправить…');
    expect(at(sheetNamed(addOn.book, SHEET), 'C8').value).toBe('15-25 февраля 2022 г.');
    addOn.click('Проверить таблицу');
    expect(toasts().join()).not.toContain('31 совет');
  });

  it('says so where nothing can be fixed', async () => {
    addOn = await openAddOn(newBook());
    addOn.open();
    addOn.click('Исправить…');
    expect(heard()).toContain('Исправлять нечего');
  });
});

describe('«Снять отметки»', () => {
  it('asks, and leaves no trace on «Да»', () => {
    const before = fingerprint(addOn.book);
    addOn.click('Проверить таблицу');
    const marked = fingerprint(addOn.book);
    addOn.ui.answers.push('NO');
    addOn.click('Снять отметки');
    expect(fingerprint(addOn.book)).toBe(marked);
    addOn.ui.answers.push('YES');
    addOn.click('Снять отметки');
    expect(fingerprint(addOn.book)).toBe(before);
    expect(questions()[0]).toContain('вместе с историей показателей');
  });
});

describe('«Новая дорожная карта из образца»', () => {
  it('offers the five layouts by number, and opens the sheet of the one chosen', () => {
    addOn.ui.answers.push({ button: 'OK', text: ' 2 ' });
    addOn.click('Новая дорожная карта из образца');
    expect(questions()[0]?.match(/^\d\. /gm)).toEqual(['1. ', '2. ', '3. ', '4. ', '5. ']);
    expect(sheetNames(addOn)).toHaveLength(2);
    expect(addOn.book.active.name).toBe(sheetNames(addOn)[1]);
    expect(heard()).toContain('Новая дорожная карта – на листе');
  });

  it.each(['0', '6', 'вторая', '1.5'])('does not take %j', (text) => {
    addOn.ui.answers.push({ button: 'OK', text });
    addOn.click('Новая дорожная карта из образца');
    expect(heard()).toContain(`Образца с номером «${text}» нет`);
    expect(sheetNames(addOn)).toHaveLength(1);
  });

  it.each([
    { button: 'CANCEL', text: '2' },
    { button: 'CLOSE', text: '' },
    { button: 'OK', text: '' },
  ])('makes nothing of %j', (answer) => {
    addOn.ui.answers.push(answer);
    addOn.click('Новая дорожная карта из образца');
    expect(sheetNames(addOn)).toHaveLength(1);
  });
});

describe('«Настройки»', () => {
  it('says what is set, and opens the panel on «Да»', () => {
    const settings = addOn.command('settings', null);
    if (!settings.ok) throw new Error(settings.problem);
    const form = { ...settings.value.form, period: '2022/2023', asOf: '2022-06-15', doneWords: ['сдано'] };
    expect(addOn.command('saveSettings', { form })).toMatchObject({ ok: true });
    addOn.ui.answers.push('YES');
    addOn.click('Настройки');
    const [text = ''] = questions();
    expect(text).toContain('Период плана: 2022/2023.');
    expect(text).toContain('Отчётная дата: 15.06.2022.');
    expect(text).toContain('Свои слова для «исполнено»: сдано.');
    expect(addOn.ui.shown?.place).toBe('sidebar');
  });
});

describe('«Справка»', () => {
  it('explains the commands and the two permissions', () => {
    addOn.click('Справка');
    expect(questions()[0]).toContain('Разрешения: первое – читать и менять только эту таблицу, второе');
  });
});

describe('«Показать панель»', () => {
  it('opens the sidebar', () => {
    addOn.click('Показать панель');
    expect(addOn.ui.shown).toMatchObject({ place: 'sidebar', title: 'Вешки' });
    expect(addOn.ui.questions).toEqual([]);
  });

  it('says what to do when the last one never reported in (google-sheets.md #74)', () => {
    addOn.click('Показать панель');
    addOn.click('Показать панель');
    expect(questions()).toHaveLength(1);
    expect(questions()[0]).toContain('в окне инкогнито или в отдельном профиле');
    addOn.run('veshkiPanelReady');
    addOn.click('Показать панель');
    expect(questions()).toHaveLength(1);
  });
});

describe('without the permission to show windows', () => {
  beforeEach(() => opened('000-район-2022', { scopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] }));

  it('the check still writes the list of findings, and tells in the corner', () => {
    addOn.click('Проверить таблицу');
    expect(sheetNames(addOn)).toContain(SHEET_NAMES.findings);
    expect(toasts()[0]).toContain('Проверено');
  });

  it('the panel says how to grant it', () => {
    addOn.click('Показать панель');
    expect(toasts().join()).toContain('подтвердите запрос разрешений');
    expect(heard()).not.toMatch(ENGLISH);
  });
});
