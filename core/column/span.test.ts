import { describe, expect, it } from 'vitest';
import { genitiveMonth, numberedSpan, numeralOf, readSpan, unitNamed } from './span.js';

const said = (heading: string, above = ''): string | null => {
  const span = readSpan(heading, above);
  return span && `${span.unit}: ${span.text}`;
};

describe('readSpan', () => {
  it.each([
    ['2022', 'year: 2022'],
    ['2022 г.', 'year: 2022 г.'],
    ['2021/2022 уч. год', 'year: 2021-2022 учебный год'],
    ['2021/22', 'year: 2021-2022 учебный год'],
    ['I кв.', 'quarter: i квартал'],
    ['1кв', 'quarter: 1 квартал'],
    ['1-й квартал', 'quarter: 1-й квартал'],
    ['IV квартал 2021 г.', 'quarter: iv квартал 2021 г.'],
    ['кв. 3', 'quarter: 3 квартал'],
    ['I–II кв.', 'quarter: i-ii квартал'],
    ['1 полугодие', 'half-year: 1 полугодие'],
    ['2 п/г', 'half-year: 2 полугодие'],
    ['янв.', 'month: янв.'],
    ['Сентябрь', 'month: сентябрь'],
    ['сентябрь –⏎октябрь', 'month: сентябрь - октябрь'],
    ['сен.22', 'month: сен. 2022'],
    ['май 2023', 'month: май 2023'],
    ['2 четверть', 'term: 2 четверть'],
    ['01.09–07.09', 'days: 01.09-07.09'],
  ])('%s is a period', (heading, expected) => {
    expect(said(heading.replace('⏎', '\n'))).toBe(expected);
  });

  it.each([
    ['1 нед.', 'week: 1-я неделя октября'],
    ['3 неделя', 'week: 3-я неделя октября'],
    ['8–14', 'days: 8-14 октября'],
  ])('%s is one under the name of a month only', (heading, expected) => {
    expect(said(heading)).toBeNull();
    expect(said(heading, 'октября')).toBe(expected);
  });

  it.each([
    ['a heading of deadlines', 'Срок'],
    ['a report for a quarter', 'Отчёт за I квартал'],
    ['a single day (a register of lessons)', '01.09'],
    ['a full date', '15.03.2022'],
    ['money of a year', '2022 год, тыс. руб.'],
    ['a sum', 'Всего 2022'],
    ['a number', '12'],
    ['a quarter no year has', '5 кв.'],
    ['several years', '2021–2024'],
    ['a weekday', 'Понедельник'],
    ['a class', '5 класс'],
    ['a long text', 'сентябрь '.repeat(20)],
    ['nothing', ' '],
  ])('%s is none', (_, heading) => {
    expect(said(heading)).toBeNull();
  });
});

describe('bare numbers', () => {
  it.each([
    ['IX', 9],
    ['Х', 10], // Cyrillic
    ['ХII', 12],
    ['1', 1],
    ['04', 4],
    ['13', 13],
    ['32', 0],
    ['', 0],
    ['+', 0],
  ])('%s', (heading, expected) => {
    expect(numeralOf(heading)).toBe(expected);
  });

  it('mean what the heading above counts', () => {
    expect(unitNamed('Месяцы')).toBe('month');
    expect(unitNamed('График по кварталам')).toBe('quarter');
    expect(unitNamed('Сроки')).toBeNull();
    expect(numberedSpan('month', 9)?.text).toBe('сентябрь');
    expect(numberedSpan('quarter', 5)).toBeNull();
    expect(numberedSpan('week', 2)).toBeNull();
    expect(numberedSpan('week', 2, 'мая')?.text).toBe('2-я неделя мая');
  });
});

it.each([
  ['Май', 'мая'],
  ['март', 'марта'],
  ['окт. 2022', 'октября 2022'],
  ['сентябрь-октябрь', ''],
  ['II кв.', ''],
])('the genitive of «%s» is «%s»', (heading, expected) => {
  expect(genitiveMonth(heading)).toBe(expected);
});
