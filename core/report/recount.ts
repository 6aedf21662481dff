/** «Данные для пересчёта»: the measures behind the figures, laid out so that plain COUNTIFS give every figure again. */
import type { ActivityState, Completion } from '../completion/completion.js';
import { dueDay } from '../completion/due.js';
import { isEmptyRow } from '../completion/report-columns.js';
import { executorNamesOf } from '../completion/slices.js';
import { isDone } from '../completion/tally.js';
import { columnLetters } from '../grid/a1.js';
import { type Activity, activityLabel, type Roadmap } from '../roadmap/roadmap.js';
import { BLANK, cell, headerRow, line, type OwnRow } from './cells.js';
import { type CheckedTable, tableHeading } from './checked.js';

export const NO_SECTION = 'До первого раздела';
export const NO_EXECUTOR = 'Исполнитель не указан';
export const NO_DUE_DAY = 'не определён';

export const STATE_WORDS: Readonly<Record<ActivityState, string>> = {
  'done-in-time': 'в срок',
  'done-late': 'с опозданием',
  done: 'день неизвестен',
  overdue: 'просрочено',
  'not-due': 'срок впереди',
  undated: 'без срока',
  unclear: 'неясно',
  cancelled: 'отменено',
};

/** Columns of both lists. The last one is the last day of the deadline in the list of measures, the part credited in the other. */
export const RECOUNT_COLUMNS = { name: 0, number: 1, done: 2, confirmed: 3, state: 4, last: 5 } as const;

/** Beyond so many lines the figures stand without formulas: such a sheet would open slowly. */
const MOST_LINES = 3000;

/** Rows of the sheet that hold one list. */
export interface ListRows {
  readonly top: number;
  readonly bottom: number;
}

/** Where the two lists of a table stand. */
export interface Recount {
  /** A line a measure; its name is the section. */
  readonly measures: ListRows;
  /** A line a measure and executor. */
  readonly executors: ListRows;
}

/** The lists of a table with their headings; `places` is counted from their first row. */
export interface RecountLists {
  readonly rows: readonly OwnRow[];
  readonly places: Recount;
}

/** `null` where there is nothing to count again: no report columns, no measures, too many lines. */
export function recountLists(table: CheckedTable): RecountLists | null {
  const { roadmap, completion } = table;
  if (!roadmap || !completion || completion.total.done === null) return null;
  const counted = roadmap.activities.filter((activity) => !isEmptyRow(activity));
  if (counted.length === 0 || counted.length * 2 > MOST_LINES) return null;
  const measures = counted.map((activity) => measureLine(activity, roadmap, completion));
  const executors = counted.flatMap((activity) => executorLines(activity, completion));
  if (measures.length + executors.length > MOST_LINES) return null;
  const head: OwnRow[] = [
    line(`Данные для пересчёта: ${tableHeading(table, 100)}`, 'subtitle'),
    headerRow(['Раздел', 'Мероприятие', 'Исполнено', 'Подтверждено', 'Состояние', 'Последний день срока']),
  ];
  const between: OwnRow[] = [
    BLANK,
    headerRow(['Исполнитель', 'Мероприятие', 'Исполнено', 'Подтверждено', 'Состояние', 'Зачёт']),
  ];
  const second = head.length + measures.length + between.length;
  return {
    rows: [...head, ...measures, ...between, ...executors],
    places: {
      measures: { top: head.length, bottom: head.length + measures.length - 1 },
      executors: { top: second, bottom: second + executors.length - 1 },
    },
  };
}

/** Where the lists stand when their first row is `top`. */
export function placedAt(top: number, { measures, executors }: Recount): Recount {
  const moved = (rows: ListRows): ListRows => ({ top: top + rows.top, bottom: top + rows.bottom });
  return { measures: moved(measures), executors: moved(executors) };
}

function measureLine(activity: Activity, { sections }: Roadmap, completion: Completion): OwnRow {
  const title = activity.section === null ? '' : sections[activity.section]?.title;
  const due = dueDay(activity.deadline);
  return [
    cell(title || NO_SECTION),
    ...said(activity, completion),
    due === null ? cell(NO_DUE_DAY) : cell(due, 'date'),
  ];
}

function executorLines(activity: Activity, completion: Completion): OwnRow[] {
  const names = executorNamesOf(activity.executors);
  const credit = completion.credit === 'divided' && names.length > 0 ? 1 / names.length : 1;
  const labels = names.length > 0 ? names : [NO_EXECUTOR];
  return labels.map((name) => [cell(name), ...said(activity, completion), cell(credit, 'number')]);
}

function said(activity: Activity, { activities }: Completion): OwnRow {
  const report = activities[activity.index];
  const state = report?.state ?? null;
  return [
    cell(activityLabel(activity)),
    cell(isDone(state) ? 'да' : 'нет'),
    cell(report?.confirmed ? 'да' : 'нет'),
    cell(state === null ? '' : STATE_WORDS[state]),
  ];
}

/** A condition of COUNTIFS: a column of the lists and its criterion as a formula writes it. */
export type Condition = readonly [column: keyof typeof RECOUNT_COLUMNS, criterion: string];

/** A native formula (without its `=`) that counts the measures of a slice that meet conditions. */
export type CountFormula = (conditions: readonly Condition[]) => string;

/** `ways`: conditions of the slice; where there are several, their counts are added. `credited`: parts credited are added up instead. */
export function countFormula(
  { top, bottom }: ListRows,
  ways: readonly (readonly Condition[])[],
  credited: boolean,
): CountFormula {
  const range = (column: Condition[0]): string => {
    const letters = columnLetters(RECOUNT_COLUMNS[column]);
    return `$${letters}$${top + 1}:$${letters}$${bottom + 1}`;
  };
  return (conditions) =>
    ways
      .map((own) => {
        const tests = [...own, ...conditions].map(([column, criterion]) => `${range(column)},${criterion}`).join(',');
        return credited ? `SUMIFS(${range('last')},${tests})` : `COUNTIFS(${tests})`;
      })
      .join('+');
}

const LONGEST_CRITERION = 255;
const OPERATOR_OR_WILDCARD = /^[=<>]|[*?~]/;
/** The letters of a text that an office may take for a day («Март 2022»). */
const MONTH_ALONE = /^(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]*$/i;

/** The names COUNTIFS can look up as they stand: as criteria they must be plain words and differ from the others in more than case. */
export function lookedUp(names: readonly string[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const name of names) times.set(name.toLowerCase(), (times.get(name.toLowerCase()) ?? 0) + 1);
  return new Set(names.filter((name) => times.get(name.toLowerCase()) === 1 && isPlainWords(name)));
}

function isPlainWords(name: string): boolean {
  const letters = name.replace(/[^a-zа-яё]/gi, '');
  return (
    name.length <= LONGEST_CRITERION &&
    letters.length > 1 &&
    !OPERATOR_OR_WILDCARD.test(name) &&
    !MONTH_ALONE.test(letters)
  );
}
