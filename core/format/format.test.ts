/** What a Russian user sees in a cell, by its number format. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFormatter } from './format.js';

const format = createFormatter(false);
const text = (value: number, code: string): string => format(value, code).text.replace(/\u00a0/g, '_');

describe('numbers', () => {
  test.each([
    [1.1, '', '1,1'],
    [12, '', '12'],
    [-0.5, '', '-0,5'],
    [0.1 + 0.2, '', '0,3'],
    [1 / 3, '', '0,333333333'],
    [1_234_567.891_234, '', '1234567,891'],
    [12_345_678_901, '', '12345678901'],
    [123_456_789_012, '', '1,23457E+11'],
    [1e21, '', '1E+21'],
    [1e-12, '', '1E-12'],
    [0, 'General', '0'],
    [5, '0', '5'],
    [2.5, '0', '3'],
    [-2.5, '0', '-3'],
    [-0.4, '0', '0'],
    [1.1, '0.00', '1,10'],
    [1.005, '0.00', '1,01'],
    [0.5, '#.##', ',5'],
    [2, '0.##', '2,'],
    [7, '000', '007'],
    [1_234_567, '#,##0', '1_234_567'],
    [1234.5, '#,##0.00', '1_234,50'],
    [999, '#,##0', '999'],
    [1_500_000, '0.0,,', '1,5'],
    [0.75, '0%', '75%'],
    [0.4474, '0.0%', '44,7%'],
    [0.333, '0.00%', '33,30%'],
    [12, '"№ "0', '№ 12'],
    [12, '0" шт."', '12 шт.'],
    [12, '0\\ \\ч', '12 ч'],
    [1500, '#,##0\\ "₽"', '1_500 ₽'],
    [1500, '#,##0.00\\ [$₽-419]', '1_500,00 ₽'],
    [5, '[Red]0;[Blue]-0', '5'],
    [-5, '[Red]0;[Blue](0)', '(5)'],
    [0, '0;-0;"нет"', 'нет'],
    [0, '0;-0;;@', ''],
    [5, '[<10]"мало";0', 'мало'],
    [50, '[<10]"мало";0', '50'],
    [79_991_234_567, '0 (000) 000-00-00', '7 (999) 123-45-67'],
    [12_345, '0.00E+00', '1,23E+04'],
    [5, '_-* #,##0_-;-* #,##0_-', ' 5 '],
    [0.5, '# ?/?', '0,5'],
    [5, '@', '5'],
  ])('%f as %s is %s', (value, code, expected) => {
    expect(text(value, code)).toBe(expected);
    expect(format(value, code).date).toBeNull();
  });
});

describe('days', () => {
  /** Saturday, 5 March 2022, 18:30:05. */
  const SERIAL = 44_625 + (18 * 3600 + 30 * 60 + 5) / 86_400;

  test.each([
    ['dd.mm.yyyy', '05.03.2022'],
    ['d.m.yy', '5.3.22'],
    ['dd/mm/yyyy', '05.03.2022'],
    ['yyyy-mm-dd', '2022-03-05'],
    ['dd\\.mm\\.yyyy\\ "г."', '05.03.2022 г.'],
    ['d mmmm yyyy "г."', '5 марта 2022 г.'],
    ['[$-FC19]dd\\ mmmm\\ yyyy\\ \\г\\.;@', '05 марта 2022 г.'],
    ['[$-419]d mmm;@', '5 мар'],
    ['[$-419]mmmm\\ yyyy;@', 'Март 2022'],
    ['mmmm', 'Март'],
    ['dddd, d mmmm', 'суббота, 5 марта'],
    ['ddd dd.mm', 'Сб 05.03'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '5 марта 2022 г.'],
    ['dd.mm.yyyy h:mm', '05.03.2022 18:30'],
    ['dd.mm.yyyy hh:mm:ss', '05.03.2022 18:30:05'],
    ['d.m.yyyy h:mm AM/PM', '5.3.2022 6:30 PM'],
    ['yyyy', '2022'],
  ])('%s is %s', (code, expected) => {
    expect(format(SERIAL, code)).toEqual({ text: expected, date: { y: 2022, m: 3, d: 5 } });
  });

  test.each([
    ['month first would be misread', 'm/d/yyyy'],
    ['month first in short', 'mm-dd-yy'],
    ['English names', '[$-409]d-mmm-yyyy'],
  ])('an unusual format is shown as 05.03.2022: %s', (_, code) => {
    expect(format(SERIAL, code).text).toBe('05.03.2022');
  });

  test('months and minutes are told apart', () => {
    expect(text(SERIAL, 'hh:mm dd.mm')).toBe('18:30 05.03');
    expect(text(SERIAL, 'mm:ss')).toBe('30:05');
  });

  test('quoted letters make no date of a number', () => {
    expect(format(5, '0" дней"').date).toBeNull();
    expect(format(5, '0\\d').date).toBeNull();
    expect(format(5, '[Red]0').date).toBeNull();
  });

  test('a workbook that counts from 1904', () => {
    expect(createFormatter(true)(43_163, 'dd.mm.yyyy').date).toEqual({ y: 2022, m: 3, d: 5 });
  });
});

describe('times and lengths of time name no day', () => {
  test.each([
    [0.604_166_666_666_667, 'h:mm', '14:30'],
    [0.604_166_666_666_667, 'hh:mm:ss', '14:30:00'],
    [1.5, '[h]:mm', '36:00'],
    [0.25, '[mm]:ss', '360:00'],
    [0.5, 'dd.mm.yyyy h:mm', '12:00'],
    [0, 'dd.mm.yyyy', '0'],
    [3_000_000, 'dd.mm.yyyy', '3000000'],
    [-1, 'dd.mm.yyyy', '-1'],
  ])('%f as %s is %s', (value, code, expected) => {
    expect(format(value, code)).toEqual({ text: expected, date: null });
  });
});

test('no code and no number makes it throw', () => {
  const sign = fc.constantFrom(...'0#?.,%E+-eydmhsAP/\\"[]_*@; $<>=1;General'.split(''));
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 30 }), fc.double(), (code, value) => {
      expect(typeof format(value, code).text).toBe('string');
    }),
  );
});
