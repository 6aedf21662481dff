import { describe, expect, it } from 'vitest';
import { measureCompletion } from './measure.js';
import { type MeasureSpec, type RoadmapSpec, roadmapOf } from './testing/roadmap.js';

const ASOF = { asOf: '2022-06-30' };
const DOC = 'Приказ № 1';

/** 000's appendix 2: curator 2 of 4 done and confirmed, УО 1 of 1, the school none of 1. */
const MEASURES: readonly MeasureSpec[] = [
  { executors: ['куратор', 'УО'], due: '2022-03-01', status: 'исполнено', confirmation: DOC },
  { executors: ['куратор'], due: '2022-03-01', status: 'исполнено', confirmation: DOC },
  { executors: ['куратор'], due: '2022-03-01', status: 'исполнено', confirmation: '-' },
  { executors: ['куратор', 'школа-участница проекта'], due: '2022-09-01', status: 'не исполнено' },
];

const OF_PLAN =
  'Доля исполненных и подтвержденных мероприятий от общего количества предусмотренных муниципальной «дорожной картой»';

const indicatorsOf = (spec: Partial<RoadmapSpec>) =>
  measureCompletion(roadmapOf({ measures: MEASURES, ...spec }), ASOF).indicators;

describe('the appendix', () => {
  it('has its values computed from the table above it', () => {
    const indicators = indicatorsOf({
      appendix: [
        [`${OF_PLAN} куратором`, '100% исполнение'],
        [`${OF_PLAN} Управлением образования Энского района`, '100% исполнение'],
        [`${OF_PLAN} школой-участницей проекта`, '100% исполнение'],
        ['Доля исполненных мероприятий плана', 'не менее 75 %'],
        ['Доля исполненных мероприятий плана', 'не менее 76 %'],
        ['Доля исполненных мероприятий плана', ''],
      ],
    });
    expect(
      indicators.map(({ executor, value, target, met, problem }) => [executor, value, target, met, problem]),
    ).toEqual([
      ['куратор', 0.5, 1, false, null], // 2 of 4
      ['УО', 1, 1, true, null], // 1 of 1
      ['школа-участница проекта', 0, 1, false, null], // 0 of 1
      [null, 0.75, 0.75, true, null], // 3 of 4 done, confirmed or not
      [null, 0.75, 0.76, false, null],
      [null, 0.75, null, null, null],
    ]);
  });

  it('compares before rounding: 29,999 of 30,000 is shown as 100 % and has not reached it', () => {
    const measures = Array.from({ length: 30_000 }, (_, at): MeasureSpec => ({ status: at === 0 ? '' : '+' }));
    expect(indicatorsOf({ measures, appendix: [['Доля исполненных мероприятий плана', '100%']] })[0]).toMatchObject({
      value: 1,
      met: false,
    });
  });

  it.each<[string, Partial<RoadmapSpec>, RegExp, string]>([
    ['Доля исполненных мероприятий методистом', {}, /методистом/, 'nobody of that name'],
    ['Средний балл ЕГЭ', {}, /впишите/, 'another indicator'],
    ['Доля исполненных мероприятий плана', { columns: [] }, /нет отметок/, 'no report columns'],
    [
      'Доля исполненных и подтверждённых мероприятий плана',
      { columns: ['status'] },
      /Подтверждающий документ/,
      'no confirmation column',
    ],
    [
      'Доля исполненных мероприятий плана',
      { measures: [{ status: 'отменено' }] },
      /нет мероприятий/,
      'nothing to count',
    ],
    ['Доля мероприятий плана, исполненных в срок', {}, /день исполнения/, 'three done on unknown days'],
  ])('«%s» says why it has no value', (text, spec, problem) => {
    const [indicator] = indicatorsOf({ ...spec, appendix: [[text, '100%']] });
    expect(indicator).toMatchObject({ value: null, met: null, target: 1 });
    expect(indicator?.problem).toMatch(problem);
  });

  it('counts «в срок» by the days', () => {
    const measures: MeasureSpec[] = [
      { due: '2022-03-01', status: 'исполнено', doneDate: '01.03.2022' },
      { due: '2022-03-01', status: 'исполнено', doneDate: '02.03.2022' },
      { due: '2022-03-01', status: '' },
    ];
    const [indicator] = indicatorsOf({ measures, appendix: [['Доля мероприятий плана, исполненных в срок', '']] });
    expect(indicator?.value).toBe(0.3333); // 1 of 3
  });
});

describe('indicators inside the plan', () => {
  it('that state the share of measures done are computed, others are left alone', () => {
    const measures: MeasureSpec[] = [
      { indicator: 'Доля исполненных мероприятий региональной дорожной карты по проекту', status: 'исполнено' }, // 002 № 26
      { indicator: 'Доля школ, принявших участие', status: '' },
      { indicator: 'Доля исполненных мероприятий муниципальных дорожных карт', status: '' },
      { indicator: 'Справка; доля исполненных мероприятий плана не менее 40 %', status: '' },
    ];
    const indicators = indicatorsOf({ measures, title: 'План-график региональных мероприятий по проекту' });
    expect(indicators.map(({ row, value, target, met }) => [row, value, target, met])).toEqual([
      [2, 0.25, null, null], // 1 of 4
      [5, 0.25, 0.4, false],
    ]);
  });
});
