import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, parseIso, weekday } from '../calendar/date.js';
import type { Recurrence } from '../deadline/deadline.js';
import { parseDeadline } from '../deadline/parse.js';
import { countOccasions, occasionsDue, occasionsOf } from './occasions.js';

const YEAR = { start: '2022-01-01', end: '2022-12-31' };

describe('countOccasions', () => {
  it.each<[Recurrence, string, string, number, string]>([
    ['daily', '2022-02-01', '2022-02-28', 28, 'February'],
    ['weekly', '2022-01-01', '2022-12-31', 52, '365 days are 52 weeks and a day'],
    ['weekly', '2022-03-01', '2022-03-03', 1, 'less than a week is still one occasion'],
    ['monthly', '2022-01-01', '2022-12-31', 12, 'a year'],
    ['monthly', '2022-03-01', '2022-12-20', 10, 'December is begun'],
    ['monthly', '2022-09-01', '2023-05-31', 9, 'a school year'],
    ['quarterly', '2022-04-01', '2022-12-31', 3, '001: from April'],
    ['quarterly', '2022-03-01', '2022-12-31', 4, '001: from March, the first quarter too'],
    ['half-yearly', '2022-01-01', '2022-12-31', 2, 'a year'],
    ['yearly', '2021-10-01', '2022-12-31', 2, 'two calendar years'],
    ['weekly:TU', '2022-03-01', '2022-03-31', 5, '1, 8, 15, 22, 29 March'],
    ['weekly:TU', '2022-03-02', '2022-03-07', 0, 'no Tuesday among these days'],
    ['weekly:TU,TH', '2022-03-01', '2022-03-31', 10, 'Thursdays 3, 10, 17, 24, 31 too'],
    ['nth-weekday:2,4:MO', '2022-03-01', '2022-03-31', 2, '14 and 28 March'],
    ['nth-weekday:2,4:MO', '2022-03-01', '2022-12-31', 20, '001: two in each of ten months'],
    ['nth-weekday:2,4:MO', '2022-03-15', '2022-04-11', 2, '28 March and 11 April'],
    ['nth-weekday:5:MO', '2022-01-01', '2022-12-31', 4, '31 January, 30 May, 29 August, 31 October'],
    ['nth-weekday:-1:FR', '2022-01-01', '2022-12-31', 12, 'a last Friday in each month'],
    ['nth-weekday:-1,5:MO', '2022-01-01', '2022-01-31', 1, 'the last Monday is the fifth: one day'],
    ['nth-weekday:9:MO', '2022-01-01', '2022-12-31', 0, 'no month has nine'],
    ['weekly:XX', '2022-01-01', '2022-12-31', 0, 'no such weekday'],
    ['monthly', '2022-12-31', '2022-01-01', 0, 'the end before the start'],
    ['monthly', 'скоро', '2022-01-01', 0, 'no day'],
  ])('%s from %s to %s: %i (%s)', (recurrence, from, to, count) => {
    expect(countOccasions(recurrence, from, to)).toBe(count);
  });

  it('counts weekdays as going through the days one by one does', () => {
    const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2020-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 100 }), (from, length) => {
        const to = addDays(from, length);
        let mondays = 0;
        let second = 0;
        for (let at = 0; at <= daysBetween(from, to); at++) {
          const date = parseIso(addDays(from, at));
          if (!date || weekday(date) !== 1) continue;
          mondays += 1;
          if (date.d >= 8 && date.d <= 14) second += 1;
        }
        expect(countOccasions('weekly:MO', from, to)).toBe(mondays);
        expect(countOccasions('nth-weekday:2:MO', from, to)).toBe(second);
      }),
    );
  });
});

describe('occasionsDue', () => {
  it.each<[Recurrence, string, number, string]>([
    ['monthly', '2021-12-31', 0, 'not begun'],
    ['monthly', '2022-06-29', 5, 'June may still be done tomorrow'],
    ['monthly', '2022-06-30', 6, 'June is over'],
    ['monthly', '2023-06-30', 12, 'all are over'],
    ['quarterly', '2022-06-29', 1, 'the second quarter runs'],
    ['quarterly', '2022-10-01', 3, 'the fourth has begun'],
    ['half-yearly', '2022-06-30', 1, 'the first is over'],
    ['yearly', '2022-12-30', 0, 'the year runs'],
    ['weekly', '2022-01-06', 0, 'six days'],
    ['weekly', '2022-01-14', 2, 'two weeks'],
    ['nth-weekday:2,4:MO', '2022-03-14', 5, '10, 24 January, 14, 28 February, 14 March'],
    ['daily', '2022-01-10', 10, 'ten days'],
  ])('%s by %s: %i (%s)', (recurrence, asOf, due) => {
    expect(occasionsDue(recurrence, YEAR, asOf)).toBe(due);
  });

  it('never falls from one day to the next and ends with all of them', () => {
    const recurrence = fc.constantFrom<Recurrence>(
      'daily',
      'weekly',
      'monthly',
      'quarterly',
      'half-yearly',
      'yearly',
      'weekly:TU,TH',
      'nth-weekday:-1:FR',
    );
    const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays('2021-10-01', days));
    fc.assert(
      fc.property(recurrence, day, fc.integer({ min: 0, max: 300 }), day, (kind, start, length, asOf) => {
        const span = { start, end: addDays(start, length) };
        const due = occasionsDue(kind, span, asOf);
        expect(due).toBeGreaterThanOrEqual(0);
        expect(due).toBeLessThanOrEqual(occasionsDue(kind, span, addDays(asOf, 1)));
        expect(occasionsDue(kind, span, span.end)).toBe(countOccasions(kind, span.start, span.end));
      }),
    );
  });
});

describe('occasionsOf a measure', () => {
  it.each<[string, { due: number; all: number } | null, string]>([
    ['ежемесячно', { due: 6, all: 12 }, 'over the plan'],
    ['С марта 2022 г. 2-й и 4-й понедельник', { due: 8, all: 20 }, 'an open end is the end of the plan'],
    ['С апреля ежеквартально', { due: 1, all: 3 }, 'the second quarter'],
    ['15.03.2022', null, 'nothing repeats'],
    ['с 01.02.2024 ежемесячно', null, 'it begins after the plan ends'],
  ])('%s: %j (%s)', (text, occasions) => {
    expect(occasionsOf(parseDeadline(text, YEAR), YEAR, '2022-06-30')).toEqual(occasions);
  });

  it('are not known without a period to count in', () => {
    expect(occasionsOf(parseDeadline('ежемесячно', null), null, '2022-06-30')).toBeNull();
  });
});
