import { describe, expect, it } from 'vitest';
import { cellValue, dayOfSerial, mapCells } from './value.js';

describe('dayOfSerial', () => {
  it.each([
    [36_526, { y: 2000, m: 1, d: 1 }, 'the first day taken for one'],
    [44_562, { y: 2022, m: 1, d: 1 }, 'a day'],
    [44_562.75, { y: 2022, m: 1, d: 1 }, 'six in the evening'],
    [45_351, { y: 2024, m: 2, d: 29 }, 'a leap day: 44562 + 365 + 365 + 59'],
    [73_050, { y: 2099, m: 12, d: 31 }, 'the last day'],
  ])('%d', (serial, date) => {
    expect(dayOfSerial(serial)).toEqual(date);
  });

  it.each([
    [2022, 'a year'],
    [36_525, 'the last century'],
    [73_051, 'the next century'],
    [-1, 'no serial'],
    [Number.NaN, 'no number'],
    [Number.POSITIVE_INFINITY, 'no number'],
  ])('refuses %d: %s', (serial) => {
    expect(dayOfSerial(serial)).toBeNull();
  });
});

it('a missing argument is missing however a host says so', () => {
  for (const nothing of [undefined, null, '', '  ', [], [[]], [['']], [[null]]]) expect(cellValue(nothing)).toBeNull();
  expect(cellValue([['куратор', 'РМК']])).toBe('куратор');
  expect(cellValue(false)).toBe(false);
  expect(cellValue(0)).toBe(0);
});

it('a range gives a range', () => {
  expect(mapCells([['a'], [null]], (cell) => cell ?? '-')).toEqual([['a'], ['-']]);
  expect(mapCells('a', (cell) => cell)).toBe('a');
});
