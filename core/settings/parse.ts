/** Reads the settings a user wrote as JSON; what cannot be used is named in plain Russian and left out. */
import * as v from 'valibot';
import { nearest } from '../text/nearest.js';
import { quote } from '../text/quote.js';
import { SCHEMAS } from './schema.js';
import { DEFAULT_SETTINGS, type Settings } from './settings.js';

export interface ParsedSettings {
  /** What could be used; the rest is as in `DEFAULT_SETTINGS`. */
  readonly settings: Settings;
  /** Sentences for the user, each names its key; empty when all is well. */
  readonly problems: readonly string[];
}

/** Keys of the file. */
export const SETTING_KEYS: readonly string[] = Object.keys(SCHEMAS);

type Key = keyof typeof SCHEMAS;
type Values = { [K in Key]?: v.InferOutput<(typeof SCHEMAS)[K]> };

/**
 * Settings from parsed JSON. `ruleIds` are the ids a severity may name (`deadline/vague`, or a whole group `deadline/*`);
 * without them every id passes.
 */
export function parseSettings(json: unknown, ruleIds?: readonly string[]): ParsedSettings {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    const problem = 'Настройки должны быть объектом JSON: { "period": "2022", … }.';
    return { settings: DEFAULT_SETTINGS, problems: [problem] };
  }
  const problems: string[] = [];
  const values: Values = {};
  for (const [key, value] of Object.entries(json)) {
    if (isKey(key)) readKey(key, value, values, problems);
    else problems.push(`Настройки «${key}» нет${hint(key, SETTING_KEYS)}.`);
  }
  if (ruleIds) problems.push(...unknownRules(Object.keys(values.severities ?? {}), ruleIds));
  const { executors: directory, ...same } = values;
  return { settings: { ...DEFAULT_SETTINGS, ...same, ...(directory && { directory }) }, problems };
}

function isKey(key: string): key is Key {
  return SETTING_KEYS.indexOf(key) >= 0;
}

function readKey<K extends Key>(key: K, value: unknown, values: Values, problems: string[]): void {
  const read = (part: unknown) => v.safeParse(SCHEMAS[key], part, { abortPipeEarly: true });
  const whole = read(value);
  const issues = whole.issues ?? [];
  for (const issue of issues) problems.push(sentence(key, issue));
  const usable = whole.success ? whole : read(withoutParts(value, new Set(issues.map(partOf))));
  // the output belongs to the schema of this very key, which TypeScript cannot follow through the index
  if (usable.success) values[key] = usable.output as Values[K];
}

/** The entry of a list or an object that an issue speaks of; `null` where it speaks of the whole value. */
function partOf({ path }: v.BaseIssue<unknown>): string | number | null {
  const key = path?.[0]?.key;
  return typeof key === 'number' || typeof key === 'string' ? key : null;
}

/** A bad entry costs only itself; `null` where the value as a whole is bad. */
function withoutParts(value: unknown, bad: ReadonlySet<string | number | null>): unknown {
  if (bad.has(null) || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) return value.filter((_, at) => !bad.has(at));
  return Object.fromEntries(Object.entries(value).filter(([key]) => !bad.has(key)));
}

/** «Настройка «executors», место 2: имя пусто.» */
function sentence(key: Key, issue: v.BaseIssue<unknown>): string {
  const first = partOf(issue);
  const place =
    typeof first === 'number' ? `, место ${first + 1}` : typeof first === 'string' ? `, ${quote(first)}` : '';
  return `Настройка «${key}»${place}: ${issue.message}.`;
}

function unknownRules(named: readonly string[], ruleIds: readonly string[]): string[] {
  const groups = ruleIds.map((id) => `${id.split('/')[0]}/*`);
  const known = [...ruleIds, ...groups.filter((group, at) => groups.indexOf(group) === at)];
  return named
    .filter((id) => known.indexOf(id) < 0)
    .map((id) => `Настройка «severities»: правила ${quote(id)} нет${hint(id, known)}.`);
}

/** «; возможно, имелось в виду «period»» for the nearest known word, '' when none is near. */
function hint(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === null ? '' : `; возможно, имелось в виду «${near}»`;
}
