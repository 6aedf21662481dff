/** Adds something of ours to the tables of a workbook, and tells what became of each table. */
import type { Grid } from '../core/grid/grid.js';
import { EMPTY_PATCH, type WorkbookPatch } from '../core/report/patch.js';
import { nodeCodec } from '../xlsx/node/codec.js';
import { applyPatch } from '../xlsx/patch.js';
import { readWorkbook } from '../xlsx/read.js';
import type { OpenWorkbook } from './workbook.js';

export interface TablePlan {
  readonly sheet: string;
  /** Edits and columns only. */
  readonly patch: WorkbookPatch;
  /** Why something is not planned: Russian sentences; `null` when all is. */
  readonly problem: string | null;
}

/** What a command adds to tables. */
export interface Addition<T extends TablePlan> {
  readonly plan: (grids: readonly Grid[]) => readonly T[];
  /** Of a workbook with nothing to add to: the end of a Russian sentence. */
  readonly nowhere: string;
  /** What is done of a plan; `left` is what is planned for the table when all is written. */
  readonly outcome: (plan: T, left: T | null) => Outcome;
}

interface Outcome {
  /** What is new in the table, in Russian: «добавлен столбец …»; `null` when nothing is. */
  readonly done: string | null;
  /** What was planned and has not been written: a Russian sentence; `null` when all has been. */
  readonly lacking: string | null;
}

export interface TableAddition {
  readonly sheet: string;
  readonly done: string | null;
  /** Why something is not there: Russian sentences; `null` when all is. */
  readonly problem: string | null;
}

interface WithAdditions {
  /** The very bytes given where nothing was added. */
  readonly bytes: Uint8Array;
  readonly tables: readonly TableAddition[];
  /** What else the user should know: Russian sentences. */
  readonly notes: readonly string[];
}

/** Fails, with the end of a Russian sentence, for a workbook with nothing to add to. */
export function withAdditions<T extends TablePlan>(
  { bytes, workbook }: OpenWorkbook,
  { plan, nowhere, outcome }: Addition<T>,
): WithAdditions | { readonly error: string } {
  const plans = plan(workbook.grids);
  if (plans.length === 0) return { error: nowhere };
  const became = (one: T, left: T | null, notes: readonly string[]): TableAddition => {
    const { done, lacking } = outcome(one, left);
    return { sheet: one.sheet, done, problem: lacking === null ? one.problem : [lacking, ...notes].join(' ') };
  };
  const columns = plans.flatMap(({ patch }) => patch.columns);
  const edits = plans.flatMap(({ patch }) => patch.edits);
  if (columns.length + edits.length === 0)
    return { bytes, tables: plans.map((one) => became(one, null, [])), notes: workbook.notes };

  const patched = applyPatch(workbook, { ...EMPTY_PATCH, columns, edits }, nodeCodec);
  if (patched.refused) return { error: patched.message };
  const result = readWorkbook(patched.bytes, nodeCodec);
  if (result.refused) return { error: result.message };
  // a sheet may be protected: only what is found in the result has been added
  const left = plan(result.grids);
  const tables = plans.map((one, at) => became(one, left[at] ?? null, patched.notes));
  return { bytes: patched.bytes, tables, notes: [...new Set([...workbook.notes, ...patched.notes])] };
}
