import { expect, test } from 'vitest';
import { parseTargets } from './parse.js';
import { BLIND_INDICATORS } from './testing/blind.js';

const lines = BLIND_INDICATORS.map(([cell, ...targets]) => [cell, targets] as const);

test.each(lines)('%j', (cell, targets) => {
  const read = parseTargets(cell).map(({ type, comparator, value }) =>
    value === null ? type : `${type} ${comparator} ${value}`,
  );
  expect(read).toEqual(targets);
});
