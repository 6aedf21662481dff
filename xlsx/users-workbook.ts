/** A workbook to be checked: an .xlsx file with at least one visible sheet of the user's. */
import { readWorkbook, type Workbook } from './read.js';
import type { ZipCodec } from './zip/codec.js';

/** Why a file gives nothing to check. */
export interface NoWorkbook {
  /** The end of a Russian sentence that begins with the file's name. */
  readonly error: string;
  /** It is a summary of an earlier run. A marked roadmap whose plan is hidden is none. */
  readonly isSummary: boolean;
}

/** Reads a file's bytes; never throws for anything a file may hold. */
export function openUsersWorkbook(bytes: Uint8Array, codec: ZipCodec): Workbook | NoWorkbook {
  const workbook = readWorkbook(bytes, codec);
  if (workbook.refused) return { error: workbook.message, isSummary: false };
  const { grids, ownSheets } = workbook;
  if (grids.length > 0) return workbook;
  const has = (key: string): boolean => ownSheets.some((sheet) => sheet.key === key);
  return {
    error: 'в книге нет видимых листов с таблицами, проверять нечего.',
    isSummary: has('summary') && !has('findings'),
  };
}
