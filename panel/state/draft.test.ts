import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SettingsForm } from '../../core/command/view.js';
import { SETTINGS } from '../testing/views.js';
import {
  addExecutor,
  changeExecutor,
  differs,
  draftOf,
  formOf,
  removeExecutor,
  requireColumn,
  setSeverity,
  severityOf,
  usualSeverity,
} from './draft.js';

const { form } = SETTINGS;
const DRAFT = draftOf(form);
const YEAR = { id: 'deadline/year-missing', title: '', why: '', severity: 'info' as const };

const word = fc.stringMatching(/^[а-яё]{1,8}( [а-яё]{1,8})?$/);
const forms: fc.Arbitrary<SettingsForm> = fc.record({
  period: fc.constantFrom('', '2022', '2022/2023'),
  asOf: fc.constantFrom('', '2022-06-30'),
  executors: fc.array(fc.record({ name: word, aliases: fc.array(word, { maxLength: 3 }) }), { maxLength: 4 }),
  requiredColumns: fc.subarray(['information', 'number', 'note'] as const),
  severities: fc.dictionary(fc.constantFrom('text/*', 'deadline/vague', 'row/blank'), fc.constantFrom('off', 'error')),
  doneWords: fc.array(word, { maxLength: 3 }),
  credit: fc.constantFrom('full', 'divided'),
});

describe('form and draft', () => {
  it('a draft of a form means the form', () => {
    fc.assert(
      fc.property(forms, (any) => {
        const back = formOf(draftOf(any));
        expect(back).toEqual({ ...any, requiredColumns: [...any.requiredColumns].sort() });
        expect(differs(draftOf(any), any)).toBe(false);
      }),
    );
  });

  it('tidies what was typed: spaces, blank lines, blank rows', () => {
    const typed = {
      ...addExecutor(DRAFT),
      period: ' 2022 / 2023 ',
      doneWords: '\n сдано  в  срок \n\nзакрыто\n',
      executors: [
        { id: 0, name: ' РМК ', aliases: 'методкабинет\n\n  ' },
        { id: 1, name: ' ', aliases: '\n' },
      ],
    };
    expect(formOf(typed)).toMatchObject({
      period: '2022 / 2023',
      doneWords: ['сдано в срок', 'закрыто'],
      executors: [{ name: 'РМК', aliases: ['методкабинет'] }],
    });
  });

  it('keeps other spellings that lack their name, so that the host can say so', () => {
    const typed = { ...DRAFT, executors: [{ id: 0, name: '', aliases: 'методкабинет' }] };
    expect(formOf(typed).executors).toEqual([{ name: '', aliases: ['методкабинет'] }]);
  });

  it.each([
    ['the period', { ...DRAFT, period: '2023' }, true],
    ['a space after the period', { ...DRAFT, period: '2022 ' }, false],
    ['a new row nothing is written in', addExecutor(DRAFT), false],
    ['a row with a name', changeExecutor(addExecutor(DRAFT), 1, { name: 'куратор' }), true],
    ['a row that went', removeExecutor(DRAFT, 0), true],
    ['a tick', requireColumn(DRAFT, 'number', true), true],
    ['a tick set and taken back', requireColumn(requireColumn(DRAFT, 'number', true), 'number', false), false],
    ['a rule', setSeverity(DRAFT, 'text/spaces', 'off'), true],
    ['a rule taken back and set again', setSeverity(setSeverity(DRAFT, YEAR.id, null), YEAR.id, 'off'), false],
  ])('tells whether %s is a change', (_what, draft, changed) => {
    expect(differs(draft, form)).toBe(changed);
  });
});

describe('rows of the directory', () => {
  it('get ids no other row has, also after one went', () => {
    const draft = addExecutor(addExecutor(removeExecutor(addExecutor(DRAFT), 0)));
    const ids = draft.executors.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('severities', () => {
  it('come from the rule, else its group, else the catalogue', () => {
    const bare = { ...DRAFT, severities: {} };
    const group = setSeverity(bare, 'deadline/*', 'error');
    expect(severityOf(bare, YEAR)).toBe('info');
    expect(severityOf(group, YEAR)).toBe('error');
    expect(severityOf(setSeverity(group, YEAR.id, 'off'), YEAR)).toBe('off');
    expect(usualSeverity(setSeverity(group, YEAR.id, 'off'), YEAR)).toBe('error');
  });

  it('are taken back with null', () => {
    expect(setSeverity(DRAFT, YEAR.id, null).severities).toEqual({});
  });
});
