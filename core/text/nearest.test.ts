import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.js';

const known = ['--json', '--out', '--as-of', '--period'];

describe('nearest', () => {
  it.each([
    ['--jsn', '--json', 'a letter lost'],
    ['--asof', '--as-of', 'a hyphen lost'],
    ['--PERIOD', '--period', 'capital letters'],
    ['--preiod', '--period', 'two letters swapped'],
  ])('%s → %s: %s', (word, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });

  it('takes the first of two equally near words', () => {
    expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
  });

  it.each([
    ['--colour', 'nothing alike'],
    ['', 'nothing at all'],
  ])('finds nothing near «%s»: %s', (word) => {
    expect(nearest(word, known)).toBeNull();
  });
});
