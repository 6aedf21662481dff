/** Writes what was found into workbooks: marked copies below a folder, or the workbooks themselves. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { planCheck } from '../core/report/plan.js';
import { nodeCodec } from '../xlsx/node/codec.js';
import { applyPatch } from '../xlsx/patch.js';
import { readWorkbook } from '../xlsx/read.js';
import type { CheckOptions } from './args.js';
import type { CheckSettings } from './check.js';
import { copyPlaces } from './files/copies.js';
import type { InputFile } from './files/find.js';
import { lockBeside, writeInPlace, writeWhole } from './files/write.js';
import type { CheckedWorkbook } from './workbook.js';

/** Where the marks are now, with what the user should know; or why they are not (the end of a Russian sentence). */
type Marked = { readonly copy: string; readonly notes: readonly string[] } | { readonly error: string };

export type Mark = (input: InputFile, checked: CheckedWorkbook) => Marked;

/** How this run writes marks; `null` when it writes none. */
export function markerFor(options: CheckOptions, sources: readonly string[], settings: CheckSettings): Mark | null {
  const { out, inPlace } = options;
  if (out !== null) {
    const placeOf = copyPlaces(out, sources, isOurs);
    return ({ relative }, checked) => {
      const marked = markedBytes(checked, settings);
      if ('error' in marked) return marked;
      const copy = placeOf(relative);
      mkdirSync(dirname(copy), { recursive: true });
      writeWhole(copy, marked.bytes);
      return { copy, notes: marked.notes };
    };
  }
  if (!inPlace) return null;
  return ({ name }, checked) => {
    const lock = lockBeside(name);
    if (lock !== null) {
      return {
        error: `книга открыта в другой программе (рядом лежит ${lock}), отметки не записаны. Закройте её и повторите.`,
      };
    }
    const marked = markedBytes(checked, settings);
    if ('error' in marked) return marked;
    if (!checked.bytes.equals(marked.bytes)) writeInPlace(name, marked.bytes);
    return { copy: name, notes: marked.notes };
  };
}

function markedBytes(
  { workbook, tables }: CheckedWorkbook,
  { asOf }: CheckSettings,
): { readonly bytes: Uint8Array; readonly notes: readonly string[] } | { readonly error: string } {
  const sheets = workbook.grids.map(({ sheet }) => sheet);
  const marked = applyPatch(workbook, planCheck(tables, { asOf, sheets }).patch, nodeCodec);
  return marked.refused ? { error: marked.message } : { bytes: marked.bytes, notes: marked.notes };
}

/** Whether a file is a workbook that we marked before, so that a new copy may take its place. */
function isOurs(path: string): boolean {
  try {
    const workbook = readWorkbook(readFileSync(path), nodeCodec);
    return !workbook.refused && workbook.ownSheets.length > 0;
  } catch {
    // a folder of that name, or a file we may not read
    return false;
  }
}
