/** The runner: severities, order, suppression, crashes, and what it fills in. */
import { describe, expect, test } from 'vitest';
import type { Rule } from '../rules/rule.js';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.js';
import { type OnCrash, runRules } from './run.js';
import { everywhere, planOf, ruleOf } from './testing/rules.js';

const rethrow: OnCrash = (_, cause) => {
  throw cause;
};

function run(rules: readonly Rule[], changes: Partial<Settings> = {}, roadmap = planOf(2)) {
  return runRules(rules, roadmap, { ...DEFAULT_SETTINGS, ...changes }, rethrow).findings;
}

describe('severity', () => {
  const rules = [everywhere('deadline/vague'), everywhere('executor/spelling')];

  test.each<[reason: string, severities: Settings['severities'], expected: string]>([
    ['the rule decides where the user says nothing', {}, 'deadline/vague warning, executor/spelling warning'],
    ['a rule named by its id', { 'deadline/vague': 'error' }, 'deadline/vague error, executor/spelling warning'],
    ['a whole group', { 'deadline/*': 'info' }, 'deadline/vague info, executor/spelling warning'],
    [
      'a rule wins over its group',
      { 'deadline/*': 'off', 'deadline/vague': 'info' },
      'deadline/vague info, executor/spelling warning',
    ],
    ['a rule switched off', { 'deadline/vague': 'off' }, 'executor/spelling warning'],
    ['a group switched off', { 'deadline/*': 'off' }, 'executor/spelling warning'],
    [
      'an unknown id changes nothing',
      { 'deadline/unknown': 'off' },
      'deadline/vague warning, executor/spelling warning',
    ],
  ])('%s', (_, severities, expected) => {
    const found = run(rules, { severities }, planOf(1)).map(({ rule, severity }) => `${rule} ${severity}`);
    expect(found.sort().join(', ')).toBe(expected);
  });

  test('the user wins over the severity of a single report', () => {
    const rule = ruleOf('table/x', () => [{ at: { row: 1, column: 0 }, message: 'Так.', severity: 'error' }]);
    expect(run([rule]).map(({ severity }) => severity)).toEqual(['error']);
    expect(run([rule], { severities: { 'table/x': 'info' } }).map(({ severity }) => severity)).toEqual(['info']);
  });
});

describe('filling a finding', () => {
  test('takes from the rule what the report leaves out', () => {
    const rule = ruleOf('table/x', () => [{ at: { row: 1, column: 3 }, message: 'Так.' }]);
    expect(run([rule])).toEqual([
      {
        rule: 'table/x',
        severity: 'warning',
        sheet: 'Лист1',
        place: { top: 1, left: 3, bottom: 1, right: 3 },
        activity: null,
        message: 'Так.',
        why: 'Потому.',
        advice: 'Исправьте.',
        actual: null,
        expected: [],
        related: [],
        fix: null,
      },
    ]);
  });

  test('keeps what the report says', () => {
    const place = { top: 1, left: 0, bottom: 2, right: 4 };
    const fix = { title: 'Исправить', edits: [] };
    const rule = ruleOf('table/x', ({ activities }) =>
      activities.slice(1).map((activity) => ({
        at: place,
        activity,
        message: 'Так.',
        advice: 'Иначе.',
        actual: 'а',
        expected: ['б'],
        related: [{ row: 3, column: 1 }, place],
        fix,
      })),
    );
    const [finding] = run([rule]);
    expect(finding).toMatchObject({ place, activity: 1, advice: 'Иначе.', actual: 'а', expected: ['б'], fix });
    expect(finding?.related).toEqual([{ top: 3, left: 1, bottom: 3, right: 1 }, place]);
  });
});

describe('order', () => {
  test('down the sheet, then to the right, then by severity, then by rule', () => {
    const at = (id: string, severity: Rule['severity'], row: number, column: number): Rule =>
      ruleOf(id, () => [{ at: { row, column }, message: 'Так.' }], { severity });
    const rules = [
      at('text/e', 'info', 3, 1),
      at('text/d', 'info', 2, 2),
      at('text/c', 'error', 2, 2),
      at('text/b', 'info', 2, 1),
      at('text/a', 'info', 2, 2),
    ];
    expect(run(rules).map(({ rule }) => rule)).toEqual(['text/b', 'text/c', 'text/a', 'text/d', 'text/e']);
  });

  test('the same finding is said once', () => {
    const twice = ruleOf('text/x', () => [
      { at: { row: 2, column: 2 }, message: 'Так.' },
      { at: { row: 2, column: 2 }, message: 'Так.' },
      { at: { row: 2, column: 2 }, message: 'Иначе.' },
    ]);
    expect(run([twice]).map(({ message }) => message)).toEqual(['Иначе.', 'Так.']);
  });
});

describe('suppression', () => {
  test.each<[note: string, rows: readonly number[]]>([
    ['', [2, 3]],
    ['не проверять: согласовано с министерством', [3]],
    ['НЕ ПРОВЕРЯТЬ – уже обсудили', [3]],
    ['Срок перенесён; не проверять (приказ № 5)', [3]],
    ['не проверять', [3]],
    ['проверять каждую неделю', [2, 3]],
    ['не проверятьс', [2, 3]],
  ])('note «%s» leaves the findings of rows %j', (note, rows) => {
    expect(run([everywhere('deadline/vague')], {}, planOf(2, [note])).map(({ place }) => place.top)).toEqual(rows);
  });

  test('findings about the table and about suppression itself stay', () => {
    const table = ruleOf('table/x', () => [{ at: { row: 1, column: 0 }, message: 'Так.' }]);
    const found = run([table, everywhere('check/suppression-reason')], {}, planOf(1, ['не проверять']));
    expect(found.map(({ rule }) => rule)).toEqual(['table/x', 'check/suppression-reason']);
  });
});

describe('a rule that breaks off', () => {
  const broken = ruleOf('text/broken', function* () {
    yield { at: { row: 2, column: 0 }, message: 'До сбоя.' };
    throw new Error('внутри');
  });

  test('leaves its earlier findings, and the other rules run on', () => {
    const crashes: string[] = [];
    const { findings } = runRules(
      [broken, everywhere('deadline/vague')],
      planOf(1),
      DEFAULT_SETTINGS,
      (rule, cause) => {
        crashes.push(`${rule.id} ${cause instanceof Error ? cause.message : ''}`);
        return { ...run([everywhere('check/rule-failed')], {}, planOf(1))[0] } as ReturnType<OnCrash>;
      },
    );
    expect(crashes).toEqual(['text/broken внутри']);
    expect(findings.map(({ rule }) => rule).sort()).toEqual(['check/rule-failed', 'deadline/vague', 'text/broken']);
  });
});
