/** Writes what was found into workbooks: marked copies below a folder, or the workbooks themselves. */
import { readFileSync } from 'node:fs';
import { readHistory } from '../core/dynamics/rows.js';
import type { Snapshot } from '../core/dynamics/snapshot.js';
import { planCheck } from '../core/report/plan.js';
import { nodeCodec } from '../xlsx/node/codec.js';
import { applyPatch } from '../xlsx/patch.js';
import { readWorkbook, type Workbook } from '../xlsx/read.js';
import type { Options } from './args/parse.js';
import { copyPlaces, writeCopy } from './files/copies.js';
import { type InputFile, type LostPath, namesOf } from './files/find.js';
import { openElsewhere, writeInPlace } from './files/write.js';
import type { CheckedWorkbook, CheckSettings } from './workbook.js';

/** Where the marks are now, with what the user should know; or why they are not (the end of a Russian sentence). */
type Marked = { readonly copy: string; readonly notes: readonly string[] } | { readonly error: string };

export type Mark = (input: InputFile, checked: CheckedWorkbook) => Marked;

/** How this run writes marks; `null` when it writes none. */
export function markerFor(
  { out, inPlace }: Options,
  found: readonly (InputFile | LostPath)[],
  settings: CheckSettings,
): Mark | null {
  if (out !== null) {
    const placeOf = copyPlaces(out, namesOf(found));
    return ({ relative }, checked) => {
      const copy = placeOf(relative, (path) => ownSheetsAt(path).length > 0);
      const history = longer(historyIn(checked.workbook.ownSheets), historyIn(ownSheetsAt(copy)));
      const marked = markedBytes(checked, history, settings);
      if ('error' in marked) return marked;
      writeCopy(copy, marked.bytes);
      return { copy, notes: marked.notes };
    };
  }
  if (!inPlace) return null;
  return ({ name }, checked) => {
    const error = openElsewhere(name);
    if (error !== null) return { error };
    const marked = markedBytes(checked, historyIn(checked.workbook.ownSheets), settings);
    if ('error' in marked) return marked;
    if (!checked.bytes.equals(marked.bytes)) writeInPlace(name, marked.bytes);
    return { copy: name, notes: marked.notes };
  };
}

function markedBytes(
  { workbook, tables }: CheckedWorkbook,
  history: readonly Snapshot[],
  { asOf }: CheckSettings,
): { readonly bytes: Uint8Array; readonly notes: readonly string[] } | { readonly error: string } {
  const sheets = workbook.grids.map(({ sheet }) => sheet);
  const marked = applyPatch(workbook, planCheck(tables, { asOf, sheets, history }).patch, nodeCodec);
  return marked.refused ? { error: marked.message } : { bytes: marked.bytes, notes: marked.notes };
}

type OwnSheets = Workbook['ownSheets'];

/** Shares of earlier reporting days. */
function historyIn(sheets: OwnSheets): Snapshot[] {
  return readHistory(sheets.find(({ key }) => key === 'history')?.grid ?? null);
}

/** A source that `--out` never writes to has no history of its own: its last copy keeps it. */
const longer = (own: readonly Snapshot[], ofCopy: readonly Snapshot[]): readonly Snapshot[] =>
  ofCopy.length > own.length ? ofCopy : own;

/** Our sheets in a file, by which we know a copy of ours; none where there is no file, or one we may not read. */
function ownSheetsAt(path: string): OwnSheets {
  try {
    const workbook = readWorkbook(readFileSync(path), nodeCodec);
    return workbook.refused ? [] : workbook.ownSheets;
  } catch {
    return [];
  }
}
