/** Checks the sheets of one workbook. */

import type { IsoDay } from '../core/calendar/date.js';
import { checkRoadmap, checkSheet } from '../core/check/check.js';
import { measureCompletion } from '../core/completion/measure.js';
import type { Grid } from '../core/grid/grid.js';
import type { CheckedTable } from '../core/report/checked.js';
import { readRoadmaps } from '../core/roadmap/read.js';
import type { Settings } from '../core/settings/settings.js';

/** The reporting day is always known here: the command line has a clock. */
export type CheckSettings = Settings & { readonly asOf: IsoDay };

/**
 * Every roadmap of the sheets with its findings and shares. A sheet without one says nothing while another sheet has one;
 * a workbook without any is one table of findings, on its first filled sheet.
 */
export function checkGrids(grids: readonly Grid[], settings: CheckSettings): CheckedTable[] {
  const tables = grids.flatMap((grid) =>
    readRoadmaps(grid, settings).map((roadmap): CheckedTable => {
      const findings = checkRoadmap(roadmap, settings);
      return { sheet: grid.sheet, roadmap, findings, completion: measureCompletion(roadmap, settings) };
    }),
  );
  const bare = grids.find(isFilled) ?? grids[0];
  if (tables.length > 0 || !bare) return tables;
  return [{ sheet: bare.sheet, roadmap: null, findings: checkSheet(bare, settings), completion: null }];
}

function isFilled({ cells }: Grid): boolean {
  return cells.some((row) => row.some((cell) => cell.kind !== 'empty'));
}
