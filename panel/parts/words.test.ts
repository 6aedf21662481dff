import { describe, expect, it } from 'vitest';
import { CHECK, figures, unreported } from '../testing/views.js';
import { amount, doneOf, russianDay, shareName, tableLabel, toCells, visibleSpaces } from './words.js';

describe('figures', () => {
  it.each([
    [17, '17'],
    [2.3333, '2,33'],
    [0.5, '0,5'],
    [0, '0'],
  ])('%s measures are «%s»', (value, words) => {
    expect(amount(value)).toBe(words);
  });

  it('speak of confirmation only where the table does', () => {
    const unconfirmed = { ...figures(4, 2, 1), doneAndConfirmed: null };
    expect([shareName(figures(4, 2, 1)), doneOf(figures(4, 2, 1))]).toEqual(['Исполнено и подтверждено', '1 из 4']);
    expect([shareName(unconfirmed), doneOf(unconfirmed)]).toEqual(['Исполнено', '2 из 4']);
  });

  it('say nothing where nothing is reported', () => {
    expect(doneOf(unreported(4))).toBe('');
  });
});

describe('places', () => {
  const ref = { rule: '', sheet: '', activity: '', actual: '' };

  it('are a cell or cells', () => {
    expect(toCells({ ...ref, range: 'D12' })).toBe('К ячейке D12');
    expect(toCells({ ...ref, range: 'A3:F66' })).toBe('К ячейкам A3:F66');
  });

  it('name the cells of a table only where its sheet has several', () => {
    const [first, second] = CHECK.tables;
    if (!first || !second) throw new Error('two tables are needed');
    const twice = { ...CHECK, tables: [first, { ...first, range: 'A50:F60' }, { ...second, range: '' }] };
    expect([0, 1].map((index) => tableLabel(CHECK, index))).toEqual(['Дорожная карта', 'Приложение 2']);
    expect([0, 1, 2, 3].map((index) => tableLabel(twice, index))).toEqual([
      'Дорожная карта, A3:F46',
      'Дорожная карта, A50:F60',
      'Приложение 2',
      '',
    ]);
  });
});

it('days are written as Russian documents write them', () => {
  expect(russianDay('2022-06-30')).toBe('30.06.2022');
});

describe('spaces nobody would see', () => {
  it.each([
    ['РМК  и куратор', 'РМК␣␣и куратор', 'doubled'],
    [' РМК ', '␣РМК␣', 'at the ends'],
    ['15\u00a0марта', '15␣марта', 'no-break'],
    ['РМК \n куратор', 'РМК␣\n␣куратор', 'around a line break'],
    ['РМК и куратор', 'РМК и куратор', 'ordinary'],
  ])('%j is shown as %j: %s', (text, shown) => {
    expect(visibleSpaces(text)).toBe(shown);
  });
});
