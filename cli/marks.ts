/** Writes what was found into workbooks: marked copies below a folder, or the workbooks themselves. */
import { readFileSync } from 'node:fs';
import { renamedSince, withNamesNow } from '../core/dynamics/renamed.js';
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
      const copy = placeOf(relative, (path) => (workbookAt(path)?.ownSheets ?? []).length > 0);
      const { workbook } = checked;
      const history = longer(historyIn(workbook, workbook), historyIn(workbookAt(copy), workbook));
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
    const marked = markedBytes(checked, historyIn(checked.workbook, checked.workbook), settings);
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

/** Shares of earlier reporting days as `kept` has them, under the names that the sheets have in the workbook to be marked. */
function historyIn(kept: Workbook | null, marked: Workbook): Snapshot[] {
  if (!kept) return [];
  const history = readHistory(kept.ownSheets.find(({ key }) => key === 'history')?.grid ?? null);
  return withNamesNow(history, renamedSince(kept.sheetsById.kept, marked.sheetsById.now));
}

/** A source that `--out` never writes to has no history of its own: its last copy keeps it. */
const longer = (own: readonly Snapshot[], ofCopy: readonly Snapshot[]): readonly Snapshot[] =>
  ofCopy.length > own.length ? ofCopy : own;

/** A copy of ours, or what lies in its place; `null` where there is no file, or one we may not read. */
function workbookAt(path: string): Workbook | null {
  try {
    const workbook = readWorkbook(readFileSync(path), nodeCodec);
    return workbook.refused ? null : workbook;
  } catch {
    return null;
  }
}
