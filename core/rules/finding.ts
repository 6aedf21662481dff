/** A finding: what is wrong, where, why it matters and what to do, as plain data a host can show and apply. */
import type { Rect } from '../grid/grid.js';
import type { Severity } from '../settings/settings.js';

/** Replace the text of one cell, only if it still holds `expect`. */
export interface SetText {
  readonly kind: 'set-text';
  readonly row: number;
  readonly column: number;
  readonly expect: string;
  readonly text: string;
}

/** Delete a whole row, only if its cells still hold these texts (from column A). */
export interface DeleteRow {
  readonly kind: 'delete-row';
  readonly row: number;
  readonly expect: readonly string[];
}

export type Edit = SetText | DeleteRow;

/** A safe edit, offered with a preview, never applied unasked. */
export interface Fix {
  /** What will be done, in Russian: «Указать год: 15–25 февраля 2022 г.». */
  readonly title: string;
  readonly edits: readonly Edit[];
}

export interface Finding {
  /** `group/name` of `rules.md`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** Where the mark goes: the cell, or the block a table finding speaks of. */
  readonly place: Rect;
  /** Index into the roadmap's activities; `null` for findings about the table, a section or a column. */
  readonly activity: number | null;
  /** Three short parts: what is wrong (readable alone in a list), why it matters, what to do. */
  readonly message: string;
  readonly why: string;
  readonly advice: string;
  /** The text found, and what was expected, where they can be named. */
  readonly actual: string | null;
  readonly expected: readonly string[];
  /** Other places of the same cause. */
  readonly related: readonly Rect[];
  readonly fix: Fix | null;
}
