/** Reads the settings a user wrote as JSON; what cannot be used is named in plain Russian and left out. */
import * as v from 'valibot';
import { parseIso } from '../calendar/date.js';
import { readHeader } from '../column/match.js';
import { ROLE_TITLES, ROLES, type Role } from '../column/role.js';
import { nearest } from '../text/nearest.js';
import { quote } from '../text/quote.js';
import { parsePeriod } from './period.js';
import { DEFAULT_SETTINGS, type Settings } from './settings.js';

export interface ParsedSettings {
  /** What could be used; the rest is as in `DEFAULT_SETTINGS`. */
  readonly settings: Settings;
  /** Sentences for the user, each names its key; empty when all is well. */
  readonly problems: readonly string[];
}

const PERIOD_FORMS = '«2022», «2022/2023» или «2022-03-01..2022-12-31»';

const period = v.pipe(
  v.string(`нужна строка: ${PERIOD_FORMS}`),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const read = parsePeriod(dataset.value);
    if (read) return read;
    addIssue({ message: `период ${quote(dataset.value)} не понят; пишите ${PERIOD_FORMS}` });
    return NEVER;
  }),
);

const asOf = v.pipe(
  v.string('нужна строка: день в виде «2022-06-30»'),
  v.check(
    (text) => parseIso(text) !== null,
    ({ input }) => `дня ${quote(input)} нет; пишите год, месяц и день: «2022-06-30»`,
  ),
);

const name = v.pipe(v.string('имя пишут строкой'), v.trim(), v.nonEmpty('имя пусто'));

const executors = v.array(
  v.union(
    [
      v.pipe(
        name,
        v.transform((only) => ({ name: only, aliases: [] })),
      ),
      v.object({ name, aliases: v.optional(v.array(name), []) }),
    ],
    'исполнителя пишут строкой или как { "name": "РМК", "aliases": ["Районный методкабинет"] }',
  ),
  'нужен список исполнителей',
);

const requiredColumns = v.array(
  v.pipe(
    v.string('столбец пишут строкой'),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const role = roleNamed(dataset.value);
      if (role) return role;
      const known = ROLES.map((one) => `«${ROLE_TITLES[one]}»`).join(', ');
      addIssue({ message: `столбца ${quote(dataset.value)} программа не знает; известны: ${known}` });
      return NEVER;
    }),
  ),
  'нужен список столбцов',
);

const severities = v.record(
  v.string(),
  v.picklist(
    ['error', 'warning', 'info', 'off'],
    ({ input }) => `важность правила бывает error, warning, info или off, а написано ${quote(shown(input))}`,
  ),
  'нужен объект «правило: важность»',
);

/** Keys of the file, what each may hold, and the setting it becomes. */
const credit = v.picklist(
  ['full', 'divided'],
  ({ input }) =>
    `мероприятие нескольких исполнителей засчитывают full (каждому целиком) или divided (поровну), а написано ${quote(shown(input))}`,
);

const KEYS = { period, asOf, executors, requiredColumns, severities, credit } as const;

type Key = keyof typeof KEYS;
type Values = { [K in Key]?: v.InferOutput<(typeof KEYS)[K]> };

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
    else problems.push(`Настройки «${key}» нет${hint(key, Object.keys(KEYS))}.`);
  }
  if (ruleIds) problems.push(...unknownRules(Object.keys(values.severities ?? {}), ruleIds));
  const { executors: directory, ...same } = values;
  return { settings: { ...DEFAULT_SETTINGS, ...same, ...(directory && { directory }) }, problems };
}

function isKey(key: string): key is Key {
  return Object.keys(KEYS).indexOf(key) >= 0;
}

function readKey<K extends Key>(key: K, value: unknown, values: Values, problems: string[]): void {
  const result = v.safeParse(KEYS[key], value, { abortPipeEarly: true });
  // the output belongs to the schema of this very key, which TypeScript cannot follow through the index
  if (result.success) values[key] = result.output as Values[K];
  else for (const issue of result.issues) problems.push(sentence(key, issue));
}

/** «Настройка «executors», место 2: имя пусто.» */
function sentence(key: Key, issue: v.BaseIssue<unknown>): string {
  const first = issue.path?.[0]?.key;
  const place =
    typeof first === 'number' ? `, место ${first + 1}` : typeof first === 'string' ? `, ${quote(first)}` : '';
  return `Настройка «${key}»${place}: ${issue.message}.`;
}

/** A value of the file as a person would write it. */
function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** A role by its name or by any heading a roadmap may give it. */
function roleNamed(text: string): Role | null {
  const role = ROLES.find((one) => one.toLowerCase() === text.trim().toLowerCase());
  return role ?? readHeader(text).roles[0] ?? null;
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
