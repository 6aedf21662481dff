import { describe, expect, it } from 'vitest';
import { type OnCrash, runRules } from '../../check/run.js';
import { readRoadmaps } from '../../roadmap/read.js';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings.js';
import { gridOf } from '../../testing/grid.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import { confirmedNotDoneStatus } from './confirmed-not-done.js';
import { doneEarlyStatus } from './done-early.js';
import { lateStatus } from './late.js';
import { overdueStatus } from './overdue.js';
import { unconfirmedStatus } from './unconfirmed.js';
import { unknownStatus } from './unknown.js';

const RULES = [unknownStatus, unconfirmedStatus, confirmedNotDoneStatus, overdueStatus, lateStatus, doneEarlyStatus];
const HEADER = [
  '№',
  'Мероприятие',
  'Срок',
  'Исполнители',
  'Отметка об исполнении',
  'Дата исполнения',
  'Подтверждающий документ',
];
const DOC = 'Приказ № 5';

/** Deadline, then status, day of doing, document. */
type Report = readonly string[];

/** Findings on a plan whose measures have these deadlines and marks; measures stand from row 3 (index 2). */
function check(rule: Rule, reports: readonly Report[], changes: Partial<Settings> = {}): Finding[] {
  const topics = ['математики', 'физики', 'химии', 'биологии', 'истории', 'географии', 'музыки', 'русского языка'];
  const rows = reports.map(([deadline = '', ...marks], at) => [
    `${at + 1}`,
    `Семинар для учителей ${topics[at]}`,
    deadline,
    'РМК',
    ...marks,
  ]);
  const [roadmap] = readRoadmaps(gridOf([['План на 2022 год'], HEADER, ...rows]));
  if (!roadmap) throw new Error('the plan was not read');
  const rethrow: OnCrash = (_, cause) => {
    throw cause;
  };
  return runRules([rule], roadmap, { ...DEFAULT_SETTINGS, asOf: '2022-06-30', ...changes }, rethrow).findings;
}

const messages = (...given: Parameters<typeof check>): string[] => check(...given).map(({ message }) => message);

it('words of the user’s own for «done» are no unknown marks, and are proposed for what is near them', () => {
  const found = (mark: string, doneWords: readonly string[]) =>
    check(unknownStatus, [['15.02.2022', mark]], { doneWords });
  expect(found('зачтено', [])).toHaveLength(1);
  expect(found('зачтено', ['зачтено'])).toEqual([]);
  expect(found('зачтeнно!!', ['зачтено'])).toEqual([]);
  // the writer asks himself
  expect(found('зачтена?', ['зачтена'])).toHaveLength(1);
  expect(found('зачтмено', ['зачтено'])[0]?.expected).toEqual(['зачтено']);
});

describe('what the messages say', () => {
  it.each<[Rule, readonly Report[], string[]]>([
    [
      unknownStatus,
      [['15.02.2022', 'согласно приказу']],
      ['№ 1: по отметке «согласно приказу» не понять, исполнено ли мероприятие.'],
    ],
    [
      unknownStatus,
      [['15.02.2022', 'не исполнено', '14.02.2022']],
      ['№ 1: отметка «не исполнено» и дата исполнения «14.02.2022» расходятся.'],
    ],
    [
      unconfirmedStatus,
      [['15.02.2022', 'исполнено', '', 'нет']],
      ['№ 1: исполнено, но не подтверждено – в столбце документа «нет».'],
    ],
    [unconfirmedStatus, [['15.02.2022', 'исполнено']], ['№ 1: исполнено, но не подтверждено – документ не указан.']],
    [
      confirmedNotDoneStatus,
      [
        ['15.02.2022', 'да', '', DOC],
        ['15.02.2022', '', '', DOC],
        ['15.02.2022', 'нет', '', DOC],
      ],
      [
        '№ 2: документ указан («Приказ № 5»), а отметки об исполнении нет.',
        '№ 3: документ указан («Приказ № 5»), а отметка – «нет».',
      ],
    ],
    [
      overdueStatus,
      [['15.02.2022', 'исполняется'], ['16.02.2022']],
      [
        '№ 1: срок истёк 15.02.2022, отметка – «исполняется».',
        '№ 2: срок истёк 16.02.2022, отметки об исполнении нет.',
      ],
    ],
    [
      lateStatus,
      [['15.02.2022', 'да', '17.02.2022']],
      ['№ 1: исполнено 17.02.2022, на 2 дня позже срока (15.02.2022).'],
    ],
    [lateStatus, [['март 2022', 'исполнено с опозданием']], ['№ 1: исполнено с опозданием.']],
    [
      doneEarlyStatus,
      [['15.02.2022', 'да', '05.07.2022']],
      ['№ 1: исполнено 05.07.2022, а отчётная дата – 30.06.2022.'],
    ],
    [
      doneEarlyStatus,
      [['март 2022', 'да', '17.02.2022']],
      ['№ 1: исполнено 17.02.2022, раньше начала срока (01.03.2022).'],
    ],
  ])('$id', (rule, reports, expected) => {
    expect(messages(rule, reports)).toEqual(expected);
  });
});

describe('where the marks go', () => {
  it('to the mark, the day or the document that is asked about', () => {
    const place = (rule: Rule, reports: readonly Report[]) =>
      check(rule, reports).map(({ place: { top, left } }) => [top, left]);
    expect(place(unknownStatus, [['15.02.2022', '???']])).toEqual([[2, 4]]);
    expect(place(lateStatus, [['15.02.2022', 'да', '17.02.2022']])).toEqual([[2, 5]]);
    expect(place(lateStatus, [['15.02.2022', 'исполнено 17.02.2022']])).toEqual([[2, 4]]);
    expect(place(unconfirmedStatus, [['15.02.2022', 'да']])).toEqual([[2, 6]]);
    expect(place(overdueStatus, [['15.02.2022', 'нет']])).toEqual([[2, 4]]);
  });
});

describe('one cause gives one finding', () => {
  const six = (...marks: string[]): Report[] => Array.from({ length: 6 }, () => ['15.02.2022', ...marks]);

  it('a column nobody has filled is one overdue finding, on its heading', () => {
    const [finding, ...others] = check(overdueStatus, six());
    expect(others).toEqual([]);
    expect(finding?.message).toBe(
      'К 30.06.2022 истёк срок 6 мероприятий, а не отмечено ни одно: № 1, № 2, № 3, № 4 и ещё 2.',
    );
    expect(finding).toMatchObject({ place: { top: 1, left: 4 }, activity: null });
    expect(finding?.related).toHaveLength(6);
  });

  it('a table where nothing is confirmed', () => {
    expect(messages(unconfirmedStatus, six('да'))).toEqual([
      'Не подтверждено ни одно из 6 исполненных мероприятий: № 1, № 2, № 3, № 4 и ещё 2.',
    ]);
  });

  it('marks that are unreadable as a habit', () => {
    expect(messages(unknownStatus, six('согласно приказу'))).toEqual([
      'По 6 отметкам не понять, исполнено ли мероприятие: № 1, № 2, № 3, № 4 и ещё 2.',
    ]);
  });

  it('documents named in advance', () => {
    const reports: Report[] = [['15.02.2022', 'да', '', DOC], ...six('', '', DOC)];
    expect(messages(confirmedNotDoneStatus, reports)).toEqual([
      'Документ указан, а отметки об исполнении нет: № 2, № 3, № 4, № 5 и ещё 2.',
    ]);
  });
});

describe('without a reporting day', () => {
  it('rules that need one stay silent', () => {
    expect(messages(overdueStatus, [['15.02.2022', 'нет']], { asOf: null })).toEqual([]);
    expect(messages(doneEarlyStatus, [['15.02.2022', 'да', '05.07.2022']], { asOf: null })).toEqual([]);
  });

  it('late is late', () => {
    expect(messages(lateStatus, [['15.02.2022', 'да', '17.02.2022']], { asOf: null })).toHaveLength(1);
  });
});

describe('a plan without report columns', () => {
  it('has no status findings', () => {
    const grid = gridOf([['План на 2022 год'], HEADER.slice(0, 4), ['1', 'Семинар для учителей', '15.02.2022', 'РМК']]);
    const [roadmap] = readRoadmaps(grid);
    const settings = { ...DEFAULT_SETTINGS, asOf: '2022-06-30' };
    expect(roadmap && RULES.flatMap((rule) => [...rule.check(roadmap, { settings })])).toEqual([]);
  });
});
