/** Findings and checked tables for tests of reports. */
import type { IsoDay } from '../../calendar/date.js';
import { measureCompletion } from '../../completion/measure.js';
import { type RoadmapSpec, roadmapOf } from '../../completion/testing/roadmap.js';
import type { Rect } from '../../grid/grid.js';
import type { Finding } from '../../rules/finding.js';
import type { Credit } from '../../settings/settings.js';
import type { CheckedTable } from '../checked.js';

export const ASOF = '2022-06-30';

/** A finding in a cell of column D of a row (zero-based) unless told otherwise. */
export function findingAt(row: number, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'executor/missing',
    severity: 'error',
    sheet: 'План',
    place: rectAt(row, 3),
    activity: row - 2,
    message: `№ ${row - 1}: не указан исполнитель.`,
    why: 'Никто не отвечает.',
    advice: 'Впишите исполнителя.',
    actual: null,
    expected: [],
    related: [],
    fix: null,
    ...more,
  };
}

export const rectAt = (row: number, column: number, bottom = row, right = column): Rect => ({
  top: row,
  left: column,
  bottom,
  right,
});

/** A table on the sheet «План», measured as of 30.06.2022. */
export function tableOf(spec: RoadmapSpec, findings: readonly Finding[] = [], sheet = 'План'): CheckedTable {
  return { ...measuredOn(ASOF, spec), sheet, findings };
}

/** The table as another day or another credit shows it. */
export function measuredOn(asOf: IsoDay, spec: RoadmapSpec, credit: Credit = 'full'): CheckedTable {
  const roadmap = roadmapOf(spec);
  return {
    sheet: 'План',
    roadmap,
    findings: [],
    accepted: 0,
    completion: measureCompletion(roadmap, { asOf, credit }),
  };
}
