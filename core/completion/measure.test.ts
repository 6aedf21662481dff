import { describe, expect, it } from 'vitest';
import { fastest, RUNAWAY_MS } from '../testing/time.js';
import type { Completion, Figures } from './completion.js';
import { measureCompletion } from './measure.js';
import { type MeasureSpec, roadmapOf, YEAR_2022 } from './testing/roadmap.js';

const ASOF = '2022-06-30';
const DOC = 'Приказ № 1';
const measure = (measures: readonly MeasureSpec[], more: Partial<Parameters<typeof roadmapOf>[0]> = {}): Completion =>
  measureCompletion(roadmapOf({ measures, ...more }), { asOf: ASOF });

/**
 * Ten rows as of 30.06.2022, counted by hand:
 *  № 1 done in time, confirmed        № 6 cancelled: not planned
 *  № 2 done late (20.03 > 15.03)      № 7 empty: not planned
 *  № 3 done, no day, not confirmed    № 8 done in July: after the reporting day, due in May → overdue
 *  № 4 nothing written, 31.05 passed  № 9 no deadline, nothing written → undated
 *  № 5 due in September → not due     № 10 unreadable mark, due in February
 * Planned 8; done 3 (№ 1, 2, 3); confirmed № 1, № 2, № 8 = 3; both № 1, № 2 = 2; share 2 / 8 = 0.25.
 * Due by 30.06: № 1, 2, 3, 4, 8, 10 = 6, of them done 3.
 */
const TEN: readonly MeasureSpec[] = [
  {
    due: '2022-02-15',
    section: 0,
    executors: ['куратор'],
    status: 'исполнено',
    doneDate: '15.02.2022',
    confirmation: DOC,
  },
  { due: '2022-03-15', section: 0, executors: ['куратор', 'РМК'], status: 'исполнено 20.03.2022', confirmation: DOC },
  { due: '2022-04-15', section: 0, executors: ['РМК'], status: 'да', confirmation: 'нет' },
  { due: '2022-05-31', section: 0, executors: ['куратор'] },
  { due: '2022-09-10', section: 1, executors: ['РМК', 'РМК'] },
  { due: '2022-03-01', section: 1, executors: ['куратор'], status: 'отменено' },
  { text: '', section: 1, executors: [], number: '7' },
  { due: '2022-05-20', section: 1, executors: ['УО'], status: 'исполнено', doneDate: '05.07.2022', confirmation: DOC },
  { section: 1, executors: [] },
  { due: '2021-12-20', section: null, executors: ['куратор'], status: 'согласно приказу' },
];
const SECTIONS = ['Организация', 'Методика'];

describe('measureCompletion', () => {
  const completion = measure(TEN, { sections: SECTIONS });

  it('counts the whole', () => {
    expect(completion.total).toEqual({
      planned: 8,
      done: 3,
      confirmed: 3,
      doneAndConfirmed: 2,
      share: 0.25,
      inTime: 1,
      late: 1,
      doneUndated: 1,
      overdue: 2,
      notDue: 1,
      undated: 1,
      unclear: 1,
      cancelled: 1,
      due: 6,
      dueDone: 3,
    });
    expect(completion.missingColumns).toEqual([]);
  });

  it('counts executors in full, the busiest first, one named twice once', () => {
    expect(
      completion.executors.map(({ name, planned, done, doneAndConfirmed, share }) => [
        name,
        planned,
        done,
        doneAndConfirmed,
        share,
      ]),
    ).toEqual([
      ['куратор', 4, 2, 2, 0.5], // № 1, 2, 4, 10
      ['РМК', 3, 2, 1, 0.3333], // № 2, 3, 5
      ['УО', 1, 0, 0, 0], // № 8
    ]);
    expect(completion.withoutExecutor).toMatchObject({ planned: 1, undated: 1 }); // № 9
  });

  it('counts sections, with what stands above them', () => {
    expect(completion.sections.map(({ title, row, planned, done }) => [title, row, planned, done])).toEqual([
      ['', null, 1, 0],
      ['Организация', 1, 4, 3],
      ['Методика', 1, 3, 0],
    ]);
  });

  it('counts the periods in which deadlines end, the rest apart', () => {
    expect(completion.periods.map(({ label, planned, done }) => [label, planned, done])).toEqual([
      ['I полугодие', 5, 3], // № 1, 2, 3, 4, 8
      ['II полугодие', 1, 0], // № 5
      ['I квартал', 2, 2], // № 1, 2
      ['II квартал', 3, 1], // № 3, 4, 8
      ['III квартал', 1, 0],
      ['IV квартал', 0, 0],
    ]);
    expect(completion.outsidePeriods.planned).toBe(1); // № 10: the year before
    expect(completion.withoutDueDay.planned).toBe(1); // № 9
    expect(completion.periods[5]?.share).toBeNull(); // nothing planned: no 0 %
  });

  it('tells the state of each measure', () => {
    expect(completion.activities.map(({ state }) => state)).toEqual([
      'done-in-time',
      'done-late',
      'done',
      'overdue',
      'not-due',
      'cancelled',
      null,
      'overdue',
      'undated',
      'unclear',
    ]);
    expect(completion.activities[1]).toEqual({
      activity: 1,
      mark: 'done',
      done: true,
      confirmed: true,
      state: 'done-late',
      doneOn: '2022-03-20',
      dueOn: '2022-03-15',
      occasions: null,
    });
  });

  it('lists what was left out', () => {
    expect(completion.leftOut).toEqual([
      { reason: 'empty', rows: [8] },
      { reason: 'cancelled', rows: [7] },
    ]);
  });

  it('as of December № 8 is done, late; № 5 is overdue', () => {
    const later = measureCompletion(roadmapOf({ measures: TEN }), { asOf: '2022-12-31' });
    expect(later.total).toMatchObject({ done: 4, late: 2, overdue: 2, notDue: 0, doneAndConfirmed: 3, share: 0.375 });
  });

  it('rounds a share to four decimals at the end', () => {
    expect(measure([{ status: '+' }, {}, {}], { columns: ['status'] }).total.share).toBe(0.3333);
    expect(measure([{ status: '+' }, { status: '+' }, {}], { columns: ['status'] }).total.share).toBe(0.6667);
  });

  it('a postponed measure is due on its new day and stays in its period', () => {
    const { activities, periods, total } = measure([{ due: '2022-03-15', status: 'перенесено на 15.09.2022' }]);
    expect(activities[0]).toMatchObject({ state: 'not-due', mark: 'postponed', dueOn: '2022-09-15' });
    expect(periods[0]).toMatchObject({ label: 'I полугодие', planned: 1, notDue: 1 });
    expect(total.due).toBe(0);
  });

  it('a plan without a period has no periods', () => {
    const { periods, outsidePeriods } = measure([{ due: '2022-03-15' }], { period: null });
    expect(periods).toEqual([]);
    expect(outsidePeriods.planned).toBe(1);
  });
});

describe('several executors', () => {
  // № 1 of three, done; № 2 of two, not done; № 3 of one, done; № 4 of nobody, done; one named twice is one
  const measures: readonly MeasureSpec[] = [
    { executors: ['куратор', 'РМК', 'УО'], status: '+' },
    { executors: ['куратор', 'РМК', 'куратор'] },
    { executors: ['РМК'], status: '+' },
    { executors: [], status: '+' },
  ];
  const columns = ['status'] as const;

  it('a measure counts in full for each by default', () => {
    const { credit, executors } = measure(measures, { columns });
    expect(credit).toBe('full');
    expect(executors.map(({ name, planned, done, share }) => [name, planned, done, share])).toEqual([
      ['РМК', 3, 2, 0.6667],
      ['куратор', 2, 1, 0.5],
      ['УО', 1, 1, 1],
    ]);
  });

  it('or is divided among them evenly, where that is set', () => {
    const { credit, executors, total, withoutExecutor } = measureCompletion(roadmapOf({ measures, columns }), {
      asOf: ASOF,
      credit: 'divided',
    });
    expect(credit).toBe('divided');
    const [rmk, curator, office] = executors;
    expect(rmk).toMatchObject({ name: 'РМК', share: 0.7273 }); // (1/3 + 1) / (1/3 + 1/2 + 1) = 8 / 11
    expect(rmk?.planned).toBeCloseTo(11 / 6, 8);
    expect(curator).toMatchObject({ name: 'куратор', share: 0.4 }); // (1/3) / (1/3 + 1/2) = 2 / 5
    expect(office).toMatchObject({ name: 'УО', share: 1 });
    expect(total).toMatchObject({ planned: 4, done: 3, share: 0.75 }); // the whole is as before
    expect(withoutExecutor).toMatchObject({ planned: 1, done: 1 });
  });

  it('three thirds are one, whatever stands between them', () => {
    const thirds = ['куратор', 'РМК', 'УО'];
    const { executors } = measureCompletion(
      roadmapOf({
        measures: [{ executors: thirds }, { executors: ['куратор'] }, { executors: thirds }, { executors: thirds }],
      }),
      { asOf: ASOF, credit: 'divided' },
    );
    expect(executors.map(({ name, planned }) => [name, planned])).toEqual([
      ['куратор', 2],
      ['РМК', 1],
      ['УО', 1],
    ]);
  });
});

describe('report columns', () => {
  it('none at all: null figures and shares, never 0 %', () => {
    const { total, missingColumns, activities, leftOut, executors } = measure(TEN, { columns: [] });
    expect(missingColumns).toEqual(['Отметка об исполнении', 'Дата исполнения', 'Подтверждающий документ']);
    expect(total).toEqual({ ...EMPTY, planned: 9 }); // who is cancelled is not known
    expect(executors.every(({ share }) => share === null)).toBe(true);
    expect(activities[0]).toMatchObject({ done: null, confirmed: null, state: null, mark: null });
    expect(leftOut).toEqual([{ reason: 'empty', rows: [8] }]);
  });

  it('no confirmation column: done / planned', () => {
    const { total, missingColumns } = measure(TEN, { columns: ['status', 'doneDate'] });
    expect(total).toMatchObject({ share: 0.375, confirmed: null, doneAndConfirmed: null }); // 3 / 8
    expect(missingColumns).toEqual(['Подтверждающий документ']);
  });

  it('a date of doing alone is a mark', () => {
    const measures: MeasureSpec[] = [
      { due: '2022-03-15', doneDate: '14.03.2022' },
      { due: '2022-03-15', doneDate: '-' },
      { due: '2022-03-15' },
    ];
    const { total, activities, missingColumns } = measure(measures, { columns: ['doneDate'] });
    expect(total).toMatchObject({ done: 1, inTime: 1, overdue: 2, share: 0.3333 });
    expect(activities.map(({ mark }) => mark)).toEqual(['done', 'not-done', 'none']);
    expect(missingColumns).toEqual(['Подтверждающий документ']);
  });

  it('a day beside other words in the column of dates is the day', () => {
    const { activities } = measure([{ due: '2022-03-15', doneDate: '14.03.2022, протокол № 3' }], {
      columns: ['doneDate'],
    });
    expect(activities[0]).toMatchObject({ done: true, doneOn: '2022-03-14' });
  });

  it('the column of dates outweighs the day in the mark', () => {
    const { activities } = measure([{ due: '2022-03-15', status: 'исполнено 20.03.2022', doneDate: '14.03.2022' }]);
    expect(activities[0]).toMatchObject({ state: 'done-in-time', doneOn: '2022-03-14' });
  });

  it('«не исполнено» beside a day of doing is asked about', () => {
    const { activities } = measure([
      { due: '2022-03-15', status: 'не исполнено', doneDate: '14.03.2022' },
      { due: '2022-03-15', status: 'частично', doneDate: '14.03.2022' },
    ]);
    expect(activities.map(({ state }) => state)).toEqual(['unclear', 'overdue']);
  });

  it('words and dates under «Факт» are marks, values of an indicator are not', () => {
    const facts: MeasureSpec[] = [
      { actual: 'проведено' },
      { actual: '12.03.2022' },
      { actual: '85 %' },
      { actual: '15' },
      { actual: '15 педагогов' },
    ];
    const { activities, missingColumns } = measure(facts, { columns: ['actual'] });
    expect(activities.map(({ done }) => done)).toEqual([true, true, false, false, false]);
    expect(missingColumns).not.toContain('Отметка об исполнении');
    expect(measure([{ actual: '85 %' }, { actual: '1' }], { columns: ['actual'] }).total.share).toBeNull();
  });
});

const EMPTY: Figures = {
  planned: 0,
  done: null,
  confirmed: null,
  doneAndConfirmed: null,
  share: null,
  inTime: null,
  late: null,
  doneUndated: null,
  overdue: null,
  notDue: null,
  undated: null,
  unclear: null,
  cancelled: null,
  due: null,
  dueDone: null,
};

describe('size', () => {
  it('10,000 measures × 20 executors × 10 sections do not run away (npm run bench measures them)', () => {
    const marks = ['исполнено', 'не исполнено', '', 'исполнено 12.03.2022', 'частично'];
    const measures = Array.from(
      { length: 10_000 },
      (_, at): MeasureSpec => ({
        due: `2022-${String((at % 12) + 1).padStart(2, '0')}-15`,
        executors: [`исполнитель ${at % 20}`, `исполнитель ${(at * 7) % 20}`],
        section: at % 10,
        status: marks[at % marks.length] ?? '',
        confirmation: at % 2 === 0 ? DOC : '',
      }),
    );
    const roadmap = roadmapOf({
      measures,
      sections: Array.from({ length: 10 }, (_, at) => `Раздел ${at}`),
      period: YEAR_2022,
    });
    const work = (): void => {
      const fresh = { ...roadmap }; // the columns of a roadmap are read once and remembered
      expect(measureCompletion(fresh, { asOf: ASOF }).total.planned).toBe(10_000);
    };
    expect(fastest(1, work)).toBeLessThan(RUNAWAY_MS);
  });
});
