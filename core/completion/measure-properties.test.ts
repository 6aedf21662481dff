import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Completion, Figures } from './completion.js';
import { measureCompletion } from './measure.js';
import { type MeasureSpec, roadmapOf } from './testing/roadmap.js';

const ASOF = '2022-06-30';
const DOC = 'Приказ № 1';
const SECTIONS = ['Организация', 'Методика'];
const measure = (measures: readonly MeasureSpec[], more: Partial<Parameters<typeof roadmapOf>[0]> = {}): Completion =>
  measureCompletion(roadmapOf({ measures, ...more }), { asOf: ASOF });

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

describe('divided credit', () => {
  const divided = (measures: readonly MeasureSpec[]): Completion =>
    measureCompletion(roadmapOf({ measures, sections: SECTIONS }), { asOf: ASOF, credit: 'divided' });

  it('executors and what nobody answers for add up to the whole', () => {
    fc.assert(
      fc.property(specs, (measures) => {
        const { total, executors, withoutExecutor } = divided(measures);
        for (const key of COUNTS) expect(sumOf([...executors, withoutExecutor], key)).toBeCloseTo(total[key] ?? 0, 6);
      }),
    );
  });

  it('changes nothing but the figures of executors', () => {
    fc.assert(
      fc.property(specs, (measures) => {
        const { executors: _, credit, indicators, ...rest } = divided(measures);
        const { executors: __, credit: ___, indicators: ____, ...full } = measure(measures, { sections: SECTIONS });
        expect(rest).toEqual(full);
        expect(indicators).toEqual([]);
        expect(credit).toBe('divided');
      }),
    );
  });

  it('a measure that is not done never raises a share', () => {
    fc.assert(
      fc.property(specs, fc.subarray(['куратор', 'РМК', 'УО']), (measures, executors) => {
        const before = new Map(divided(measures).executors.map(({ name, share }) => [name, share]));
        for (const { name, share } of divided([...measures, { executors, confirmation: DOC }]).executors)
          expect(share ?? 0).toBeLessThanOrEqual(before.get(name) ?? 1);
      }),
    );
  });

  it('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(specs, (measures) => {
        expect(divided([...measures].reverse()).executors).toEqual(divided(measures).executors);
      }),
    );
  });
});
