import { describe, expect, it } from 'vitest';
import { readSpan } from '../column/span.js';
import { calendarYear, schoolYear } from './period.js';
import type { ScheduleSpan } from './roadmap.js';
import { datedSpans, periodOfSpans } from './spans.js';

function spanOf(heading: string, within: ScheduleSpan['within'] = null): ScheduleSpan {
  const span = readSpan(heading);
  if (!span) throw new Error(`no period: ${heading}`);
  return { ...span, label: heading, within, heading: '' };
}
const spans = (headings: string, within: ScheduleSpan['within'] = null) =>
  headings.split('|').map((heading) => spanOf(heading.trim(), within));
const starts = (list: readonly ScheduleSpan[], period: ScheduleSpan['within']) =>
  datedSpans(list, period).map(({ days }) => days.intervals[0]?.start?.slice(0, 7) ?? '-');

describe('datedSpans', () => {
  it.each([
    ['a calendar year', 'I кв. | IV кв.', calendarYear(2022), ['2022-01', '2022-10']],
    [
      'a school year',
      'сентябрь | декабрь | январь | май',
      schoolYear(2022),
      ['2022-09', '2022-12', '2023-01', '2023-05'],
    ],
    [
      'a school year named «2022–2023»',
      'сентябрь | январь',
      { start: '2022-01-01', end: '2023-12-31' },
      ['2022-09', '2023-01'],
    ],
    [
      'months that run past the year',
      'ноябрь | декабрь | январь',
      calendarYear(2022),
      ['2022-11', '2022-12', '2023-01'],
    ],
    [
      'two years of quarters',
      'I кв. | III кв. | I кв. | III кв.',
      { start: '2022-01-01', end: '2023-12-31' },
      ['2022-01', '2022-07', '2023-01', '2023-07'],
    ],
    [
      'quarters of one of three years: nobody knows which',
      'I кв. | IV кв.',
      { start: '2022-01-01', end: '2024-12-31' },
      ['-', '-'],
    ],
    ['no period', 'I кв. | II кв.', null, ['-', '-']],
    ['a year named once', 'дек. 2021 | янв. | фев.', null, ['2021-12', '2022-01', '2022-02']],
  ])('%s', (_, headings, period, expected) => {
    expect(starts(spans(headings), period)).toEqual(expected);
  });

  it('believes the heading above more than the title', () => {
    const list = [...spans('III кв. | IV кв.', calendarYear(2021)), ...spans('I кв.', calendarYear(2022))];
    expect(starts(list, calendarYear(2023))).toEqual(['2021-07', '2021-10', '2022-01']);
    expect(datedSpans(list, null).map(({ label, days }) => `${label} ${days.yearFrom}`)).toEqual([
      'III кв. 2021 text',
      'IV кв. 2021 text',
      'I кв. 2022 text',
    ]);
  });

  it('does not begin a new year with a half-year after its quarters, nor with another block', () => {
    const period = calendarYear(2022);
    expect(starts(spans('I кв. | II кв. | 1 полугодие | III кв.'), period)).toEqual([
      '2022-01',
      '2022-04',
      '2022-01',
      '2022-07',
    ]);
    const district = spans('I кв. | II кв.').map((span) => ({ ...span, heading: 'Сроки (район)' }));
    expect(starts([...spans('I кв. | II кв.'), ...district], period)).toEqual([
      '2022-01',
      '2022-04',
      '2022-01',
      '2022-04',
    ]);
  });

  it('leaves school terms without days', () => {
    expect(starts(spans('1 четверть | 2 четверть'), schoolYear(2022))).toEqual(['-', '-']);
  });
});

describe('periodOfSpans', () => {
  it.each([
    ['years', '2022 | 2023 | 2024', '2022-01-01..2024-12-31'],
    ['more years than a title would name', '2020 | 2021 | 2022 | 2023 | 2024 | 2025', '2020-01-01..2025-12-31'],
    ['a school year', 'сентябрь 2022 | декабрь 2022 | май 2023', '2022-09-01..2023-08-31'],
    ['quarters of a year', 'I кв. 2022 | IV кв. 2022', '2022-01-01..2022-12-31'],
  ])('%s', (_, headings, expected) => {
    const period = periodOfSpans(spans(headings));
    expect(period && `${period.start}..${period.end}`).toBe(expected);
  });

  it('is silent without years and without columns', () => {
    expect(periodOfSpans(spans('I кв. | II кв.'))).toBeNull();
    expect(periodOfSpans([])).toBeNull();
  });
});
