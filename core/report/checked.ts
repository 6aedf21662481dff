/** What a report is made of: one table with what was found in it. */
import type { Completion } from '../completion/completion.js';
import type { Roadmap } from '../roadmap/roadmap.js';
import type { Finding } from '../rules/finding.js';
import { squeeze } from '../text/fold.js';
import { clip } from '../text/quote.js';

export interface CheckedTable {
  readonly sheet: string;
  /** `null` for a sheet in which no roadmap was found. */
  readonly roadmap: Roadmap | null;
  readonly findings: readonly Finding[];
  readonly completion: Completion | null;
}

/** The title of a table on one line, else the name of its sheet: short enough for a column. */
export function tableName({ sheet, roadmap }: CheckedTable, limit: number): string {
  const title = squeeze(roadmap?.title ?? '');
  return title === '' ? `Лист «${sheet}»` : clip(title, limit);
}

/** The title of a table with its sheet, for the head of a report. */
export function tableHeading(table: CheckedTable, limit: number): string {
  const name = tableName(table, limit);
  const { sheet, roadmap } = table;
  return roadmap && roadmap.title !== '' ? `${name} (лист «${sheet}»)` : name;
}
