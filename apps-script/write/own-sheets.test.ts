/** Sheets of ours from run to run: what a former run left is painted over, whatever shape it had. */
import { describe, expect, it } from 'vitest';
import { SHEET_NAMES } from '../../core/report/patch.js';
import { REPORT } from '../../fakes/book/examples.js';
import { extra } from '../../fakes/sheets/extras.js';
import { addSheet, at, bookOfRows, sheetNamed } from '../testing/books.js';
import { type AddOn, openAddOn, openExample } from '../testing/open.js';

const MOST_WRITES = 12;
/** Rows of a new sheet of the host. */
const NEW_SHEET = 1000;

const check = (addOn: AddOn) => {
  expect(addOn.command('check', { asOf: null, write: true })).toMatchObject({ ok: true });
  expect(addOn.calls.count('write')).toBeLessThanOrEqual(MOST_WRITES);
};

const findings = ({ book }: AddOn) => sheetNamed(book, SHEET_NAMES.findings);

/** What is seen on it: texts and colours by cell. */
const seen = (addOn: AddOn) =>
  [...findings(addOn).cells]
    .filter(([, { value, formula, fill }]) => (value ?? '') !== '' || formula !== '' || fill !== null)
    .map(([key, { value, formula, fill, look }]) => [
      key,
      value,
      formula,
      fill,
      look.fontWeight,
      look.verticalAlignment,
    ])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));

/** A copy of the active sheet, without marks. */
function addSecond({ book }: AddOn): void {
  const second = addSheet(book, 'Второй');
  for (const [key, cell] of book.active.cells) second.cells.set(key, { ...cell, note: '', look: {} });
}

describe('the list of findings', () => {
  it('loses its column of tables when only one table is left', async () => {
    const addOn = await openAddOn(bookOfRows(10));
    check(addOn);
    const one = seen(addOn);
    addSecond(addOn);
    check(addOn);
    expect(seen(addOn)).not.toEqual(one);
    addOn.colleague.deleteSheet('Второй');
    check(addOn);
    expect(seen(addOn)).toEqual(one);
  });

  it('is coloured while it fits a new sheet; a longer one is not, and nothing is left of the colours before', async () => {
    const addOn = await openAddOn(bookOfRows(100));
    check(addOn);
    const short = seen(addOn);
    expect(short.some(([, , , fill]) => fill !== null)).toBe(true);

    const long = bookOfRows(3 * NEW_SHEET).active;
    const plan = sheetNamed(addOn.book, 'План');
    const before = [...plan.cells];
    plan.rows = long.rows;
    for (const [key, cell] of long.cells) plan.cells.set(key, cell);
    check(addOn);
    expect(findings(addOn).rows).toBeGreaterThan(NEW_SHEET);
    expect(seen(addOn).filter(([, , , fill]) => fill !== null)).toEqual([]);

    plan.cells.clear();
    for (const [key, cell] of before) plan.cells.set(key, { ...cell, note: '' });
    check(addOn);
    expect(seen(addOn)).toEqual(short);
  });

  it('is laid out anew where a person has taken rows away', async () => {
    const addOn = await openAddOn(bookOfRows(40));
    check(addOn);
    const whole = seen(addOn);
    addOn.colleague.deleteRow(SHEET_NAMES.findings, 10, 990);
    check(addOn);
    expect(seen(addOn)).toEqual(whole);
  });

  it('keeps the heading in view, and shows all lines again that a filter had hidden', async () => {
    const addOn = await openAddOn(bookOfRows(10));
    check(addOn);
    const filter = () => extra(findings(addOn), 'filter');
    const whole = filter();
    expect(extra(findings(addOn), 'frozenRows')).toBe((whole?.rect.top ?? 0) + 1);
    if (!whole) throw new Error('the list can be filtered');
    const criteria = { 0: { criteria: null, values: [], hidden: ['Ошибка'] } };
    findings(addOn).extras.set('filter', { ...whole, criteria });
    expect(filter()).not.toEqual(whole);
    check(addOn);
    expect(filter()).toEqual(whole);
  });
});

describe('the sheet of indicators', () => {
  const measure = (addOn: AddOn): number => {
    expect(addOn.command('indicators', { asOf: null })).toMatchObject({ ok: true });
    return addOn.calls.count('write');
  };
  const charts = ({ book }: AddOn) => extra(sheetNamed(book, SHEET_NAMES.indicators), 'charts') ?? [];

  it('takes few calls with its history, and fewer the next time: the chart follows its cells', async () => {
    const addOn = await openExample(REPORT);
    expect(measure(addOn)).toBeLessThanOrEqual(20);
    const [chart] = charts(addOn);
    expect(measure(addOn)).toBeLessThanOrEqual(9);
    expect(charts(addOn)).toEqual([chart]);
  });

  it('draws a chart anew that somebody has taken away, or that covers other cells now', async () => {
    const addOn = await openExample(REPORT);
    measure(addOn);
    const drawn = charts(addOn).length;
    const { extras } = sheetNamed(addOn.book, SHEET_NAMES.indicators);
    extras.delete('charts');
    measure(addOn);
    expect(charts(addOn)).toHaveLength(drawn);
    const before = JSON.stringify(charts(addOn));
    // another executor is another bar
    at(addOn.book.active, 'D5').value = 'Новый исполнитель';
    measure(addOn);
    expect(charts(addOn)).toHaveLength(drawn);
    expect(JSON.stringify(charts(addOn))).not.toBe(before);
  });
});

describe('the history', () => {
  const reported = (addOn: AddOn, asOf: string) => {
    expect(addOn.command('indicators', { asOf })).toMatchObject({ ok: true });
    const { cells } = sheetNamed(addOn.book, SHEET_NAMES.history);
    const column = (letter: number) =>
      [...cells].filter(([key]) => key.endsWith(`:${letter}`)).map(([, { value }]) => String(value));
    return { days: [...new Set(column(0))], tables: [...new Set(column(1))] };
  };

  it('goes on where a person has renamed the sheet, and leaves nothing behind', async () => {
    const addOn = await openExample(REPORT);
    const sheet = addOn.book.active;
    reported(addOn, '2022-05-31');
    sheet.name = 'План на год';
    const { days, tables } = reported(addOn, '2022-06-30');
    expect(days).toEqual(['Отчётная дата', '2022-05-31', '2022-06-30']);
    expect(tables).toEqual(['Таблица', 'План на год']);
    expect(addOn.command('clear', null)).toMatchObject({ ok: true });
    expect([...addOn.document.stores.properties.document.keys()]).toEqual([]);
  });

  it('of a sheet that is gone is not taken for that of a new one', async () => {
    const addOn = await openExample(REPORT);
    const sheet = addOn.book.active;
    reported(addOn, '2022-05-31');
    const other = addSheet(addOn.book, 'Другой план');
    for (const [key, cell] of sheet.cells) other.cells.set(key, { ...cell });
    addOn.book.active = other;
    addOn.colleague.deleteSheet(sheet.name);
    expect(reported(addOn, '2022-06-30').tables).toEqual(['Таблица', sheet.name, 'Другой план']);
  });
});
