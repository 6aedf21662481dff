/** What the cells of the measures say: the plan's period first, then deadlines, executors and indicators. */
import { type CalendarDate, type Period, toIso } from '../calendar/date.js';
import type { Role } from '../column/role.js';
import { genitiveMonth } from '../column/span.js';
import { augustsBefore, withAugustBefore } from '../deadline/august.js';
import { deadlineOfDate, deadlineOfStartEnd } from '../deadline/cells.js';
import type { Deadline } from '../deadline/deadline.js';
import { parseDeadline } from '../deadline/parse.js';
import { deadlineOfSchedule, type MarkedSpan, rangeLabel } from '../deadline/scheduled.js';
import { findDefinitions } from '../executor/definitions.js';
import type { Definition, ExecutorGroup } from '../executor/executor.js';
import { nameExecutors } from '../executor/name.js';
import { parseTargets } from '../indicator/parse.js';
import type { Settings } from '../settings/settings.js';
import { fold, squeeze } from '../text/fold.js';
import type { Draft } from './draft.js';
import type { LineCell } from './line.js';
import { periodOfDeadlines } from './period.js';
import type { Activity, Column, Field, Roadmap, ScheduleSpan, Section } from './roadmap.js';
import type { Sections } from './sections.js';
import { type DatedSpan, datedSpans, periodOfSpans } from './spans.js';

export interface ReadActivities {
  readonly activities: Activity[];
  readonly period: Roadmap['period'];
  readonly definitions: Definition[];
  readonly executorGroups: ExecutorGroup[];
}

export interface Surroundings {
  /** The period of the settings or the title; without it the headings of a schedule tell it, then the deadlines. */
  readonly stated: Roadmap['period'];
  readonly columns: readonly Column[];
  readonly settings: Settings;
}

/**
 * Activities from their drafts. `around` is what stands above and below the table: it may define short names.
 */
export function readActivities(
  drafts: readonly Draft[],
  { sections, sectionOf }: Sections,
  around: readonly string[],
  { stated, columns, settings }: Surroundings,
): ReadActivities {
  const texts = (role: Role): string[] => drafts.map((draft) => draft.fields[role]?.text ?? '');
  const definitions = findDefinitionsIn([
    ...around,
    ...drafts.map((draft) => draft.text),
    ...texts('executor'),
    ...texts('indicator'),
  ]);
  const executors = readExecutors(texts('executor'), texts('coexecutor'), definitions, settings);
  const schedule = scheduleOf(columns);
  const readDeadlines = (period: Period | null): ReadDeadline[] => {
    const reader = deadlineReader(period);
    const scheduled = scheduleReader(schedule, period);
    return drafts.map((draft, index) =>
      readDeadline(draft, sections[sectionOf[index] ?? -1] ?? null, reader, scheduled(draft)),
    );
  };
  const told = stated
    ? null
    : (periodOfSpans(schedule.map(({ span }) => span)) ??
      periodOfDeadlines(readDeadlines(null).map(({ deadline }) => deadline)));
  const period: Roadmap['period'] = told ? { ...told, from: 'deadlines' } : stated;
  const read = readDeadlines(period);
  const early = augustsBefore(
    read.map(({ deadline }) => deadline),
    sectionOf,
    period,
  );
  const ofAugust = period && early.size > 0 ? readDeadlines(withAugustBefore(period)) : read;
  const deadlines = read.map((one, index) => (early.has(index) ? (ofAugust[index] ?? one) : one));
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
      deadline: deadlines[index]?.deadline ?? parseDeadline('', period),
      scheduled: deadlines[index]?.scheduled ?? null,
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

/** «Дата проведения», «День»: then «15» under «март» is a day. */
const NUMBERS_ARE_DAYS = /(?:^|[^а-яё])(?:дат|день|дни(?![а-яё]))/i;

interface ScheduleColumn {
  readonly index: number;
  readonly span: ScheduleSpan;
}

const scheduleOf = (columns: readonly Column[]): ScheduleColumn[] =>
  columns.flatMap(({ index, span }) => (span ? [{ index, span }] : []));

/** Reads the marks of a measure in the columns of a schedule; `null` for a measure without any. */
function scheduleReader(columns: readonly ScheduleColumn[], period: Period | null): (draft: Draft) => Deadline | null {
  const dated = datedSpans(
    columns.map(({ span }) => span),
    period,
  );
  const placeOf = new Map(columns.map(({ index }, place) => [index, place]));
  // measures marked alike share one deadline
  const known = new Map<string, Deadline | null>();
  return ({ marks }) => {
    const key = marks.map(keyOf).join('\0');
    const same = known.get(key);
    if (same !== undefined) return same;
    const marked = marks.flatMap(({ column, right, cell }): MarkedSpan[] => {
      const first = placeOf.get(column);
      if (first === undefined) return [];
      let last = first;
      while (last + 1 < columns.length && (columns[last + 1]?.index ?? 0) <= right) last += 1;
      const [from, to] = [dated[first], dated[last]];
      const numbersAreDays = NUMBERS_ARE_DAYS.test(columns[first]?.span.heading ?? '');
      return from && to ? [{ first, last, ...together(from, to), numbersAreDays, cell }] : [];
    });
    const deadline = marked.length > 0 ? deadlineOfSchedule(marked) : null;
    known.set(key, deadline);
    return deadline;
  };
}

const keyOf = ({ column, right, cell }: LineCell): string =>
  `${column} ${right} ${cell.kind} ${cell.kind === 'date' ? toIso(cell.date) : ''} ${cell.text}`;

/** The columns a merged cell covers, as one. */
function together(from: DatedSpan, to: DatedSpan): Pick<MarkedSpan, 'label' | 'span'> {
  if (from === to) return { label: from.label, span: from.days };
  const [start, end] = [from.days.intervals[0]?.start, to.days.intervals[0]?.end];
  const intervals = start && end ? [{ start, end }] : [];
  return { label: rangeLabel(from.label, to.label), span: { ...from.days, intervals } };
}

/** «15», «до 20», «12–16», «1 неделя», «3–4 недели», «последняя декада»: of the month the row stands under. */
const OF_MONTH =
  /^(?:(?:до|к|с|по) )?(?:\d{1,2}(?:-?[а-яё]{1,2})?(?: ?[-–,и] ?\d{1,2}(?:-?[а-яё]{1,2})?){0,8}|(?:перв|втор|треть|четв[её]рт|последн)[а-яё]{1,2})(?: (?:недел[яию]|декад[аы]|числ[оа]))?$/i;
/** «в течение месяца», «последняя неделя месяца», not «каждого месяца». */
const THIS_MONTH = /^((?:(?!кажд)\S+ ){1,3})месяца$/i;

/** A deadline that only the month of its section («СЕНТЯБРЬ») makes one; `null` for any other. */
function readUnderMonth(
  field: Field | undefined,
  section: Section | null,
  ofText: (text: string) => Deadline,
): Deadline | null {
  if (!field || field.text === '' || field.cell.kind === 'date' || !section) return null;
  const month = genitiveMonth(section.title);
  if (month === '') return null;
  const text = squeeze(fold(field.text));
  const told = OF_MONTH.test(text) ? `${text} ${month}` : text.replace(THIS_MONTH, `$1${month}`);
  return told === text ? null : { ...ofText(told), text: field.text };
}

interface ReadDeadline {
  readonly deadline: Deadline;
  readonly scheduled: Deadline | null;
}

/** The deadline of a measure: its own cell, else its start and end, else its marks in a schedule, else the month or quarter its section stands for. */
function readDeadline(
  draft: Draft,
  section: Section | null,
  { ofText, ofDate }: DeadlineReader,
  scheduled: Deadline | null,
): ReadDeadline {
  const { deadline, start, end } = draft.fields;
  const read = (field: Field | undefined): Deadline | null => {
    if (!field || field.text === '') return null;
    return field.cell.kind === 'date' && field.parts.length === 1
      ? ofDate(field.cell.date, field.text)
      : ofText(field.text);
  };
  const own = readUnderMonth(deadline, section, ofText) ?? read(deadline);
  if (own && (own.kind !== 'none' || own.status !== 'read' || !scheduled)) return { deadline: own, scheduled };
  if (start?.text || end?.text) return { deadline: deadlineOfStartEnd(read(start), read(end)), scheduled };
  if (scheduled) return { deadline: scheduled, scheduled };
  if (start || end) return { deadline: deadlineOfStartEnd(read(start), read(end)), scheduled };
  if (!deadline && section) {
    const told = ofText(section.title);
    if (told.status === 'read' && told.kind !== 'none') return { deadline: told, scheduled };
  }
  return { deadline: ofText(''), scheduled };
}
