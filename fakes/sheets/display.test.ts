import { describe, expect, it } from 'vitest';
import { display, isDateFormat } from './display.js';
import { serialOf } from './zones.js';

const DAY = serialOf(2022, 3, 5);

describe('values shown (#22)', () => {
  it.each([
    [1.5, 'General', '1,5', '1.5'],
    [1 / 3, 'General', '0,3333333333', '0.3333333333'],
    [1000, '#,##0', '1\u00a0000', '1,000'],
    [0.4474, '0.00%', '44,74%', '44.74%'],
    [DAY, 'dd.mm.yyyy', '05.03.2022', '05.03.2022'],
    [DAY, 'm/d/yyyy', '3/5/2022', '3/5/2022'],
    [DAY, 'd mmmm yyyy', '5 марта 2022', '5 March 2022'],
    [DAY, 'mmmm yyyy', 'март 2022', 'March 2022'],
    [DAY + 10.5 / 24, 'dd.mm.yyyy h:mm', '05.03.2022 10:30', '05.03.2022 10:30'],
    [1.5, '[h]:mm', '36:00', '36:00'],
    [-5, '0;(0)', '(5)', '(5)'],
    [true, 'General', 'ИСТИНА', 'TRUE'],
    ['=x', 'General', '=x', '=x'],
  ])('%j as %s', (value, format, russian, american) => {
    expect(display(value, format, 'ru_RU')).toBe(russian);
    expect(display(value, format, 'en_US')).toBe(american);
  });

  it('tells formats of days and times from others (#26)', () => {
    expect(['General', '@', '0%', '#,##0\\ [$₽]'].filter(isDateFormat)).toEqual([]);
    expect(['dd.mm', 'h:mm', '[h]:mm', 'mmmm yyyy'].filter((one) => !isDateFormat(one))).toEqual([]);
  });
});
