/** Two tasks in nearly the same words, at the same time or for the same result. */
import { type Activity, activityLabel, fieldText, placeOf } from '../../roadmap/roadmap.js';
import { wordKey } from '../../text/fold.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { about } from '../support/labels.js';
import { type TaskWord, taskReader } from '../support/task.js';

/** Tasks alike are the same thing only if they are due at one time or give one result. */
const SHARED_ROLES = ['deadline', 'indicator'] as const;
/**
 * Each measure is compared with those before it that share its first word and its deadline or indicator:
 * with all in a plan of usual size, with the last few in a huge one, so that time stays linear.
 */
const MOST_COMPARISONS = 100_000;
const FEWEST_COMPARED = 8;
const FEWEST_COMMON_WORDS = 5;
/** Words that only one of the two has: at most this share of all … */
const MOST_DIFFERENT = 0.25;
/** … and at most so many. */
const MOST_ADDED = 3;

/** A different number, year, stage, month or name makes a different measure. */
const DISTINGUISHING =
  /^(?:перв|втор|трет|четверт|пят|шест|седьм|последн|итогов|промежуточн|стартов|повторн|январ|феврал|март|апрел|ма[йя]$|июн|июл|август|сентябр|октябр|ноябр|декабр|начальн|основн|средн|старш|младш|не$)/;

/** The first words are the same, so that a capital letter means a name. */
function distinguishes({ stem, text }: TaskWord): boolean {
  return /[\dA-Za-z]|^[А-ЯЁ]/.test(text) || DISTINGUISHING.test(stem);
}

/** Programmes, contests and topics are named in quotes. */
const quotedNames = (text: string): string => (text.match(/[«"„][^»"“]{0,300}[»"“]/g) ?? []).map(wordKey).join('|');

interface Task {
  readonly activity: Activity;
  readonly words: readonly TaskWord[];
  readonly names: string;
}

/** Whether the words differ only by ones that were added on one side or the other, none replaced by another. */
function isNear(a: Task, b: Task): boolean {
  if (a.names !== b.names || Math.abs(a.words.length - b.words.length) > MOST_ADDED) return false;
  const aligned = align(a.words, b.words);
  if (!aligned) return false;
  const { common, extra } = aligned;
  const total = common + extra.length;
  return (
    common >= FEWEST_COMMON_WORDS &&
    extra.length > 0 &&
    extra.length <= Math.min(MOST_ADDED, Math.max(1, total * MOST_DIFFERENT)) &&
    !extra.some(distinguishes)
  );
}

/** Walks both lists at once; `null` where a word stands for another or too many are added. */
function align(a: readonly TaskWord[], b: readonly TaskWord[]): { common: number; extra: TaskWord[] } | null {
  const extra: TaskWord[] = [];
  let common = 0;
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left && right && left.stem === right.stem) {
      common += 1;
      i += 1;
      j += 1;
    } else if (left && (!right || a[i + 1]?.stem === right.stem)) {
      extra.push(left);
      i += 1;
    } else if (right && (!left || b[j + 1]?.stem === left.stem)) {
      extra.push(right);
      j += 1;
    } else {
      return null;
    }
    if (extra.length > MOST_ADDED) return null;
  }
  return { common, extra };
}

/** Tasks by first word and deadline (or indicator); maps in a map, because to glue keys of both costs more than to compare the tasks. */
type Peers = Map<string, Map<string, Task[]>>;

function peersOf(peers: Peers, stem: string, shared: string): Task[] {
  const byShared = peers.get(stem) ?? new Map<string, Task[]>();
  if (byShared.size === 0) peers.set(stem, byShared);
  const tasks = byShared.get(shared) ?? [];
  if (tasks.length === 0) byShared.set(shared, tasks);
  return tasks;
}

/** The first of the last `count` tasks that is near to one: a plain loop, for it runs for every measure of a huge plan. */
function nearAmongLast(count: number, tasks: readonly Task[], task: Task): Task | undefined {
  for (let index = Math.max(0, tasks.length - count); index < tasks.length; index++) {
    const other = tasks[index];
    if (other && isNear(other, task)) return other;
  }
  return undefined;
}

export const nearDuplicateActivity = rule({
  id: 'activity/near-duplicate',
  severity: 'info',
  title: 'Почти одинаковые мероприятия',
  why: 'Похоже, что одно и то же записано дважды: исполнители подготовят два отчёта об одном деле.',
  advice: 'Оставьте одно мероприятие или напишите, чем они отличаются.',
  flags: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
        [
          '1',
          'Оказание консультационной помощи школам в разработке концептуальных документов и программ',
          'до 15.03.2022',
          'РМК',
          'Документы разработаны',
        ],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'Отчёт'],
        [
          '3',
          'Оказание помощи школам в разработке концептуальных документов и программ',
          'до 15.03.2022',
          'Куратор',
          'Документы разработаны',
        ],
      ],
    },
  ],
  passes: [
    {
      note: 'разные этапы',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
        [
          '1',
          'Подготовка школами подтверждающих документов по реализации 1 этапа программ',
          'до 15.03.2022',
          'РМК',
          'Отчёт',
        ],
        [
          '2',
          'Подготовка школами подтверждающих документов по реализации 2 этапа программ',
          'до 15.03.2022',
          'РМК',
          'Отчёт',
        ],
      ],
    },
    {
      note: 'разные программы',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
        [
          '1',
          'Внесение изменений в муниципальную программу «Развитие образования» по итогам мониторинга',
          'март 2022',
          'РМК',
          'Изменения внесены',
        ],
        [
          '2',
          'Внесение изменений в муниципальную программу «Одарённые дети» по итогам мониторинга',
          'март 2022',
          'РМК',
          'Изменения внесены',
        ],
      ],
    },
    {
      note: 'разные предметы',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
        [
          '1',
          'Организация курсов повышения квалификации для учителей математики школ района',
          'март 2022',
          'РМК',
          'Отчёт',
        ],
        ['2', 'Организация курсов повышения квалификации для учителей физики школ района', 'март 2022', 'РМК', 'Отчёт'],
      ],
    },
  ],
  *check({ activities }) {
    const peers: Record<(typeof SHARED_ROLES)[number], Peers> = { deadline: new Map(), indicator: new Map() };
    const wordsOf = taskReader();
    const compared = Math.max(FEWEST_COMPARED, Math.floor(MOST_COMPARISONS / activities.length));
    for (const activity of activities) {
      const words = wordsOf(activity.text);
      const [first] = words;
      if (!first) continue;
      const task = { activity, words, names: quotedNames(activity.text) };
      let near: Task | undefined;
      for (const role of SHARED_ROLES) {
        const shared = fieldText(activity, role);
        if (shared === '') continue;
        const tasks = peersOf(peers[role], first.stem, shared);
        near = near ?? nearAmongLast(compared, tasks, task);
        tasks.push(task);
      }
      if (!near) continue;
      yield {
        at: placeOf(activity, 'activity'),
        activity,
        message: `${about(activity)}: почти то же мероприятие, что и ${activityLabel(near.activity)} ${quote(near.activity.text, 50)}.`,
        actual: activity.text,
        related: [placeOf(near.activity, 'activity')],
      };
    }
  },
});
