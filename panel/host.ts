/** The one interface between the panel and the program it stands in: Google Sheets, Excel, a web page. */
import type { Answer, Asks, CommandName, Gives } from '../core/command/commands.js';
import { BUSY_WORDS } from './state/requests.js';

/** A promise for each command; it never rejects: what went wrong is an `Answer` with a sentence. */
export type CommandHost = { readonly [C in CommandName]: (asks: Asks<C>) => Promise<Answer<Gives<C>>> };

export interface PanelHost extends CommandHost {
  /** Decides the look (fonts, accents) and nothing else. */
  readonly kind: 'sheets' | 'excel' | 'web';
  /** Selects cells for the user: `range` is `D12` or `A3:F66`. */
  jump(asks: { readonly sheet: string; readonly range: string }): Promise<Answer<null>>;
  /** Long work tells how far it is, in Russian; a host that cannot has none. */
  onProgress?(listener: (text: string) => void): void;
}

/** Any command by its name, as a host performs it. */
export type Perform = <C extends CommandName>(command: C, asks: Asks<C>) => Promise<Answer<Gives<C>>>;

/** All commands of a host that has one way to perform any of them. */
export function commandsOf(perform: Perform): CommandHost {
  const all = Object.keys(BUSY_WORDS).map((name) => [name, (asks: never) => perform(name as CommandName, asks)]);
  // entries forget that each name has its own function, and that there is one for every command
  return Object.fromEntries(all) as CommandHost;
}
