import { describe, expect, it } from 'vitest';
import { deadlineOfDate, deadlineOfStartEnd } from './cells.js';
import { parseDeadline } from './parse.js';
import { calendarYear } from './testing/spell.js';

const read = (text: string) => parseDeadline(text, calendarYear(2022));

describe('deadlineOfDate', () => {
  it('takes the day of a date cell, whatever it looks like', () => {
    expect(deadlineOfDate({ y: 2022, m: 3, d: 5 }, 'мар.22')).toMatchObject({
      text: 'мар.22',
      kind: 'date',
      intervals: [{ start: '2022-03-05', end: '2022-03-05' }],
      yearFrom: 'text',
      status: 'read',
    });
  });

  it('does not take a day that no calendar has', () => {
    expect(deadlineOfDate({ y: 2022, m: 2, d: 30 }, '30.02.2022')).toMatchObject({
      intervals: [],
      status: 'unread',
      problems: [{ kind: 'impossible' }],
    });
  });
});

describe('deadlineOfStartEnd', () => {
  it('joins the first day of the start and the last day of the end', () => {
    expect(deadlineOfStartEnd(read('февраль'), read('до 15 марта 2022'))).toMatchObject({
      text: 'февраль – до 15 марта 2022',
      kind: 'interval',
      intervals: [{ start: '2022-02-01', end: '2022-03-15' }],
      yearFrom: 'period',
      status: 'read',
    });
  });

  it('leaves the end open where a column is missing or its cell empty', () => {
    expect(deadlineOfStartEnd(read('01.02.2022'), read(''))).toMatchObject({
      kind: 'from',
      intervals: [{ start: '2022-02-01', end: null }],
    });
    expect(deadlineOfStartEnd(null, read('15.03.2022'))).toMatchObject({
      kind: 'by',
      intervals: [{ start: null, end: '2022-03-15' }],
    });
  });

  it('is none where both are empty', () => {
    expect(deadlineOfStartEnd(read('–'), read(''))).toMatchObject({ kind: 'none', status: 'read', intervals: [] });
    expect(deadlineOfStartEnd(null, null)).toMatchObject({ kind: 'none', text: '' });
  });

  it('reports an end before its start instead of days', () => {
    expect(deadlineOfStartEnd(read('01.06.2022'), read('01.05.2022'))).toMatchObject({
      intervals: [],
      status: 'unread',
      problems: [{ kind: 'reversed', start: '2022-06-01', end: '2022-05-01' }],
    });
  });

  it('is no surer than the worse of the two cells', () => {
    expect(deadlineOfStartEnd(read('01.02.2022'), read('конец мая')).status).toBe('vague');
    expect(deadlineOfStartEnd(read('01.02.2022, 01.03.2022'), read('май')).status).toBe('ambiguous');
    expect(deadlineOfStartEnd(read('01.02.2022'), read('когда-нибудь')).status).toBe('unread');
  });
});
