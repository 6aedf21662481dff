import { describe, expect, test } from 'vitest';
import { checkRows, rowsWith } from '../testing/check.js';
import { lookalike } from './lookalike.js';
import { cyrillicDouble, inOneAlphabet } from './lookalikes.js';

describe('inOneAlphabet', () => {
  test.each([
    ['Cyrillic word with a Latin letter', 'Отчeт', 'Отчет'],
    ['abbreviation with a Latin letter', 'PИАЦОКО', 'РИАЦОКО'],
    ['Latin word with a Cyrillic letter', 'КPI', 'KPI'],
    ['Latin word with a small Cyrillic letter', 'Exсel', 'Excel'],
  ])('%s: %s → %s', (_, word, right) => {
    expect(inOneAlphabet(word)).toBe(right);
  });

  test.each([
    ['Cyrillic only', 'Отчёт'],
    ['Latin only', 'Worldskills'],
    ['mixed on purpose: the Latin part has no double', 'PRы'],
    ['mixed on purpose: the Cyrillic part has no double', 'IТшник'],
    ['a Roman number', 'ХХI'],
  ])('%s: %s is left alone', (_, word) => {
    expect(inOneAlphabet(word)).toBeNull();
  });
});

describe('cyrillicDouble', () => {
  test.each([
    ['OO', 'ОО'],
    ['MOY', 'МОУ'],
    ['IT', null],
    ['ОО', null],
  ])('%s → %s', (word, double) => {
    expect(cyrillicDouble(word)).toBe(double);
  });
});

describe('text/lookalike', () => {
  const found = (texts: readonly string[]) => checkRows(lookalike, rowsWith('indicator', texts));

  test('a Latin abbreviation is a slip where the table has its Cyrillic double', () => {
    expect(found(['Участие 5 OO', 'Участие 6 ОО']).map(({ actual, expected }) => [actual, expected])).toEqual([
      ['OO', ['ОО']],
    ]);
    expect(found(['Участие 5 OO', 'Участие 6 школ'])).toEqual([]);
  });

  test('one word in several cells is one finding', () => {
    const [finding, ...others] = found(['Отчeт школы', 'Протокол', 'Отчeт школы', 'Итоговый Отчeт']);
    expect(others).toEqual([]);
    expect(finding?.place).toMatchObject({ top: 2, left: 4 });
    expect(finding?.related.map(({ top }) => top)).toEqual([4, 5]);
    expect(finding?.fix?.edits).toHaveLength(3);
  });

  test('a word met twice in a cell is mended once', () => {
    const [finding] = found(['Отчeт и ещё Отчeт']);
    expect(finding?.fix?.edits).toMatchObject([{ expect: 'Отчeт и ещё Отчeт', text: 'Отчет и ещё Отчет' }]);
  });

  test.each([
    ['zeros that are zeros', '5 000 рублей; 100 школ; 14:00'],
    ['an address', 'https://cайт.example.ru/аbс и mail@school.ru'],
    ['a class', '9А, 10Б и 11В классы'],
    ['a page size', 'формат А4 и A3'],
    ['a Latin term beside Russian words', 'on-line, Zoom-конференция, веб-квест по Python'],
  ])('%s: %s passes', (_, text) => {
    expect(found([text]).map(({ message }) => message)).toEqual([]);
  });
});
