/** The model of one roadmap table: columns by role, rows by kind, sections and activities. */
import type { IsoDay, Period } from '../calendar/date.js';
import type { Role } from '../column/role.js';
import type { SpanUnit } from '../column/span.js';
import type { Deadline } from '../deadline/deadline.js';
import type { Definition, Executor, ExecutorGroup } from '../executor/executor.js';
import type { Cell, CellAddress, Grid, Rect } from '../grid/grid.js';
import type { Target } from '../indicator/target.js';

/**
 * How a header was recognised: by a known wording (also of columns that play no part, such as «Место проведения»: role `null`),
 * by a wording one slip away, by what the column holds, or not at all.
 */
export type HeaderMatch = 'known' | 'near' | 'content' | 'none';

/** What a column of a schedule stands for; its days follow from the plan's period (`datedSpans`). */
export interface ScheduleSpan {
  readonly unit: SpanUnit;
  /** The heading as messages name it: «II кв.». */
  readonly label: string;
  /** The same for the reader of deadlines: «II квартал». */
  readonly text: string;
  /** The year named above it; `null` where none is. */
  readonly within: Period | null;
  /** The heading over the block: «Сроки реализации»; '' without one. */
  readonly heading: string;
}

export interface Column {
  /** Zero-based column of the sheet. */
  readonly index: number;
  readonly role: Role | null;
  /** Header text, lines of a two-row header joined by a space; '' for a headless column. */
  readonly header: string;
  readonly match: HeaderMatch;
  /** For `near`: the wording it is one slip away from. */
  readonly expected: string | null;
  /** Whether any activity row has something in it. */
  readonly filled: boolean;
  /** Adds to an earlier column of its role by design (a value beside the indicator); not a duplicate. */
  readonly secondary: boolean;
  /** For a column of a schedule. */
  readonly span?: ScheduleSpan;
}

export type RowKind =
  | 'header'
  | 'repeated-header'
  | 'column-numbers'
  | 'section'
  | 'activity'
  /** Text that continues the row above (a page break). */
  | 'continuation'
  | 'total'
  | 'note'
  | 'blank'
  /** Filled, but it cannot be placed (a piece of another row, a row of dashes): a finding, never dropped. */
  | 'stray';

export interface Row {
  /** Zero-based row of the sheet. */
  readonly index: number;
  readonly kind: RowKind;
  /** Index into `activities` for activity and continuation rows; `null` otherwise. */
  readonly activity: number | null;
}

/** What an activity has under one role; text of continuation rows is joined to it. */
export interface Field {
  /** Text of all parts joined by a space, tags of a conversion removed. */
  readonly text: string;
  /** The first cell: where a mark or a finding goes. For an empty field the cell where the text should stand. */
  readonly at: CellAddress;
  /** The cell read at `at`: tells dates and numbers from text, and formulas. */
  readonly cell: Cell;
  /** All cells the text came from, top to bottom, `at` first; empty for an empty field. */
  readonly parts: readonly CellAddress[];
  /** The text stood `shift` columns to the right (negative: left) of its role's column. */
  readonly shift: number;
}

/** `undefined` for a role without a column. */
export type Fields = Readonly<Partial<Record<Role, Field | undefined>>>;

export interface Section {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly title: string;
}

export interface Activity {
  /** Position in `activities`. */
  readonly index: number;
  /** Zero-based first row, and all rows with its continuations. */
  readonly row: number;
  readonly rows: readonly number[];
  /** Index into `sections`; `null` above the first one. */
  readonly section: number | null;
  /** As written, trailing dot removed: `1`, `2.3`, `10`; '' without a number. */
  readonly number: string;
  /** The number stood in the activity's own cell («7. Организация участия …»). */
  readonly numberInText: boolean;
  /** No other measure of the table has this number: messages need not name the row. */
  readonly numberIsUnique: boolean;
  /** What is to be done. */
  readonly text: string;
  /** One for every role that has a column; the field's text is '' where the cell is empty. */
  readonly fields: Fields;
  readonly deadline: Deadline;
  /** What the marks in the columns of a schedule say, whether or not a deadline in words wins; `null` without marks. */
  readonly scheduled: Deadline | null;
  readonly executors: readonly Executor[];
  readonly targets: readonly Target[];
}

export interface Roadmap {
  readonly grid: Grid;
  /** The whole table with its header, without the titles above it. */
  readonly place: Rect;
  /** Zero-based rows of the header. */
  readonly header: { readonly top: number; readonly bottom: number };
  readonly title: string;
  readonly period: (Period & { readonly from: 'title' | 'deadlines' | 'settings' }) | null;
  /** The day of the order that approved the plan, where the sheet states it. */
  readonly approvedOn: IsoDay | null;
  readonly columns: readonly Column[];
  /** Every row from the header to the end of the table. */
  readonly rows: readonly Row[];
  readonly sections: readonly Section[];
  readonly activities: readonly Activity[];
  readonly definitions: readonly Definition[];
  readonly executorGroups: readonly ExecutorGroup[];
  /** Indicator statements of an appendix under the table or on another sheet («Доля исполненных … куратором | 100%»). */
  readonly appendix: Appendix | null;
}

/** A table of indicators («Показатели результативности») that belongs to a roadmap. */
export interface Appendix {
  /** The grid it stands on, where that is not the roadmap's: all its places are meant there. */
  readonly grid?: Grid;
  readonly title: string;
  readonly place: Rect;
  readonly statements: readonly AppendixStatement[];
}

export interface AppendixStatement {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly number: string;
  readonly text: string;
  /** The criterion as written («100% исполнение»). */
  readonly criterion: string;
  readonly at: CellAddress;
}

/** The first column of a role; `null` when the table has none. */
export function columnOf(roadmap: Roadmap, role: Role): Column | null {
  return roadmap.columns.find((column) => column.role === role) ?? null;
}

/** Text of an activity under a role; '' when the column is absent or the cell empty. */
export function fieldText(activity: Activity, role: Role): string {
  return activity.fields[role]?.text ?? '';
}

/** Whether the deadline of an activity comes from the marks in a schedule: no cell holds it in words. */
export function isScheduled({ deadline, scheduled }: Activity): boolean {
  return deadline === scheduled;
}

/** Where a finding about a role of an activity belongs: its cell, else the cell of the task. */
export function placeOf(activity: Activity, role: Role): CellAddress {
  return activity.fields[role]?.at ?? activity.fields.activity?.at ?? { row: activity.row, column: 0 };
}

/** How messages name a measure: «№ 12», «№ 2 (строка 25)» where another has that number too, «строка 14» without one. */
export function activityLabel(activity: Activity): string {
  const row = `строка ${activity.row + 1}`;
  if (activity.number === '') return row;
  return activity.numberIsUnique ? `№ ${activity.number}` : `№ ${activity.number} (${row})`;
}
