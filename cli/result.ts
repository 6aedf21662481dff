/** What checking one file gave: its tables with findings and shares, or the reason it could not be read. */
import type { CheckedTable } from '../core/report/checked.js';

export interface CheckedFile {
  /** The path as the user knows it. */
  readonly name: string;
  /** Why it could not be read, or its marks not written: the end of a Russian sentence that begins with the name. */
  readonly error: string | null;
  readonly tables: readonly CheckedTable[];
  /** What the user should know of the reading and writing: Russian sentences. */
  readonly notes: readonly string[];
  /** Where its marks were written; `null` when none were asked for. */
  readonly copy: string | null;
}

/** Said of a summary of ours that lies among the workbooks: it is no roadmap, and nothing is wrong with it. */
export const SUMMARY_OF_OURS = 'Это свод «Вешек», дорожной карты в нём нет.';

/** A file that gave nothing but a reason. */
export function unread(name: string, error: string): CheckedFile {
  return { name, error, tables: [], notes: [], copy: null };
}
