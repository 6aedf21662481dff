/** What can happen to the panel. */
import type { Severity } from '../../core/settings/settings.js';
import type { Draft } from './draft.js';
import type { Filter } from './filter.js';
import type { Grouping } from './group.js';
import type { Answered } from './requests.js';
import type { FindingsTab, PanelState, Problem, Run } from './state.js';

/** What the user does in the list of findings. */
export type FindingsAction =
  | { readonly type: 'filter'; readonly change: Partial<Filter> }
  | { readonly type: 'toggle-severity'; readonly severity: Severity }
  | { readonly type: 'reset-filter' }
  /** What needs no thought. */
  | { readonly type: 'list'; readonly change: Partial<Pick<FindingsTab, 'filtersOpen' | 'acceptedOpen'>> }
  | { readonly type: 'group-by'; readonly grouping: Grouping }
  | { readonly type: 'toggle-group'; readonly key: string }
  | { readonly type: 'more-groups' }
  | { readonly type: 'more-items'; readonly key: string }
  /** Shows the details of a finding; `null` closes them. */
  | { readonly type: 'open'; readonly key: string | null }
  | { readonly type: 'preview'; readonly title: string; readonly keys: readonly string[]; readonly from: string }
  | { readonly type: 'more-preview' }
  | { readonly type: 'close-preview' }
  | { readonly type: 'hide'; readonly key: string }
  | { readonly type: 'reason'; readonly text: string }
  | { readonly type: 'reason-missing' }
  | { readonly type: 'close-hide' };

/** What the user does in the settings form. */
export type SettingsAction =
  | { readonly type: 'draft'; readonly draft: Draft }
  | { readonly type: 'reset-draft' }
  | { readonly type: 'add-executor' }
  | { readonly type: 'remove-executor'; readonly id: number }
  | { readonly type: 'rule-search'; readonly text: string };

/** What comes of commands; `at` is local time, `14:05`. */
export type RunAction =
  | { readonly type: 'started'; readonly run: Run }
  | { readonly type: 'progress'; readonly text: string }
  | { readonly type: 'answered'; readonly run: Run; readonly answered: Answered; readonly at: string }
  | { readonly type: 'failed'; readonly problem: Problem };

export type PanelAction =
  /** What needs no thought. */
  | { readonly type: 'set'; readonly change: Partial<Pick<PanelState, Settable>> }
  | { readonly type: 'clearing'; readonly asked: boolean };

type Settable = 'tab' | 'said' | 'problem' | 'asOf' | 'table' | 'layout' | 'recheck';

export type Action = FindingsAction | SettingsAction | RunAction | PanelAction;
