/** What each key of the settings file may hold; messages are ends of Russian sentences that begin with the key. */
import * as v from 'valibot';
import { parseIso } from '../calendar/date.js';
import { readHeader } from '../column/match.js';
import { ROLE_TITLES, ROLES, type Role } from '../column/role.js';
import { quote } from '../text/quote.js';
import { parsePeriod } from './period.js';

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

const credit = v.picklist(
  ['full', 'divided'],
  ({ input }) =>
    `мероприятие нескольких исполнителей засчитывают full (каждому целиком) или divided (поровну), а написано ${quote(shown(input))}`,
);

/** Nothing but these words may say «done»: no «не сдано», and no «5 баллов», whose number would be lost. */
const DENIAL = /^(?:не|ни|нет|без|частично)(?![а-яё])/i;

const doneWords = v.array(
  v.pipe(
    v.string('слово пишут строкой'),
    v.trim(),
    v.nonEmpty('слово пусто'),
    v.check(
      (word) => /[a-zа-яё]/i.test(word) && !/\d/.test(word),
      ({ input }) => `нужно слово без цифр, а написано ${quote(input)}`,
    ),
    v.check(
      (word) => !DENIAL.test(word),
      ({ input }) => `отметка ${quote(input)} говорит, что мероприятие не исполнено`,
    ),
  ),
  'нужен список слов: ["зачтено"]',
);

const accepted = v.array(
  v.object(
    {
      rule: v.pipe(v.string('«rule» пишут строкой: "executor/missing"'), v.nonEmpty('«rule» пусто')),
      activity: v.optional(v.string('«activity» пишут строкой'), ''),
      actual: v.optional(v.string('«actual» пишут строкой'), ''),
      reason: v.string('«reason» (причину) пишут строкой'),
    },
    'принятое замечание пишут как { "rule": "executor/missing", …, "reason": "согласовано" }',
  ),
  'нужен список принятых замечаний',
);

/** By key of the file. */
export const SCHEMAS = { period, asOf, executors, requiredColumns, severities, credit, doneWords, accepted } as const;

/** A value of the file as a person would write it. */
function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** A role by its name or by any heading a roadmap may give it. */
function roleNamed(text: string): Role | null {
  const role = ROLES.find((one) => one.toLowerCase() === text.trim().toLowerCase());
  return role ?? readHeader(text).roles[0] ?? null;
}
