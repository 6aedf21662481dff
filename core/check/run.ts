/** Runs rules over a roadmap: it alone knows severities, order, suppression and that one cause gives one finding. */
import { type CellAddress, type Grid, type Rect, rectOf } from '../grid/grid.js';
import type { Roadmap } from '../roadmap/roadmap.js';
import type { Finding } from '../rules/finding.js';
import type { Report, Rule } from '../rules/rule.js';
import { findSuppressions } from '../rules/support/suppression.js';
import type { Settings, Severity } from '../settings/settings.js';
import { withoutConsequences } from './causes.js';
import { arrange } from './order.js';
import { groupOf, severityOverride } from './severity.js';

/** What to do when a rule breaks off with an exception: tests throw it on, users get a finding. */
export type OnCrash = (rule: Rule, cause: unknown) => Finding;

/** Findings of these rules on one roadmap, arranged. */
export function runRules(rules: readonly Rule[], roadmap: Roadmap, settings: Settings, onCrash: OnCrash): Finding[] {
  const { grid } = roadmap;
  const found = collect(rules, grid, settings, onCrash, (rule) => rule.check(roadmap, { settings }));
  const suppressed = new Set(findSuppressions(roadmap).map(({ activity }) => activity.index));
  const wanted = found.filter(
    ({ rule, activity }) => activity === null || !suppressed.has(activity) || groupOf(rule) === 'check',
  );
  return arrange(withoutConsequences(wanted, roadmap));
}

/** Findings of these rules on a sheet that holds no roadmap. */
export function runSheetRules(rules: readonly Rule[], grid: Grid, settings: Settings, onCrash: OnCrash): Finding[] {
  return arrange(collect(rules, grid, settings, onCrash, (rule) => rule.checkSheet?.(grid, { settings }) ?? []));
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
