import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

const COUNTS = [
  'planned',
  'done',
  'confirmed',
  'doneAndConfirmed',
  'inTime',
  'late',
  'doneUndated',
  'overdue',
  'notDue',
  'undated',
  'unclear',
  'cancelled',
  'due',
  'dueDone',
] as const;

const someDay = fc.constantFrom('2021-12-20', '2022-01-15', '2022-05-31', '2022-06-30', '2022-07-01', '2022-11-30');
const measureSpec = fc.record({
  text: fc.constantFrom('Провести семинар', 'Провести семинар', 'Провести семинар', ''),
  executors: fc.subarray(['куратор', 'РМК', 'УО', 'школа']),
  section: fc.constantFrom(null, 0, 1),
  status: fc.constantFrom(
    '',
    '',
    'исполнено',
    'не исполнено',
    'частично',
    'отменено',
    '???',
    'исполнено 01.06.2022',
    'перенесено на 01.12.2022',
    'срок не наступил',
  ),
  doneDate: fc.constantFrom('', '', '15.05.2022', '15.08.2022'),
  confirmation: fc.constantFrom('', '-', DOC),
});
const due = fc.oneof(
  fc.constant({}),
  someDay.map((day) => ({ due: day })),
);
const specs = fc.array(
  fc.tuple(measureSpec, due).map(([spec, known]): MeasureSpec => ({ ...spec, ...known })),
  { maxLength: 25 },
);

const sumOf = (parts: readonly Figures[], key: (typeof COUNTS)[number]): number =>
  parts.reduce((sum, part) => sum + (part[key] ?? 0), 0);
const everyFigures = (completion: Completion): Figures[] => [
  completion.total,
  completion.withoutExecutor,
  completion.outsidePeriods,
  completion.withoutDueDay,
  ...completion.executors,
  ...completion.sections,
  ...completion.periods,
];

describe('properties', () => {
  it('shares lie within 0..1 and are those of their figures', () => {
    fc.assert(
      fc.property(specs, (measures) => {
        for (const { share, doneAndConfirmed, planned } of everyFigures(measure(measures, { sections: SECTIONS }))) {
          if (share === null) expect(planned).toBe(0);
          else {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
            expect(share).toBeCloseTo((doneAndConfirmed ?? Number.NaN) / planned, 4);
          }
        }
      }),
    );
  });

  it('the states of a slice add up to it', () => {
    fc.assert(
      fc.property(specs, (measures) => {
        for (const figures of everyFigures(measure(measures, { sections: SECTIONS }))) {
          const { planned, done, inTime, late, doneUndated, overdue, notDue, undated, unclear, due, dueDone } = figures;
          const sum = (...counts: (number | null)[]): number =>
            counts.reduce<number>((total, count) => total + (count ?? Number.NaN), 0);
          expect(sum(inTime, late, doneUndated)).toBe(done);
          expect(sum(done, overdue, notDue, undated, unclear)).toBe(planned);
          expect(dueDone ?? 0).toBeLessThanOrEqual(due ?? 0);
        }
      }),
    );
  });

  it('sections add up to the whole, half-years and quarters with the rest too', () => {
    fc.assert(
      fc.property(specs, (measures) => {
        const { total, sections, periods, outsidePeriods, withoutDueDay } = measure(measures, { sections: SECTIONS });
        for (const key of COUNTS) {
          expect(sumOf(sections, key)).toBe(total[key]);
          for (const kind of ['half-year', 'quarter']) {
            const parts = periods.filter((period) => period.kind === kind);
            expect(sumOf([...parts, outsidePeriods, withoutDueDay], key)).toBe(total[key]);
          }
        }
      }),
    );
  });

  it('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(specs, fc.infiniteStream(fc.nat()), (measures, order) => {
        const keyed = measures.map((spec) => ({ spec, key: order.next().value }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ spec }) => spec);
        const figures = ({ total, executors, sections, periods }: Completion) => ({
          total,
          executors,
          sections,
          periods,
        });
        expect(figures(measure(shuffled, { sections: SECTIONS }))).toEqual(
          figures(measure(measures, { sections: SECTIONS })),
        );
      }),
    );
  });

  it('a measure that is not done never raises a share', () => {
    const undone = fc.constantFrom(
      '',
      'не исполнено',
      'частично',
      'исполняется',
      'перенесено',
      '???',
      'срок не наступил',
    );
    fc.assert(
      fc.property(specs, undone, someDay, (measures, status, due) => {
        const before = measure(measures);
        const after = measure([...measures, { status, due, executors: ['куратор'], confirmation: DOC }]);
        expect(after.total.share).toBeLessThanOrEqual(before.total.share ?? 1);
        for (const { name, share } of after.executors) {
          const was = before.executors.find((one) => one.name === name)?.share;
          expect(share ?? 0).toBeLessThanOrEqual(was ?? 1);
        }
      }),
    );
  });
});

describe('size', () => {
  it('10,000 measures × 20 executors × 10 sections take milliseconds (issue 3 names 10)', () => {
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
    const times = Array.from({ length: 8 }, () => {
      const fresh = { ...roadmap }; // the columns of a roadmap are read once and remembered
      const start = performance.now();
      expect(measureCompletion(fresh, { asOf: ASOF }).total.planned).toBe(10_000);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(100);
  });
});
