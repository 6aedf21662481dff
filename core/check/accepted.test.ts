/** Accepted findings: known again by what they say, wherever they stand. */
import { describe, expect, test } from 'vitest';
import type { Roadmap } from '../roadmap/roadmap.js';
import { type AcceptedFinding, DEFAULT_SETTINGS } from '../settings/settings.js';
import { gridOf } from '../testing/grid.js';
import { acceptedOf } from './accepted.js';
import { checkRoadmap, checkSheet, reviewRoadmap } from './check.js';
import { type OnCrash, runRules } from './run.js';
import { roadmapOf, ruleOf } from './testing/rules.js';

const HEADER = ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель', 'Информационное сопровождение'];
const MEETING = ['1', 'Совещание с кураторами школ', '15.02.2022', 'РМК', 'Протокол совещания', 'Сайт РМК'];
/** No executor: an error. */
const SEMINAR = ['2', 'Семинар для учителей математики', '16.06.2022', '', 'Не менее 20 участников', 'Сайт РМК'];
const plan = (...rows: readonly (readonly string[])[]): Roadmap => roadmapOf([['План на 2022 год'], HEADER, ...rows]);

/** What the user would keep of the findings of a rule. */
function acceptAll(roadmap: Roadmap, ruleId: string): AcceptedFinding[] {
  const found = checkRoadmap(roadmap).filter((finding) => finding.rule === ruleId);
  expect(found).not.toEqual([]);
  return found.map((finding) => ({ ...acceptedOf(finding, roadmap), reason: 'согласовано' }));
}

const foundWith = (roadmap: Roadmap, accepted: readonly AcceptedFinding[]): string[] =>
  checkRoadmap(roadmap, { ...DEFAULT_SETTINGS, accepted }).map((finding) => finding.rule);

describe('what a finding is known by', () => {
  test('its rule, the text of its measure and the text it found', () => {
    expect(acceptAll(plan(MEETING, SEMINAR), 'executor/missing')).toEqual([
      { rule: 'executor/missing', activity: SEMINAR[1], actual: '', reason: 'согласовано' },
    ]);
  });

  test('the text of its cell where the rule quotes none', () => {
    const [one] = acceptAll(
      plan(['1', 'Семинар', '08.03.2022', 'РМК', 'Протокол', 'Сайт']),
      'deadline/non-working-day',
    );
    expect(one).toMatchObject({ activity: 'Семинар', actual: '08.03.2022' });
  });

  test('its message where it speaks of the table and quotes nothing: two missing columns are two findings', () => {
    const roadmap = roadmapOf([['План на 2022 год'], ['№', 'Мероприятие', 'Срок'], ['1', 'Семинар', '15.02.2022']]);
    const [first, ...others] = acceptAll(roadmap, 'table/missing-column');
    expect(others.length).toBeGreaterThan(0);
    const left = first ? foundWith(roadmap, [first]) : [];
    expect(left.filter((id) => id === 'table/missing-column')).toHaveLength(others.length);
  });

  test('a sheet without a roadmap too', () => {
    const grid = gridOf([['Отчёт'], ['Мероприятие', 'Место']]);
    const accepted = checkSheet(grid).map((finding) => ({ ...acceptedOf(finding, null), reason: 'титульный лист' }));
    expect(accepted).toHaveLength(1);
    expect(checkSheet(grid, { ...DEFAULT_SETTINGS, accepted })).toEqual([]);
  });
});

describe('an accepted finding', () => {
  const roadmap = plan(MEETING, SEMINAR);
  const accepted = acceptAll(roadmap, 'executor/missing');

  test('is not shown, though it be an error, and is counted', () => {
    const before = checkRoadmap(roadmap);
    const after = reviewRoadmap(roadmap, { ...DEFAULT_SETTINGS, accepted });
    expect(after.findings).toEqual(before.filter((finding) => finding.rule !== 'executor/missing'));
    expect(after.accepted).toBe(1);
  });

  test.each<[reason: string, rows: readonly (readonly string[])[], hidden: boolean]>([
    ['its row moved up', [SEMINAR, MEETING], true],
    ['it got another number', [MEETING, ['7', ...SEMINAR.slice(1)]], true],
    ['other case and spaces', [MEETING, ['2', ' СЕМИНАР  для учителей математики', ...SEMINAR.slice(2)]], true],
    ['the measure is worded anew', [MEETING, ['2', 'Семинар для учителей физики', ...SEMINAR.slice(2)]], false],
  ])('%s', (_, rows, hidden) => {
    expect(foundWith(plan(...rows), accepted).includes('executor/missing')).toBe(!hidden);
  });

  test('comes back when something else is found in its place', () => {
    const vague = (text: string) => plan(MEETING, ['2', 'Семинар', text, 'РМК', 'Протокол', 'Сайт']);
    const spring = acceptAll(vague('весной'), 'deadline/vague');
    expect(foundWith(vague('Весной'), spring)).not.toContain('deadline/vague');
    expect(foundWith(vague('осенью'), spring)).toContain('deadline/vague');
  });

  test('that is found no more does no harm', () => {
    const stale = { rule: 'deadline/vague', activity: 'Давно снято', actual: 'весной', reason: '' };
    const settings = { ...DEFAULT_SETTINGS, accepted: [stale] };
    expect(reviewRoadmap(roadmap, settings)).toEqual({ findings: checkRoadmap(roadmap), accepted: 0 });
  });

  test('still hides what follows from it', () => {
    const at = { row: 2, column: 3 };
    const cause = ruleOf('cell/error-value', () => [{ at, message: 'Вместо имени стоит «#ССЫЛКА!».' }]);
    const effect = ruleOf('executor/missing', ({ activities: [activity] }) =>
      activity ? [{ at, activity, message: 'Не указан исполнитель.' }] : [],
    );
    const rethrow: OnCrash = (_, thrown) => {
      throw thrown;
    };
    const run = (settings: Partial<typeof DEFAULT_SETTINGS>) =>
      runRules([cause, effect], roadmap, { ...DEFAULT_SETTINGS, ...settings }, rethrow);
    const [only, ...others] = run({}).findings;
    expect([only?.rule, others]).toEqual(['cell/error-value', []]);
    const kept = only ? [{ ...acceptedOf(only, roadmap), reason: 'ждём файл' }] : [];
    expect(run({ accepted: kept })).toEqual({ findings: [], accepted: 1 });
  });
});
