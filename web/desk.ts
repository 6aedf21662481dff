/** What the page shows, and how it changes: one state, work that is told of, a question before something unsaved is left. */
import { NEW_PAGE, type PageState, unsaved, unsavedQuestion } from './page-state.js';
import { faultOf } from './problems.js';

export interface Desk {
  state(): PageState;
  set(change: Partial<PageState>): void;
  /** Does work that may take its time: says so first, and what went wrong afterwards; not while other work is under way. */
  busily(words: string, work: () => Promise<void>): Promise<void>;
  /** Carries on at once, or when the user has agreed to leave what is not saved. */
  leave(goOn: () => Promise<void>): Promise<void>;
}

/** `draw` shows the state after each change; `painted` resolves when what is to be seen by now can be seen. */
export function createDesk(draw: (state: PageState) => void, painted: () => Promise<void>): Desk {
  let state = NEW_PAGE;
  const desk: Desk = {
    state: () => state,
    set(change) {
      state = { ...state, ...change };
      draw(state);
    },
    async busily(words, work) {
      if (state.busy !== null) return;
      desk.set({ busy: words, problem: null, said: '' });
      try {
        await painted();
        await work();
      } catch (cause) {
        desk.set({ problem: faultOf(cause) });
      } finally {
        desk.set({ busy: null });
      }
    },
    leave(goOn) {
      if (unsaved(state).length === 0) return goOn();
      desk.set({ asked: { ...unsavedQuestion(state), goOn: () => void desk.busily('Открываем…', goOn) } });
      return Promise.resolve();
    },
  };
  return desk;
}
