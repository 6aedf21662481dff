/** Opens a workbook on the disk and checks its sheets. */
import { readFileSync } from 'node:fs';
import { type CheckedGrids, type CheckSettings, checkGrids } from '../core/report/checked.js';
import { nodeCodec } from '../xlsx/node/codec.js';
import { readWorkbook, type Workbook } from '../xlsx/read.js';

export type { CheckSettings };

export interface OpenWorkbook {
  /** The file as it was read. */
  readonly bytes: Buffer;
  readonly workbook: Workbook;
}

export interface CheckedWorkbook extends OpenWorkbook, CheckedGrids {}

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
  return 'error' in opened ? opened : { ...opened, ...checkGrids(opened.workbook.grids, settings) };
}
