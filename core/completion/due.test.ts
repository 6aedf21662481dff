import { describe, expect, it } from 'vitest';
import type { Interval } from '../deadline/deadline.js';
import { dueDay, firstDay } from './due.js';
import { deadlineWith } from './testing/roadmap.js';

const span = (start: string | null, end: string | null): Interval => ({ start, end });

describe('dueDay', () => {
  it.each([
    ['a day', { intervals: [span('2022-03-15', '2022-03-15')] }, '2022-03-15'],
    ['the end of a span', { intervals: [span('2022-03-01', '2022-03-31')] }, '2022-03-31'],
    ['«до …»', { intervals: [span(null, '2022-03-15')] }, '2022-03-15'],
    [
      'the last of a list, wherever it stands',
      { intervals: [span(null, '2022-05-10'), span(null, '2022-03-01')] },
      '2022-05-10',
    ],
    ['open-ended: none', { intervals: [span('2022-03-15', null)] }, null],
    [
      'open-ended beside a day: the day',
      { intervals: [span('2022-03-15', null), span(null, '2022-02-01')] },
      '2022-02-01',
    ],
    [
      'recurring with an end: its last day',
      { intervals: [span('2022-01-01', '2022-12-31')], recurrence: 'monthly' },
      '2022-12-31',
    ],
    ['recurring without an end: none', { intervals: [span('2022-03-01', null)], recurrence: 'monthly' }, null],
    ['«весь период»: its end', { intervals: [span('2022-01-01', '2022-12-31')], status: 'vague' }, '2022-12-31'],
    ['by a schedule: none', { kind: 'schedule', status: 'vague' }, null],
    ['not read: none, even if a piece was', { intervals: [span(null, '2022-03-15')], status: 'unread' }, null],
  ] as const)('%s', (_, deadline, due) => {
    expect(dueDay(deadlineWith(deadline))).toBe(due);
  });

  it('two readings that end alike are sure, others are not', () => {
    const february = span('2022-02-01', '2022-02-28');
    const october = span('2022-10-01', '2022-10-31');
    const readings = (other: readonly Interval[]) =>
      deadlineWith({
        intervals: [february, october],
        status: 'ambiguous',
        problems: [{ kind: 'two-readings', text: 'Февраль Октябрь 2022', other }],
      });
    expect(dueDay(readings([span('2022-02-01', '2022-10-31')]))).toBe('2022-10-31');
    expect(dueDay(readings([february]))).toBeNull();
  });
});

describe('firstDay', () => {
  it.each([
    ['a span', { intervals: [span('2022-03-01', '2022-03-31')] }, '2022-03-01'],
    [
      'the earliest of a list',
      { intervals: [span('2022-05-01', '2022-05-31'), span('2022-03-01', null)] },
      '2022-03-01',
    ],
    ['«до …» may begin at once', { intervals: [span('2022-03-01', '2022-03-31'), span(null, '2022-05-01')] }, null],
    ['nothing read', {}, null],
    ['ambiguous', { intervals: [span('2022-03-01', '2022-03-31')], status: 'ambiguous' }, null],
  ] as const)('%s', (_, deadline, first) => {
    expect(firstDay(deadlineWith(deadline))).toBe(first);
  });
});
