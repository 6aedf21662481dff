/** What a sample of a roadmap is made of: its title, columns, sections and table of indicators. */
import type { Role } from '../column/role.js';

export interface LayoutColumn {
  readonly title: string;
  /** What our reader must take it for. */
  readonly role: Role;
}

/** A table of indicators under the plan. */
export interface LayoutIndicators {
  readonly title: string;
  /** Number, indicator, criterion. */
  readonly columns: readonly [string, string, string];
  readonly rows: readonly { readonly text: string; readonly criterion: string }[];
}

export interface RoadmapLayout {
  /** Latin letters and hyphens: people type it on the command line. */
  readonly id: string;
  /** Russian words people choose by. */
  readonly title: string;
  /** What the form has and for whom it is: one or two Russian sentences. */
  readonly about: string;
  /** Title of the plan; `{период}` stands for «на 2026 год», «…» for what the user writes himself. */
  readonly heading: string;
  /** Columns of the plan itself; the report columns follow them. */
  readonly columns: readonly LayoutColumn[];
  readonly sections: readonly string[];
  /** Numbered rows to fill in: in each section, or in all where there are none. */
  readonly rows: number;
  readonly indicators: LayoutIndicators | null;
}
