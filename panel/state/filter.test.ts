import { describe, expect, it } from 'vitest';
import { largeCheck } from '../testing/extreme-views.js';
import { CHECK } from '../testing/views.js';
import {
  executorChoices,
  type Filter,
  filterItems,
  isFiltering,
  NO_FILTER,
  ruleChoices,
  toggleSeverity,
} from './filter.js';
import { itemsOf } from './items.js';

const ITEMS = itemsOf(CHECK);
const rangesOf = (filter: Partial<Filter>) =>
  filterItems(ITEMS, { ...NO_FILTER, ...filter }).map(({ finding }) => finding.ref.range);

describe('filterItems', () => {
  it('without conditions gives the very list', () => {
    expect(filterItems(ITEMS, NO_FILTER)).toBe(ITEMS);
  });

  it.each<[string, Partial<Filter>, string[]]>([
    ['one severity', { severities: ['error'] }, ['A3:F3', 'C8', 'D16']],
    ['two severities', { severities: ['error', 'warning'] }, ['A3:F3', 'C8', 'D8', 'D16', 'E6']],
    ['a rule', { rule: 'deadline/year-missing' }, ['C11', 'C16']],
    ['an executor, of any of his measures', { executor: 'РМК' }, ['C8', 'D8']],
    ['a table', { table: 1 }, ['A9:F9', 'E6']],
    ['the first table, whose index is 0', { table: 0, severities: ['warning'] }, ['D8']],
    ['words in any order and case', { text: 'ФЕВРАЛЯ сроке' }, ['C11']],
    ['е for ё', { text: 'еще трех' }, ['E6']],
    ['ё for е', { text: 'сЁминар' }, ['C8', 'D8']],
    ['any dash', { text: '15-25' }, ['C11']],
    ['a cell', { text: 'd16' }, ['D16']],
    ['an executor among the words', { text: 'муниципальный координатор' }, ['C8', 'D8']],
    ['the name of the rule', { text: 'пустая строка' }, ['A9:F9']],
    ['only spaces: everything', { text: '  ' }, ITEMS.map(({ finding }) => finding.ref.range)],
    ['conditions that agree in nothing', { severities: ['error'], rule: 'row/blank' }, []],
  ])('by %s', (_what, filter, ranges) => {
    expect(rangesOf(filter)).toEqual(ranges);
  });

  it('knows whether it filters at all', () => {
    expect(isFiltering(NO_FILTER)).toBe(false);
    expect(isFiltering({ ...NO_FILTER, text: ' ' })).toBe(false);
    expect(isFiltering({ ...NO_FILTER, table: 0 })).toBe(true);
  });
});

describe('choices of the filters', () => {
  it('names rules with their counts, the commonest first, then by name', () => {
    expect(ruleChoices(ITEMS, NO_FILTER).map(([, title]) => title)).toEqual([
      'Все',
      'В сроке не указан год (2)',
      'В таблице нет нужного столбца (1)',
      'Не указан исполнитель (1)',
      'Один исполнитель записан по-разному (1)',
      'Пустая строка внутри таблицы (1)',
      'Срок кончается раньше, чем начинается (1)',
      'Срок прошёл, исполнение не отмечено (1)',
    ]);
  });

  it('names executors with the findings of their measures', () => {
    expect(executorChoices(ITEMS, NO_FILTER)).toEqual([
      ['', 'Все'],
      ['РМК', 'РМК (2)'],
      ['куратор', 'куратор (2)'],
      ['муниципальный координатор', 'муниципальный координатор (2)'],
    ]);
  });

  it('keeps a chosen one that has no findings left, or the filter would seem off', () => {
    const gone = ruleChoices(itemsOf(largeCheck(1)), { ...NO_FILTER, rule: 'row/blank' });
    expect(gone).toContainEqual(['row/blank', 'row/blank (0)']);
  });
});

it('toggleSeverity adds and takes away', () => {
  expect(toggleSeverity([], 'error')).toEqual(['error']);
  expect(toggleSeverity(['error'], 'info')).toEqual(['error', 'info']);
  expect(toggleSeverity(['error', 'info'], 'error')).toEqual(['info']);
});
