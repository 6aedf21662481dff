/** What a panel shows: plain JSON without dates, functions or `undefined`, so that every host can pass it on (`google-sheets.md #71`). */
import type { IsoDay } from '../calendar/date.js';
import type { Role } from '../column/role.js';
import type { Figures, IndicatorValue } from '../completion/completion.js';
import type { SettingsForm } from '../settings/form.js';
import type { Severity } from '../settings/settings.js';

export type { SettingsForm };

/** Knows a finding again after a new check: rule, place, and what it speaks of. */
export interface FindingRef {
  readonly rule: string;
  readonly sheet: string;
  /** The cell or block, `D12` or `A3:F66`. */
  readonly range: string;
  /** Text of the measure; '' for a finding about the table. */
  readonly activity: string;
  /** The text found; the message where a finding about the table names none. */
  readonly actual: string;
}

/** One cell a fix changes. */
export interface ChangeView {
  /** `D12`; `12` for a row that goes. */
  readonly place: string;
  readonly before: string;
  /** `null`: the row goes. */
  readonly after: string | null;
}

export interface FindingView {
  readonly ref: FindingRef;
  readonly severity: Severity;
  /** «В сроке не указан год». */
  readonly ruleTitle: string;
  /** Index into `CheckView.tables`. */
  readonly table: number;
  /** «№ 12. Семинар для учителей», «Таблица в целом», «Лист в целом» where no table was found. */
  readonly measure: string;
  /** Zero-based row of the measure, to group by; −1 for the table as a whole. */
  readonly row: number;
  /** Canonical names of the measure's executors. */
  readonly executors: readonly string[];
  readonly message: string;
  readonly why: string;
  readonly advice: string;
  readonly fix: { readonly title: string; readonly changes: readonly ChangeView[] } | null;
}

/** A row of figures: the whole, an executor, a section, a period. */
export interface SliceView {
  readonly name: string;
  readonly figures: Figures;
  /** Difference of the share since the last report, −1..1; `null` when there is nothing to compare with. */
  readonly change: number | null;
}

export interface CompletionView {
  readonly total: SliceView;
  readonly executors: readonly SliceView[];
  readonly sections: readonly SliceView[];
  readonly halfYears: readonly SliceView[];
  readonly quarters: readonly SliceView[];
  readonly indicators: readonly Pick<IndicatorValue, 'text' | 'executor' | 'value' | 'target' | 'met' | 'problem'>[];
  /** Report columns the table lacks; with any of them missing shares may be `null`. */
  readonly missingColumns: readonly string[];
  /** How it was counted, in plain sentences; what has changed since the last report. */
  readonly notes: readonly string[];
}

export interface TableView {
  readonly sheet: string;
  /** `A3:F66`; '' for a sheet in which no roadmap was found. */
  readonly range: string;
  readonly title: string;
  readonly activities: number;
  readonly completion: CompletionView | null;
}

/** A finding the user has accepted with a reason: it is not shown until he takes that back. */
export interface AcceptedView {
  readonly rule: string;
  readonly ruleTitle: string;
  readonly activity: string;
  readonly actual: string;
  readonly reason: string;
}

export interface CheckView {
  readonly asOf: IsoDay;
  readonly tables: readonly TableView[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Down the sheet, table by table; what concerns a whole table first. */
  readonly findings: readonly FindingView[];
  readonly accepted: readonly AcceptedView[];
  /** Names of all executors of the workbook, the busiest first. */
  readonly executors: readonly string[];
}

export interface SettingsView {
  readonly form: SettingsForm;
  /** All rules, in the order of the catalogue. */
  readonly rules: readonly {
    readonly id: string;
    readonly title: string;
    readonly why: string;
    readonly severity: Severity;
  }[];
  /** Columns that may be required. */
  readonly columns: readonly { readonly role: Role; readonly title: string }[];
  /** Layouts a new roadmap may have. */
  readonly layouts: readonly { readonly id: string; readonly title: string; readonly about: string }[];
  /** What cannot be used of the settings kept so far: Russian sentences. */
  readonly problems: readonly string[];
}
