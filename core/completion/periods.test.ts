import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/date.js';
import { partsOfPeriod } from './periods.js';

const shown = (start: string, end: string) =>
  partsOfPeriod({ start, end }).map((part) => `${part.label}: ${part.start}–${part.end}`);

describe('partsOfPeriod', () => {
  it('cuts a calendar year', () => {
    expect(shown('2022-01-01', '2022-12-31')).toEqual([
      'I полугодие: 2022-01-01–2022-06-30',
      'II полугодие: 2022-07-01–2022-12-31',
      'I квартал: 2022-01-01–2022-03-31',
      'II квартал: 2022-04-01–2022-06-30',
      'III квартал: 2022-07-01–2022-09-30',
      'IV квартал: 2022-10-01–2022-12-31',
    ]);
  });

  it('cuts a school year at the New Year, its quarters by the calendar', () => {
    expect(shown('2022-09-01', '2023-08-31')).toEqual([
      'I полугодие: 2022-09-01–2022-12-31',
      'II полугодие: 2023-01-01–2023-08-31',
      'III квартал 2022: 2022-09-01–2022-09-30',
      'IV квартал 2022: 2022-10-01–2022-12-31',
      'I квартал 2023: 2023-01-01–2023-03-31',
      'II квартал 2023: 2023-04-01–2023-06-30',
      'III квартал 2023: 2023-07-01–2023-08-31',
    ]);
    expect(shown('2022-09-01', '2023-05-31')[1]).toBe('II полугодие: 2023-01-01–2023-05-31');
  });

  it('names the year where there are several', () => {
    expect(shown('2021-11-15', '2022-02-10')).toEqual([
      'II полугодие 2021: 2021-11-15–2021-12-31',
      'I полугодие 2022: 2022-01-01–2022-02-10',
      'IV квартал 2021: 2021-11-15–2021-12-31',
      'I квартал 2022: 2022-01-01–2022-02-10',
    ]);
  });

  it('gives up on a span that is no plan', () => {
    expect(partsOfPeriod({ start: '0001-01-01', end: '9999-12-31' })).toEqual([]);
  });

  it('parts of one kind follow each other without gap or overlap', () => {
    const day = fc.integer({ min: 0, max: 1500 }).map((count) => addDays('2020-01-01', count));
    fc.assert(
      fc.property(day, day, fc.constantFrom('half-year', 'quarter'), (a, b, kind) => {
        const [start, end] = a < b ? [a, b] : [b, a];
        const parts = partsOfPeriod({ start, end }).filter((part) => part.kind === kind);
        expect(parts[0]?.start).toBe(start);
        expect(parts[parts.length - 1]?.end).toBe(end);
        parts.slice(1).forEach((part, index) => {
          expect(part.start).toBe(addDays(parts[index]?.end ?? '', 1));
        });
      }),
    );
  });
});
