import { describe, expect, it } from 'vitest';
import { dayOff } from './working-days.js';

describe('dayOff', () => {
  it.each([
    ['2022-04-24', 'sunday'], // order 000, section 1 № 14
    ['2021-05-30', 'sunday'], // order 002 № 25
    ['2022-06-13', 'transferred'], // order 000, section 1 № 9: Monday after 12 June, a Sunday
    ['2022-03-05', null], // a Saturday worked for 7 March
    ['2022-03-07', 'transferred'],
    ['2022-03-08', 'holiday'],
    ['2022-02-26', 'saturday'],
    ['2022-02-28', null],
    ['2023-02-24', 'transferred'],
    ['2030-05-09', 'holiday'], // no production calendar yet: the holiday is known all the same
    ['2030-05-11', 'saturday'],
    ['2022-02-30', null], // no such day
  ] as const)('%s: %s', (day, reason) => expect(dayOff(day)).toBe(reason));
});
