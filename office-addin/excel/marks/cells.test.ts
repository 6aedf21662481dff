import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellKey, columnOf, packCells, rowOf, unpackCells } from './cells.js';

it('packs cells by column, each row as the step from the one before', () => {
  expect(packCells([cellKey(4, 2), cellKey(6, 2), cellKey(4, 3)])).toEqual([2, 2, 4, 2, 3, 1, 4]);
});

it('gets the same cells back', () => {
  const key = fc.tuple(fc.nat(20_000), fc.nat(255)).map(([row, column]) => cellKey(row, column));
  fc.assert(
    fc.property(fc.uniqueArray(key), (keys) => {
      const found = unpackCells(packCells(keys));
      expect([...found].sort((a, b) => a - b)).toEqual([...keys].sort((a, b) => a - b));
      for (const one of found) expect(cellKey(rowOf(one), columnOf(one))).toBe(one);
    }),
  );
});

it('ends with any numbers, ours or not', () => {
  fc.assert(fc.property(fc.array(fc.nat(50)), (numbers) => unpackCells(numbers).length <= numbers.length));
});
