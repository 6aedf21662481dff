/** What the cells of the measures say: the plan's period first, then deadlines, executors and indicators. */
import type { CalendarDate, Period } from '../calendar/date.js';
import type { Role } from '../column/role.js';
import { deadlineOfDate, deadlineOfStartEnd } from '../deadline/cells.js';
import type { Deadline } from '../deadline/deadline.js';
import { parseDeadline } from '../deadline/parse.js';
import { findDefinitions } from '../executor/definitions.js';
import type { Definition, ExecutorGroup } from '../executor/executor.js';
import { nameExecutors } from '../executor/name.js';
import { parseTargets } from '../indicator/parse.js';
import type { Settings } from '../settings/settings.js';
import type { Draft } from './draft.js';
import { periodOfDeadlines } from './period.js';
import type { Activity, Field, Roadmap, Section } from './roadmap.js';
import type { Sections } from './sections.js';

export interface ReadActivities {
  readonly activities: Activity[];
  readonly period: Roadmap['period'];
  readonly definitions: Definition[];
  readonly executorGroups: ExecutorGroup[];
}

/**
 * Activities from their drafts. `stated` is the period of the settings or the title; without it the deadlines tell it.
 * `around` is what stands above and below the table: it may define short names.
 */
export function readActivities(
  drafts: readonly Draft[],
  { sections, sectionOf }: Sections,
  around: readonly string[],
  stated: Roadmap['period'],
  settings: Settings,
): ReadActivities {
  const texts = (role: Role): string[] => drafts.map((draft) => draft.fields[role]?.text ?? '');
  const definitions = findDefinitionsIn([
    ...around,
    ...drafts.map((draft) => draft.text),
    ...texts('executor'),
    ...texts('indicator'),
  ]);
  const executors = readExecutors(texts('executor'), texts('coexecutor'), definitions, settings);
  const readDeadlines = (period: Period | null): Deadline[] => {
    const reader = deadlineReader(period);
    return drafts.map((draft, index) => readDeadline(draft, sections[sectionOf[index] ?? -1] ?? null, reader));
  };
  const told = stated ? null : periodOfDeadlines(readDeadlines(null));
  const period: Roadmap['period'] = told ? { ...told, from: 'deadlines' } : stated;
  const deadlines = readDeadlines(period);
  const parseIndicator = remember(parseTargets);
  const used = new Map<string, number>();
  for (const { number } of drafts) used.set(number, (used.get(number) ?? 0) + 1);
  const activities = drafts.map((draft, index): Activity => {
    return {
      index,
      row: draft.row,
      rows: draft.rows,
      section: sectionOf[index] ?? null,
      number: draft.number,
      numberInText: draft.numberInText,
      numberIsUnique: used.get(draft.number) === 1,
      text: draft.text,
      fields: draft.fields,
      deadline: deadlines[index] ?? parseDeadline('', period),
      executors: executors.cells[index] ?? [],
      targets: parseIndicator(draft.fields.indicator?.text ?? ''),
    };
  });
  return { activities, period, definitions, executorGroups: executors.groups };
}

/** The same text is read once: plans repeat themselves. */
function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

/** «(далее – ДО)», «Районный методический кабинет (РМК)», «РМК – районный методический кабинет». */
const MAY_DEFINE = /[Дд]алее|\([А-ЯЁ][А-ЯЁа-яё]*[А-ЯЁ]\)|^[А-ЯЁ][А-ЯЁа-яё]*[А-ЯЁ]\s+[–—-]\s/;

function findDefinitionsIn(texts: readonly string[]): Definition[] {
  const definitions: Definition[] = [];
  for (const text of texts) if (MAY_DEFINE.test(text)) definitions.push(...findDefinitions(text));
  return definitions;
}

function readExecutors(
  main: readonly string[],
  assisting: readonly string[],
  definitions: readonly Definition[],
  settings: Settings,
): { cells: Activity['executors'][]; groups: ExecutorGroup[] } {
  const count = main.length;
  const { cells, groups } = nameExecutors([...main, ...assisting], definitions, settings.directory);
  // measures whose cells say the same share one list, as they share deadlines
  const known = new Map<string, Activity['executors']>();
  const shared = main.map((text, index) => {
    const key = `${text}\0${assisting[index] ?? ''}`;
    const list = known.get(key) ?? withAssistants(cells[index] ?? [], cells[count + index] ?? []);
    known.set(key, list);
    return list;
  });
  return {
    cells: shared,
    groups: groups.map((group) => ({
      ...group,
      spellings: group.spellings.map((spelling) => ({
        ...spelling,
        activities: [...new Set(spelling.activities.map((index) => index % count))],
      })),
    })),
  };
}

/** Executors and co-executors, without co-executors the main cell names already. */
function withAssistants(main: Activity['executors'], assisting: Activity['executors']): Activity['executors'] {
  if (assisting.length === 0) return main;
  const names = new Set(main.map(({ name }) => name));
  return [...main, ...assisting.filter(({ name }) => !names.has(name))];
}

interface DeadlineReader {
  readonly ofText: (text: string) => Deadline;
  readonly ofDate: (date: CalendarDate, text: string) => Deadline;
}

/** Measures due on the same day share one deadline. */
function deadlineReader(period: Period | null): DeadlineReader {
  const days = new Map<number, Deadline>();
  return {
    ofText: remember((text) => parseDeadline(text, period)),
    ofDate: (date, text) => {
      const day = (date.y * 100 + date.m) * 100 + date.d;
      const found = days.get(day);
      if (found?.text === text) return found;
      const deadline = deadlineOfDate(date, text);
      days.set(day, deadline);
      return deadline;
    },
  };
}

/** The deadline of a measure: its own cell, else its start and end, else the month or quarter its section stands for. */
function readDeadline(draft: Draft, section: Section | null, { ofText, ofDate }: DeadlineReader): Deadline {
  const { deadline, start, end } = draft.fields;
  const read = (field: Field | undefined): Deadline | null => {
    if (!field || field.text === '') return null;
    return field.cell.kind === 'date' && field.parts.length === 1
      ? ofDate(field.cell.date, field.text)
      : ofText(field.text);
  };
  const own = read(deadline);
  if (own) return own;
  if (start || end) return deadlineOfStartEnd(read(start), read(end));
  if (!deadline && section) {
    const told = ofText(section.title);
    if (told.status === 'read' && told.kind !== 'none') return told;
  }
  return ofText('');
}
