import { describe, expect, it } from 'vitest';
import { CHECK, checkWithout, SETTINGS } from '../testing/views.js';
import type { Action } from './actions.js';
import { NO_FILTER } from './filter.js';
import { FOLDED } from './group.js';
import { reduce } from './reduce.js';
import type { Answered, RequestOf } from './requests.js';
import { isBusy, NEW_PANEL, type PanelState } from './state.js';

const follow = (state: PanelState, ...actions: Action[]): PanelState => actions.reduce(reduce, state);

/** A command asked for and answered. */
const done = (answered: Answered, quiet = false): Action[] => {
  const { answer: _answer, ...request } = answered;
  const run = { id: 1, request: request as RequestOf<'settings'>, quiet };
  return [
    { type: 'started', run },
    { type: 'answered', run, answered, at: '14:05' },
  ];
};

const said = (...sentences: string[]) => ({ ok: true as const, said: sentences });
const checked = (view = CHECK, write = true): Action[] =>
  done({
    command: 'check',
    asks: { asOf: null, write },
    answer: { ...said('Проверено: 3 ошибки, 2 предупреждения, 3 совета.'), value: view },
  });
const CHECKED = follow(NEW_PANEL, ...checked());
const SET_UP = follow(NEW_PANEL, ...done({ command: 'settings', asks: null, answer: { ...said(), value: SETTINGS } }));
const key = (range: string): string =>
  CHECKED.checked?.items.find(({ finding }) => finding.ref.range === range)?.key ?? 'none';

describe('commands', () => {
  it('are under way until they are answered', () => {
    const [start, end] = checked();
    const running = follow(NEW_PANEL, start as Action);
    expect(isBusy(running)).toBe(true);
    expect(isBusy(follow(running, end as Action))).toBe(false);
  });

  it('of the panel itself do not keep the user waiting', () => {
    const [start] = done({ command: 'settings', asks: null, answer: { ...said(), value: SETTINGS } }, true);
    expect(isBusy(follow(NEW_PANEL, start as Action))).toBe(false);
  });

  it('tell their progress only while they run', () => {
    const [start, end] = checked();
    const running = follow(NEW_PANEL, start as Action, { type: 'progress', text: 'Лист 2 из 3' });
    expect(running.progress).toBe('Лист 2 из 3');
    expect(follow(running, end as Action).progress).toBeNull();
    expect(follow(NEW_PANEL, { type: 'progress', text: 'Лист 2 из 3' }).progress).toBeNull();
  });

  it('replace what was said before, those of the panel itself add to it', () => {
    const report = done({
      command: 'summary',
      asks: { asOf: null },
      answer: { ...said('Свод записан.'), value: null },
    });
    const once = follow(CHECKED, ...report);
    expect(once.said).toEqual(['Свод записан.']);
    const quiet = done(
      { command: 'check', asks: { asOf: null, write: true }, answer: { ...said('Лист «А» защищён.'), value: CHECK } },
      true,
    );
    expect(follow(once, ...quiet).said).toEqual(['Свод записан.', 'Лист «А» защищён.']);
    expect(follow(once, ...quiet, ...report).said).toEqual(['Свод записан.']);
  });

  it('that fail keep everything and say what to do, with a way to try again', () => {
    const asks = { asOf: null, write: true };
    const failed = follow(
      CHECKED,
      ...done({ command: 'check', asks, answer: { ok: false, problem: 'Таблица занята.' } }),
    );
    expect(failed.checked).toBe(CHECKED.checked);
    expect(failed.problem).toEqual({ text: 'Таблица занята.', retry: { command: 'check', asks } });
  });
});

describe('a check', () => {
  it('shows its findings, tells their number once', () => {
    expect(CHECKED.checked).toMatchObject({ at: '14:05', view: CHECK });
    expect(CHECKED.said).toEqual([]);
    expect(CHECKED.announcement).toBe('Проверено: 3 ошибки, 2 предупреждения, 3 совета.');
  });

  it('remembers whether marks stand in the workbook', () => {
    expect(follow(NEW_PANEL, ...checked(CHECK, false)).marked).toBe(false);
    expect(CHECKED.marked).toBe(true);
    expect(follow(CHECKED, ...checked(CHECK, false)).marked).toBe(true);
    expect(follow(CHECKED, ...done({ command: 'clear', asks: null, answer: { ...said(), value: null } })).marked).toBe(
      false,
    );
  });

  it('keeps what the user has filtered and opened', () => {
    const narrowed = follow(
      CHECKED,
      { type: 'filter', change: { rule: 'row/blank' } },
      { type: 'open', key: key('A9:F9') },
    );
    expect(follow(narrowed, ...checked(checkWithout('C8'))).findings).toEqual(narrowed.findings);
  });

  it('shows the first table when the chosen one is gone', () => {
    const second = follow(CHECKED, { type: 'set', change: { table: 1 } });
    expect(follow(second, ...checked()).table).toBe(1);
    expect(follow(second, ...checked({ ...CHECK, tables: CHECK.tables.slice(0, 1) })).table).toBe(0);
  });
});

describe('the list', () => {
  it('begins anew when its filter changes', () => {
    const paged = follow(
      CHECKED,
      { type: 'more-groups' },
      { type: 'more-items', key: 'a' },
      { type: 'toggle-group', key: 'a' },
    );
    expect(paged.findings.unfolded).toEqual({ turned: ['a'], groups: 80, items: { a: 40 } });
    expect(follow(paged, { type: 'filter', change: { text: 'а' } }).findings.unfolded).toEqual(FOLDED);
    expect(
      follow(paged, { type: 'toggle-severity', severity: 'error' }, { type: 'reset-filter' }).findings.filter,
    ).toEqual(NO_FILTER);
  });

  it('is what a count leads to from any tab', () => {
    const elsewhere = follow(CHECKED, { type: 'set', change: { tab: 'settings' } });
    expect(follow(elsewhere, { type: 'toggle-severity', severity: 'error' }).tab).toBe('findings');
  });

  it('folds a group and unfolds it', () => {
    const folded = follow(CHECKED, { type: 'toggle-group', key: 'a' });
    expect(folded.findings.unfolded.turned).toEqual(['a']);
    expect(follow(folded, { type: 'toggle-group', key: 'a' }).findings.unfolded.turned).toEqual([]);
  });
});

describe('a hidden finding', () => {
  const finding = CHECK.findings[3]?.ref ?? { rule: '', sheet: '', range: '', activity: '', actual: '' };
  const hidden = follow(
    CHECKED,
    { type: 'open', key: key('C11') },
    { type: 'hide', key: key('C11') },
    ...done({ command: 'accept', asks: { finding, reason: 'так в приказе' }, answer: { ...said(), value: null } }),
  );

  it('goes at once and stands among the hidden ones', () => {
    expect(hidden.checked?.items.map((item) => item.finding.ref.range)).not.toContain('C11');
    expect(hidden.checked?.view.accepted).toContainEqual({
      rule: 'deadline/year-missing',
      ruleTitle: 'В сроке не указан год',
      activity: finding.activity,
      actual: '15–25 февраля',
      reason: 'так в приказе',
    });
    expect(hidden.findings).toMatchObject({ open: null, accepting: null });
  });

  it('leaves its mark until the next check that writes', () => {
    expect(hidden.marksBehind).toBe(true);
    expect(follow(hidden, ...checked(CHECK, false)).marksBehind).toBe(true);
    expect(follow(hidden, ...checked()).marksBehind).toBe(false);
  });
});

describe('settings', () => {
  const typed = follow(SET_UP, { type: 'draft', draft: { ...draftIn(SET_UP), period: '2023' } });

  it('keep what was typed when they are read again', () => {
    const again = follow(typed, ...done({ command: 'settings', asks: null, answer: { ...said(), value: SETTINGS } }));
    expect(again.settings?.draft.period).toBe('2023');
  });

  it('not saved keep what was typed and say why', () => {
    const form = { ...SETTINGS.form, period: 'abc' };
    const problems = ['Период «abc» не понят.'];
    const refused = done({
      command: 'saveSettings',
      asks: { form },
      answer: { ...said(), value: { ...SETTINGS, form, problems } },
    });
    const state = follow(typed, ...refused);
    expect(state.settings).toMatchObject({ problems, view: SETTINGS, draft: { period: '2023' } });
    expect(state.focus.id).not.toBe('');
  });

  it('a host could not save stand beside the form, not above the tabs', () => {
    const asks = { form: SETTINGS.form };
    const state = follow(
      typed,
      ...done({ command: 'saveSettings', asks, answer: { ok: false, problem: 'Таблица занята.' } }),
    );
    expect(state.problem).toBeNull();
    expect(state.settings?.problems).toEqual(['Таблица занята.']);
  });

  it('saved are the form from now on, but for what was typed meanwhile', () => {
    const form = { ...SETTINGS.form, period: '2023' };
    const saved = done({
      command: 'saveSettings',
      asks: { form },
      answer: { ...said(), value: { ...SETTINGS, form } },
    });
    expect(follow(typed, ...saved).settings).toMatchObject({ view: { form }, draft: { period: '2023' }, problems: [] });
    const [start, end] = saved;
    const meanwhile = follow(
      typed,
      start as Action,
      { type: 'draft', draft: { ...draftIn(typed), period: '2024' } },
      end as Action,
    );
    expect(meanwhile.settings).toMatchObject({ view: { form }, draft: { period: '2024' } });
  });

  it('put back are those kept', () => {
    expect(follow(typed, { type: 'reset-draft' }).settings?.draft.period).toBe('2022');
  });
});

function draftIn({ settings }: PanelState) {
  if (!settings) throw new Error('no settings');
  return settings.draft;
}
