import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../testing/seed.js';
import { freeSheetName } from './sheet-name.js';

describe('freeSheetName', () => {
  it.each<[string, string, string[], string]>([
    ['a free name stays', 'Дорожная карта 2026', ['Лист1'], 'Дорожная карта 2026'],
    ['a taken one gets a number', 'План', ['План'], 'План (2)'],
    ['and the next', 'План', ['План', 'План (2)'], 'План (3)'],
    ['case does not tell names apart', 'План', ['ПЛАН'], 'План (2)'],
    ['what Excel forbids goes', 'План: 2026/2027', [], 'План  2026 2027'],
    ['apostrophes at the ends go', "'План'", [], 'План'],
    ['a long name is cut', 'а'.repeat(40), [], 'а'.repeat(31)],
    ['with room for the number', 'а'.repeat(40), ['а'.repeat(31)], `${'а'.repeat(27)} (2)`],
    ['nothing is left', ' :/ ', [], 'Вешки'],
  ])('%s', (_, wanted, taken, expected) => {
    expect(freeSheetName(wanted, taken)).toBe(expected);
  });

  it('every name is one Excel takes, and free', () => {
    const name = fc.string({ unit: fc.constantFrom(..."аБ1 ':/\\[]?*(2)\n"), maxLength: 50 });
    fc.assert(
      fc.property(name, fc.array(name, { maxLength: 6 }), (wanted, taken) => {
        const first = freeSheetName(wanted, taken);
        const second = freeSheetName(wanted, [...taken, first]);
        for (const free of [first, second]) {
          expect(free).toMatch(/^(?!')[^\\/?*:[\]\n]{1,31}$/);
          expect(free).not.toMatch(/'$/);
        }
        expect(taken.map((one) => one.toLowerCase())).not.toContain(first.toLowerCase());
        expect(second.toLowerCase()).not.toBe(first.toLowerCase());
      }),
    );
  });
});
