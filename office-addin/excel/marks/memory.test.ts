import { describe, expect, it } from 'vitest';
import { cellKey } from './cells.js';
import { type Mark, type MarksMemory, packMemory, unpackMemory } from './memory.js';

const memory: MarksMemory = {
  sheet: 'План «2022»',
  marks: new Map<number, Mark>([
    [cellKey(4, 2), { severity: 'error', former: null }],
    [cellKey(5, 2), { severity: 'error', former: '#FFFF00' }],
    [cellKey(5, 3), { severity: 'info', former: '#FFFF00' }],
  ]),
  rows: ['aB3-', '    ', '_xyz'],
  columns: ['1234'],
};

it('is the same after it was kept in the document', () => {
  const again = unpackMemory(packMemory(memory));
  expect(again && { ...again, marks: [...again.marks].sort() }).toEqual({ ...memory, marks: [...memory.marks].sort() });
});

describe('is not taken from', () => {
  it.each([
    ['no JSON', 'текст'],
    ['another thing', '[]'],
    ['a memory without rows', '{"sheet":"А","columns":"","marks":{},"former":{}}'],
    ['cells that are no numbers', '{"sheet":"А","rows":"","columns":"","marks":{"error":["x"]},"former":{}}'],
    ['negative numbers', '{"sheet":"А","rows":"","columns":"","marks":{"error":[-1,1,2]},"former":{}}'],
  ])('%s', (_, text) => {
    expect(unpackMemory(text)).toBeNull();
  });
});

it('of 750 marks in 3,000 rows takes less than 20 KB', () => {
  const marks = new Map(
    Array.from({ length: 750 }, (_, at): [number, Mark] => [
      cellKey(at * 4, 2 + (at % 3)),
      { severity: 'warning', former: null },
    ]),
  );
  const rows = Array.from({ length: 3000 }, () => 'abcd');
  expect(packMemory({ sheet: 'План', marks, rows, columns: [] }).length).toBeLessThan(20_000);
});
