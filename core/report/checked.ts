/** What a report is made of: the tables of a workbook with what was found in each. */
import type { IsoDay } from '../calendar/date.js';
import { reviewRoadmap, reviewSheet } from '../check/check.js';
import type { Completion } from '../completion/completion.js';
import { measureCompletion } from '../completion/measure.js';
import { SEPARATOR } from '../dynamics/renamed.js';
import type { Grid } from '../grid/grid.js';
import type { Roadmap } from '../roadmap/roadmap.js';
import type { Finding } from '../rules/finding.js';
import type { Settings } from '../settings/settings.js';
import { squeeze } from '../text/fold.js';
import { clip } from '../text/quote.js';
import { readBookRoadmaps, type SheetProblem } from './book-roadmaps.js';

export interface CheckedTable {
  readonly sheet: string;
  /** `null` for a sheet in which no roadmap was found. */
  readonly roadmap: Roadmap | null;
  /** Without those the user has accepted. */
  readonly findings: readonly Finding[];
  /** How many findings the user has accepted. */
  readonly accepted: number;
  readonly completion: Completion | null;
}

/** The reporting day of a check is always known: hosts have a clock. */
export type CheckSettings = Settings & { readonly asOf: IsoDay };

export interface CheckedGrids {
  readonly tables: readonly CheckedTable[];
  /** Tables of indicators that could not be tied to a roadmap. */
  readonly problems: readonly SheetProblem[];
}

/**
 * Every roadmap of the sheets with its findings and shares. A sheet without one says nothing while another sheet has one;
 * a workbook without any is one table of findings, on its first filled sheet.
 */
export function checkGrids(grids: readonly Grid[], settings: CheckSettings): CheckedGrids {
  const { roadmaps, problems } = readBookRoadmaps(grids, settings);
  const tables = roadmaps.map((roadmap): CheckedTable => {
    const reviewed = reviewRoadmap(roadmap, settings);
    return { sheet: roadmap.grid.sheet, roadmap, ...reviewed, completion: measureCompletion(roadmap, settings) };
  });
  const bare = grids.find(isFilled) ?? grids[0];
  if (tables.length > 0 || !bare) return { tables, problems };
  const reviewed = reviewSheet(bare, settings);
  return { tables: [{ sheet: bare.sheet, roadmap: null, ...reviewed, completion: null }], problems };
}

function isFilled({ cells }: Grid): boolean {
  return cells.some((row) => row.some((cell) => cell.kind !== 'empty'));
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
    return number === 1 ? sheet : sheet + SEPARATOR + number;
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
