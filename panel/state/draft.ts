/** The settings form while it is being filled in: text as typed, turned into a `SettingsForm` when it is saved. */
import { groupOf } from '../../core/check/severity.js';
import type { SettingsForm, SettingsView } from '../../core/command/view.js';
import type { Severity } from '../../core/settings/settings.js';
import { squeeze } from '../../core/text/fold.js';

/** A row of the executors' directory. */
export interface ExecutorDraft {
  /** Knows the row again while others come and go. */
  readonly id: number;
  readonly name: string;
  /** Other spellings, one a line. */
  readonly aliases: string;
}

export interface Draft extends Omit<SettingsForm, 'executors' | 'doneWords'> {
  readonly executors: readonly ExecutorDraft[];
  /** One a line. */
  readonly doneWords: string;
}

export function draftOf(form: SettingsForm): Draft {
  return {
    ...form,
    executors: form.executors.map(({ name, aliases }, id) => ({ id, name, aliases: aliases.join('\n') })),
    doneWords: form.doneWords.join('\n'),
  };
}

/** Blank lines and rows left out, spaces tidied, ticks and rules in one order: forms that mean the same are the same. */
export function formOf({ executors, doneWords, ...same }: Draft): SettingsForm {
  return {
    ...same,
    period: squeeze(same.period),
    requiredColumns: [...same.requiredColumns].sort(),
    severities: Object.fromEntries(Object.entries(same.severities).sort()),
    executors: executors
      .map(({ name, aliases }) => ({ name: squeeze(name), aliases: linesOf(aliases) }))
      .filter(({ name, aliases }) => name !== '' || aliases.length > 0),
    doneWords: linesOf(doneWords),
  };
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(squeeze)
    .filter((line) => line !== '');

/** Whether the draft would save anything other than this form. */
export const differs = (draft: Draft, form: SettingsForm): boolean =>
  JSON.stringify(formOf(draft)) !== JSON.stringify(formOf(draftOf(form)));

export function addExecutor(draft: Draft): Draft {
  const id = draft.executors.reduce((highest, one) => Math.max(highest, one.id), -1) + 1;
  return { ...draft, executors: [...draft.executors, { id, name: '', aliases: '' }] };
}

export const changeExecutor = (draft: Draft, id: number, change: Partial<Omit<ExecutorDraft, 'id'>>): Draft => ({
  ...draft,
  executors: draft.executors.map((one) => (one.id === id ? { ...one, ...change } : one)),
});

export const removeExecutor = (draft: Draft, id: number): Draft => ({
  ...draft,
  executors: draft.executors.filter((one) => one.id !== id),
});

export function requireColumn(draft: Draft, role: Draft['requiredColumns'][number], required: boolean): Draft {
  const others = draft.requiredColumns.filter((one) => one !== role);
  return { ...draft, requiredColumns: required ? [...others, role] : others };
}

export type RuleSeverity = Severity | 'off';

export type RuleSetting = SettingsView['rules'][number];

/** What a rule has without a word of the user's about it: what he set for its group, else the catalogue's. */
export const usualSeverity = ({ severities }: Draft, { id, severity }: RuleSetting): RuleSeverity =>
  severities[groupKey(groupOf(id))] ?? severity;

/** The severity a rule runs with. */
export const severityOf = (draft: Draft, rule: RuleSetting): RuleSeverity =>
  draft.severities[rule.id] ?? usualSeverity(draft, rule);

/** `text` → `text/*`, as settings name a whole group. */
export const groupKey = (group: string): string => `${group}/*`;

/** Sets a rule (`deadline/vague`) or a group (`deadline/*`); `null` takes the user's word back. */
export function setSeverity(draft: Draft, key: string, severity: RuleSeverity | null): Draft {
  const { [key]: _before, ...others } = draft.severities;
  return { ...draft, severities: severity === null ? others : { ...others, [key]: severity } };
}
