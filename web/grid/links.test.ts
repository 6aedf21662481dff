import { expect, test } from 'vitest';
import { linkAt, openable } from './links.js';
import { sheetLook } from './testing/looks.js';

test.each([
  ['https://example.org/план', true],
  ['HTTP://example.org', true],
  [' mailto:rmk@example.org', true],
  // what could run, or reach into the disk
  ['javascript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['data:text/html,<script>', false],
  ['file:///C:/план.xlsx', false],
  ['план.xlsx', false],
  ['\\\\server\\план.xlsx', false],
  ['', false],
])('%j opens in a tab of its own: %s', (address, opens) => {
  expect(openable(address) !== null).toBe(opens);
});

test('a link belongs to all cells of its range', () => {
  const target = { sheet: 'План', range: 'C3' };
  const sheet = sheetLook([], { links: [{ range: { top: 1, left: 1, bottom: 2, right: 3 }, target }] });
  expect(linkAt(sheet, { row: 2, column: 3 })).toBe(target);
  expect(linkAt(sheet, { row: 3, column: 3 })).toBeNull();
});
