/** Sheets of ours from run to run: what a former run left is painted over, whatever shape it had. */
import { describe, expect, it } from 'vitest';
import { SHEET_NAMES } from '../../core/report/patch.js';
import { extra } from '../../fakes/sheets/extras.js';
import { addSheet, bookOfRows, sheetNamed } from '../testing/books.js';
import { type AddOn, openAddOn } from '../testing/open.js';

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
    for (let row = 999; row >= 10; row--) addOn.colleague.deleteRow(SHEET_NAMES.findings, row);
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
