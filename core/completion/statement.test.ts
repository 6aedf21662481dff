import { describe, expect, it } from 'vitest';
import { executorNames } from './executor-phrases.js';
import { readStatement } from './statement.js';
import { roadmapOf } from './testing/roadmap.js';

const TITLE = 'План-график (дорожная карта) муниципальных мероприятий по реализации проекта в районе';
const EXECUTORS = [
  'муниципальный координатор',
  'куратор',
  'УО',
  'школа-участница проекта',
  'Минобрнауки Хакасии',
  'РМК',
];
const NAMES = executorNames(roadmapOf({ measures: EXECUTORS.map((name) => ({ executors: [name] })) }));
const OF_PLAN = 'от общего количества предусмотренных муниципальной «дорожной картой»';

const read = (text: string, names = NAMES) => readStatement(text, TITLE, names);

describe('whose measures a statement counts', () => {
  it.each([
    // the four of order 000, appendix 2, with another district
    [
      `Доля исполненных и подтвержденных мероприятий ${OF_PLAN} муниципальным координатором`,
      'муниципальный координатор',
    ],
    [`Доля исполненных и подтвержденных мероприятий ${OF_PLAN} куратором`, 'куратор'],
    [`Доля исполненных и подтвержденных мероприятий ${OF_PLAN} Управлением образования Энского района`, 'УО'],
    [`Доля исполненных и подтвержденных мероприятий ${OF_PLAN} школой-участницей проекта`, 'школа-участница проекта'],
    // other cases and orders of words
    ['Доля мероприятий куратора, исполненных на отчётную дату', 'куратор'],
    ['Доля исполненных РМК мероприятий', 'РМК'],
    ['Процент выполнения мероприятий плана муниципальными координаторами', 'муниципальный координатор'],
    ['Доля выполненных мероприятий (ответственный исполнитель – куратор)', 'куратор'],
    // the whole plan
    ['Доля исполненных мероприятий муниципальной дорожной карты', null],
    ['Доля исполненных мероприятий дорожной карты по проекту «500+»', null],
    ['Доля реализованных мероприятий плана от общего числа запланированных', null],
    ['Процент исполнения плана', null],
    ['Доля исполненных мероприятий по реализации проекта в районе', null],
  ])('«%s»', (text, executor) => {
    expect(read(text)).toMatchObject({ executor, problem: null });
  });

  it('knows an abbreviation by the definition of the document', () => {
    const names = executorNames(
      roadmapOf({
        measures: [{ executors: ['ДО'] }],
        definitions: [{ short: 'ДО', full: 'Департамент образования Энской области' }],
      }),
    );
    const text = 'Доля исполненных мероприятий Департаментом образования Энской области';
    expect(read(text, names)).toMatchObject({ executor: 'ДО', problem: null });
  });

  it('takes the longer of two names', () => {
    const names = executorNames(roadmapOf({ measures: [{ executors: ['координатор', 'муниципальный координатор'] }] }));
    expect(read('Доля исполненных мероприятий муниципальным координатором', names)?.executor).toBe(
      'муниципальный координатор',
    );
    expect(read('Доля исполненных мероприятий координатором', names)?.executor).toBe('координатор');
  });
});

describe('what it counts', () => {
  it.each([
    ['Доля исполненных мероприятий плана', 'done'],
    ['Доля исполненных и подтверждённых мероприятий плана', 'confirmed'],
    ['Доля мероприятий плана, исполненных в установленный срок', 'in-time'],
    ['Доля своевременно исполненных мероприятий плана', 'in-time'],
  ])('«%s»: %s', (text, counts) => {
    expect(read(text)).toMatchObject({ counts, problem: null });
  });
});

describe('statements that cannot be tied', () => {
  it.each([
    ['Доля исполненных мероприятий методистом', /методистом/, 'nobody of that name'],
    [
      'Доля исполненных мероприятий региональным координатором',
      /региональным координатором|координатором/,
      'another level',
    ],
    ['Доля исполненных мероприятий куратором и методистом', /методистом/, 'one of two is unknown'],
    ['Доля исполненных мероприятий куратором и РМК', /несколько исполнителей/, 'two of the table'],
    ['Доля исполненных мероприятий муниципальных дорожных карт', /других планов/, 'plans of others'],
    [
      'Доля исполненных мероприятий региональной дорожной карты',
      /других планов/,
      'a plan of another level than the title says',
    ],
    ['Доля исполненных мероприятий за I полугодие', /полугодие/, 'a part of the period'],
  ])('«%s»', (text, problem) => {
    const statement = read(text);
    expect(statement?.executor).toBeNull();
    expect(statement?.problem).toMatch(problem);
  });
});

describe('other indicators', () => {
  it.each([
    'Доля педагогов, принявших участие в мероприятиях, проведенных куратором',
    'Доля ШНОР, в которых завершено анкетирование',
    'Доля пользователей проекта «Пушкинская карта»',
    'Количество исполненных мероприятий',
    'Приказ о проведении мероприятий, исполненный в срок',
    'Доля мероприятий, направленных на поддержку школ',
    '100% участие директоров школ',
    '',
  ])('«%s» is no share of measures done', (text) => {
    expect(read(text)).toBeNull();
  });
});
