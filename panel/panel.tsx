/** The side panel: one UI for Google Sheets, Excel and the web page. */
import { render } from 'preact';
import type { PanelHost } from './host.js';
import { App } from './parts/app.js';
import { drawKeepingFocus } from './parts/focus.js';
import { recheckOnReturn } from './recheck.js';
import { panelId } from './state/ids.js';
import type { Request } from './state/requests.js';
import { createRunner } from './state/runner.js';
import { NEW_PANEL, type PanelState, type Tab } from './state/state.js';
import { createStore } from './state/store.js';

/** What a ribbon or a menu beside the panel may ask of it. */
export interface Panel {
  /** Opens a tab, as if the user had. */
  show(tab: Tab): void;
  /** Asks the user whether to take all marks off, as the button «Снять отметки…» does. */
  askToClear(): void;
  /** Carries out a command, as if the user had pressed its button; resolves when it is answered. */
  run(request: Request): Promise<void>;
  /** Takes the panel off the page; its root is empty then. */
  close(): void;
}

/** `root`: an empty element outside any `<main>`; `panel.css` is to be loaded beside it. */
export function mountPanel(root: HTMLElement, host: PanelHost): Panel {
  let focused = NEW_PANEL.focus;
  const draw = (state: PanelState): void => {
    const wanted = state.focus === focused ? '' : state.focus.id;
    focused = state.focus;
    drawKeepingFocus(
      root,
      () => render(<App state={state} dispatch={store.dispatch} runner={runner} />, root),
      wanted,
      panelId(state.tab),
    );
  };
  const store = createStore(draw);
  const runner = createRunner(host, store, timeNow);
  document.documentElement.dataset.host = host.kind;
  host.onProgress?.((text) => store.dispatch({ type: 'progress', text }));
  const stopRecheck = recheckOnReturn(store, runner);
  draw(store.get());
  return {
    show: runner.show,
    run: runner.run,
    close() {
      stopRecheck();
      render(null, root);
    },
    askToClear() {
      runner.show('more');
      store.dispatch({ type: 'clearing', asked: true });
    },
  };
}

/** Local time, `14:05`. */
function timeNow(): string {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
