import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Rect } from '../../../core/grid/grid.js';
import { cellKey } from './cells.js';
import { matricesOf, rectanglesToClear } from './matrix.js';

type Cell = ReturnType<typeof matricesOf>[number]['cells'][number][number];

const red: Cell = { format: { fill: { color: '#FFC7CE' } } };

it('puts neighbouring columns into one matrix and leaves other cells as they are', () => {
  const cells = new Map([
    [cellKey(3, 1), red],
    [cellKey(4, 2), red],
    [cellKey(3, 7), red],
  ]);
  expect(matricesOf(cells)).toEqual([
    {
      rect: { top: 3, left: 1, bottom: 4, right: 2 },
      cells: [
        [red, {}],
        [{}, red],
      ],
    },
    { rect: { top: 3, left: 7, bottom: 3, right: 7 }, cells: [[red]] },
  ]);
});

it('does not carry thousands of empty rows along', () => {
  const found = matricesOf(
    new Map([
      [cellKey(0, 0), red],
      [cellKey(5000, 0), red],
    ]),
  );
  expect(found.map(({ rect }) => [rect.top, rect.bottom])).toEqual([
    [0, 0],
    [5000, 5000],
  ]);
});

it('cuts what would be too much for one request: the links of 15,000 findings', () => {
  const link: Cell = {
    hyperlink: { documentReference: "'Дорожная карта муниципальн. округа'!D12345", textToDisplay: 'D12345' },
  };
  const cells = new Map(Array.from({ length: 15_000 }, (_, row) => [cellKey(row, 2), link]));
  for (const matrix of matricesOf(cells)) {
    expect(new TextEncoder().encode(JSON.stringify(matrix.cells)).length).toBeLessThan(700_000);
  }
});

it('holds every cell once, in matrices of 4,000 cells at most', () => {
  const key = fc.tuple(fc.nat(3000), fc.nat(30)).map(([row, column]) => cellKey(row, column));
  fc.assert(
    fc.property(fc.uniqueArray(key, { maxLength: 60 }), (keys) => {
      const matrices = matricesOf(new Map(keys.map((one) => [one, red])));
      const found = matrices.flatMap(({ rect, cells }) =>
        cells.flatMap((row, r) =>
          row.flatMap((cell, c) => (cell === red ? [cellKey(rect.top + r, rect.left + c)] : [])),
        ),
      );
      expect(found.sort((a, b) => a - b)).toEqual([...keys].sort((a, b) => a - b));
      for (const { cells } of matrices) expect(cells.length * (cells[0]?.length ?? 0)).toBeLessThanOrEqual(4_000);
    }),
    { numRuns: 40 },
  );
});

const holds = ({ top, left, bottom, right }: Rect, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

it('clears along cells that have no fill, and never one that has', () => {
  const isBare = (key: number): boolean => key !== cellKey(2, 0);
  expect(rectanglesToClear([cellKey(0, 0), cellKey(1, 0), cellKey(4, 0)], isBare)).toEqual([
    { top: 0, left: 0, bottom: 1, right: 0 },
    { top: 4, left: 0, bottom: 4, right: 0 },
  ]);
  expect(rectanglesToClear([cellKey(0, 0), cellKey(4, 0)], () => true)).toEqual([
    { top: 0, left: 0, bottom: 4, right: 0 },
  ]);
  const cell = fc.nat(8).map((row) => cellKey(row, 0));
  fc.assert(
    fc.property(fc.uniqueArray(cell), fc.uniqueArray(cell), (keys, filled) => {
      const rects = rectanglesToClear(keys, (key) => !filled.includes(key));
      for (let row = 0; row < 9; row++) {
        const cleared = rects.some((rect) => holds(rect, row, 0));
        if (keys.includes(cellKey(row, 0))) expect(cleared).toBe(true);
        else if (filled.includes(cellKey(row, 0))) expect(cleared).toBe(false);
      }
    }),
  );
});
