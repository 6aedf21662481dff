import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeasureSpec, RoadmapSpec } from '../completion/testing/roadmap.js';
import { consolidate } from './consolidate.js';
import type { ConsolidationFigures, Source } from './consolidation.js';
import { DONE, LATE, LEFT, sourceOf } from './testing/sources.js';

const namesOf = (sources: readonly Source[]) => consolidate(sources).rows.map(({ name }) => name);

describe('a row', () => {
  it('sums up what a municipality reported', () => {
    const source = sourceOf('Абакан.xlsx', {
      measures: [
        DONE, // in time, confirmed
        { ...DONE, confirmation: '-' },
        { due: '2022-03-01', status: 'не исполнено' }, // overdue on 30.06.2022
        { status: '' }, // no day
        { due: '2022-09-01', status: 'снято с контроля' }, // out of the denominator
      ],
      appendix: [
        ['Доля исполненных и подтверждённых мероприятий плана', '20 %'], // 1 of 4
        ['Доля исполненных мероприятий плана', '100 %'], // 2 of 4
        ['Средний балл ЕГЭ', '60'],
      ],
    });
    expect(consolidate([source]).rows).toEqual([
      {
        name: 'Абакан',
        source: 'Абакан.xlsx',
        sheet: null,
        link: null,
        report: 'sent',
        problem: null,
        activities: 5,
        planned: 4,
        reported: 4,
        done: 2,
        confirmed: 1,
        credited: 1,
        share: 0.25,
        overdue: 1,
        undated: 1,
        indicators: 3,
        indicatorsMet: 1,
        findings: { error: 2, warning: 1, info: 0 },
      },
    ]);
  });

  it('counts what is done where nothing is confirmed', () => {
    const [row] = consolidate([sourceOf('а', { measures: [DONE, LEFT], columns: ['status'] })]).rows;
    expect(row).toMatchObject({ done: 1, confirmed: null, credited: 1, share: 0.5 });
  });

  it.each<[string, Partial<RoadmapSpec>, string]>([
    ['no report columns', { columns: [] }, 'no-columns'],
    ['report columns left empty', {}, 'no-marks'],
  ])('says nothing of the measures without a report: %s', (_, spec, report) => {
    const [row] = consolidate([sourceOf('а', { measures: [{ due: '2022-03-01' }, {}], ...spec })]).rows;
    expect(row).toMatchObject({
      report,
      planned: 2,
      reported: 0,
      done: null,
      confirmed: null,
      credited: null,
      share: null,
      overdue: null,
      undated: null,
    });
  });

  it('takes the share of the tables with marks, and the measures of all', () => {
    const [row] = consolidate([
      sourceOf('а', { measures: [DONE, LEFT] }, { measures: [{}, {}, {}], columns: [] }),
    ]).rows;
    expect(row).toMatchObject({ report: 'sent', activities: 5, planned: 5, reported: 2, credited: 1, share: 0.5 });
  });

  it.each([
    ['Боградский район', 'дк.xlsx', ['План Боградского района на 2022 год']],
    ['Боградский район', 'дк.xlsx', ['План на 2022 год', 'План Боградского района']],
    ['дк 2022', 'отчёты/дк 2022.xlsx', ['План на 2022 год']],
    ['дк', 'C:\\отчёты\\дк.XLSM', ['План на 2022 год']],
    ['дк', 'дк', ['План Боградского района', 'План Ширинского района']],
    ['.xlsx', '.xlsx', ['План']],
  ])('is named %s: %s, %o', (name, source, titles) => {
    expect(namesOf([sourceOf(source, ...titles.map((title) => ({ title, measures: [DONE] })))])).toEqual([name]);
  });

  it('says what is wrong with a source that gave nothing', () => {
    const unread: Source = { source: 'а.xlsx', roadmaps: [], problem: 'файл защищён паролем.' };
    const empty: Source = { source: 'б.xlsx', roadmaps: [], problem: null };
    expect(consolidate([unread, empty]).rows).toMatchObject([
      { report: 'unread', problem: 'файл защищён паролем.', planned: 0, share: null },
      { report: 'unread', problem: 'дорожная карта не найдена.' },
    ]);
  });

  it('keeps the way to its sheet', () => {
    const link = { sheet: 'Абакан', cell: { row: 0, column: 0 } };
    expect(consolidate([{ ...sourceOf('Абакан', { measures: [DONE] }), link }]).rows[0]?.link).toBe(link);
  });
});

it('rows stand by share, then by measures overdue, then by name; those without a share follow, unread ones are last', () => {
  const sources = [
    { source: 'нет', roadmaps: [], problem: 'не открывается.' },
    sourceOf('молчит', { measures: [{}] }),
    sourceOf('б', { measures: [DONE, LEFT] }),
    sourceOf('Ёлки', { measures: [DONE, LEFT] }), // «ё» as «е»
    sourceOf('Жуки', { measures: [DONE, LEFT] }),
    sourceOf('а', { measures: [DONE, LATE] }), // the same share, one overdue
    sourceOf('я', { measures: [DONE] }),
  ];
  expect(namesOf(sources)).toEqual(['я', 'б', 'Ёлки', 'Жуки', 'а', 'молчит', 'нет']);
});

it('the share of all comes from sums: 1 of 1 and 1 of 4 make 2 of 5, not 62.5 %', () => {
  const { totals, shareOfAll } = consolidate([
    sourceOf('а', { measures: [DONE] }),
    sourceOf('б', { measures: [DONE, LEFT, LEFT, LATE] }),
    sourceOf('молчит', { measures: [{}, {}, {}] }),
  ]);
  expect(totals).toMatchObject({ planned: 8, reported: 5, credited: 2, share: 0.4, overdue: 1 });
  expect(shareOfAll).toBe(0.25); // 2 of 8
});

it('of nobody there is nothing', () => {
  const { rows, totals, shareOfAll } = consolidate([]);
  expect(rows).toEqual([]);
  expect(totals).toMatchObject({ activities: 0, done: null, share: null });
  expect(shareOfAll).toBeNull();
});

describe('of any sources', () => {
  const measure = fc.record<MeasureSpec>({
    due: fc.constantFrom('2022-03-01', '2022-09-01'),
    status: fc.constantFrom('', 'исполнено', 'не исполнено', 'отменено', '???'),
    confirmation: fc.constantFrom('', 'Приказ № 1'),
  });
  const columns = fc.constantFrom<NonNullable<RoadmapSpec['columns']>>(
    [],
    ['status'],
    ['status', 'doneDate', 'confirmation'],
  );
  const roadmap = fc.record({ measures: fc.array(measure, { maxLength: 6 }), columns });
  const content = fc.option(fc.array(roadmap, { maxLength: 3 }));
  const sources = fc
    .array(content, { maxLength: 8 })
    .map((all) =>
      all.map(
        (roadmaps, at): Source =>
          roadmaps ? sourceOf(`${at}`, ...roadmaps) : { source: `${at}`, roadmaps: [], problem: 'не открывается.' },
      ),
    );

  it('totals are the sums of the rows, the shares lie within 0..1', () => {
    fc.assert(
      fc.property(sources, (given) => {
        const { rows, totals, shareOfAll } = consolidate(given);
        const sum = (of: (row: ConsolidationFigures) => number | null) =>
          rows.reduce((total, row) => total + (of(row) ?? 0), 0);
        for (const key of ['activities', 'planned', 'reported', 'indicators', 'indicatorsMet'] as const) {
          expect(totals[key]).toBe(sum((row) => row[key]));
        }
        for (const key of ['done', 'confirmed', 'credited', 'overdue', 'undated'] as const) {
          expect(totals[key] ?? 0).toBe(sum((row) => row[key]));
        }
        expect(totals.findings.error).toBe(sum((row) => row.findings.error));
        for (const share of [...rows.map((row) => row.share), totals.share, shareOfAll]) {
          expect(share === null || (share >= 0 && share <= 1)).toBe(true);
        }
        if (shareOfAll !== null && totals.share !== null) expect(shareOfAll).toBeLessThanOrEqual(totals.share);
      }),
    );
  });

  it('their order does not matter', () => {
    fc.assert(
      fc.property(
        sources.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))),
        ([given, shuffled]) => {
          expect(consolidate(shuffled)).toEqual(consolidate(given));
        },
      ),
    );
  });

  it('a bad one changes no other', () => {
    fc.assert(
      fc.property(sources, (given) => {
        const bad: Source = { source: 'плохой.xlsx', roadmaps: [], problem: 'файл повреждён.' };
        const { rows, totals } = consolidate([bad, ...given]);
        const before = consolidate(given);
        expect(rows.filter(({ source }) => source !== bad.source)).toEqual(before.rows);
        expect(totals).toEqual(before.totals);
      }),
    );
  });
});
