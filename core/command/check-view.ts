/** The view of a check: findings with what a list needs to show, filter and fix them, and the figures of each table. */
import { acceptedOf } from '../check/accepted.js';
import { countBySeverity } from '../check/severity.js';
import type { Completion, Figures } from '../completion/completion.js';
import { executorNamesOf } from '../completion/slices.js';
import { type Change, changeSince, courseOfYear } from '../dynamics/change.js';
import type { Snapshot } from '../dynamics/snapshot.js';
import { cellName, rangeName } from '../grid/a1.js';
import { type CheckedTable, tableKeys, tableName } from '../report/checked.js';
import { countingLines, dueLine, recurringLine } from '../report/counting.js';
import { changeLines } from '../report/dynamics-rows.js';
import { measureName, ruleTitle, tableFirst } from '../report/finding-words.js';
import { NO_EXECUTOR, NO_SECTION } from '../report/recount.js';
import type { Edit, Finding } from '../rules/finding.js';
import type { CheckedBook } from './check.js';
import type { ChangeView, CheckView, CompletionView, FindingRef, FindingView, SliceView, TableView } from './view.js';

/** Characters of a table's title in a list. */
const LONGEST_TITLE = 120;

export function checkView({ tables, settings, history }: CheckedBook): CheckView {
  const keys = tableKeys(tables);
  const completions = tables.flatMap(({ completion }) => (completion ? [completion] : []));
  return {
    asOf: settings.asOf,
    tables: tables.map((table, at) => tableView(table, history, keys[at] ?? table.sheet)),
    counts: countBySeverity(tables.flatMap(({ findings }) => findings)),
    findings: tables.flatMap((table, at) =>
      tableFirst(table.findings).map((finding) => findingView(table, finding, at)),
    ),
    accepted: settings.accepted.map((one) => ({ ...one, ruleTitle: ruleTitle(one.rule) })),
    executors: [...new Set(completions.flatMap(({ executors }) => executors.map(({ name }) => name)))],
  };
}

/** By what a finding is known again after a new check. */
export function refOf({ roadmap }: CheckedTable, finding: Finding): FindingRef {
  return { ...acceptedOf(finding, roadmap), sheet: finding.sheet, range: rangeName(finding.place) };
}

function findingView(table: CheckedTable, finding: Finding, at: number): FindingView {
  const measure = finding.activity === null ? undefined : table.roadmap?.activities[finding.activity];
  const { severity, message, why, advice, fix } = finding;
  return {
    ref: refOf(table, finding),
    severity,
    ruleTitle: ruleTitle(finding.rule),
    table: at,
    measure: measureName(table.roadmap, finding) || 'Лист в целом',
    row: measure?.row ?? -1,
    executors: measure ? executorNamesOf(measure.executors) : [],
    message,
    why,
    advice,
    fix: fix && { title: fix.title, changes: fix.edits.map(changeView) },
  };
}

function changeView(edit: Edit): ChangeView {
  if (edit.kind === 'set-text') return { place: cellName(edit), before: edit.expect, after: edit.text };
  const filled = edit.expect.filter((text) => text !== '');
  return { place: String(edit.row + 1), before: filled.join(' | '), after: null };
}

function tableView(table: CheckedTable, history: readonly Snapshot[], key: string): TableView {
  const { sheet, roadmap, completion } = table;
  return {
    sheet,
    range: roadmap ? rangeName(roadmap.place) : '',
    title: tableName(table, LONGEST_TITLE),
    activities: roadmap?.activities.length ?? 0,
    completion: completion && completionView(table, completion, history, key),
  };
}

function completionView(
  table: CheckedTable,
  completion: Completion,
  history: readonly Snapshot[],
  key: string,
): CompletionView {
  const { total, executors, withoutExecutor, sections, periods, outsidePeriods, withoutDueDay, indicators } =
    completion;
  const change = changeSince(history, completion, key);
  const course = courseOfYear(history, key, completion.asOf);
  const ofKind = (kind: 'half-year' | 'quarter'): SliceView[] => {
    const own = periods.filter((period) => period.kind === kind && period.planned > 0);
    if (own.length === 0) return [];
    return [
      ...own.map((one) => slice(one.label, one)),
      ...ifAny('Вне периода плана', outsidePeriods),
      ...ifAny('Последний день срока не определён', withoutDueDay),
    ];
  };
  return {
    total: slice('Все мероприятия', total, change?.total ?? null),
    executors: [
      ...executors.map((one) => slice(one.name, one, changeOf(change, one.name))),
      ...ifAny(NO_EXECUTOR, withoutExecutor),
    ],
    sections: sections.map((one) => slice(one.title || NO_SECTION, one)),
    halfYears: ofKind('half-year'),
    quarters: ofKind('quarter'),
    indicators: indicators.map(({ text, executor, value, target, met, problem }) => {
      return { text, executor, value, target, met, problem };
    }),
    missingColumns: completion.missingColumns,
    notes: [
      ...dueLine(completion),
      ...recurringLine(completion),
      ...changeLines(completion, change, course, table),
      ...countingLines(completion, table, false),
    ],
  };
}

const changeOf = (change: Change | null, name: string): number | null => change?.executors.get(name) ?? null;

const slice = (name: string, figures: Figures, change: number | null = null): SliceView => ({ name, figures, change });

const ifAny = (name: string, figures: Figures): SliceView[] => (figures.planned > 0 ? [slice(name, figures)] : []);
