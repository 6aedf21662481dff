/** The panel after an action: pure, the only place where its state changes. */
import type { Action } from './actions.js';
import { CLEAR_BUTTON, CLEAR_CONFIRM } from './ids.js';
import { reduceAnswer } from './reduce-answers.js';
import { reduceFindings, sendTo } from './reduce-findings.js';
import { reduceSettings } from './reduce-settings.js';
import type { PanelState, Run } from './state.js';

export function reduce(state: PanelState, action: Action): PanelState {
  switch (action.type) {
    case 'started':
      return start(state, action.run);
    case 'progress':
      return state.runs.length > 0 ? { ...state, progress: action.text } : state;
    case 'answered': {
      const { run, answered, at } = action;
      const runs = state.runs.filter(({ id }) => id !== run.id);
      return reduceAnswer({ ...state, runs, progress: null }, run, answered, at);
    }
    case 'failed':
      return { ...state, problem: action.problem };
    case 'set':
      return { ...state, ...action.change };
    case 'clearing':
      return sendTo({ ...state, clearing: action.asked }, action.asked ? CLEAR_CONFIRM : CLEAR_BUTTON);
    case 'draft':
    case 'reset-draft':
    case 'add-executor':
    case 'remove-executor':
    case 'rule-search':
      return reduceSettings(state, action);
    default:
      return reduceFindings(state, action);
  }
}

/** What was said of the last command goes when the user gives the next one. */
function start(state: PanelState, run: Run): PanelState {
  const runs = [...state.runs, run];
  return run.quiet ? { ...state, runs } : { ...state, runs, said: [], problem: null };
}
