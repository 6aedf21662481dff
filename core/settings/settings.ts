/** What a user may set: the period, the directory of executors, required columns, severities of rules. */
import type { IsoDay, Period } from '../calendar/date.js';
import type { Role } from '../column/role.js';
import type { DirectoryEntry } from '../executor/executor.js';

export type Severity = 'error' | 'warning' | 'info';

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
}

export const DEFAULT_SETTINGS: Settings = {
  period: null,
  asOf: null,
  directory: [],
  requiredColumns: [],
  severities: {},
};
