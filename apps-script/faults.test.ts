/** What may go wrong around a run, without a browser: nothing of the user's is lost, the sentence is plain Russian, the next run repairs. */
import { describe, expect, it } from 'vitest';
import type { Answer } from '../core/command/commands.js';
import { SHEET_NAMES } from '../core/report/patch.js';
import { named, nthOf } from '../fakes/sheets/index.js';
import { addSheet, at, bookOfRows, newBook, sheetNamed, touch } from './testing/books.js';
import { type AddOn, openAddOn, openExample } from './testing/open.js';
import { fingerprint, GUEST, notesOf, protect, ruleFormulas, sheetNames } from './testing/person.js';

const SHEET = 'Дорожная карта';
const ENGLISH = /[a-z]{3,} [a-z]{2,}/;

const check = (addOn: AddOn) => addOn.command('check', { asOf: null, write: true });

/** What was said, or what went wrong. */
const words = <T>(answer: Answer<T>): string => (answer.ok ? answer.said.join(' ') : answer.problem);

describe('the lock', () => {
  it('taken by another run: nothing is done, and the sentence says to wait', async () => {
    const addOn = await openExample('000-район-2022');
    const before = fingerprint(addOn.book);
    addOn.locks.hold('document');
    const answer = check(addOn);
    expect(answer).toMatchObject({ ok: false });
    expect(words(answer)).toMatch(/другой запуск «Вешек».*Подождите минуту и повторите\.$/);
    expect(fingerprint(addOn.book)).toBe(before);
    addOn.locks.release('document');
    expect(check(addOn).ok).toBe(true);
  });

  it('held for a moment: the run waits', async () => {
    const addOn = await openExample('000-район-2022');
    addOn.locks.hold('document', 3_000);
    expect(check(addOn).ok).toBe(true);
  });

  it('does not keep anybody from looking', async () => {
    const addOn = await openExample('000-район-2022');
    addOn.locks.hold('document');
    expect(addOn.command('check', { asOf: null, write: false }).ok).toBe(true);
    expect(addOn.command('settings', null).ok).toBe(true);
  });

  it('is let go, after what was written is sent, even when the work fails', async () => {
    const addOn = await openExample('000-район-2022');
    check(addOn);
    const names = addOn.calls.list.map(({ name }) => name);
    expect(names.lastIndexOf('SpreadsheetApp.flush')).toBeLessThan(names.indexOf('Lock.releaseLock'));
    expect(names.lastIndexOf('SpreadsheetApp.flush')).toBeGreaterThan(
      addOn.calls.list.map(({ kind }) => kind).lastIndexOf('write'),
    );
    addOn.faults.timeOut(named('Range.getValues'));
    expect(check(addOn).ok).toBe(false);
    expect(addOn.calls.of('Lock.releaseLock')).toBe(1);
  });
});

describe('failures of the host become sentences', () => {
  it.each([
    ['Service Spreadsheets timed out while accessing document with id x.', 'не ответили вовремя'],
    ['Exceeded maximum execution time', 'дольше 6 минут'],
    ['Service invoked too many times for one day: properties.', 'Исчерпан предел'],
    [
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner',
      'защищена от изменений',
    ],
    ['You do not have permission to call Range.setValues', 'не хватает разрешения'],
    ['The data you entered in cell B2 violates the data validation rules set on this cell.', 'правило проверки данных'],
    [
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      '10 миллионов',
    ],
    ['Something nobody has seen before', 'Команда не выполнена'],
  ])('%s', async (message, sentence) => {
    const addOn = await openExample('000-район-2022');
    addOn.faults.fail(named('Range.setValues'), message);
    const answer = check(addOn);
    expect(answer.ok).toBe(false);
    expect(words(answer)).toContain(sentence);
    expect(words(answer)).toMatch(/повторите команду – она доведёт дело до конца\.$/);
    if (sentence !== 'Команда не выполнена') expect(words(answer)).not.toMatch(ENGLISH);
    expect(check(addOn).ok).toBe(true);
  });
});

/** Every write of a command fails once; then the command is repeated, and the workbook is as after a run without trouble. */
describe.each([
  ['addReportColumns', '000-район-2022', (addOn: AddOn) => addOn.command('addReportColumns', null)],
  ['addIndicatorValues', '000-район-2022', (addOn: AddOn) => addOn.command('addIndicatorValues', { asOf: null })],
  ['addIndicatorValues', '005-отчёт-2022', (addOn: AddOn) => addOn.command('addIndicatorValues', { asOf: null })],
] as const)('%s on %s, broken off at any write', (_, name, run) => {
  it('is finished by the next run', async () => {
    const whole = await openExample(name);
    run(whole);
    const wanted = fingerprint(whole.book);
    const writes = whole.calls.count('write');
    for (let broken = 1; broken <= writes; broken++) {
      const addOn = await openExample(name);
      addOn.faults.timeOut(nthOf('write', broken));
      expect(run(addOn)).toMatchObject({ ok: false });
      expect(run(addOn)).toMatchObject({ ok: true });
      expect(fingerprint(addOn.book)).toBe(wanted);
    }
  });
});

describe('colleagues', () => {
  it('who change a row while we check find no mark there, and we say so', async () => {
    const addOn = await openExample('000-район-2022');
    addOn.faults.before(nthOf('write', 1), () => addOn.colleague.type(SHEET, 'B8', 'другое мероприятие'));
    const answer = check(addOn);
    expect(words(answer)).toContain(
      'пока шла проверка, изменилась строка 8 – отметки там не поставлены. Проверьте таблицу ещё раз.',
    );
    expect(Object.keys(notesOf(sheetNamed(addOn.book, SHEET))).filter((cell) => /\D8$/.test(cell))).toEqual([]);
    expect(words(check(addOn))).not.toContain('изменилась строка');
  });

  it('who write a note while we check keep it', async () => {
    const addOn = await openExample('000-район-2022');
    addOn.faults.before(nthOf('write', 1), () => {
      at(sheetNamed(addOn.book, SHEET), 'B12').note = 'моё';
      addOn.colleague.type(SHEET, 'B12', 'другое мероприятие');
    });
    check(addOn);
    expect(notesOf(sheetNamed(addOn.book, SHEET)).B12).toBe('моё');
  });

  it('who fill the place of a new column keep it', async () => {
    const addOn = await openExample('000-район-2022');
    addOn.faults.before(nthOf('read', 5), () => addOn.colleague.type(SHEET, 'F9', 'позвонить'));
    const answer = addOn.command('addReportColumns', null);
    expect(words(answer)).toMatch(/столбец F «Отметка об исполнении» не добавлен – в ячейке F9 теперь «позвонить»\./);
    expect(at(sheetNamed(addOn.book, SHEET), 'F9').value).toBe('позвонить');
  });
});

describe('protection', () => {
  it('of cells: they are named and left, the others marked, the list written', async () => {
    const addOn = await openExample('000-район-2022', GUEST);
    protect(addOn, SHEET, 'C5:C22', 'Сроки');
    const answer = check(addOn);
    expect(words(answer)).toContain('защищены от изменений ячейки C5:C22 («Сроки»), поэтому отметки там не тронуты');
    const noted = Object.keys(notesOf(sheetNamed(addOn.book, SHEET)));
    expect(noted.length).toBeGreaterThan(0);
    expect(noted.filter((cell) => /^C(?:[5-9]|1\d|2[0-2])$/.test(cell))).toEqual([]);
    expect(sheetNames(addOn)).toContain(SHEET_NAMES.findings);
  });

  it('that came after the marks: the rules stay whole', async () => {
    const addOn = await openExample('000-район-2022', GUEST);
    check(addOn);
    const rules = ruleFormulas(sheetNamed(addOn.book, SHEET));
    protect(addOn, SHEET, 'C5:C22');
    addOn.colleague.type(SHEET, 'D8', '');
    expect(check(addOn)).toMatchObject({ ok: true });
    expect(ruleFormulas(sheetNamed(addOn.book, SHEET))).toEqual(rules);
  });

  it('of the sheet: nothing on it changes, by no command, and each says why', async () => {
    const addOn = await openExample('000-район-2022', GUEST);
    protect(addOn, SHEET, null);
    const picture = () => JSON.stringify([...sheetNamed(addOn.book, SHEET).cells]);
    const before = picture();
    const checked = check(addOn);
    expect(words(checked)).toContain('лист защищён от изменений');
    if (!checked.ok) throw new Error(checked.problem);
    const fixable = checked.value.findings.filter(({ fix }) => fix).map(({ ref }) => ref);
    expect(words(addOn.command('fix', { findings: fixable }))).toMatch(
      /правка не внесена – лист защищён от изменений\./,
    );
    expect(words(addOn.command('addReportColumns', null))).toMatch(/не добавлен – лист защищён от изменений\./);
    expect(picture()).toBe(before);
  });
});

describe('hostile cells', () => {
  const HOSTILE = [
    '=IMPORTXML("http://evil";"//a")',
    '<img src=x onerror=alert(1)>',
    "'=1+1",
    '+7 900 000',
    '@all',
    'я'.repeat(50_000),
  ];

  it('stay as they are, and become text in our sheets', async () => {
    const book = bookOfRows(HOSTILE.length);
    HOSTILE.forEach((text, index) => {
      Object.assign(touch(book.active, index + 2, 1), { value: text, format: '@' });
      Object.assign(touch(book.active, index + 2, 2), { value: text, format: '@' });
    });
    const addOn = await openAddOn(book);
    const cells = () =>
      HOSTILE.map((_, index) => [at(book.active, `B${index + 3}`).value, at(book.active, `B${index + 3}`).formula]);
    const before = cells();
    expect(check(addOn)).toMatchObject({ ok: true });
    expect(addOn.command('indicators', { asOf: null })).toMatchObject({ ok: true });
    expect(cells()).toEqual(before);
    const formulas = book.sheets.flatMap((sheet) =>
      [...sheet.cells.values()].flatMap(({ formula }) => (formula === '' ? [] : [formula])),
    );
    expect(formulas.filter((formula) => /IMPORTXML|1\+1/.test(formula.replace(/"[^"]*"/g, '')))).toEqual([]);
    expect(formulas.filter((formula) => !/^=(?:HYPERLINK|ROUND|COUNTIFS|SUMIFS)\(/.test(formula))).toEqual([]);
  });
});

describe('sheets', () => {
  it('with boxes far below the table are read to the end of the table (google-sheets.md #33)', async () => {
    const book = bookOfRows(3);
    for (let row = 5; row < 900; row++) Object.assign(touch(book.active, row, 6), { value: false });
    const addOn = await openAddOn(book);
    const answer = check(addOn);
    if (!answer.ok) throw new Error(answer.problem);
    expect(answer.value.tables).toMatchObject([{ activities: 3 }]);
  });

  it('that are hidden, empty or too large do no harm, and the last is named', async () => {
    const book = bookOfRows(3);
    addSheet(book, 'Пустой');
    addSheet(book, 'Скрытый').visible = false;
    const large = addSheet(book, 'База', { rows: 60_000, columns: 30 });
    touch(large, 59_999, 29).value = 'конец';
    const addOn = await openAddOn(book);
    const answer = check(addOn);
    expect(words(answer)).toContain('Лист «База» не прочитан: на нём 60000 строк');
    expect(notesOf(large)).toEqual({});
  });

  it('of which there is none to check: an empty workbook', async () => {
    const addOn = await openAddOn(newBook());
    for (const answer of [
      check(addOn),
      addOn.command('indicators', { asOf: null }),
      addOn.command('addReportColumns', null),
      addOn.command('addIndicatorValues', { asOf: null }),
      addOn.command('summary', { asOf: null }),
      addOn.command('clear', null),
    ]) {
      expect(answer).toMatchObject({ ok: true });
      expect(words(answer)).not.toMatch(ENGLISH);
    }
  });
});

describe('settings', () => {
  const form = (addOn: AddOn) => {
    const answer = addOn.command('settings', null);
    if (!answer.ok) throw new Error(answer.problem);
    return answer.value.form;
  };

  it('of any length are kept in values under 9 KB, and found again', async () => {
    const addOn = await openExample('000-район-2022');
    const executors = Array.from({ length: 1500 }, (_, index) => ({ name: `Школа № ${index} города`, aliases: [] }));
    expect(addOn.command('saveSettings', { form: { ...form(addOn), executors } })).toMatchObject({ ok: true });
    expect(form(addOn).executors).toHaveLength(1500);
    expect(addOn.command('saveSettings', { form: { ...form(addOn), executors: [] } })).toMatchObject({ ok: true });
    expect(form(addOn).executors).toEqual([]);
  });

  it('too long to be kept: the former ones stay, and the sentence says what to do', async () => {
    const addOn = await openExample('000-район-2022');
    const executors = Array.from({ length: 9000 }, (_, index) => ({ name: `Школа № ${index} города`, aliases: [] }));
    const answer = addOn.command('saveSettings', { form: { ...form(addOn), executors } });
    expect(words(answer)).toContain('Сократите справочник исполнителей');
    expect(form(addOn).executors).toEqual([]);
  });

  it('garbled in the store: the check goes on with the usual ones and says so', async () => {
    const addOn = await openExample('000-район-2022');
    addOn.command('saveSettings', { form: { ...form(addOn), period: '2022' } });
    const { PropertiesService } = addOn.globals as unknown as {
      PropertiesService: { getDocumentProperties(): { setProperty(key: string, value: string): void } };
    };
    PropertiesService.getDocumentProperties().setProperty('veshki.settings.0', 'мусор');
    const answer = check(addOn);
    expect(answer.ok).toBe(true);
    expect(words(answer)).toContain('Настройки «Вешек» в этой таблице повреждены');
  });
});

describe('the panel’s calls', () => {
  it('of a name that is no command do nothing', async () => {
    const addOn = await openExample('000-район-2022');
    for (const name of ['jump', 'constructor', '__proto__', '', 'eval']) {
      const answer = addOn.run('veshkiRun', [name, null]) as Answer<null>;
      expect(answer.ok).toBe(false);
      expect(words(answer)).toContain('Панель устарела');
    }
  });

  it('jump to cells, and say so where the sheet is gone', async () => {
    const addOn = await openExample('000-район-2022');
    expect(addOn.run('veshkiJump', [{ sheet: SHEET, range: 'C8' }])).toMatchObject({ ok: true });
    expect(addOn.book.selection).toEqual({ top: 7, left: 2, bottom: 7, right: 2 });
    expect(addOn.run('veshkiJump', [{ sheet: 'Нет', range: 'C8' }])).toMatchObject({
      ok: false,
      problem: 'Листа «Нет» больше нет: его удалили или переименовали. Проверьте таблицу заново.',
    });
    expect(words(addOn.run('veshkiJump', [{ sheet: SHEET, range: 'A99999' }]) as Answer<null>)).not.toMatch(ENGLISH);
  });
});
