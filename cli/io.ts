/** What the command has around it: streams, clock, terminal. Tests give their own. */
import type { IsoDay } from '../core/calendar/date.js';

export interface Io {
  /** Resolves when the text has been taken, so that memory stays bounded. */
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => void;
  /** Today by the user's clock: the default of `--as-of`. */
  readonly today: IsoDay;
  readonly colours: boolean;
  /** Characters in a line of the report. */
  readonly width: number;
  /** Whether a progress line may be shown on stderr. */
  readonly progress: boolean;
  /** Of the program, from package.json. */
  readonly version: string;
}
