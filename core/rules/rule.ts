/** What a rule is: one plain object that looks at a whole roadmap and yields what it found. */
import type { IsoDay } from '../calendar/date.js';
import type { DirectoryEntry } from '../executor/executor.js';
import type { CellAddress, Grid, Rect } from '../grid/grid.js';
import type { Activity, Roadmap } from '../roadmap/roadmap.js';
import type { Settings, Severity } from '../settings/settings.js';
import type { Fix } from './finding.js';

/** What a rule yields; the runner adds the rule's id, severity, sheet and defaults. */
export interface Report {
  /** Where the mark goes. */
  readonly at: CellAddress | Rect;
  /** The measure it is about; absent for the table, a column or a section. */
  readonly activity?: Activity;
  /** What is wrong: one sentence, names the measure («№ 12»), quotes the cell, readable alone in a list. */
  readonly message: string;
  /** What to do, where it differs from the rule's own `advice`. */
  readonly advice?: string;
  readonly severity?: Severity;
  readonly actual?: string;
  readonly expected?: readonly string[];
  readonly related?: readonly (CellAddress | Rect)[];
  readonly fix?: Fix;
}

export interface RuleContext {
  readonly settings: Settings;
}

/**
 * An example the docs show and the tests run: a cell text for a one-cell rule,
 * or a small table (first row the header) for a rule that looks at more.
 */
export type Example = string | ExampleTable;

export interface ExampleTable {
  /** Title row above the header; «План на 2022 год» when absent. */
  readonly title?: string;
  readonly rows: readonly (readonly string[])[];
  /** The reporting day the example is checked for; none when absent. */
  readonly asOf?: IsoDay;
  /** The user's directory of executors; empty when absent. */
  readonly directory?: readonly DirectoryEntry[];
  /** What the example shows, for the docs. */
  readonly note?: string;
}

export interface Rule {
  /** `group/name`, for ever. */
  readonly id: string;
  readonly severity: Severity;
  /** A heading for lists of rules: «В сроке не указан год». */
  readonly title: string;
  /** Why it matters to the people who carry the plan out: one or two sentences. */
  readonly why: string;
  /** What to do: one sentence in the imperative. */
  readonly advice: string;
  /** The role a string example stands under; the other cells of the example row are filled in properly. */
  readonly exampleRole?: 'deadline' | 'executor' | 'indicator' | 'activity' | 'number' | 'information';
  /** Must raise this rule. */
  readonly flags: readonly Example[];
  /** Must not raise it. */
  readonly passes: readonly Example[];
  check(roadmap: Roadmap, context: RuleContext): Iterable<Report>;
  /** For the one rule about sheets in which no roadmap was found. */
  checkSheet?(grid: Grid, context: RuleContext): Iterable<Report>;
}

/** Gives a rule its type; the object is the rule. */
export function rule(definition: Rule): Rule {
  return definition;
}
