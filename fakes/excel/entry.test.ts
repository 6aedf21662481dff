/** What a typed text becomes in en-US (`excel.md #43`). */
import { describe, expect, it } from 'vitest';
import { parseEntry } from './entry.js';

const YEAR = 2022;
/** 1 January 2000 is 36526 (`excel.md #32`); the others are counted from it by hand. */
const FIRST_OF_2000 = 36526;

describe('parseEntry', () => {
  it.each<[why: string, text: string, value: string | number | boolean, format: string | null]>([
    ['words', 'до 15 марта 2022 г.', 'до 15 марта 2022 г.', null],
    ['a number', '12.5', 12.5, null],
    ['a sign before a number', '-7', -7, null],
    ['a plus before a number', '+7', 7, null],
    ['an exponent', '1e3', 1000, null],
    ['a Russian decimal comma groups nothing: text', '12,5', '12,5', null],
    ['a comma between thousands', '1,200', 1200, '#,##0'],
    ['a per cent', '15%', 0.15, '0%'],
    ['a broken per cent', '12.5%', 0.125, '0.00%'],
    ['month first', '1/2/2000', FIRST_OF_2000 + 1, 'm/d/yyyy'],
    ['a month that is none: text', '15/01/2000', '15/01/2000', null],
    ['a Russian day stays text', '01.01.2000', '01.01.2000', null],
    ['the ISO day', '2000-01-01', FIRST_OF_2000, 'm/d/yyyy'],
    ['two figures of the year, this century', '1/1/29', FIRST_OF_2000 + 29 * 365 + 8, 'm/d/yyyy'],
    ['two figures of the year, the last century', '1/1/99', FIRST_OF_2000 - 365, 'm/d/yyyy'],
    ['what was a range of classes is a day of September', '9-11', FIRST_OF_2000 + 22 * 365 + 6 + 253, 'd-mmm'],
    ['no such day', '2-30', '2-30', null],
    ['an English month', '15-Jan-2000', FIRST_OF_2000 + 14, 'd-mmm-yy'],
    ['a Russian month is text', '15 января 2000', '15 января 2000', null],
    ['a time', '12:00', 0.5, 'h:mm'],
    ['no such minute', '12:75', '12:75', null],
    ['a truth value', 'true', true, null],
    ['a Russian truth value is text', 'ИСТИНА', 'ИСТИНА', null],
    ['a dash alone', '-', '-', null],
  ])('%s', (_, text, value, format) => {
    expect(parseEntry(text, YEAR)).toEqual({ kind: 'value', value, format });
  });

  it.each([
    ['=SUM(A1)', '=SUM(A1)'],
    ['+A1', '=+A1'],
    ['- провести семинар', '=- провести семинар'],
  ])('%s is a formula', (text, formula) => {
    expect(parseEntry(text, YEAR)).toEqual({ kind: 'formula', formula });
  });

  it.each(['#N/A', '#div/0!'])('%s is an error', (text) => {
    expect(parseEntry(text, YEAR)).toEqual({ kind: 'error', error: text.toUpperCase() });
  });
});
