/** «Новая дорожная карта из образца»: a sheet made of a layout, ready to be filled in. */
import type { Period } from '../calendar/date.js';
import { ROLE_TITLES, type Role } from '../column/role.js';
import type { Rect } from '../grid/grid.js';
import { BLANK, cell, headerRow, type OwnRow } from '../report/cells.js';
import type { NewSheet } from '../report/patch.js';
import { MARK_OPTIONS } from '../report/report-columns.js';
import { freeSheetName } from '../report/sheet-name.js';
import { calendarYear } from '../roadmap/period.js';
import type { LayoutColumn, LayoutIndicators, RoadmapLayout } from './layout.js';
import { layoutOfId } from './layouts.js';
import { periodWords, yearsOfSheet } from './period-words.js';

export interface NewRoadmapOptions {
  /** The plan's year; `period` wins over it. Without both the title has a blank to fill in. */
  readonly year?: number;
  readonly period?: Period | null;
  /** Names of all sheets of the workbook: the new one takes none of them. */
  readonly taken: readonly string[];
}

const SHEET = 'Дорожная карта';
const PERIOD_MARK = '{период}';
const HEADER_ROW = 1;

const REPORT_COLUMNS: readonly LayoutColumn[] = (['status', 'doneDate', 'confirmation'] as const).map((role) => ({
  title: ROLE_TITLES[role],
  role,
}));

/** Characters. */
const WIDTHS: Readonly<Partial<Record<Role, number>>> = {
  number: 6,
  activity: 48,
  deadline: 18,
  executor: 26,
  indicator: 34,
  information: 26,
  status: 22,
  doneDate: 14,
  confirmation: 32,
};
const USUAL_WIDTH = 18;

/**
 * The sheet of a layout. Its rows have their numbers already: a row with a number is a measure for our reader from the first word
 * on, where a task without one would read as a heading. Throws for an id that is no layout's: hosts offer `LAYOUTS`.
 */
export function planNewRoadmap(layoutId: string, { year, period, taken }: NewRoadmapOptions): NewSheet {
  const layout = layoutOfId(layoutId);
  if (!layout) throw new Error(`no layout ${layoutId}`);
  const planned = period ?? (year === undefined ? null : calendarYear(year));
  const columns = [...layout.columns, ...REPORT_COLUMNS];
  const title = [cell(layout.heading.replace(PERIOD_MARK, periodWords(planned)), 'title')];
  const plan = planRows(layout, columns);
  const indicators = layout.indicators ? indicatorRows(layout.indicators) : [];
  const rows = [title, headerRow(columns.map((column) => column.title)), ...plan, ...indicators];
  const top = HEADER_ROW + 1;
  const status = columns.findIndex(({ role }) => role === 'status');
  const marks: Rect = { top, left: status, bottom: HEADER_ROW + plan.length, right: status };
  return {
    name: freeSheetName(SHEET + yearsOfSheet(planned), taken),
    rows,
    widths: columns.map(({ role }) => WIDTHS[role] ?? USUAL_WIDTH),
    frozenRows: top,
    merges: lineMerges(rows, columns.length - 1),
    dropDowns: [{ range: marks, options: MARK_OPTIONS }],
    landscape: true,
  };
}

/** Headings of sections, and numbered rows under each; the numbers run through all sections, so that each names one measure. */
function planRows({ sections, rows }: RoadmapLayout, columns: readonly LayoutColumn[]): OwnRow[] {
  const numbered = (first: number): OwnRow[] =>
    Array.from({ length: rows }, (_, at) => columns.map(({ role }) => emptyCell(role, first + at)));
  if (sections.length === 0) return numbered(1);
  return sections.flatMap((title, at) => [
    columns.map((_, column) => cell(column === 0 ? title : null, 'strong')),
    ...numbered(at * rows + 1),
  ]);
}

function emptyCell(role: Role, number: number): OwnRow[number] {
  if (role === 'number') return cell(number, 'number');
  return cell(null, role === 'doneDate' ? 'date' : 'text');
}

function indicatorRows({ title, columns, rows }: LayoutIndicators): OwnRow[] {
  const statements = rows.map(({ text, criterion }, at) => [cell(at + 1, 'number'), cell(text), cell(criterion)]);
  return [BLANK, [cell(title, 'title')], headerRow(columns), ...statements];
}

/** Titles and headings of sections run over the whole table. */
function lineMerges(rows: readonly OwnRow[], right: number): Rect[] {
  return rows.flatMap(([first], row) =>
    first?.style === 'title' || first?.style === 'strong' ? [{ top: row, left: 0, bottom: row, right }] : [],
  );
}
