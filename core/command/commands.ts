/** The commands every host offers, by name: what each asks for and gives back. The same from a menu, a ribbon and the panel. */
import type { IsoDay } from '../calendar/date.js';
import type { AcceptedView, CheckView, FindingRef, SettingsForm, SettingsView } from './view.js';

/** `asOf`: the reporting day; `null` for the one in the settings, else today. */
export interface Commands {
  /** Checks all sheets; `write`: with marks and the sheet of findings. */
  check: { asks: { readonly asOf: IsoDay | null; readonly write: boolean }; gives: CheckView };
  /** Writes the sheet of indicators and keeps the figures of the day. */
  indicators: { asks: { readonly asOf: IsoDay | null }; gives: null };
  /** «Добавить столбцы отчёта». */
  addReportColumns: { asks: null; gives: null };
  /** «Добавить значения»: values beside the plan's own table of indicators. */
  addIndicatorValues: { asks: { readonly asOf: IsoDay | null }; gives: null };
  /** Carries out the fixes of these findings, each wholly or not at all. */
  fix: { asks: { readonly findings: readonly FindingRef[] }; gives: { readonly cells: number } };
  /** «Снять отметки»: marks, notes and sheets of ours. */
  clear: { asks: null; gives: null };
  /** «Свод по листам». */
  summary: { asks: { readonly asOf: IsoDay | null }; gives: null };
  /** «Новая дорожная карта из образца». */
  newRoadmap: { asks: { readonly layout: string }; gives: { readonly sheet: string } };
  /** Shows a finding no more; the reason is kept beside it. */
  accept: { asks: { readonly finding: FindingRef; readonly reason: string }; gives: null };
  unaccept: { asks: { readonly finding: AcceptedView }; gives: null };
  settings: { asks: null; gives: SettingsView };
  saveSettings: { asks: { readonly form: SettingsForm }; gives: SettingsView };
}

export type CommandName = keyof Commands;
export type Asks<C extends CommandName> = Commands[C]['asks'];
export type Gives<C extends CommandName> = Commands[C]['gives'];

/** What came of a command. `said`: Russian sentences about what was done and what could not be. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T; readonly said: readonly string[] }
  /** Nothing was done, or the work broke off: what is wrong and what to do. */
  | { readonly ok: false; readonly problem: string };
