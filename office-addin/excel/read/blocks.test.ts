import { expect, it } from 'vitest';
import { blocksOf, halves, tripsOf } from './blocks.js';

const rect = (top: number, bottom: number, right = 5) => ({ top, left: 0, bottom, right });

it('cuts a table into pieces of 2,000 rows', () => {
  expect(blocksOf(rect(2, 4500))).toEqual([rect(2, 2001), rect(2002, 4001), rect(4002, 4500)]);
});

it('takes fewer rows of a wide table', () => {
  // 240 columns leave room for 100 rows of 24,000 cells
  expect(blocksOf(rect(0, 150, 239))).toEqual([rect(0, 99, 239), rect(100, 150, 239)]);
});

it('reads nothing of an empty sheet', () => {
  expect(blocksOf(rect(0, -1, -1))).toEqual([]);
});

it('puts small things into one round trip', () => {
  expect(tripsOf([5, 4, 3, 9, 1], (size) => size, 10)).toEqual([[5, 4], [3], [9, 1]]);
  expect(tripsOf([30, 1], (size) => size, 10)).toEqual([[30], [1]]);
});

it('halves a piece, but not a single row', () => {
  expect(halves(rect(2, 5))).toEqual([rect(2, 3), rect(4, 5)]);
  expect(halves(rect(2, 2))).toBeNull();
});
