/** What a deadline cell says: a value with a kind, its days, how its year was learnt and whether it was read in full. */
import type { IsoDay } from '../calendar/date.js';

export type DeadlineKind = 'date' | 'interval' | 'by' | 'from' | 'list' | 'recurring' | 'schedule' | 'none';

/** Both ends included; `null` is an open end («до 15.03.2022», «с 15.03.2021»). */
export interface Interval {
  readonly start: IsoDay | null;
  readonly end: IsoDay | null;
}

/**
 * `nth-weekday:2,4:MO` = the second and fourth Monday of each month (`-1` the last one);
 * `weekly:TU,TH` = every Tuesday and Thursday.
 */
export type Recurrence =
  | 'daily'
  | 'weekly'
  | 'monthly'
  | 'quarterly'
  | 'half-yearly'
  | 'yearly'
  | `nth-weekday:${string}:${Weekday}`
  | `weekly:${string}`;

export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

/** `read` promises that the days are right; everything else is shown to the user as a question. */
export type DeadlineStatus = 'read' | 'vague' | 'ambiguous' | 'unread';

/**
 * Why a deadline gives no control point: a schedule that is not named or attached, the whole period,
 * «по мере необходимости», a day counted from an event («в течение 2 дней со дня …»), words that
 * leave the days open («конец мая», «первая неделя апреля», «осень»).
 */
export type Vagueness = 'schedule' | 'whole-period' | 'as-needed' | 'event' | 'approximate';

export type DeadlineProblem =
  /** A day no calendar has: `31.02.2022`. */
  | { readonly kind: 'impossible'; readonly text: string }
  /** An interval whose end stands before its start. */
  | { readonly kind: 'reversed'; readonly text: string; readonly start: IsoDay; readonly end: IsoDay }
  /** No year in the cell and no period of the plan to learn it from. */
  | { readonly kind: 'no-year'; readonly text: string }
  /** Two readings; `other` is the one not taken. */
  | { readonly kind: 'two-readings'; readonly text: string; readonly other: readonly Interval[] };

/** One odd spelling inside the cell: `found` as written, `expected` as it should stand. */
export interface SpellingSlip {
  readonly found: string;
  readonly expected: string;
}

export interface Deadline {
  /** The cell as written. */
  readonly text: string;
  readonly kind: DeadlineKind;
  /** In the order of the text; each has `start <= end`. */
  readonly intervals: readonly Interval[];
  readonly recurrence: Recurrence | null;
  /** Where the year of the first year-less date came from; `text` when every date names its own; `null` without dates. */
  readonly yearFrom: 'text' | 'neighbour' | 'period' | null;
  readonly status: DeadlineStatus;
  /** Words the grammar could not use, outside the stop-list. */
  readonly residue: readonly string[];
  readonly vagueness: Vagueness | null;
  readonly problems: readonly DeadlineProblem[];
  /** «10.03. 2022», «февраль 2021 год», «ноябрь-декабрь, 2022 г.». */
  readonly slips: readonly SpellingSlip[];
}
