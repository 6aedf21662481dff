/** Runs rules over a roadmap: it alone knows severities, order, suppression, acceptance and that one cause gives one finding. */
import { type CellAddress, type Grid, type Rect, rectOf } from '../grid/grid.js';
import type { Roadmap } from '../roadmap/roadmap.js';
import type { Finding } from '../rules/finding.js';
import type { Report, Rule } from '../rules/rule.js';
import { findSuppressions } from '../rules/support/suppression.js';
import type { Settings, Severity } from '../settings/settings.js';
import { withoutAccepted } from './accepted.js';
import { withoutConsequences } from './causes.js';
import { arrange } from './order.js';
import { groupOf, severityOverride } from './severity.js';

/** What to do when a rule breaks off with an exception: tests throw it on, users get a finding. */
export type OnCrash = (rule: Rule, cause: unknown) => Finding;

/** What is left to show of a check. */
export interface Reviewed {
  /** Down the sheet. */
  readonly findings: Finding[];
  /** How many more there are that the user has accepted. */
  readonly accepted: number;
}

/** Findings of these rules on one roadmap, arranged. */
export function runRules(rules: readonly Rule[], roadmap: Roadmap, settings: Settings, onCrash: OnCrash): Reviewed {
  const { grid } = roadmap;
  const found = collect(rules, grid, settings, onCrash, (rule) => rule.check(roadmap, { settings }));
  const suppressed = new Set(findSuppressions(roadmap).map(({ activity }) => activity.index));
  const wanted = withoutHalfFixes(found, roadmap).filter(
    ({ rule, activity }) => activity === null || !suppressed.has(activity) || groupOf(rule) === 'check',
  );
  return review(arrange(withoutConsequences(wanted, roadmap)), roadmap, settings);
}

/** A cell that holds two things at once keeps its words: a fix knows of one of them only. */
function withoutHalfFixes(found: Finding[], { columns }: Roadmap): Finding[] {
  const shared = columns.find(({ index }, at) => columns[at - 1]?.index === index)?.index;
  if (shared === undefined) return found;
  const touches = ({ fix }: Finding) =>
    fix?.edits.some((edit) => edit.kind === 'set-text' && edit.column === shared) === true;
  return found.map((finding) => (touches(finding) ? { ...finding, fix: null } : finding));
}

/** Findings of these rules on a sheet that holds no roadmap. */
export function runSheetRules(rules: readonly Rule[], grid: Grid, settings: Settings, onCrash: OnCrash): Reviewed {
  const found = collect(rules, grid, settings, onCrash, (rule) => rule.checkSheet?.(grid, { settings }) ?? []);
  return review(arrange(found), null, settings);
}

/** Last of all: what follows from an accepted cause stays a consequence. */
function review(found: Finding[], roadmap: Roadmap | null, { accepted }: Settings): Reviewed {
  const findings = withoutAccepted(found, roadmap, accepted);
  return { findings, accepted: found.length - findings.length };
}

function collect(
  rules: readonly Rule[],
  grid: Grid,
  settings: Settings,
  onCrash: OnCrash,
  reportsOf: (rule: Rule) => Iterable<Report>,
): Finding[] {
  const found: Finding[] = [];
  for (const rule of rules) {
    const override = severityOverride(rule.id, settings);
    if (override === 'off') continue;
    try {
      for (const report of reportsOf(rule)) {
        found.push(fill(rule, report, grid.sheet, override ?? report.severity ?? rule.severity));
      }
    } catch (cause) {
      found.push(onCrash(rule, cause));
    }
  }
  return found;
}

function fill(rule: Rule, report: Report, sheet: string, severity: Severity): Finding {
  return {
    rule: rule.id,
    severity,
    sheet,
    place: toRect(report.at),
    activity: report.activity?.index ?? null,
    message: report.message,
    why: rule.why,
    advice: report.advice ?? rule.advice,
    actual: report.actual ?? null,
    expected: report.expected ?? [],
    related: (report.related ?? []).map(toRect),
    fix: report.fix ?? null,
  };
}

function toRect(place: CellAddress | Rect): Rect {
  return 'row' in place ? rectOf(place) : place;
}
