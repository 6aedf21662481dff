/** The one interface between the panel and the program it stands in: Google Sheets, Excel, a web page. */
import type { Answer, Asks, CommandName, Gives } from '../core/command/commands.js';

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
