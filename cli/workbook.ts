/** Opens a workbook on the disk and checks its sheets. */
import { readFileSync } from 'node:fs';
import { type CheckedGrids, type CheckSettings, checkGrids } from '../core/report/checked.js';
import { nodeCodec } from '../xlsx/node/codec.js';
import type { Workbook } from '../xlsx/read.js';
import { type NoWorkbook, openUsersWorkbook } from '../xlsx/users-workbook.js';

export type { CheckSettings };

export interface OpenWorkbook {
  /** The file as it was read. */
  readonly bytes: Buffer;
  readonly workbook: Workbook;
}

export interface CheckedWorkbook extends OpenWorkbook, CheckedGrids {}

/** The workbook, with at least one sheet of the user's. Throws what the file system refuses. */
export function openFile(path: string): OpenWorkbook | NoWorkbook {
  const bytes = readFileSync(path);
  const workbook = openUsersWorkbook(bytes, nodeCodec);
  return 'error' in workbook ? workbook : { bytes, workbook };
}

/** The workbook with what was found; fails as `openFile`. */
export function checkFile(path: string, settings: CheckSettings): CheckedWorkbook | NoWorkbook {
  const opened = openFile(path);
  return 'error' in opened ? opened : { ...opened, ...checkGrids(opened.workbook.grids, settings) };
}
