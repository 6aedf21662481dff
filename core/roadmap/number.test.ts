import { describe, expect, it } from 'vitest';
import { isRomanLabel, numberOf, splitLeadingNumber } from './number.js';

describe('numberOf', () => {
  it.each([
    ['1', '1'],
    ['12.', '12'],
    ['3)', '3'],
    ['№ 4', '4'],
    ['1.10', '1.10'],
    ['2.3.1.', '2.3.1'],
    ['п. 5', '5'],
  ])('%s → %s', (text, number) => expect(numberOf(text)).toBe(number));

  it.each([
    ['zero, left by a formula', '0'],
    ['words', 'программ'],
    ['a day', '10.03.2022'],
    ['number and task', '7. Организация участия'],
    ['nothing', ''],
  ])('%s is no number', (_, text) => expect(numberOf(text)).toBe(''));
});

describe('splitLeadingNumber', () => {
  it.each([
    ['7. Организация участия школ', '7', 'Организация участия школ'],
    ['10) Совещание', '10', 'Совещание'],
    ['2.1. Семинар', '2.1', 'Семинар'],
    ['№ 3. Вебинар', '3', 'Вебинар'],
  ])('%s', (text, number, rest) => expect(splitLeadingNumber(text)).toEqual({ number, rest }));

  it.each([
    ['a count', '5 школ провели встречи'],
    ['a year', '2021 г. в рамках проекта'],
    ['a day', '10.03.2022 совещание'],
    ['a time', '14.30 вебинар'],
  ])('%s is no number of a measure', (_, text) => expect(splitLeadingNumber(text)).toBeNull());
});

it('tells Roman numbers', () => {
  expect(['I', 'IV.', 'XII'].every(isRomanLabel)).toBe(true);
  expect(isRomanLabel('Иван')).toBe(false);
});
