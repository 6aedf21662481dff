import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayNumber,
  daysBetween,
  daysInMonth,
  isRealDate,
  parseIso,
  russianDate,
  toIso,
  weekday,
} from './date.js';

const day = fc
  .record({
    y: fc.integer({ min: 1, max: 9999 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 31 }),
  })
  .filter(isRealDate);

describe('calendar days', () => {
  it.each([
    [2022, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2022, 13, 0],
  ])('%i-%i has %i days', (y, m, days) => expect(daysInMonth(y, m)).toBe(days));

  it.each([
    ['2022-02-31', 'no such day'],
    ['2022-2-3', 'not padded'],
    ['2022-13-01', 'no such month'],
    ['', 'nothing'],
  ])('reads no day in %s: %s', (text) => expect(parseIso(text)).toBeNull());

  it('knows weekdays', () => {
    expect(weekday({ y: 2022, m: 4, d: 24 })).toBe(7);
    expect(weekday({ y: 2026, m: 11, d: 22 })).toBe(7);
    expect(weekday({ y: 2024, m: 2, d: 29 })).toBe(4);
  });

  it('writes days as Russian documents do', () => expect(russianDate('2022-03-05')).toBe('05.03.2022'));

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(parseIso(toIso(date))).toEqual(date);
      }),
    );
  });

  it('counts days there and back over months and years', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -800, max: 800 }), (date, count) => {
        fc.pre(date.y > 10 && date.y < 9990);
        const from = toIso(date);
        const to = addDays(from, count);
        expect(daysBetween(from, to)).toBe(count);
        expect(addDays(to, -count)).toBe(from);
      }),
    );
  });

  it('numbers days in the order of the calendar', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(Math.sign(dayNumber(a) - dayNumber(b))).toBe(toIso(a) < toIso(b) ? -1 : toIso(a) > toIso(b) ? 1 : 0);
      }),
    );
  });
});
