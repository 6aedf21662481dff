/** Checks in tests: a rule that breaks off fails the test. */
import { type OnCrash, runRules, runSheetRules } from '../../check/run.js';
import type { Grid } from '../../grid/grid.js';
import { readRoadmaps } from '../../roadmap/read.js';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings.js';
import { gridOf } from '../../testing/grid.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import { COLUMNS, HEADER } from './examples.js';

const rethrow: OnCrash = (_, cause) => {
  throw cause;
};

/** Findings of these rules on every roadmap of a sheet, or on the sheet itself if it holds none. */
export function checkGrid(rules: readonly Rule[], grid: Grid, settings: Settings = DEFAULT_SETTINGS): Finding[] {
  const roadmaps = readRoadmaps(grid, settings);
  return roadmaps.length === 0
    ? runSheetRules(rules, grid, settings, rethrow).findings
    : roadmaps.flatMap((roadmap) => runRules(rules, roadmap, settings, rethrow).findings);
}

/** The same for one rule on one table given as rows of text, title and header included. */
export function checkRows(rule: Rule, rows: readonly (readonly string[])[], merges: Grid['merges'] = []): Finding[] {
  return checkGrid([rule], gridOf(rows, merges));
}

/** Rows of a proper plan whose column of a role holds these texts, one measure each. */
export function rowsWith(role: keyof typeof COLUMNS, texts: readonly string[]): string[][] {
  const rows = texts.map((text, index) => {
    const row = [String(index + 1), `Мероприятие по теме ${index + 1}`, '15.02.2022', 'РМК', 'Протокол', 'Сайт РМК'];
    row[COLUMNS[role]] = text;
    return row;
  });
  return [['План на 2022 год'], HEADER, ...rows];
}
