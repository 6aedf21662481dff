import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod, periodText } from './period.js';

describe('parsePeriod', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    [' 2022 ', '2022-01-01', '2022-12-31'],
    ['2022/2023', '2022-09-01', '2023-08-31'],
    ['2022-2023', '2022-09-01', '2023-08-31'],
    ['2022-03-01..2022-12-31', '2022-03-01', '2022-12-31'],
    ['2024-02-29 .. 2024-02-29', '2024-02-29', '2024-02-29'],
  ])('reads %s', (text, start, end) => {
    expect(parsePeriod(text)).toEqual({ start, end });
  });

  it.each([
    ['', 'nothing'],
    ['22', 'two digits'],
    ['2022 год', 'a word'],
    ['2022/2024', 'an academic year of two years'],
    ['2023/2022', 'an academic year backwards'],
    ['2022-12-31..2022-01-01', 'the end before the start'],
    ['2022-02-30..2022-12-31', 'a day no calendar has'],
    ['2022-01-01..', 'no end'],
    ['01.01.2022..31.12.2022', 'days not in ISO order'],
  ])('refuses «%s»: %s', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  it('never throws and never gives a period that ends before it starts', () => {
    const near = fc.stringMatching(/^[0-9/. -]{0,24}$/);
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), (text) => {
        const period = parsePeriod(text);
        expect(period === null || period.start <= period.end).toBe(true);
      }),
    );
  });
});

describe('periodText', () => {
  it.each([
    [{ start: '2022-01-01', end: '2022-12-31' }, '2022 год'],
    [{ start: '2022-09-01', end: '2023-08-31' }, '2022/2023 учебный год'],
    [{ start: '2022-03-01', end: '2022-12-31' }, '01.03.2022 – 31.12.2022'],
    [{ start: '2022-01-01', end: '2023-12-31' }, '01.01.2022 – 31.12.2023'],
  ])('%j → %s', (period, words) => {
    expect(periodText(period)).toBe(words);
  });
});
