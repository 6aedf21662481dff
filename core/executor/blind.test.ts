import { expect, test } from 'vitest';
import { nameKey } from '../testing/tables/compare.js';
import { splitExecutors } from './split.js';
import { BLIND_EXECUTORS } from './testing/blind.js';

const lines = BLIND_EXECUTORS.map(([cell, ...executors]) => [cell, executors] as const);

test.each(lines)('%j', (cell, executors) => {
  expect(splitExecutors(cell).map(({ text }) => nameKey(text))).toEqual(executors.map(nameKey));
});
