import { describe, expect, test } from 'vitest';
import { stem, stems } from './stem.js';

describe('stem', () => {
  test.each([
    ['one word in its cases', ['образование', 'образования', 'образованием', 'Образовании']],
    ['a feminine in its numbers', ['организация', 'организации', 'организаций', 'организациями']],
    ['an adjective', ['муниципальный', 'муниципальных', 'муниципальными', 'муниципального']],
    ['a noun without an ending', ['отчёт', 'отчета', 'отчетов']],
  ])('%s has one stem', (_why, words) => {
    expect(new Set(words.map(stem)).size).toBe(1);
  });

  test('a short word stays whole', () => {
    expect(['ОО', 'и', 'УВР'].map(stem)).toEqual(['оо', 'и', 'увр']);
  });

  test('words of a text', () => {
    expect(stems('Муниципальные органы, № 4')).toEqual(['муниципальн', 'орган', '4']);
  });
});
