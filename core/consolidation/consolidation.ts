/** «Свод»: what the roadmaps of many municipalities say, a row a source, with totals. Plain data. */
import type { Completion } from '../completion/completion.js';
import type { CellAddress } from '../grid/grid.js';
import type { Roadmap } from '../roadmap/roadmap.js';
import type { Finding } from '../rules/finding.js';
import type { Severity } from '../settings/settings.js';

/** The way to a source: a place in the workbook that gets the summary, or a file as seen from that workbook's folder. */
export type SourceLink = { readonly sheet: string; readonly cell: CellAddress } | { readonly file: string };

export interface SourceTable {
  readonly roadmap: Roadmap;
  readonly findings: readonly Finding[];
  readonly completion: Completion;
}

/** What came from one municipality: a workbook, or one sheet of a common one. */
export interface Source {
  /** File as the user knows it («папка/Район.xlsx»), or name of the sheet. */
  readonly source: string;
  /** The sheet of that file, where other sheets of it are sources of their own. */
  readonly sheet?: string;
  /** What the source is called, where that is known better than from the titles of its roadmaps. */
  readonly name?: string;
  /** Where the source can be jumped to, if there is such a place. */
  readonly link?: SourceLink;
  readonly roadmaps: readonly SourceTable[];
  /** Why it could not be read: the end of a Russian sentence that begins with its name («файл защищён паролем.»); `null` when it was. */
  readonly problem: string | null;
}

/**
 * Whether there is a report: `sent` with at least one mark; no mark in its report columns; no report columns; nothing read.
 */
export type ReportState = 'sent' | 'no-marks' | 'no-columns' | 'unread';

/** Sums over tables. The figures of completion are of tables with at least one mark, and `null` where there is none. */
export interface ConsolidationFigures {
  /** Rows of measures, empty and cancelled ones too. */
  readonly activities: number;
  /** Measures that count, as `Figures.planned`. */
  readonly planned: number;
  /** Of `planned`: those of tables with a mark, the denominator of the share. */
  readonly reported: number;
  readonly done: number | null;
  /** Done and confirmed, of tables with a confirmation column; `null` where none has one. */
  readonly confirmed: number | null;
  /** The numerator of the share: done and confirmed where a table has a confirmation column, else done. */
  readonly credited: number | null;
  /** credited / reported: 0..1, four decimals; `null` also when nothing is planned. */
  readonly share: number | null;
  readonly overdue: number | null;
  /** Not done and no day by which it should be. */
  readonly undated: number | null;
  /** Indicators the plans state, and those of them that are reached. */
  readonly indicators: number;
  readonly indicatorsMet: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

export interface ConsolidationRow extends ConsolidationFigures {
  /** The municipality where the title names it surely, else the file or sheet without folder and extension. */
  readonly name: string;
  readonly source: string;
  /** `null` for a whole file. */
  readonly sheet: string | null;
  readonly link: SourceLink | null;
  readonly report: ReportState;
  /** As of the source; never `null` when the report is `unread`. */
  readonly problem: string | null;
}

export interface Consolidation {
  /** The greatest share first, then the fewest overdue, then by name; those without a share after them, unread ones last. */
  readonly rows: readonly ConsolidationRow[];
  /** Sums of the rows; the share comes from the sums, it is no average of shares. */
  readonly totals: ConsolidationFigures;
  /** credited / planned: the share if all those without a report had done nothing; `null` when nobody reported. */
  readonly shareOfAll: number | null;
}
