/** Opens a workbook on the disk and checks its sheets. */
import { readFileSync } from 'node:fs';
import type { CheckedTable } from '../core/report/checked.js';
import { nodeCodec } from '../xlsx/node/codec.js';
import { readWorkbook, type Workbook } from '../xlsx/read.js';
import { type CheckSettings, checkGrids } from './check.js';

export interface CheckedWorkbook {
  /** The file as it was read. */
  readonly bytes: Buffer;
  readonly workbook: Workbook;
  readonly tables: readonly CheckedTable[];
}

/** The workbook with what was found, or the reason (the end of a Russian sentence). Throws what the file system refuses. */
export function checkFile(path: string, settings: CheckSettings): CheckedWorkbook | { readonly error: string } {
  const bytes = readFileSync(path);
  const workbook = readWorkbook(bytes, nodeCodec);
  if (workbook.refused) return { error: workbook.message };
  if (workbook.grids.length === 0) return { error: 'в книге нет видимых листов с таблицами, проверять нечего.' };
  return { bytes, workbook, tables: checkGrids(workbook.grids, settings) };
}
