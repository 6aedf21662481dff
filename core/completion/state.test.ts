import { describe, expect, it } from 'vitest';
import type { ActivityState, MarkKind } from './completion.js';
import { type Mark, NO_MARK } from './sentence.js';
import { dueOf, isDoneBy, stateOf } from './state.js';

const mark = (kind: MarkKind, more: Partial<Mark> = {}): Mark => ({ ...NO_MARK, kind, ...more });
const on = (day: string) => ({ when: { start: day, end: day } });
const MARCH = { start: '2022-03-01', end: '2022-03-31' };
const ASOF = '2022-06-30';

describe('stateOf', () => {
  it.each<[string, Mark, string | null, ActivityState]>([
    ['done on the last day', mark('done', on('2022-03-15')), '2022-03-15', 'done-in-time'],
    ['done a day after', mark('done', on('2022-03-16')), '2022-03-15', 'done-late'],
    ['done, no day named', mark('done'), '2022-03-15', 'done'],
    ['done on a day, no deadline', mark('done', on('2022-03-16')), null, 'done'],
    ['done within a month that ends in time', mark('done', { when: MARCH }), '2022-03-31', 'done-in-time'],
    ['done in a month that begins too late', mark('done', { when: MARCH }), '2022-02-28', 'done-late'],
    ['done in the month of the deadline: before or after it?', mark('done', { when: MARCH }), '2022-03-15', 'done'],
    ['«с опозданием», no day', mark('done', { punctuality: 'late' }), '2022-03-15', 'done-late'],
    ['«в срок», no deadline', mark('done', { punctuality: 'in-time' }), null, 'done-in-time'],
    [
      'the day outweighs the word',
      mark('done', { ...on('2022-03-20'), punctuality: 'in-time' }),
      '2022-03-15',
      'done-late',
    ],
    ['done after the reporting day, due before it', mark('done', on('2022-07-01')), '2022-03-15', 'overdue'],
    ['done after the reporting day, not due yet', mark('done', on('2022-07-01')), '2022-09-01', 'not-due'],
    ['nothing written, the deadline passed', mark('none'), '2022-06-29', 'overdue'],
    ['the reporting day itself is not overdue', mark('none'), '2022-06-30', 'not-due'],
    ['no deadline', mark('none'), null, 'undated'],
    ['«не исполнено»', mark('not-done'), '2022-03-15', 'overdue'],
    ['«частично»', mark('partial'), '2022-03-15', 'overdue'],
    ['«исполняется», not due', mark('in-progress'), '2022-09-01', 'not-due'],
    ['«срок не наступил» against the calendar', mark('not-due'), '2022-03-15', 'overdue'],
    ['«срок не наступил» without a day', mark('not-due'), null, 'not-due'],
    ['«отменено»', mark('cancelled'), '2022-03-15', 'cancelled'],
    ['unreadable', mark('unclear'), '2022-03-15', 'unclear'],
  ])('%s', (_, given, due, state) => {
    expect(stateOf(given, due, ASOF)).toBe(state);
  });
});

describe('isDoneBy', () => {
  it('waits for the day of doing', () => {
    expect(isDoneBy(mark('done', on('2022-06-30')), ASOF)).toBe(true);
    expect(isDoneBy(mark('done', on('2022-07-01')), ASOF)).toBe(false);
    expect(isDoneBy(mark('done'), ASOF)).toBe(true);
    expect(isDoneBy(mark('partial'), ASOF)).toBe(false);
  });
});

describe('dueOf', () => {
  it('follows a postponement that names its day', () => {
    expect(dueOf(mark('postponed', on('2022-09-15')), '2022-03-15')).toBe('2022-09-15');
    expect(dueOf(mark('postponed'), '2022-03-15')).toBe('2022-03-15');
    expect(dueOf(mark('done', on('2022-09-15')), '2022-03-15')).toBe('2022-03-15');
  });
});
