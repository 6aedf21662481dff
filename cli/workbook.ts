/** Opens a workbook on the disk and checks its sheets. */
import { readFileSync } from 'node:fs';
import type { IsoDay } from '../core/calendar/date.js';
import { checkRoadmap, checkSheet } from '../core/check/check.js';
import { measureCompletion } from '../core/completion/measure.js';
import type { Grid } from '../core/grid/grid.js';
import type { CheckedTable } from '../core/report/checked.js';
import { readRoadmaps } from '../core/roadmap/read.js';
import type { Settings } from '../core/settings/settings.js';
import { nodeCodec } from '../xlsx/node/codec.js';
import { readWorkbook, type Workbook } from '../xlsx/read.js';

/** The reporting day is always known here: the command line has a clock. */
export type CheckSettings = Settings & { readonly asOf: IsoDay };

export interface OpenWorkbook {
  /** The file as it was read. */
  readonly bytes: Buffer;
  readonly workbook: Workbook;
}

export interface CheckedWorkbook extends OpenWorkbook {
  readonly tables: readonly CheckedTable[];
}

/** Why a workbook gives nothing to check. */
interface NoWorkbook {
  /** The end of a Russian sentence. */
  readonly error: string;
  /** All it shows are sheets of ours: a summary of an earlier run. */
  readonly isOurs: boolean;
}

/** The workbook, with at least one sheet of the user's. Throws what the file system refuses. */
export function openFile(path: string): OpenWorkbook | NoWorkbook {
  const bytes = readFileSync(path);
  const workbook = readWorkbook(bytes, nodeCodec);
  if (workbook.refused) return { error: workbook.message, isOurs: false };
  const { grids, ownSheets } = workbook;
  if (grids.length === 0) {
    return { error: 'в книге нет видимых листов с таблицами, проверять нечего.', isOurs: ownSheets.length > 0 };
  }
  return { bytes, workbook };
}

/** The workbook with what was found; fails as `openFile`. */
export function checkFile(path: string, settings: CheckSettings): CheckedWorkbook | NoWorkbook {
  const opened = openFile(path);
  return 'error' in opened ? opened : { ...opened, tables: checkGrids(opened.workbook.grids, settings) };
}

/**
 * Every roadmap of the sheets with its findings and shares. A sheet without one says nothing while another sheet has one;
 * a workbook without any is one table of findings, on its first filled sheet.
 */
function checkGrids(grids: readonly Grid[], settings: CheckSettings): CheckedTable[] {
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
