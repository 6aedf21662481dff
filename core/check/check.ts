/** Checks a roadmap, or a sheet that holds none, with every rule there is. */
import { type Grid, rectOf } from '../grid/grid.js';
import type { Roadmap } from '../roadmap/roadmap.js';
import type { Finding } from '../rules/finding.js';
import { RULES } from '../rules/index.js';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.js';
import { type OnCrash, type Reviewed, runRules, runSheetRules } from './run.js';

export { countBySeverity, SEVERITIES } from './severity.js';

/**
 * Everything found in one roadmap, down the sheet, without what the user has accepted; empty for a clean one.
 * Never throws: a rule that breaks off becomes a finding.
 */
export function checkRoadmap(roadmap: Roadmap, settings: Settings = DEFAULT_SETTINGS): Finding[] {
  return reviewRoadmap(roadmap, settings).findings;
}

/** The same, with the number of findings the user has accepted. */
export function reviewRoadmap(roadmap: Roadmap, settings: Settings): Reviewed {
  const { top, left } = roadmap.place;
  return runRules(RULES, roadmap, settings, crashReporter(roadmap.grid.sheet, top, left));
}

/**
 * Findings for a sheet in which `readRoadmaps` found no table: what was looked for and what came nearest.
 * Whether a workbook needs a roadmap on every sheet is the host's decision.
 */
export function checkSheet(grid: Grid, settings: Settings = DEFAULT_SETTINGS): Finding[] {
  return reviewSheet(grid, settings).findings;
}

/** The same, with the number of findings the user has accepted. */
export function reviewSheet(grid: Grid, settings: Settings): Reviewed {
  return runSheetRules(RULES, grid, settings, crashReporter(grid.sheet, 0, 0));
}

function crashReporter(sheet: string, row: number, column: number): OnCrash {
  return (rule, cause) => ({
    rule: 'check/rule-failed',
    severity: 'info',
    sheet,
    place: rectOf({ row, column }),
    activity: null,
    message: `Правило «${rule.title}» не удалось применить к этой таблице.`,
    why: 'Остальные правила проверены, но замечаний этого правила может не хватать.',
    advice: `Сообщите разработчикам программы: ${rule.id}, ${cause instanceof Error ? cause.message : String(cause)}.`,
    actual: null,
    expected: [],
    related: [],
    fix: null,
  });
}
