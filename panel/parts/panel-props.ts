/** What every part of the panel is given: the state, and the two ways to change something. */
import type { Action } from '../state/actions.js';
import type { Runner } from '../state/runner.js';
import type { PanelState } from '../state/state.js';

export interface PanelProps {
  readonly state: PanelState;
  readonly dispatch: (action: Action) => void;
  readonly runner: Runner;
}
