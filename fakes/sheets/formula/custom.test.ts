import { describe, expect, it } from 'vitest';
import { at, newBook } from '../../book/book.js';
import { createSheetsHost } from '../index.js';

const PROJECT = `
function SHAPE(value) { return Array.isArray(value) ? value.length + '×' + value[0].length : typeof value; }
function DAY(value) { return value instanceof Date ? Utilities.formatDate(value, SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'dd.MM.yyyy') : 'не день'; }
function ROWS(count) { return Array.from({ length: count }, (_, at) => ['строка', at]); }
function FAILS() { throw new Error('не вышло'); }
function SLOW() { Utilities.sleep(31000); return 1; }
function WRITES() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); return 1; }
`;

/** What stands in E1:F3 after the formula was worked out; A1:B2 is filled, A3 is a day. */
function shown(formula: string, prepare: (cell: (name: string) => ReturnType<typeof at>) => void = () => undefined) {
  const book = newBook();
  const cell = (name: string) => at(book.active, name);
  for (const name of ['A1', 'A2', 'B1', 'B2']) cell(name).value = 'x';
  Object.assign(cell('A3'), { value: 44566, format: 'dd.mm.yyyy' });
  cell('E1').formula = formula;
  prepare(cell);
  const host = createSheetsHost(book);
  host.load({ name: 'a.js', code: PROJECT });
  host.recalculate();
  const { value, error } = cell('E1');
  return { first: error ?? value, below: cell('F2').value, again: host };
}

describe('functions of the project in cells', () => {
  it.each([
    ['=SHAPE(A1)', 'string'], // one cell: a value (#76)
    ['=SHAPE(A1:B2)', '2×2'],
    ['=shape(A1:A2)', '2×1'], // in any case of letters (#11)
    ['=SHAPE(5)', 'number'],
    ['=DAY(A3)', '05.01.2022'],
    ['="→ "&SHAPE(A1)', '→ string'],
    ['=FAILS()', '#ERROR!'],
    ['=SLOW()', '#ERROR!'], // over 30 seconds (#16, #78)
    ['=WRITES()', '#ERROR!'], // read-only (#67)
  ])('%s shows %s', (formula, value) => {
    expect(shown(formula).first).toBe(value);
  });

  it('overflow into empty neighbours, and again the next time; else they are an error (#78)', () => {
    const { first, below, again } = shown('=ROWS(2)');
    expect([first, below]).toEqual(['строка', 1]);
    again.recalculate();
    expect(at(again.book.active, 'E1').error).toBeNull();
    expect(
      shown('=ROWS(2)', (cell) => {
        cell('F2').value = 'занято';
      }).first,
    ).toBe('#REF!');
  });
});
