import { describe, expect, it } from 'vitest';
import { parseDeadline } from './parse.js';
import { GOLD } from './testing/gold.js';
import { calendarYear, spellIntervals } from './testing/spell.js';

describe.each(GOLD)('the deadline cells of order $order', ({ year, lines }) => {
  const cells = lines.map(([text, kind, intervals, rest]) => ({ text, kind, intervals, ...rest }));

  it.each(cells)('$text', ({ text, kind, intervals, recurrence, status, year: from }) => {
    const deadline = parseDeadline(text, calendarYear(year));
    expect(spellIntervals(deadline.intervals)).toBe(intervals);
    expect(deadline.kind).toBe(kind);
    expect(deadline.recurrence).toBe(recurrence ?? null);
    expect(deadline.status).toBe(status ?? 'read');
    expect(deadline.yearFrom === 'period').toBe(from === 'period');
  });
});

it('has all 157 lines, by kind as counted by hand', () => {
  const all = GOLD.flatMap(({ lines }) => lines);
  const count = (kind: string): number => all.filter(([, of]) => of === kind).length;
  expect(all).toHaveLength(157);
  expect([count('date'), count('interval'), count('by'), count('list')]).toEqual([50, 81, 8, 9]);
  expect([count('recurring'), count('from'), count('schedule'), count('none')]).toEqual([6, 1, 1, 1]);
});
