import { describe, expect, it } from 'vitest';
import type { Completion } from './completion.js';
import { measureCompletion } from './measure.js';
import { type MeasureSpec, roadmapOf } from './testing/roadmap.js';

const measure = (measures: readonly MeasureSpec[], more: Partial<Parameters<typeof roadmapOf>[0]>): Completion =>
  measureCompletion(roadmapOf({ measures, ...more }), { asOf: '2022-06-30' });

describe('repeated measures', () => {
  it('count once, with the occasions due so far', () => {
    const { total, recurring, activities } = measure(
      [
        { due: { kind: 'recurring', recurrence: 'monthly' }, status: '+' }, // 6 of 12
        {
          due: { kind: 'recurring', recurrence: 'weekly:TU', intervals: [{ start: '2022-06-01', end: '2022-07-31' }] },
        },
        { due: { kind: 'recurring', recurrence: 'quarterly' }, status: 'отменено' },
        { due: '2022-03-01', status: '+' },
      ],
      { columns: ['status'] },
    );
    expect(total).toMatchObject({ planned: 3, done: 2 });
    // Tuesdays 7, 14, 21, 28 June; 5, 12, 19, 26 July
    expect(activities.map(({ occasions }) => occasions)).toEqual([
      { due: 6, all: 12 },
      { due: 4, all: 8 },
      { due: 2, all: 4 },
      null,
    ]);
    expect(recurring).toEqual({ planned: 2, done: 1, occasions: { due: 10, all: 20 }, uncounted: 0 });
  });

  it('without a period or report columns are only counted', () => {
    const { recurring } = measure([{ due: { kind: 'recurring', recurrence: 'monthly' } }], {
      period: null,
      columns: [],
    });
    expect(recurring).toEqual({ planned: 1, done: null, occasions: { due: 0, all: 0 }, uncounted: 1 });
  });
});
