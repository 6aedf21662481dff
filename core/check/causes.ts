/** One cause gives one finding: which findings are only consequences of another one, and are left out. */
import type { Role } from '../column/role.js';
import type { Rect } from '../grid/grid.js';
import type { Roadmap } from '../roadmap/roadmap.js';
import type { Finding } from '../rules/finding.js';
import { listHeads } from '../rules/support/lists.js';
import { groupOf } from './severity.js';

export interface Cause {
  readonly cause: string;
  /** Ids, or whole groups as `deadline/*`. */
  readonly effects: readonly string[];
  /** Effects on the measures the cause speaks of, or only on its very cells. */
  readonly within: 'measure' | 'cell';
}

const cause = (id: string, effects: readonly string[], within: Cause['within'] = 'measure'): Cause => ({
  cause: id,
  effects,
  within,
});

const CONTENT_GROUPS = ['activity', 'deadline', 'executor', 'indicator', 'information', 'text', 'status'];

/** What follows from what; a consequence never names its cause in turn. */
export const CAUSES: readonly Cause[] = [
  cause('cell/error-value', [...CONTENT_GROUPS.map((group) => `${group}/*`), 'number/missing'], 'cell'),
  cause(
    'row/empty-activity',
    CONTENT_GROUPS.map((group) => `${group}/*`),
  ),
  cause('row/shifted', [
    'number/missing',
    'activity/missing',
    'deadline/missing',
    'deadline/unreadable',
    'executor/missing',
    'executor/unknown',
    'indicator/missing',
    'information/missing',
  ]),
  cause('text/lookalike', ['deadline/unreadable', 'deadline/format', 'executor/spelling', 'executor/unknown'], 'cell'),
  cause('text/cut', ['deadline/unreadable', 'deadline/format', 'executor/dangling', 'executor/unknown'], 'cell'),
  cause('text/hyphenation', ['deadline/unreadable', 'executor/spelling', 'executor/unknown'], 'cell'),
  cause('activity/duplicate', ['activity/near-duplicate']),
  cause('deadline/missing', ['deadline/*']),
  cause('deadline/impossible', [
    'deadline/unreadable',
    'deadline/ambiguous',
    'deadline/vague',
    'deadline/outside-period',
    'deadline/out-of-order',
    'deadline/retroactive',
    'deadline/non-working-day',
  ]),
  cause('deadline/reversed', [
    'deadline/unreadable',
    'deadline/ambiguous',
    'deadline/year-slip',
    'deadline/outside-period',
    'deadline/out-of-order',
    'deadline/retroactive',
    'deadline/whole-year',
  ]),
  cause('deadline/year-slip', [
    'activity/deadline-in-text',
    'deadline/outside-period',
    'deadline/out-of-order',
    'deadline/retroactive',
    'deadline/non-working-day',
    'status/overdue',
    'status/late',
    'status/done-early',
  ]),
  cause('deadline/outside-period', ['deadline/retroactive', 'deadline/out-of-order', 'deadline/non-working-day']),
  cause('deadline/ambiguous', ['deadline/unreadable', 'deadline/vague', 'deadline/whole-year']),
  cause('deadline/vague', [
    'deadline/unreadable',
    'deadline/whole-year',
    'deadline/open-ended',
    'deadline/year-missing',
  ]),
  cause('deadline/open-ended', ['deadline/whole-year']),
  // dated after the reporting day, hence not counted and overdue
  cause('status/done-early', ['status/overdue']),
  cause('executor/missing', ['executor/*']),
  cause('executor/collective', ['executor/unknown', 'executor/underspecified']),
  cause('indicator/missing', ['indicator/*']),
  cause('indicator/no-target', ['indicator/not-measurable']),
  cause('indicator/repeats-activity', ['indicator/not-measurable']),
];

/** The columns each group of rules reads: without any of them `table/missing-column` has said it all. */
const GROUP_COLUMNS: Readonly<Record<string, readonly Role[]>> = {
  activity: ['activity'],
  deadline: ['deadline', 'start', 'end', 'schedule'],
  executor: ['executor', 'coexecutor'],
  indicator: ['indicator'],
  information: ['information'],
  number: ['number'],
};

/** What a measure that only opens a list need not say itself. */
const SAID_BY_ITEMS = ['deadline/missing', 'executor/missing', 'indicator/missing', 'information/missing'];

/** Findings without those that another finding explains, and without those about columns the table does not have. */
export function withoutConsequences(findings: readonly Finding[], roadmap: Roadmap): Finding[] {
  const columnless = groupsWithoutColumns(roadmap);
  const heads = listHeads(roadmap);
  const explained = explanations(findings, roadmap);
  return findings.filter((finding) => {
    const group = groupOf(finding.rule);
    if (finding.activity !== null) {
      if (columnless.has(group)) return false;
      if (heads.has(finding.activity) && SAID_BY_ITEMS.indexOf(finding.rule) >= 0) return false;
    }
    return !isExplained(finding, [finding.rule, `${group}/*`], explained);
  });
}

function groupsWithoutColumns(roadmap: Roadmap): Set<string> {
  const present = new Set(roadmap.columns.map((column) => column.role));
  const groups = Object.keys(GROUP_COLUMNS).filter((group) => !GROUP_COLUMNS[group]?.some((role) => present.has(role)));
  return new Set(groups);
}

/** Which causes stand behind an effect at a place: `deadline/*` → `m12` → {`deadline/missing`}. */
type Explanations = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

function explanations(findings: readonly Finding[], roadmap: Roadmap): Explanations {
  const measureAt = new Map<number, number>();
  for (const { index, rows } of roadmap.activities) for (const row of rows) measureAt.set(row, index);
  const explained = new Map<string, Map<string, Set<string>>>();
  for (const finding of findings) {
    const known = CAUSES.find(({ cause: id }) => id === finding.rule);
    if (!known) continue;
    const places = known.within === 'cell' ? cellsOf(finding) : measuresOf(finding, measureAt);
    for (const effect of known.effects) {
      const byPlace = explained.get(effect) ?? new Map<string, Set<string>>();
      explained.set(effect, byPlace);
      for (const place of places) {
        const causes = byPlace.get(place);
        if (causes) causes.add(finding.rule);
        else byPlace.set(place, new Set([finding.rule]));
      }
    }
  }
  return explained;
}

function isExplained(finding: Finding, names: readonly string[], explained: Explanations): boolean {
  const places = [cellKey(finding.place.top, finding.place.left)];
  if (finding.activity !== null) places.push(measureKey(finding.activity));
  return names.some((name) =>
    places.some((place) => {
      const causes = explained.get(name)?.get(place);
      // a cause that names its whole group does not explain itself away
      return causes !== undefined && (causes.size > 1 || !causes.has(finding.rule));
    }),
  );
}

const measureKey = (activity: number): string => `m${activity}`;
const cellKey = (row: number, column: number): string => `c${row}:${column}`;

function measuresOf(finding: Finding, measureAt: ReadonlyMap<number, number>): Set<string> {
  const keys = new Set<string>();
  if (finding.activity !== null) keys.add(measureKey(finding.activity));
  for (const rect of [finding.place, ...finding.related]) {
    for (let row = rect.top; row <= rect.bottom; row++) {
      const activity = measureAt.get(row);
      if (activity !== undefined) keys.add(measureKey(activity));
    }
  }
  return keys;
}

function cellsOf(finding: Finding): Set<string> {
  const keys = new Set<string>();
  for (const rect of [finding.place, ...finding.related])
    forEachCell(rect, (row, column) => keys.add(cellKey(row, column)));
  return keys;
}

function forEachCell(rect: Rect, visit: (row: number, column: number) => void): void {
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) visit(row, column);
  }
}
