/** What share of a roadmap is done and confirmed: figures in all, by executor, section and period. */
import type { IsoDay } from '../calendar/date.js';
import type { Credit } from '../settings/settings.js';
import type { Occasions } from './occasions.js';

/** What a report mark says of a measure, whatever the day. */
export type MarkKind =
  /** Nothing is written. */
  | 'none'
  | 'done'
  | 'not-done'
  /** «частично», «80 %», «3 из 5»: not done. */
  | 'partial'
  | 'in-progress'
  /** «перенесено»: not done, due on the new day where the mark names it. */
  | 'postponed'
  /** «срок не наступил» */
  | 'not-due'
  /** «отменено», «снято с контроля», «не требуется»: out of the denominator. */
  | 'cancelled'
  /** It cannot be read as done or not done: counted as not done, and `status/unknown` asks. */
  | 'unclear';

/**
 * State of a measure on the reporting day. `done` = done, but whether in time cannot be told (the day unknown, or no
 * deadline to compare with); `undated` = not done and no day by which it should be.
 */
export type ActivityState =
  | 'done-in-time'
  | 'done-late'
  | 'done'
  | 'overdue'
  | 'not-due'
  | 'undated'
  | 'cancelled'
  | 'unclear';

/** One measure as the report columns tell it on the reporting day. */
export interface ActivityReport {
  readonly activity: number;
  /** `null` where the table has no report columns, or the row is empty. */
  readonly mark: MarkKind | null;
  /** `null` as for `mark`. A measure done after the reporting day is not done yet. */
  readonly done: boolean | null;
  /** `null` where the table has no confirmation column, or as for `mark`. */
  readonly confirmed: boolean | null;
  readonly state: ActivityState | null;
  /** The day it was done, where a day is given; it may lie after the reporting day. */
  readonly doneOn: IsoDay | null;
  /** The day by which it should be done: the last known end of its deadline, or the day it was postponed to. */
  readonly dueOn: IsoDay | null;
  /** Of a repeated measure, where they can be counted; `null` of every other. */
  readonly occasions: Occasions | null;
}

/**
 * `planned = inTime + late + doneUndated + overdue + notDue + undated + unclear`, `done` is the sum of the first three.
 * All but `planned` are `null` without report columns.
 */
export interface Figures {
  /** Measures that count: without cancelled and empty ones. */
  readonly planned: number;
  readonly done: number | null;
  /** `null` also without a confirmation column. */
  readonly confirmed: number | null;
  /** `null` also without a confirmation column. */
  readonly doneAndConfirmed: number | null;
  /** doneAndConfirmed / planned where a confirmation column exists, else done / planned; 0..1, four decimals; `null` also when nothing is planned. */
  readonly share: number | null;
  readonly inTime: number | null;
  readonly late: number | null;
  /** Done, but whether in time cannot be told. */
  readonly doneUndated: number | null;
  readonly overdue: number | null;
  readonly notDue: number | null;
  readonly undated: number | null;
  readonly unclear: number | null;
  /** Out of `planned`. */
  readonly cancelled: number | null;
  /** Of `planned`: the day by which they should be done has come. */
  readonly due: number | null;
  /** Of `due`: done. */
  readonly dueDone: number | null;
}

export interface ExecutorFigures extends Figures {
  readonly name: string;
}

export interface SectionFigures extends Figures {
  /** '' for measures above the first section. */
  readonly title: string;
  /** Zero-based row of the heading; `null` for measures above the first section. */
  readonly row: number | null;
}

export interface PeriodFigures extends Figures {
  readonly kind: 'half-year' | 'quarter';
  /** «I полугодие», «II квартал»; with the year where the plan spans several. */
  readonly label: string;
  readonly start: IsoDay;
  readonly end: IsoDay;
}

/** An indicator statement of the plan («Доля исполненных и подтверждённых … куратором») and its value. */
export interface IndicatorValue {
  /** Zero-based row of the statement. */
  readonly row: number;
  /** Zero-based column of the statement. */
  readonly column: number;
  readonly text: string;
  /** Canonical executor it speaks of; `null` for the whole plan, or when that could not be told (`problem`). */
  readonly executor: string | null;
  /** 0..1, four decimals; `null` when it cannot be computed. */
  readonly value: number | null;
  /** 0..1; `null` when the plan names none. */
  readonly target: number | null;
  /** `null` without value or target. */
  readonly met: boolean | null;
  /** Why there is no value, in Russian; `null` when there is one. */
  readonly problem: string | null;
}

/** Measures left out of the denominator. */
export interface LeftOut {
  readonly reason: 'empty' | 'cancelled';
  /** Zero-based rows of the sheet. */
  readonly rows: readonly number[];
}

/** Repeated measures («ежемесячно», «2-й и 4-й понедельник»); each counts once in the figures. */
export interface Recurring {
  /** Of `planned`. */
  readonly planned: number;
  /** As in `Figures`. */
  readonly done: number | null;
  /** Occasions of those whose occasions can be counted. */
  readonly occasions: Occasions;
  /** Measures whose occasions cannot be counted: no period is known. */
  readonly uncounted: number;
}

export interface Completion {
  readonly asOf: IsoDay;
  /** What a measure of several executors counts for each of them. */
  readonly credit: Credit;
  /** Report columns the table lacks, in Russian («Отметка об исполнении»); empty when nothing is missing. */
  readonly missingColumns: readonly string[];
  readonly total: Figures;
  readonly recurring: Recurring;
  /** The most measures first. With `divided` credit their counts are fractions and, with `withoutExecutor`, add up to `total`. */
  readonly executors: readonly ExecutorFigures[];
  readonly withoutExecutor: Figures;
  /** In the order of the sheet; empty in a table without sections. They add up to `total`. */
  readonly sections: readonly SectionFigures[];
  /** Half-years, then quarters; with `outsidePeriods` and `withoutDueDay` each kind adds up to `total`. */
  readonly periods: readonly PeriodFigures[];
  /** Measures due before or after the plan's period. */
  readonly outsidePeriods: Figures;
  readonly withoutDueDay: Figures;
  readonly indicators: readonly IndicatorValue[];
  readonly activities: readonly ActivityReport[];
  /** Only reasons that occurred. */
  readonly leftOut: readonly LeftOut[];
}
