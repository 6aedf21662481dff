import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfSerial, secondsOfSerial, serialOfDay, serialOfIso } from './serial.js';

describe('dayOfSerial', () => {
  test.each([
    ['the first day of the calendar', 1, false, { y: 1900, m: 1, d: 1 }],
    ['the day before the invented one', 59, false, { y: 1900, m: 2, d: 28 }],
    ['the day after it', 61, false, { y: 1900, m: 3, d: 1 }],
    ['a day with a time', 44_621.75, false, { y: 2022, m: 3, d: 1 }],
    ['midnight reached by a sum that fell short', 44_620.999_999_999_9, false, { y: 2022, m: 3, d: 1 }],
    ['29 February', 36_585, false, { y: 2000, m: 2, d: 29 }],
    ['the last day', 2_958_465, false, { y: 9999, m: 12, d: 31 }],
    ['counted from 1904', 43_159, true, { y: 2022, m: 3, d: 1 }],
    ['the second day of 1904', 1, true, { y: 1904, m: 1, d: 2 }],
  ])('%s', (_, serial, date1904, expected) => {
    expect(dayOfSerial(serial, date1904)).toEqual(expected);
  });

  test.each([
    ['29.02.1900 never was', 60],
    ['a time without a day', 0.5],
    ['nothing', 0],
    ['before the calendar', -3],
    ['beyond the year 9999', 2_958_466],
  ])('names no day: %s', (_, serial) => {
    expect(dayOfSerial(serial, false)).toBeNull();
  });

  test('agrees with the calendar of JavaScript, and serialOfDay leads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const day = new Date(Date.UTC(1899, 11, 30 + serial));
        const date = { y: day.getUTCFullYear(), m: day.getUTCMonth() + 1, d: day.getUTCDate() };
        expect(dayOfSerial(serial, false)).toEqual(date);
        expect(serialOfDay(date, false)).toBe(serial);
        if (date.y > 1904) expect(serialOfDay(date, true)).toBe(serial - 1462);
      }),
    );
  });
});

test('serialOfDay before March 1900 skips the invented day', () => {
  expect(serialOfDay({ y: 1900, m: 1, d: 1 }, false)).toBe(1);
  expect(serialOfDay({ y: 1900, m: 2, d: 28 }, false)).toBe(59);
});

test('secondsOfSerial rounds to whole seconds of the day', () => {
  expect(secondsOfSerial(44_621.604_166_666_664)).toBe(14 * 3600 + 30 * 60);
  expect(secondsOfSerial(0.999_999_999)).toBe(0);
});

describe('serialOfIso', () => {
  test.each([
    ['a day', '2022-03-01', 44_621],
    ['a day and time', '2022-03-01T18:00:00', 44_621.75],
    ['with a fraction and zone', '2022-03-01T18:00:00.000Z', 44_621.75],
    ['a day that is none', '2022-02-30', null],
    ['words', 'март 2022', null],
  ])('%s', (_, text, expected) => {
    expect(serialOfIso(text, false)).toBe(expected);
  });
});
