/** What the grammar finds in a cell before any year is known: points, entries, and everything said beside the dates. */
import type { DeadlineProblem, Recurrence, SpellingSlip, Vagueness } from './deadline.js';

/** What a point is a piece of; `number` is a bare figure that waits for its unit from the right («15-25 февраля»). */
export type Unit =
  | 'number'
  | 'day'
  | 'nth-weekday'
  | 'week'
  | 'decade'
  | 'half-month'
  | 'month-part'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'school-half'
  | 'season'
  | 'year-part'
  | 'year'
  | 'years'
  | 'school-year'
  | 'period';

/** One named place in the calendar; fields not written are 0. */
export interface Point {
  readonly unit: Unit;
  /** Which one: the day, the number of the quarter …, −1 the last; the last year of `years`. */
  readonly index: number;
  readonly month: number;
  /** The year as written; for school matters the year of September. */
  readonly year: number;
  /** 1 Monday … 7 Sunday for `nth-weekday`; 0 otherwise. */
  readonly weekday: number;
  /** Its unit and year were not written but taken from the point to the right («15-25 февраля»). */
  readonly borrowed: boolean;
  /** Offsets of its text. */
  readonly start: number;
  readonly end: number;
}

/** How an entry is bound to its point: «в марте», «до марта», «с марта», «после марта», «до начала марта». */
export type Bound = 'in' | 'by' | 'from' | 'after' | 'before';

/** What stands between an entry and the one before it. */
export type Gap = 'none' | 'newline' | 'slash' | 'mark';

export interface Entry {
  readonly bound: Bound;
  readonly first: Point;
  /** The other end of a range; `null` for a single point. */
  readonly last: Point | null;
  readonly gap: Gap;
  /** «до марта», «до 2022 года»: whether the month itself counts is not said. */
  readonly loose: boolean;
  readonly start: number;
  readonly end: number;
}

/** «до 25 числа», «15-16 числа»: days whose month stands elsewhere in the cell, if anywhere. */
export interface DaysOfMonth {
  readonly bound: Bound;
  readonly first: number;
  readonly last: number | null;
  /** «15 и 16 числа»: the days behind the first. */
  readonly more: readonly number[];
}

/** A weekday named beside a date: «18.03.2022 (пятница)». */
export interface NamedWeekday {
  readonly weekday: number;
  readonly start: number;
  readonly end: number;
}

/** A cell as the grammar read it; offsets point into the text without markup. */
export interface Reading {
  readonly entries: readonly Entry[];
  readonly recurrence: Recurrence | null;
  /** The recurrence itself says which day («каждый понедельник», «до 5 числа»). */
  readonly namesDay: boolean;
  /** `bare`: the recurrence follows from «до 5 числа» alone; `month`: from «до 5 числа месяца»; a named frequency replaces it. */
  readonly implied: 'bare' | 'month' | null;
  readonly vagueness: Vagueness | null;
  readonly residue: readonly { readonly start: number; readonly end: number }[];
  readonly weekdays: readonly NamedWeekday[];
  readonly slips: readonly SpellingSlip[];
  readonly problems: readonly DeadlineProblem[];
  /** Two readings for a reason the grammar sees («март или апрель», «март 2022/2023»). */
  readonly doubtful: boolean;
  /** «1 октября 2022, далее ежегодно»: it repeats beyond the days named. */
  readonly goesOn: boolean;
  /** «нет», «не определён». */
  readonly saysNothing: boolean;
  /** Hours named; they are no days. */
  readonly times: readonly { readonly start: number; readonly end: number }[];
}
