/** Adds report columns to the tables of a workbook, and tells what became of each table. */
import type { Grid } from '../core/grid/grid.js';
import { EMPTY_PATCH } from '../core/report/patch.js';
import { planReportColumns } from '../core/report/report-columns.js';
import { readRoadmaps } from '../core/roadmap/read.js';
import { nodeCodec } from '../xlsx/node/codec.js';
import { applyPatch } from '../xlsx/patch.js';
import { readWorkbook } from '../xlsx/read.js';
import type { OpenWorkbook } from './workbook.js';

export interface TableColumns {
  readonly sheet: string;
  /** Headings of the columns that are new, from left to right. */
  readonly added: readonly string[];
  /** Why columns it lacks could not be added: Russian sentences; `null` when it lacks none any more. */
  readonly problem: string | null;
}

interface WithColumns {
  /** The very bytes given where nothing was added. */
  readonly bytes: Uint8Array;
  readonly tables: readonly TableColumns[];
  /** What else the user should know: Russian sentences. */
  readonly notes: readonly string[];
}

/** Fails, with the end of a Russian sentence, for a workbook without a roadmap. */
export function withReportColumns({ bytes, workbook }: OpenWorkbook): WithColumns | { readonly error: string } {
  const plans = plansFor(workbook.grids);
  if (plans.length === 0) return { error: 'дорожная карта не найдена, столбцы добавлять некуда.' };
  const columns = plans.flatMap(({ patch }) => patch.columns);
  if (columns.length === 0) return { bytes, tables: plans, notes: workbook.notes };

  const patched = applyPatch(workbook, { ...EMPTY_PATCH, columns }, nodeCodec);
  if (patched.refused) return { error: patched.message };
  const result = readWorkbook(patched.bytes, nodeCodec);
  if (result.refused) return { error: result.message };
  // a sheet may be protected: only what is found in the result has been added
  const left = plansFor(result.grids);
  const tables = plans.map(({ sheet, added, problem }, at): TableColumns => {
    const lacking = added.filter((title) => left[at]?.added.includes(title));
    return {
      sheet,
      added: added.filter((title) => !lacking.includes(title)),
      problem: lacking.length > 0 ? [notAdded(lacking), ...patched.notes].join(' ') : problem,
    };
  });
  return { bytes: patched.bytes, tables, notes: [...new Set([...workbook.notes, ...patched.notes])] };
}

function plansFor(grids: readonly Grid[]) {
  return grids.flatMap((grid) =>
    readRoadmaps(grid).map((roadmap) => ({ sheet: grid.sheet, ...planReportColumns(roadmap) })),
  );
}

function notAdded(titles: readonly string[]): string {
  return `Не добавлены столбцы: ${titles.map((title) => `«${title}»`).join(', ')}.`;
}
