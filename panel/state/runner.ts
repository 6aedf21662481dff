/** Carries the user's commands to the host, one after another, and the answers back into the state. */
import type { CommandName } from '../../core/command/commands.js';
import type { PanelHost } from '../host.js';
import { type Answered, ask, changesFindings, jump, type Place, type Request, type RequestOf } from './requests.js';
import { isBusy, type Tab } from './state.js';
import type { Store } from './store.js';

export interface Runner {
  /** The user's own command; not taken while another of his is under way. Resolves when it is answered. */
  run(request: Request): Promise<void>;
  /** The panel's own: waits its turn, and is not asked for twice. */
  quietly(request: Request): void;
  jump(place: Place): void;
  /** Opens a tab, with what it needs to be read. */
  show(tab: Tab): void;
}

/** `now`: local time, `14:05`. */
export function createRunner(host: PanelHost, { get, dispatch }: Store, now: () => string): Runner {
  let lastId = 0;
  let turn: Promise<void> = Promise.resolve();

  function start(request: Request, quiet: boolean): Promise<void> {
    lastId += 1;
    const run = { id: lastId, request, quiet };
    dispatch({ type: 'started', run });
    turn = turn.then(async () => {
      const answered = await answeredBy(host, request);
      dispatch({ type: 'answered', run, answered, at: now() });
      if (changesFindings(answered)) refresh();
    });
    return turn;
  }

  function refresh(): void {
    const { checked, asOf, marked } = get();
    if (checked) quietly({ command: 'check', asks: { asOf, write: marked } });
  }

  function quietly(request: Request): void {
    if (!get().runs.some((run) => run.quiet && run.request.command === request.command)) start(request, true);
  }

  return {
    async run(request) {
      if (!isBusy(get())) await start(request, false);
    },
    quietly,
    show(tab) {
      dispatch({ type: 'set', change: { tab } });
      const needsSettings = tab === 'settings' || tab === 'more';
      if (needsSettings && !get().settings) quietly({ command: 'settings', asks: null });
    },
    async jump({ sheet, range }) {
      const place = { sheet, range };
      const answer = await jump(host, place);
      if (answer.ok) return;
      dispatch({ type: 'failed', problem: { text: answer.problem, retry: { command: 'jump', asks: place } } });
    },
  };
}

async function answeredBy<C extends CommandName>(host: PanelHost, request: RequestOf<C>): Promise<Answered> {
  // one command's request and answer make one member of the union, which TypeScript cannot follow through the type variable
  return { ...request, answer: await ask(host, request) } as unknown as Answered;
}
