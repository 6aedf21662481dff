/** The form of a blind table: its cells as people paste them, and what a careful person reads in it, labelled by hand. */
import { parseIso, russianDate } from '../../calendar/date.js';
import type { Role } from '../../column/role.js';
import type { DeadlineKind } from '../../deadline/deadline.js';
import { parseRange } from '../../grid/a1.js';
import { type Cell, EMPTY_CELL, type Grid, type Rect } from '../../grid/grid.js';
import type { RowKind } from '../../roadmap/roadmap.js';
import type { Severity } from '../../settings/settings.js';

/** A cell as typed: text, a real date, a number, an error value, a tick box, any of them from a formula. */
export type CellInput =
  | string
  | { readonly date: string; readonly formula?: true }
  | { readonly number: number; readonly formula?: true }
  | { readonly error: string; readonly formula?: true }
  | { readonly checked: boolean; readonly formula?: true }
  | { readonly text: string; readonly formula: true };

/** What one activity must read as; absent parts are not compared. */
export interface ActivityLabel {
  readonly number?: string;
  /** Words the title of its section contains; `null` for none. */
  readonly section?: string | null;
  /** Words the text contains. */
  readonly text?: string;
  /**
   * Days: `2022-03-01..2022-03-31;..2022-04-01`, a single day as `2022-03-15`, open ends left out, `-` for none;
   * ` or ` between accepted readings. Adjoining closed intervals equal their union.
   */
  readonly days?: string;
  /** `yes`: the status must be `read`. `no`: it must not be. `either`: days are compared only where it is `read`. */
  readonly read?: 'yes' | 'no' | 'either';
  readonly kind?: DeadlineKind;
  /** `weekly` also accepts a named weekday. */
  readonly recurrence?: string;
  /** Names parted by ` | `; ` = ` between accepted forms of one name. */
  readonly executors?: string;
}

/** A finding that must be raised (or, `optional`, may be). */
export interface FindingLabel {
  /** Rule id; ` = ` between rules any of which will do. */
  readonly rule: string;
  /** One-based row it must touch (its place, or a related one); absent for a finding of the table. */
  readonly row?: number;
  /** Where one rule speaks of several things (which column is missing), the severity tells them apart. */
  readonly severity?: Severity;
  readonly optional?: true;
}

export interface RoadmapLabel {
  /** First and last one-based row of the header. */
  readonly header: readonly [number, number];
  /** Role → column letters, several parted by a space. Exactly these roles, apart from the columns in `open`. */
  readonly columns: Readonly<Partial<Record<Role, string>>>;
  /** Letters of columns whose role may be argued about. */
  readonly open?: string;
  /** One-based first rows of the activities: `5-9 11`; `?13` for a row that may be one. */
  readonly activities: string;
  /** One-based rows of section headings and their titles (a number before the title may be dropped). */
  readonly sections?: readonly (readonly [number, string])[];
  /** Kinds of special rows. */
  readonly kinds?: Readonly<Record<number, RowKind>>;
  /** Rows that must not be activity, section or continuation (signatures, notes, things beside the table). */
  readonly outside?: string;
  /** `null`: the plan names no period. */
  readonly period?: readonly [string, string] | null;
  readonly approvedOn?: string | null;
  readonly of?: Readonly<Record<number, ActivityLabel>>;
  /** One-based rows of the statements of an appendix of indicators. */
  readonly appendix?: readonly number[];
  /** No finding at severity error. */
  readonly quiet?: true;
  /** Neither error nor warning. */
  readonly calm?: true;
  /** Must be raised; errors outside this list are false alarms. */
  readonly findings?: readonly FindingLabel[];
  /** Rules that must stay silent here: each would be a false alarm. */
  readonly silent?: readonly string[];
}

export interface TableCase {
  /** One sentence: whose form it is and where the traps are. */
  readonly what: string;
  readonly sheet?: string;
  readonly rows: readonly (readonly CellInput[])[];
  /** A1 ranges. */
  readonly merges?: readonly string[];
  /** One-based. */
  readonly hiddenRows?: readonly number[];
  /** The roadmaps of the sheet, top to bottom; empty for a sheet that is none. */
  readonly expected: readonly RoadmapLabel[];
}

function cellInput(source: string): CellInput {
  const text = source.trim().replace(/⏎/g, '\n').replace(/␣/g, ' ');
  if (text.startsWith('=')) {
    const value = cellInput(text.slice(1));
    return typeof value === 'string' ? { text: value, formula: true } : { ...value, formula: true };
  }
  if (/^@\d{4}-\d\d-\d\d$/.test(text)) return { date: text.slice(1) };
  if (/^#\d+(\.\d+)?$/.test(text)) return { number: Number(text.slice(1)) };
  if (text.startsWith('!')) return { error: text.slice(1) };
  if (text === '[x]' || text === '[ ]') return { checked: text === '[x]' };
  return text;
}

/**
 * Rows of a table drawn as lines `12| cell | cell`: the number is the one-based row (skipped rows are blank),
 * `⏎` a line break, `␣` a kept space, `@2022-03-15` a date cell, `#3` a number cell, `!#REF!` an error cell,
 * `[x]` and `[ ]` tick boxes, `=` before any of them a formula.
 */
export function drawn(drawing: string): CellInput[][] {
  const rows: CellInput[][] = [];
  for (const line of drawing.split('\n')) {
    if (line.trim() === '') continue;
    const match = /^\s*(\d+)\|(.*)$/.exec(line);
    if (!match?.[1] || match[2] === undefined) throw new Error(`not a row: ${line}`);
    const index = Number(match[1]) - 1;
    if (index < rows.length) throw new Error(`row ${index + 1} stands out of order`);
    while (rows.length < index) rows.push([]);
    rows.push(match[2].split('|').map(cellInput));
  }
  return rows;
}

function cellOf(input: CellInput): Cell {
  if (typeof input === 'string') return input === '' ? EMPTY_CELL : { kind: 'text', text: input };
  const formula = input.formula ? { formula: input.formula } : {};
  if ('text' in input) return { kind: 'text', text: input.text, ...formula };
  if ('number' in input) return { kind: 'number', value: input.number, text: String(input.number), ...formula };
  if ('checked' in input) {
    return { kind: 'boolean', value: input.checked, text: input.checked ? 'ИСТИНА' : 'ЛОЖЬ', ...formula };
  }
  if ('error' in input) return { kind: 'error', text: input.error, ...formula };
  const date = parseIso(input.date);
  if (!date) throw new Error(`no such day: ${input.date}`);
  return { kind: 'date', date, text: russianDate(input.date), ...formula };
}

function rectOfRange(range: string): Rect {
  const rect = parseRange(range);
  if (!rect) throw new Error(`no such range: ${range}`);
  return rect;
}

/** The case as a host would hand it over. */
export function gridOfCase(table: TableCase): Grid {
  const merges = (table.merges ?? []).map(rectOfRange);
  const width = Math.max(1, ...table.rows.map((row) => row.length), ...merges.map((merge) => merge.right + 1));
  const cells = table.rows.map((row) => Array.from({ length: width }, (_, column) => cellOf(row[column] ?? '')));
  return {
    sheet: table.sheet ?? 'Лист1',
    cells: cells.length > 0 ? cells : [[EMPTY_CELL]],
    merges,
    ...(table.hiddenRows ? { hiddenRows: table.hiddenRows.map((row) => row - 1) } : {}),
  };
}
