import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Rect } from '../../core/grid/grid.js';
import { cellCount, fullAddress, intersect, parseAddress } from './area.js';
import { LAST_COLUMN, LAST_ROW } from './limits.js';
import { rest } from './rules.js';

const line = (last: number) =>
  fc.tuple(fc.nat(last), fc.nat(last)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const rect = (rows = LAST_ROW, columns = LAST_COLUMN): fc.Arbitrary<Rect> =>
  fc.tuple(line(rows), line(columns)).map(([[top, bottom], [left, right]]) => ({ top, left, bottom, right }));

it('an address given is an address taken, whatever the sheet is called', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 31 })
    .filter((text) => !/[\\/?*:[\]]|^'|'$/.test(text));
  fc.assert(
    fc.property(name, rect(), (sheet, area) => {
      expect(parseAddress(fullAddress(sheet, area))).toEqual({ sheet, rect: area });
    }),
  );
});

it('what is left of a rule covers all but the hole, nothing twice', () => {
  fc.assert(
    fc.property(rect(20, 20), rect(20, 20), (whole, hole) => {
      const parts = rest(whole, hole);
      const shared = intersect(whole, hole);
      const left = parts.reduce((sum, part) => sum + cellCount(part), 0);
      expect(left).toBe(cellCount(whole) - (shared ? cellCount(shared) : 0));
      for (const [i, part] of parts.entries()) {
        expect(intersect(part, hole)).toBeNull();
        expect(intersect(part, whole)).toEqual(part);
        for (const other of parts.slice(i + 1)) expect(intersect(part, other)).toBeNull();
      }
    }),
  );
});

it.each([
  ['$B$2:D4', { top: 1, left: 1, bottom: 3, right: 3 }],
  ['C:A', { top: 0, left: 0, bottom: LAST_ROW, right: 2 }],
  ['5:2', { top: 1, left: 0, bottom: 4, right: LAST_COLUMN }],
])('%s', (address, expected) => {
  expect(parseAddress(address).rect).toEqual(expected);
});
