/** The built add-on checks the examples in the strict fake: what it finds, leaves untouched, calls, and takes away again. */
import { describe, expect, it } from 'vitest';
import { planCommand } from '../core/command/plan.js';
import { SHEET_NAMES } from '../core/report/patch.js';
import { EXAMPLES, exampleBytes } from '../fakes/book/examples.js';
import { addSheet, at, bookOfRows, type FakeBook, gridsOf, sheetNamed, touch } from './testing/books.js';
import { openAddOn, openExample, TODAY } from './testing/open.js';
import { fingerprint, notesOf, ruleFormulas, sheetNames } from './testing/person.js';

const SHEET = 'Дорожная карта';
/** As much of the services as a test needs to give the sheet rules of the user's. */
interface Builder {
  whenFormulaSatisfied(formula: string): Builder;
  setBackground(colour: string): Builder;
  setRanges(ranges: readonly unknown[]): Builder;
  build(): unknown;
}
interface Services {
  readonly SpreadsheetApp: {
    getActive(): {
      getSheetByName(name: string): {
        getRange(name: string): unknown;
        setConditionalFormatRules(rules: readonly unknown[]): void;
      };
    };
    newConditionalFormatRule(): Builder;
  };
}

const MOST_READS = 8;
const MOST_WRITES = 12;

describe.each(EXAMPLES)('%s', (name) => {
  it('finds what the core finds in the file, cell for cell', async () => {
    const addOn = await openExample(name);
    const book = { grids: gridsOf(exampleBytes(name)), sheetNames: [], history: null, settings: '', today: TODAY };
    const expected = planCommand('check', book, { asOf: null, write: false });
    const answer = addOn.command('check', { asOf: null, write: true });
    expect(answer).toMatchObject({ ok: true, value: JSON.parse(JSON.stringify(expected.view)) });
  });

  it('makes few calls at the first check, fewer at the next, which changes nothing', async () => {
    const addOn = await openExample(name);
    addOn.command('check', { asOf: null, write: true });
    expect(addOn.calls.count('read')).toBeLessThanOrEqual(MOST_READS);
    expect(addOn.calls.count('write')).toBeLessThanOrEqual(MOST_WRITES);
    const after = fingerprint(addOn.book);
    addOn.command('check', { asOf: null, write: true });
    expect(addOn.calls.count('read')).toBeLessThanOrEqual(MOST_READS);
    expect(addOn.calls.count('write')).toBeLessThanOrEqual(MOST_WRITES);
    expect(fingerprint(addOn.book)).toBe(after);
  });

  it('touches none of the user’s cells, and «Снять отметки» leaves no trace', async () => {
    const addOn = await openExample(name);
    const before = fingerprint(addOn.book);
    addOn.command('check', { asOf: null, write: true });
    addOn.command('indicators', { asOf: null });
    expect(fingerprint(addOn.book)).not.toBe(before);
    expect(addOn.command('clear', null)).toMatchObject({ ok: true });
    expect(fingerprint(addOn.book)).toBe(before);
    expect(addOn.document.metadata.filter(({ place }) => place.type === 'SPREADSHEET')).toEqual([]);
  });
});

describe('calls of a check', () => {
  const counts = async (rows: number) => {
    const addOn = await openAddOn(bookOfRows(rows));
    expect(addOn.command('check', { asOf: null, write: true }).ok).toBe(true);
    return { read: addOn.calls.count('read'), write: addOn.calls.count('write') };
  };

  it('are few for 10 rows and for 10,000', async () => {
    for (const { read, write } of [await counts(10), await counts(10_000)]) {
      expect(read).toBeLessThanOrEqual(MOST_READS);
      expect(write).toBeLessThanOrEqual(MOST_WRITES);
    }
  });

  it('grow by a constant with each further sheet', async () => {
    const twice = async (sheets: number) => {
      const book = bookOfRows(10);
      for (let number = 2; number <= sheets; number++) copyInto(book, `План ${number}`);
      const addOn = await openAddOn(book);
      addOn.command('check', { asOf: null, write: true });
      addOn.command('check', { asOf: null, write: true });
      return addOn.calls.count('read');
    };
    const [one, two, three] = [await twice(1), await twice(2), await twice(3)];
    expect(three - two).toBe(two - one);
  });
});

function copyInto(book: FakeBook, name: string): void {
  const sheet = addSheet(book, name);
  for (const [key, cell] of book.active.cells) sheet.cells.set(key, { ...cell, look: { ...cell.look } });
}

describe('marks', () => {
  it('come before the rules of the user, which keep their order', async () => {
    const addOn = await openExample('000-район-2022');
    const { SpreadsheetApp } = addOn.globals as unknown as Services;
    const sheet = SpreadsheetApp.getActive().getSheetByName(SHEET);
    const rule = (formula: string) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground('#00ff00')
        .setRanges([sheet.getRange('A1:B2')])
        .build();
    sheet.setConditionalFormatRules([rule('=A1="x"'), rule('=B1>2')]);
    addOn.command('check', { asOf: null, write: true });
    const formulas = () => ruleFormulas(sheetNamed(addOn.book, SHEET));
    expect(formulas()).toEqual([
      '=LEN("veshki:error")>0',
      '=LEN("veshki:warning")>0',
      '=LEN("veshki:info")>0',
      '=A1="x"',
      '=B1>2',
    ]);
    addOn.command('clear', null);
    expect(formulas()).toEqual(['=A1="x"', '=B1>2']);
  });

  it('keep the words of a note the user wrote', async () => {
    const addOn = await openExample('000-район-2022');
    addOn.command('check', { asOf: null, write: true });
    const [cell = ''] = Object.keys(notesOf(sheetNamed(addOn.book, SHEET)));
    addOn.command('clear', null);
    at(sheetNamed(addOn.book, SHEET), cell).note = 'Спросить у Петровой';
    addOn.command('check', { asOf: null, write: true });
    expect(notesOf(sheetNamed(addOn.book, SHEET))[cell]).toMatch(/^Спросить у Петровой\nВешки:\n[\s\S]+\n———$/);
    addOn.command('clear', null);
    expect(notesOf(sheetNamed(addOn.book, SHEET))).toEqual({ [cell]: 'Спросить у Петровой' });
  });
});

describe('sheets of ours', () => {
  it('leave a sheet of that name alone that is not ours', async () => {
    const addOn = await openExample('000-район-2022');
    const theirs = addSheet(addOn.book, SHEET_NAMES.findings);
    touch(theirs, 0, 0).value = 'мои заметки';
    addOn.command('check', { asOf: null, write: true });
    expect(sheetNames(addOn)).toEqual([SHEET, SHEET_NAMES.findings, `${SHEET_NAMES.findings} (2)`]);
    addOn.command('check', { asOf: null, write: true });
    expect(sheetNames(addOn)).toHaveLength(3);
    addOn.command('clear', null);
    expect(sheetNames(addOn)).toEqual([SHEET, SHEET_NAMES.findings]);
    expect(at(theirs, 'A1').value).toBe('мои заметки');
  });

  it('are known again under another name, and refreshed where they stand', async () => {
    const addOn = await openExample('000-район-2022');
    addOn.command('check', { asOf: null, write: true });
    sheetNamed(addOn.book, SHEET_NAMES.findings).name = 'Что исправить';
    addOn.book.sheets.reverse();
    addOn.command('check', { asOf: null, write: true });
    expect(sheetNames(addOn)).toEqual(['Что исправить', SHEET]);
  });

  it('are the user’s once he has copied them', async () => {
    const addOn = await openExample('000-район-2022');
    addOn.command('check', { asOf: null, write: true });
    const ours = sheetNamed(addOn.book, SHEET_NAMES.findings);
    const copy = addSheet(addOn.book, 'Копия', { rows: ours.rows, columns: ours.columns });
    for (const [key, cell] of ours.cells) copy.cells.set(key, { ...cell });
    const [tag] = addOn.document.metadata;
    if (tag) addOn.document.metadata.push({ ...tag, id: 999, place: { type: 'SHEET', sheet: copy } });
    addOn.command('clear', null);
    expect(sheetNames(addOn)).toEqual([SHEET, 'Копия']);
  });

  it('leave the person where he stands', async () => {
    const addOn = await openExample('000-район-2022');
    addOn.book.selection = { top: 7, left: 2, bottom: 7, right: 2 };
    addOn.command('check', { asOf: null, write: true });
    expect(addOn.book.active.name).toBe(SHEET);
    expect(addOn.book.selection).toEqual({ top: 7, left: 2, bottom: 7, right: 2 });
  });

  it('hold links to the cells, by the number of the sheet', async () => {
    const addOn = await openExample('000-район-2022');
    addOn.command('check', { asOf: null, write: true });
    const links = [...sheetNamed(addOn.book, SHEET_NAMES.findings).cells.values()].flatMap(({ formula }) => {
      const target = /^=HYPERLINK\("#gid=(\d+)&range=(\w+)"[;,]"([^":]+)[":]/.exec(formula);
      return target ? [{ id: Number(target[1]), cell: target[2], text: target[3] }] : [];
    });
    expect(links.length).toBeGreaterThan(10);
    for (const { id, cell, text } of links) {
      expect(id).toBe(sheetNamed(addOn.book, SHEET).id);
      expect(text).toBe(cell);
    }
  });

  it('grow beyond the grid of a new sheet', async () => {
    const addOn = await openAddOn(bookOfRows(3000));
    expect(addOn.command('check', { asOf: null, write: true })).toMatchObject({ ok: true });
    expect(sheetNamed(addOn.book, SHEET_NAMES.findings).rows).toBeGreaterThan(1000);
  });

  it('shrink and grow with the findings, and leave no line of before', async () => {
    const addOn = await openAddOn(bookOfRows(40));
    addOn.command('check', { asOf: null, write: true });
    const lines = () =>
      new Set(
        [...sheetNamed(addOn.book, SHEET_NAMES.findings).cells].flatMap(([key, { value }]) =>
          value === null || value === '' ? [] : [key.split(':')[0]],
        ),
      ).size;
    const before = lines();
    const user = addOn.book.active;
    const empty = Array.from({ length: 10 }, (_, index) => `D${2 * index + 11}`).filter(
      (cell) => at(user, cell).value === null,
    );
    expect(empty).toHaveLength(10);
    for (const cell of empty) at(user, cell).value = 'РМК';
    addOn.command('check', { asOf: null, write: true });
    const fewer = lines();
    expect(fewer).toBeLessThan(before);
    for (const cell of empty) at(user, cell).value = null;
    addOn.command('check', { asOf: null, write: true });
    expect(lines()).toBe(before);
  });
});
