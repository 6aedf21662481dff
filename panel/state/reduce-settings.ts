/** The settings form after an action of the user's. */
import type { SettingsAction } from './actions.js';
import { addExecutor, draftOf, removeExecutor } from './draft.js';
import { ADD_EXECUTOR, executorNameId } from './ids.js';
import { sendTo } from './reduce-findings.js';
import type { PanelState, SettingsTab } from './state.js';

export function reduceSettings(state: PanelState, action: SettingsAction): PanelState {
  const { settings } = state;
  if (settings === null) return state;
  const become = (change: Partial<SettingsTab>): PanelState => ({ ...state, settings: { ...settings, ...change } });
  switch (action.type) {
    case 'draft':
      return become({ draft: action.draft });
    case 'reset-draft':
      return become({ draft: draftOf(settings.view.form), problems: settings.view.problems });
    case 'add-executor': {
      const draft = addExecutor(settings.draft);
      const added = draft.executors[draft.executors.length - 1];
      return sendTo(become({ draft }), added ? executorNameId(added.id) : '');
    }
    case 'remove-executor':
      return sendTo(become({ draft: removeExecutor(settings.draft, action.id) }), ADD_EXECUTOR);
    case 'rule-search':
      return become({ ruleSearch: action.text });
  }
}
