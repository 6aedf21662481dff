/** Holds the state and tells the one who draws it when it has changed. */
import type { Action } from './actions.js';
import { reduce } from './reduce.js';
import { NEW_PANEL, type PanelState } from './state.js';

export interface Store {
  get(): PanelState;
  dispatch(action: Action): void;
}

export function createStore(draw: (state: PanelState) => void, initial: PanelState = NEW_PANEL): Store {
  let state = initial;
  return {
    get: () => state,
    dispatch(action) {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      draw(state);
    },
  };
}
