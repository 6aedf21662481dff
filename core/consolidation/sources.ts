/** The sources of a consolidation: whole workbooks, or the sheets of one. */
import type { Completion } from '../completion/completion.js';
import type { Roadmap } from '../roadmap/roadmap.js';
import type { Finding } from '../rules/finding.js';
import { bodiesOf } from './bodies.js';
import type { Source, SourceTable } from './consolidation.js';

/** A checked table as hosts have it; without a roadmap or figures it adds nothing. */
export interface MeasuredTable {
  readonly sheet: string;
  readonly roadmap: Roadmap | null;
  readonly findings: readonly Finding[];
  readonly completion: Completion | null;
}

/**
 * A workbook as one source. `problem`: why it could not be read, as in `Source`; `path`: the way to it from the folder of the
 * workbook that gets the summary, with forward slashes, if there is one.
 */
export function sourceOfFile(
  file: string,
  tables: readonly MeasuredTable[],
  problem: string | null,
  path: string | null = null,
): Source {
  const source = { source: file, roadmaps: tables.flatMap(measured), problem };
  return path === null ? source : { ...source, link: { file: path } };
}

/**
 * A workbook as one source, or as one for each sheet where they are plainly plans of different bodies (`bodiesOf`). `path` as above.
 */
export function sourcesOfBook(file: string, tables: readonly MeasuredTable[], path: string | null = null): Source[] {
  const sheets = sourcesOfSheets(tables);
  const names = bodiesOf(
    sheets.map(({ source, roadmaps }) => ({ sheet: source, roadmaps: roadmaps.map(({ roadmap }) => roadmap) })),
  );
  if (!names) return [sourceOfFile(file, tables, null, path)];
  return sheets.map(({ source: sheet, roadmaps }, at) => {
    const source = { source: file, sheet, name: names[at] ?? sheet, roadmaps, problem: null };
    return path === null ? source : { ...source, link: { file: path } };
  });
}

/** A source for every sheet that holds a roadmap, in their order, with the way to its first table. */
export function sourcesOfSheets(tables: readonly MeasuredTable[]): Source[] {
  const sheets = new Map<string, SourceTable[]>();
  for (const table of tables) {
    for (const found of measured(table)) sheets.set(table.sheet, [...(sheets.get(table.sheet) ?? []), found]);
  }
  return [...sheets].map(([sheet, roadmaps]) => {
    const place = roadmaps[0]?.roadmap.place;
    const cell = { row: place?.top ?? 0, column: place?.left ?? 0 };
    return { source: sheet, link: { sheet, cell }, roadmaps, problem: null };
  });
}

function measured({ roadmap, findings, completion }: MeasuredTable): SourceTable[] {
  return roadmap && completion ? [{ roadmap, findings, completion }] : [];
}
