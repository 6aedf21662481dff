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

/**
 * A key for each table, by which the history knows it again: its sheet, with a number for the second and further tables of a sheet
 * (a sheet's name can hold no «/»).
 */
export function tableKeys(tables: readonly CheckedTable[]): string[] {
  const seen = new Map<string, number>();
  return tables.map(({ sheet }) => {
    const number = (seen.get(sheet) ?? 0) + 1;
    seen.set(sheet, number);
    return number === 1 ? sheet : `${sheet} / ${number}`;
  });
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
