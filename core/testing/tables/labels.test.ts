/** The labels agree with the tables they label, whatever the core reads. */
import { describe, expect, it } from 'vitest';
import { rowList } from './compare.js';
import { TABLES } from './index.js';

const ROADMAPS = TABLES.flatMap(([name, table]) => table.expected.map((label) => ({ name, table, label })));

describe('the labels of the blind tables', () => {
  it.each(ROADMAPS)('$name speaks of rows that are filled', ({ table, label }) => {
    const filled = (row: number) => (table.rows[row - 1] ?? []).some((cell) => cell !== '');
    const { rows, optional } = rowList(label.activities);
    const of = Object.keys(label.of ?? {}).map(Number);
    const sections = (label.sections ?? []).map(([row]) => row);
    expect([...rows, ...optional, ...of, ...sections].filter((row) => !filled(row))).toEqual([]);
    expect(of.filter((row) => !rows.includes(row))).toEqual([]);
  });

  it.each(ROADMAPS)('$name names section titles that stand in their rows', ({ table, label }) => {
    for (const [row, title] of label.sections ?? []) {
      expect(table.rows[row - 1]?.some((cell) => typeof cell === 'string' && cell.includes(title))).toBe(true);
    }
  });
});
