/** Settings as a form shows them, from the JSON text a document keeps and back to it. */
import type { Role } from '../column/role.js';
import type { DirectoryEntry } from '../executor/executor.js';
import { parseSettings, SETTING_KEYS } from './parse.js';
import { type AcceptedFinding, type Credit, DEFAULT_SETTINGS, type Severity } from './settings.js';

/** The settings as the form shows them. Texts are as the user wrote them. */
export interface SettingsForm {
  /** `2022`, `2022/2023`, `2022-03-01..2022-12-31`; '' to take it from the table. */
  readonly period: string;
  /** ISO day; '' for today. */
  readonly asOf: string;
  readonly executors: readonly DirectoryEntry[];
  readonly requiredColumns: readonly Role[];
  /** Only rules (or groups, `text/*`) that differ from the catalogue. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Words of the user's own that mean «done». */
  readonly doneWords: readonly string[];
  readonly credit: Credit;
}

const GARBLED = 'Сохранённые настройки не читаются: это не JSON.';

/**
 * The form of a settings text ('' for none). What cannot be used is named and left out, but a period or a day that is not understood
 * stays as written: the user sees what to mend. `ruleIds` as in `parseSettings`.
 */
export function formOf(
  text: string,
  ruleIds?: readonly string[],
): { readonly form: SettingsForm; readonly problems: readonly string[] } {
  const json = text.trim() === '' ? {} : parseJson(text);
  const { settings, problems } = parseSettings(json === undefined ? {} : json, ruleIds);
  const { directory, requiredColumns, severities, doneWords, credit } = settings;
  const form = {
    period: textAt(json, 'period'),
    asOf: textAt(json, 'asOf'),
    executors: directory,
    requiredColumns,
    severities,
    doneWords,
    credit,
  };
  return { form, problems: json === undefined ? [GARBLED] : problems };
}

/**
 * The JSON text of a form with the findings the user has accepted, to be kept and read by `parseSettings`; only what differs from the
 * usual is in it. Keys of a `former` text that are no settings of ours stay.
 */
export function jsonOf(form: SettingsForm, accepted: readonly AcceptedFinding[], former = ''): string {
  const { period, asOf, executors, requiredColumns, severities, doneWords, credit } = form;
  const settings = {
    ...(period !== '' && { period }),
    ...(asOf !== '' && { asOf }),
    ...(executors.length > 0 && { executors: executors.map(entryOf) }),
    ...(requiredColumns.length > 0 && { requiredColumns }),
    ...(Object.keys(severities).length > 0 && { severities }),
    ...(doneWords.length > 0 && { doneWords }),
    ...(credit !== DEFAULT_SETTINGS.credit && { credit }),
    ...(accepted.length > 0 && { accepted: accepted.map(acceptedEntry) }),
  };
  return JSON.stringify({ ...settings, ...foreignKeys(former) }, null, 2);
}

/** A name without other spellings is written alone. */
function entryOf({ name, aliases }: DirectoryEntry): string | DirectoryEntry {
  return aliases.length > 0 ? { name, aliases } : name;
}

/** Empty parts are left out, as a person would. */
function acceptedEntry({ rule, activity, actual, reason }: AcceptedFinding): object {
  return { rule, ...(activity !== '' && { activity }), ...(actual !== '' && { actual }), reason };
}

function foreignKeys(former: string): object {
  const json = parseJson(former);
  if (!isObject(json)) return {};
  return Object.fromEntries(Object.entries(json).filter(([key]) => SETTING_KEYS.indexOf(key) < 0));
}

/** `undefined` for a text that is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function textAt(json: unknown, key: 'period' | 'asOf'): string {
  const value = isObject(json) ? json[key] : undefined;
  return typeof value === 'string' ? value : '';
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
