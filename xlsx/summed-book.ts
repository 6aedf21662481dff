/** One file of many as a summary takes it: its rows, without its cells. */
import { consolidationRow } from '../core/consolidation/consolidate.js';
import type { ConsolidationRow } from '../core/consolidation/consolidation.js';
import { sourceOfFile, sourcesOfBook } from '../core/consolidation/sources.js';
import { type CheckSettings, checkGrids } from '../core/report/checked.js';
import { openUsersWorkbook } from './users-workbook.js';
import type { ZipCodec } from './zip/codec.js';

/** What stays of a file. */
export interface SummedBook {
  readonly name: string;
  /** The end of a Russian sentence that begins with the name; `null` when it was read. */
  readonly error: string | null;
  /** None for a summary of ours, which is no roadmap; several where the sheets are plans of different bodies. */
  readonly rows: readonly ConsolidationRow[];
}

interface Reading {
  readonly settings: CheckSettings;
  /** The way to the file from the workbook of the summary, if there is one. */
  readonly link: string | null;
  readonly codec: ZipCodec;
}

/** Checks and measures a file; one that cannot be read has a row with its reason. */
export function sumUpBook(name: string, bytes: Uint8Array, { settings, link, codec }: Reading): SummedBook {
  const workbook = openUsersWorkbook(bytes, codec);
  if ('error' in workbook) {
    return workbook.isSummary ? { name, error: null, rows: [] } : unreadBook(name, workbook.error, link);
  }
  const { tables } = checkGrids(workbook.grids, settings);
  const rows = sourcesOfBook(name, tables, link).map(consolidationRow);
  return { name, error: rows.find(isUnread)?.problem ?? null, rows };
}

/** A file that could not be read: `error` as above. */
export function unreadBook(name: string, error: string, link: string | null = null): SummedBook {
  return { name, error, rows: [consolidationRow(sourceOfFile(name, [], error, link))] };
}

export const isUnread = ({ report }: ConsolidationRow): boolean => report === 'unread';
