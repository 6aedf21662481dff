/** A fix that deletes a row: what speaks of that row keeps it, also where nobody sees it. */
import { describe, expect, it } from 'vitest';
import { SHEET_NAMES } from '../core/report/patch.js';
import { addSheet, at, bookOfRows, type FakeBook, sheetNamed } from './testing/books.js';
import { type AddOn, openAddOn } from './testing/open.js';
import { sheetNames } from './testing/person.js';

/** A plan whose seventh row is blank. */
function planWithBlank(): FakeBook {
  const book = bookOfRows(12);
  for (const name of ['A7', 'B7', 'C7', 'D7', 'E7']) at(book.active, name).value = null;
  return book;
}

/** What is said of the deletion of the blank row. */
function deletion(addOn: AddOn): string {
  const checked = addOn.command('check', { asOf: null, write: false });
  if (!checked.ok) throw new Error(checked.problem);
  const blank = checked.value.findings.find(({ ref }) => ref.rule === 'row/blank');
  if (!blank) throw new Error('the plan has a blank row');
  const answer = addOn.command('fix', { findings: [blank.ref] });
  return answer.ok ? answer.said.join('\n') : answer.problem;
}

function hiddenSheet(book: FakeBook, formula: string): void {
  const sheet = addSheet(book, 'Скрытый');
  sheet.visible = false;
  at(sheet, 'C2').formula = formula;
}

describe('a blank row', () => {
  it('goes where nothing needs it', async () => {
    const book = planWithBlank();
    hiddenSheet(book, '=SUM(План!A3:A14)');
    expect(deletion(await openAddOn(book))).not.toMatch(/не внесена/);
    expect(at(book.active, 'A7').value).toBe('6');
  });

  it('stays where a formula of a hidden sheet speaks of it', async () => {
    const book = planWithBlank();
    hiddenSheet(book, '=План!B7');
    expect(deletion(await openAddOn(book))).toMatch(
      /правка не внесена – на эту строку ссылается формула в ячейке C2 листа «Скрытый»/,
    );
    expect(at(book.active, 'A7').value).toBeNull();
  });

  it('stays where a named range is nothing but the row', async () => {
    const book = planWithBlank();
    const addOn = await openAddOn(book);
    const name = (range: { top: number; bottom: number }) =>
      addOn.document.namedRanges.push({
        name: 'место',
        sheetId: book.active.id,
        rect: { ...range, left: 0, right: 4 },
      });
    name({ top: 6, bottom: 6 });
    expect(deletion(addOn)).toMatch(/на эту строку указывает именованный диапазон «место»/);
    addOn.document.namedRanges.pop();
    name({ top: 2, bottom: 13 });
    expect(deletion(addOn)).not.toMatch(/не внесена/);
  });
});

it('a sheet of ours stays where a hidden sheet speaks of it', async () => {
  const book = bookOfRows(3);
  const addOn = await openAddOn(book);
  addOn.command('check', { asOf: null, write: true });
  hiddenSheet(book, `='${SHEET_NAMES.findings}'!A1`);
  const answer = addOn.command('clear', null);
  expect(answer.ok && answer.said.join()).toMatch(/«Вешки – замечания» оставлен: на него ссылается лист «Скрытый»/);
  expect(sheetNames(addOn)).toContain(SHEET_NAMES.findings);
  expect(sheetNamed(book, 'Скрытый').visible).toBe(false);
});
