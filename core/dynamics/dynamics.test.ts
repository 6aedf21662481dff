import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/date.js';
import type { Completion } from '../completion/completion.js';
import { measureCompletion } from '../completion/measure.js';
import { type MeasureSpec, roadmapOf } from '../completion/testing/roadmap.js';
import { type Cell, EMPTY_CELL, type Grid, textCell } from '../grid/grid.js';
import { changeSince, courseOfYear, isGrowing } from './change.js';
import { historyRows, readHistory } from './rows.js';
import { addSnapshot, type Snapshot } from './snapshot.js';

const KEY = 'План';

/** `done` of four measures done, all of the curator, and one of two of РМК as well. */
function completionOn(
  asOf: string,
  done: number,
  more: Partial<Parameters<typeof roadmapOf>[0]> = {},
  credit: 'full' | 'divided' = 'full',
): Completion {
  const measures = Array.from(
    { length: 4 },
    (_, at): MeasureSpec => ({
      executors: at < 2 ? ['куратор', 'РМК'] : ['куратор'],
      status: at < done ? '+' : '',
      confirmation: '+',
    }),
  );
  return measureCompletion(roadmapOf({ measures, ...more }), { asOf, credit });
}
const historyOf = (...days: readonly (readonly [asOf: string, done: number, key?: string])[]): Snapshot[] =>
  days.reduce<Snapshot[]>(
    (history, [asOf, done, key]) => addSnapshot(history, completionOn(asOf, done), key ?? KEY),
    [],
  );

describe('addSnapshot', () => {
  it('keeps the figures of the whole and of executors', () => {
    expect(historyOf(['2022-06-30', 1])).toEqual([
      {
        asOf: '2022-06-30',
        table: KEY,
        credit: 'full',
        total: { planned: 4, done: 1, confirmed: 4, doneAndConfirmed: 1, share: 0.25 },
        executors: [
          { name: 'куратор', planned: 4, done: 1, confirmed: 4, doneAndConfirmed: 1, share: 0.25 },
          { name: 'РМК', planned: 2, done: 1, confirmed: 2, doneAndConfirmed: 1, share: 0.5 },
        ],
      },
    ]);
  });

  it('the later report of a day replaces the earlier, for its table only', () => {
    const history = historyOf(['2022-06-30', 1], ['2022-06-30', 1, 'Лист2'], ['2022-06-30', 2]);
    expect(history.map(({ table, total }) => [table, total.done])).toEqual([
      ['Лист2', 1],
      [KEY, 2],
    ]);
  });

  it('the same report again changes nothing', () => {
    const history = historyOf(['2022-03-31', 1], ['2022-06-30', 2]);
    expect(addSnapshot(history, completionOn('2022-06-30', 2), KEY)).toEqual(history);
  });

  it('keeps days in order, also one reported afterwards', () => {
    expect(historyOf(['2022-06-30', 2], ['2022-03-31', 1]).map(({ asOf }) => asOf)).toEqual([
      '2022-03-31',
      '2022-06-30',
    ]);
  });

  it('has nothing to keep of a table without report columns', () => {
    expect(addSnapshot([], completionOn('2022-06-30', 1, { columns: [] }), KEY)).toEqual([]);
  });

  it('keeps every day of three months, then the last of each month, so that daily reports do not pile up', () => {
    const days = Array.from({ length: 400 }, (_, at) => [addDays('2022-01-01', at), 1] as const);
    const history = historyOf(...days);
    // the newest day is 04.02.2023; the 92 days before it begin on 04.11.2022; before it stand the ends of January … October
    expect(history.map(({ asOf }) => asOf).slice(0, 12)).toEqual([
      '2022-01-31',
      '2022-02-28',
      '2022-03-31',
      '2022-04-30',
      '2022-05-31',
      '2022-06-30',
      '2022-07-31',
      '2022-08-31',
      '2022-09-30',
      '2022-10-31',
      '2022-11-04',
      '2022-11-05',
    ]);
    expect(history).toHaveLength(10 + 93);
  });
});

describe('changeSince', () => {
  const history = historyOf(['2022-03-31', 1], ['2022-06-30', 2], ['2022-06-30', 4, 'Лист2']);

  it('compares with the last earlier day of the table', () => {
    const change = changeSince(history, completionOn('2022-10-01', 3), KEY);
    expect(change).toMatchObject({ since: '2022-06-30', before: 0.5, total: 0.25 }); // 3/4 − 2/4
    expect([...(change?.executors ?? [])]).toEqual([
      ['куратор', 0.25],
      ['РМК', 0], // both were done already
    ]);
    expect(isGrowing(change)).toBe(true);
  });

  it('never compares a day with itself or with later ones', () => {
    expect(changeSince(history, completionOn('2022-06-30', 3), KEY)?.since).toBe('2022-03-31');
    expect(changeSince(history, completionOn('2022-03-31', 3), KEY)).toBeNull();
  });

  it('no growth is no', () => {
    expect(isGrowing(changeSince(history, completionOn('2022-10-01', 2), KEY))).toBe(false);
    expect(isGrowing(changeSince(history, completionOn('2022-10-01', 1), KEY))).toBe(false);
  });

  it('no earlier day is no answer', () => {
    expect(isGrowing(changeSince([], completionOn('2022-10-01', 2), KEY))).toBeNull();
  });

  it('shares counted in different ways are not compared', () => {
    const merelyDone = completionOn('2022-10-01', 3, { columns: ['status'] });
    expect(changeSince(history, merelyDone, KEY)).toMatchObject({ since: '2022-06-30', total: null });
    const divided = changeSince(history, completionOn('2022-10-01', 3, {}, 'divided'), KEY);
    expect(divided?.total).toBe(0.25); // the whole is the same whatever the credit
    expect([...(divided?.executors.values() ?? [])]).toEqual([null, null]);
  });
});

describe('courseOfYear', () => {
  it('is the last day of each month over a year back, of the table alone', () => {
    const history = historyOf(
      ['2021-10-01', 0],
      ['2021-10-02', 0],
      ['2022-06-01', 1],
      ['2022-06-30', 2],
      ['2022-09-30', 4, 'Лист2'],
      ['2022-10-01', 3],
      ['2022-12-01', 4],
    );
    expect(courseOfYear(history, KEY, '2022-10-01').map(({ asOf }) => asOf)).toEqual([
      '2021-10-02',
      '2022-06-30',
      '2022-10-01',
    ]);
  });
});

describe('the sheet of a history', () => {
  const gridOfRows = (rows: readonly (readonly (string | number | null)[])[]): Grid => ({
    sheet: 'Вешки – история',
    merges: [],
    cells: rows.map((row) =>
      row.map((value): Cell => {
        if (value === null) return EMPTY_CELL;
        return typeof value === 'number' ? { kind: 'number', value, text: String(value) } : textCell(value);
      }),
    ),
  });

  it('is read back as it was', () => {
    const name = fc.string({ minLength: 1, maxLength: 12 });
    const days = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 4 }), name), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(days, fc.boolean(), (reports, divided) => {
        const history = reports.reduce<Snapshot[]>(
          (before, [day, done, key]) =>
            addSnapshot(before, completionOn(addDays('2022-01-01', day), done, {}, divided ? 'divided' : 'full'), key),
          [],
        );
        expect(readHistory(gridOfRows(historyRows(history)))).toEqual(history);
      }),
    );
  });

  it('may come back with days turned into dates', () => {
    const { cells, ...rest } = gridOfRows(historyRows(historyOf(['2022-06-30', 1])));
    const dated = cells.map(([, ...others]): Cell[] => [
      { kind: 'date', date: { y: 2022, m: 6, d: 30 }, text: '30.06.2022' },
      ...others,
    ]);
    expect(readHistory({ ...rest, cells: dated })).toEqual(historyOf(['2022-06-30', 1]));
  });

  it('none yet, or spoilt by a person, gives what can still be read', () => {
    expect(readHistory(null)).toEqual([]);
    const good = historyRows(historyOf(['2022-06-30', 1]));
    const spoilt = [
      ['Отчётная дата', 'Таблица', 'Исполнитель', 'Запланировано'],
      ['вчера', KEY, '', 4, 1, 1, 1, 0.25, 'целиком'],
      ['2022-05-31', KEY, '', 'много', 1, 1, 1, 0.25, 'целиком'],
      ['2022-05-31', KEY, '', 4, 1, 1, 1, 25, 'целиком'],
      ['2022-05-31', KEY, 'куратор', 4, 1, 1, 1, 0.25, 'целиком'],
      [],
      ...good,
    ];
    expect(readHistory(gridOfRows(spoilt))).toEqual(historyOf(['2022-06-30', 1]));
  });
});
