/** Roadmaps for tests of completion, made of what a measure's cells say, without reading a sheet. */
import type { Period } from '../../calendar/date.js';
import type { Role } from '../../column/role.js';
import type { Deadline, Interval } from '../../deadline/deadline.js';
import { type Cell, textCell } from '../../grid/grid.js';
import type { Activity, Appendix, Field, Roadmap } from '../../roadmap/roadmap.js';
import { gridOf } from '../../testing/grid.js';

export interface MeasureSpec {
  readonly text?: string;
  /** Last day, or a whole deadline; absent: none is known. */
  readonly due?: string | Partial<Deadline>;
  readonly executors?: readonly string[];
  readonly section?: number | null;
  readonly number?: string;
  readonly indicator?: string;
  readonly status?: string | Cell;
  readonly doneDate?: string | Cell;
  readonly confirmation?: string | Cell;
  readonly actual?: string | Cell;
}

export interface RoadmapSpec {
  readonly measures: readonly MeasureSpec[];
  /** Report columns of the table; status, doneDate and confirmation when absent. */
  readonly columns?: readonly Role[];
  readonly sections?: readonly string[];
  readonly period?: Period | null;
  readonly title?: string;
  readonly appendix?: readonly (readonly [text: string, criterion: string])[];
  readonly definitions?: Roadmap['definitions'];
}

export const YEAR_2022: Period = { start: '2022-01-01', end: '2022-12-31' };

const PLAN_COLUMNS: readonly Role[] = ['number', 'activity', 'deadline', 'executor', 'indicator'];
const REPORT_COLUMNS: readonly Role[] = ['status', 'doneDate', 'confirmation'];
/** Row 1 is the title, row 2 the header, measures follow. */
const FIRST_ROW = 2;

export function roadmapOf(spec: RoadmapSpec): Roadmap {
  const roles = [...PLAN_COLUMNS, ...(spec.columns ?? REPORT_COLUMNS)];
  const activities = spec.measures.map((measure, index) => activityOf(measure, index, roles));
  const names = new Set(activities.flatMap(({ executors }) => executors.map(({ name }) => name)));
  const last = FIRST_ROW + activities.length - 1;
  return {
    grid: gridOf([]),
    place: { top: 1, left: 0, bottom: last, right: roles.length - 1 },
    header: { top: 1, bottom: 1 },
    title: spec.title ?? 'План на 2022 год',
    period: spec.period === null ? null : { ...(spec.period ?? YEAR_2022), from: 'title' },
    approvedOn: null,
    columns: roles.map((role, index) => ({
      index,
      role,
      header: role,
      match: 'known',
      expected: null,
      filled: true,
      secondary: false,
    })),
    rows: [],
    sections: (spec.sections ?? []).map((title) => ({ row: 1, title })),
    activities,
    definitions: spec.definitions ?? [],
    executorGroups: [...names].map((name) => ({ name, spellings: [] })),
    appendix: spec.appendix ? appendixOf(spec.appendix, last + 3) : null,
  };
}

function activityOf(spec: MeasureSpec, index: number, roles: readonly Role[]): Activity {
  const row = FIRST_ROW + index;
  const text = spec.text ?? 'Провести семинар';
  const executors = spec.executors ?? ['куратор'];
  const cells: Partial<Record<Role, string | Cell | undefined>> = {
    number: spec.number ?? String(index + 1),
    activity: text,
    deadline: typeof spec.due === 'string' ? spec.due : '',
    executor: executors.join(', '),
    indicator: spec.indicator ?? '',
    status: spec.status,
    doneDate: spec.doneDate,
    confirmation: spec.confirmation,
    actual: spec.actual,
  };
  const fields: Partial<Record<Role, Field>> = {};
  roles.forEach((role, column) => {
    const value = cells[role] ?? '';
    const cell = typeof value === 'string' ? textCell(value) : value;
    const at = { row, column };
    fields[role] = { text: cell.text, at, cell, parts: cell.text === '' ? [] : [at], shift: 0 };
  });
  return {
    index,
    row,
    rows: [row],
    section: spec.section ?? null,
    number: spec.number ?? String(index + 1),
    numberInText: false,
    numberIsUnique: true,
    text,
    fields,
    deadline: deadlineWith(spec.due),
    scheduled: null,
    executors: executors.map((name) => ({ name, text: name, kind: 'role', sure: true })),
    targets: [],
  };
}

export function deadlineWith(due: MeasureSpec['due']): Deadline {
  const intervals: Interval[] = typeof due === 'string' ? [{ start: null, end: due }] : [];
  return {
    text: typeof due === 'string' ? due : '',
    kind: intervals.length > 0 ? 'by' : 'none',
    intervals,
    recurrence: null,
    yearFrom: null,
    status: 'read',
    residue: [],
    vagueness: null,
    problems: [],
    slips: [],
    ...(typeof due === 'object' ? due : {}),
  };
}

function appendixOf(statements: readonly (readonly [string, string])[], top: number): Appendix {
  return {
    title: 'Показатели результативности',
    place: { top, left: 0, bottom: top + statements.length, right: 2 },
    statements: statements.map(([text, criterion], index) => ({
      row: top + 1 + index,
      number: String(index + 1),
      text,
      criterion,
      at: { row: top + 1 + index, column: 1 },
    })),
  };
}
