import { describe, expect, it } from 'vitest';
import { typed } from './typed-values.js';
import { serialOf } from './zones.js';

const day = (year: number, month: number, date: number) => serialOf(year, month, date);

/** Text typed into an empty cell of a Russian spreadsheet in 2026, and what it becomes (google-sheets.md #40–42). */
const RUSSIAN: readonly (readonly [text: string, value: unknown, format: string | null])[] = [
  ['', null, null],
  ['методист', 'методист', null],
  ['1,5', 1.5, null],
  ['1.5', day(2026, 5, 1), 'dd.mm'], // the point parts days
  ['-7', -7, null],
  ['+7', 7, null],
  ['1 000', 1000, '#,##0'],
  ['1 000,50', 1000.5, '#,##0.00'],
  ['10%', 0.1, '0%'],
  ['12,5%', 0.125, '0.00%'],
  ['100 ₽', 100, '#,##0.00\\ [$₽]'],
  ['1e3', 1000, '0.00E+00'],
  ['TRUE', true, null],
  ['истина', true, null],
  ['ЛОЖЬ', false, null],
  ['05.01', day(2026, 1, 5), 'dd.mm'],
  ['05.01.2022', day(2022, 1, 5), 'dd.mm.yyyy'],
  ['5.1.22', day(2022, 1, 5), 'dd.mm.yyyy'],
  ['05/01/2022', day(2022, 1, 5), 'dd.mm.yyyy'],
  ['2022-01-05', day(2022, 1, 5), 'yyyy-mm-dd'],
  ['5 января 2022', day(2022, 1, 5), 'd mmmm yyyy'],
  ['5 мая 2022 г.', day(2022, 5, 5), 'd mmmm yyyy'],
  ['январь 2022', day(2022, 1, 1), 'mmmm yyyy'],
  ['05.2022', day(2022, 5, 1), 'mm.yyyy'],
  ['05.01.2022 10:30', day(2022, 1, 5) + 10.5 / 24, 'dd.mm.yyyy h:mm'],
  ['10:30', 10.5 / 24, 'h:mm'],
  ['31.02.2022', '31.02.2022', null], // no such day
  ['1.10.2.3', '1.10.2.3', null],
  ['3.1.1', day(2001, 1, 3), 'dd.mm.yyyy'],
  ['май', 'май', null], // a month alone stays text
  ['Март – апрель', 'Март – апрель', null],
  ['15-25 февраля', '15-25 февраля', null],
  ['500+', '500+', null],
  ['№ 4', '№ 4', null],
  ['8-800', '8-800', null],
  [',', ',', null],
  ['-', '-', null],
  ['- провести семинар', '- провести семинар', null],
  ["'05.01", '05.01', null],
  ["''x", "'x", null],
];

describe('text typed into a Russian spreadsheet', () => {
  it.each(RUSSIAN)('%j → %j as %j', (text, value, format) => {
    expect(typed(text, 'ru_RU', false, () => 2026)).toEqual({ value, formula: '', format });
  });

  it.each([
    ['=A1', '=A1'],
    ['=IMPORTXML("http://x";"y")', '=IMPORTXML("http://x";"y")'],
    ['+A1', '=+A1'], // a sign before a reference (#44)
    ['-SUM(A1)', '=-SUM(A1)'],
  ])('%s is a formula', (text, formula) => {
    expect(typed(text, 'ru_RU', false, () => 2026)).toEqual({ value: null, formula, format: null });
  });

  it('is not read where the cell is plain text, but for = and the apostrophe (#43, #44)', () => {
    expect(typed('05.01', 'ru_RU', true, () => 2026).value).toBe('05.01');
    expect(typed('TRUE', 'ru_RU', true, () => 2026).value).toBe('TRUE');
    expect(typed("'05.01", 'ru_RU', true, () => 2026).value).toBe('05.01');
    expect(typed('=A1', 'ru_RU', true, () => 2026).formula).toBe('=A1');
  });
});

describe('text typed into an American spreadsheet', () => {
  it.each([
    ['1.5', 1.5, null],
    ['1,000', 1000, '#,##0'],
    ['$2.99', 2.99, '"$"#,##0.00'],
    ['1/5/2022', day(2022, 1, 5), 'm/d/yyyy'],
    ['05.01.2022', '05.01.2022', null],
    ['ИСТИНА', 'ИСТИНА', null],
    ['January 5, 2022', day(2022, 1, 5), 'd mmmm yyyy'],
  ])('%j → %j', (text, value, format) => {
    expect(typed(text, 'en_US', false, () => 2026)).toEqual({ value, formula: '', format });
  });
});
