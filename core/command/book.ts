/** What a command begins with and what it comes to: a workbook as a host read it, and a plan the host carries out. */
import type { IsoDay } from '../calendar/date.js';
import type { Renamed } from '../dynamics/renamed.js';
import type { Grid } from '../grid/grid.js';
import type { WorkbookPatch } from '../report/patch.js';
import type { Answer } from './commands.js';

/** A workbook as a host read it. */
export interface Book {
  /** Visible sheets of the user in the order of their tabs, ours left out. */
  readonly grids: readonly Grid[];
  /** Names of all sheets, hidden ones and ours too: a new sheet takes none of them. */
  readonly sheetNames: readonly string[];
  /** The sheet «Вешки – история» as it stands; `null` where there is none yet. */
  readonly history: Grid | null;
  /** Sheets that had other names when the history was written; absent where the host cannot know. */
  readonly renamed?: Renamed;
  /** Settings as the document keeps them: JSON in the form of `--config`; '' for none. */
  readonly settings: string;
  readonly today: IsoDay;
}

/** What a command has come to; the host applies the patch, keeps the settings, and answers with the view. */
export interface Planned<View> {
  readonly patch: WorkbookPatch;
  readonly view: View;
  /** Russian sentences that hold whatever the host can apply. */
  readonly said: readonly string[];
  /** Sentences about what was done, true if the host could apply the whole patch. */
  readonly done?: readonly string[];
  /** Settings to keep in the document from now on (JSON text); absent: they stay. */
  readonly settings?: string;
}

/** The answer to a command. `notes`: what the host could not apply, Russian sentences; empty when all of the patch is in the workbook. */
export function answerOf<View>({ view, said, done }: Planned<View>, notes: readonly string[]): Answer<View> {
  return { ok: true, value: view, said: [...said, ...(notes.length === 0 ? (done ?? []) : notes)] };
}
