/** What a user may set: the period, the directory of executors, required columns, severities of rules, how executors share a measure. */
import type { IsoDay, Period } from '../calendar/date.js';
import type { Role } from '../column/role.js';
import type { DirectoryEntry } from '../executor/executor.js';

export type Severity = 'error' | 'warning' | 'info';

/** What a measure of several executors counts for each of them: one, or its even part (1 / 3 for each of three). */
export type Credit = 'full' | 'divided';

/**
 * A finding the user has looked at and accepted. It is known again by its rule, the text of its measure ('' for one about the table)
 * and the text it found, wherever the row has moved.
 */
export interface AcceptedFinding {
  readonly rule: string;
  readonly activity: string;
  readonly actual: string;
  readonly reason: string;
}

export interface Settings {
  /** The plan's period where the user names it; it wins over what the table says. */
  readonly period: Period | null;
  /** The reporting day; without it rules that need a day («срок прошёл») stay silent. */
  readonly asOf: IsoDay | null;
  readonly directory: readonly DirectoryEntry[];
  /** Columns the user insists on besides those every roadmap needs. */
  readonly requiredColumns: readonly Role[];
  /** Rule id → another severity, or switched off. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly credit: Credit;
  /** Words of the user's own that say «done» in a report mark («сдано», «закрыто»). */
  readonly doneWords: readonly string[];
  readonly accepted: readonly AcceptedFinding[];
}

export const DEFAULT_SETTINGS: Settings = {
  period: null,
  asOf: null,
  directory: [],
  requiredColumns: [],
  severities: {},
  credit: 'full',
  doneWords: [],
  accepted: [],
};
