import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_CELL, textCell } from '../grid/grid.js';
import { parseDeadline } from './parse.js';
import { deadlineOfSchedule, type MarkedSpan, markKind, rangeLabel } from './scheduled.js';

const YEAR = { start: '2022-01-01', end: '2022-12-31' };
const MONTHS = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');

/** A cell in a column of a month of 2022. */
function mark(month: number, text: string): MarkedSpan {
  const heading = MONTHS[month - 1] ?? '';
  const place = month - 1;
  const span = parseDeadline(heading, YEAR);
  return { first: place, last: place, label: `${heading} 2022`, span, cell: textCell(text) };
}
const days = (...marks: MarkedSpan[]): string =>
  deadlineOfSchedule(marks)
    .intervals.map(({ start, end }) => `${start}..${end}`)
    .join(' ');

describe('markKind', () => {
  it.each(['+', '++', 'х', 'X', 'v', 'V', '✓', '✔', '☑', '*', '●', '■', 'да', 'в течение месяца', 'весь период'])(
    '%s is a mark',
    (text) => expect(markKind(textCell(text))).toBe('mark'),
  );
  it.each(['', ' ', '-', '–', '—', '0', 'нет', '☐', '...'])('«%s» is no mark', (text) =>
    expect(markKind(textCell(text))).toBe('free'),
  );
  it.each(['1', '12', '2 раза', '3 мероприятия'])('%s is a number of events', (text) =>
    expect(markKind(textCell(text))).toBe('count'),
  );
  it.each(['15.03', 'до 10-го', 'РМК', '?', '350', '12,5', 'п. 4'])('%s is something to be read', (text) =>
    expect(markKind(textCell(text))).toBe('words'),
  );
  it.each(['Т', 'П', 'О, Т', 'УО'])('%s is a letter of a legend', (text) =>
    expect(markKind(textCell(text))).toBe('code'),
  );
  it('a tick box is a mark when ticked', () => {
    expect(markKind({ kind: 'boolean', value: true, text: 'ИСТИНА' })).toBe('mark');
    expect(markKind({ kind: 'boolean', value: false, text: 'ЛОЖЬ' })).toBe('free');
    expect(markKind(EMPTY_CELL)).toBe('free');
  });
});

describe('deadlineOfSchedule', () => {
  it('joins neighbouring columns and leaves gaps', () => {
    const deadline = deadlineOfSchedule([mark(2, '+'), mark(3, '+'), mark(6, 'х')]);
    expect(deadline).toMatchObject({ kind: 'list', status: 'read', text: 'февраль – март 2022, июнь 2022' });
    expect(deadline.intervals).toEqual([
      { start: '2022-02-01', end: '2022-03-31' },
      { start: '2022-06-01', end: '2022-06-30' },
    ]);
  });

  it.each([
    ['15.03', '2022-03-15..2022-03-15'],
    ['15.03.2022', '2022-03-15..2022-03-15'],
    ['15 марта', '2022-03-15..2022-03-15'],
    ['до 10-го', '2022-03-01..2022-03-10'],
    ['до 10 числа', '2022-03-01..2022-03-10'],
    ['с 20 марта', '2022-03-20..2022-03-31'],
    ['10–15', '2022-03-10..2022-03-15'],
    ['5, 20', '2022-03-05..2022-03-05 2022-03-20..2022-03-20'],
    ['+ 15.03', '2022-03-15..2022-03-15'],
    ['+ (15.03)', '2022-03-15..2022-03-15'],
    ['х 15.03', '2022-03-15..2022-03-15'],
    ['март', '2022-03-01..2022-03-31'],
    ['2', '2022-03-01..2022-03-31'],
  ])('%s under «март» narrows the month', (text, expected) => {
    const deadline = deadlineOfSchedule([mark(3, text)]);
    expect(days(mark(3, text))).toBe(expected);
    expect(deadline.status).toBe('read');
  });

  it.each([
    ['words of another kind', 'школы № 3 и № 8', 'unread', '2022-03-01..2022-03-31'],
    ['a day of another month', '15.04', 'ambiguous', '2022-04-15..2022-04-15'],
    ['a day no month has', '32.03', 'unread', '2022-03-01..2022-03-31'],
    ['a schedule', 'по графику', 'vague', '2022-03-01..2022-03-31'],
    ['a part of the month', 'конец месяца', 'vague', '2022-03-21..2022-03-31'],
  ])('%s is a question', (_, text, status, expected) => {
    expect(deadlineOfSchedule([mark(3, text)]).status).toBe(status);
    expect(days(mark(3, text))).toBe(expected);
  });

  it('promises nothing of a letter', () => {
    expect(deadlineOfSchedule([mark(3, 'Т')])).toMatchObject({
      status: 'vague',
      vagueness: null,
      residue: ['Т'],
      intervals: [{ start: '2022-03-01', end: '2022-03-31' }],
    });
  });

  it('reads a range that only begins in its column as written', () => {
    expect(days(mark(3, 'с 15.03 по 20.04'))).toBe('2022-03-15..2022-04-20');
    expect(deadlineOfSchedule([mark(3, 'до 20.04')]).status).toBe('ambiguous');
  });

  it('takes numbers for days under «Дата»', () => {
    expect(days({ ...mark(3, '15'), numbersAreDays: true })).toBe('2022-03-15..2022-03-15');
    expect(days({ ...mark(3, '2 раза'), numbersAreDays: true })).toBe('2022-03-01..2022-03-31');
    expect(days(mark(3, '15'))).toBe('2022-03-01..2022-03-31');
  });

  it('keeps what cannot be read beside what can', () => {
    const deadline = deadlineOfSchedule([mark(2, '+'), mark(3, 'РМК')]);
    expect(deadline).toMatchObject({ status: 'unread', residue: ['РМК'], text: 'февраль 2022, март 2022: РМК' });
  });

  it('has no days without a year, and says why', () => {
    const span = parseDeadline('II квартал', null);
    const deadline = deadlineOfSchedule([{ first: 0, last: 0, label: 'II кв.', span, cell: textCell('+') }]);
    expect(deadline).toMatchObject({ intervals: [], status: 'vague', text: 'II кв.' });
    expect(deadline.problems).toMatchObject([{ kind: 'no-year' }]);
  });

  it('of no marks is no deadline', () => {
    expect(deadlineOfSchedule([])).toMatchObject({ kind: 'none', status: 'read', intervals: [], text: '' });
  });

  it('marks only their own columns, in order and apart', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 12 })), (months) => {
        const sorted = [...months].sort((a, b) => a - b);
        const { intervals, status } = deadlineOfSchedule(sorted.map((month) => mark(month, '+')));
        const covered = MONTHS.map((_, at) => at + 1).filter((month) =>
          intervals.some(({ start, end }) => {
            const day = `2022-${String(month).padStart(2, '0')}-15`;
            return start !== null && end !== null && start <= day && day <= end;
          }),
        );
        expect(covered).toEqual(sorted);
        expect(status).toBe('read');
      }),
    );
  });

  it('never throws, and reads no cell beyond its column silently', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.string({ maxLength: 30 }), (month, text) => {
        const one = mark(month, text);
        const { status, intervals } = deadlineOfSchedule([one]);
        const [column] = one.span.intervals;
        if (status !== 'read') return;
        for (const { start, end } of intervals) {
          expect((start ?? '') >= (column?.start ?? '') && (end ?? '') <= (column?.end ?? '')).toBe(true);
        }
      }),
    );
  });
});

it('names a row of columns by its ends', () => {
  expect(rangeLabel('I кв. 2022', 'III кв. 2022')).toBe('I кв. – III кв. 2022');
  expect(rangeLabel('IV кв. 2022', 'I кв. 2023')).toBe('IV кв. 2022 – I кв. 2023');
  expect(rangeLabel('2022', '2024')).toBe('2022 – 2024');
  expect(rangeLabel('март 2022', 'март 2022')).toBe('март 2022');
});
