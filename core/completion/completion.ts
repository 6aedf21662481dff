/** What share of a roadmap is done and confirmed: figures in all, by executor, section and period. */
import type { IsoDay } from '../calendar/date.js';

/**
 * State of a measure on the reporting day. `done` = done, the day unknown or no deadline to compare with;
 * `undated` = not done and no day by which it should be.
 */
export type ActivityState =
  | 'done-in-time'
  | 'done-late'
  | 'done'
  | 'overdue'
  | 'not-due'
  | 'undated'
  | 'cancelled'
  /** The mark cannot be read as done or not done: counted as not done, and a finding says so. */
  | 'unclear';

/** One measure as the report columns tell it. */
export interface ActivityReport {
  readonly activity: number;
  /** `null` where the table has no report columns. */
  readonly done: boolean | null;
  /** `null` where the table has no confirmation column. */
  readonly confirmed: boolean | null;
  readonly state: ActivityState | null;
  /** The day it was done, where a date is given. */
  readonly doneOn: IsoDay | null;
}

export interface Figures {
  /** Measures that count: without cancelled and empty ones. */
  readonly planned: number;
  /** `null`: no report columns. */
  readonly done: number | null;
  readonly confirmed: number | null;
  readonly doneAndConfirmed: number | null;
  /** doneAndConfirmed / planned where a confirmation column exists, else done / planned; 0..1, four decimals; `null` without report columns or measures. */
  readonly share: number | null;
  readonly inTime: number | null;
  readonly late: number | null;
  /** Done, but whether in time cannot be told. */
  readonly doneUndated: number | null;
  readonly overdue: number | null;
  readonly notDue: number | null;
  readonly undated: number | null;
  readonly cancelled: number | null;
}

export interface ExecutorFigures extends Figures {
  readonly name: string;
}

export interface SectionFigures extends Figures {
  readonly title: string;
}

export interface PeriodFigures extends Figures {
  readonly label: string;
  readonly start: IsoDay;
  readonly end: IsoDay;
}

/** An indicator statement of the plan («Доля исполненных и подтверждённых … куратором») and its value. */
export interface IndicatorValue {
  /** Zero-based row of the statement. */
  readonly row: number;
  readonly text: string;
  /** Canonical executor it speaks of; `null` for the whole plan. */
  readonly executor: string | null;
  /** 0..1; `null` when it cannot be computed. */
  readonly value: number | null;
  /** 0..1; `null` when the plan names none. */
  readonly target: number | null;
  readonly met: boolean | null;
  /** Why there is no value, in Russian; `null` when there is one. */
  readonly problem: string | null;
}

/** A measure left out of the denominator. */
export interface LeftOut {
  readonly reason: 'empty' | 'cancelled';
  readonly rows: readonly number[];
}

export interface Completion {
  readonly asOf: IsoDay;
  /** Report columns the table lacks, in Russian («Отметка об исполнении»); empty when nothing is missing. */
  readonly missingColumns: readonly string[];
  readonly total: Figures;
  readonly executors: readonly ExecutorFigures[];
  readonly sections: readonly SectionFigures[];
  readonly periods: readonly PeriodFigures[];
  readonly indicators: readonly IndicatorValue[];
  readonly activities: readonly ActivityReport[];
  readonly leftOut: readonly LeftOut[];
}
