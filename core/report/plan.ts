/** Plans what a check and its undoing change in a workbook: marks, the sheet of findings, the sheet of indicators. */
import type { IsoDay } from '../calendar/date.js';
import { countBySeverity } from '../check/severity.js';
import { addSnapshot, type Snapshot } from '../dynamics/snapshot.js';
import type { Severity } from '../settings/settings.js';
import { type CheckedTable, tableKeys } from './checked.js';
import { findingsSheet } from './findings-sheet.js';
import { planHistorySheet } from './history-sheet.js';
import { indicatorsSheet } from './indicators-sheet.js';
import { marksOf } from './marks.js';
import { EMPTY_PATCH, type WorkbookPatch } from './patch.js';

export interface CheckOptions {
  /** The reporting day the figures and findings were made for. */
  readonly asOf: IsoDay;
  /** Names of all the user's sheets: our former marks go from those where nothing is found now. */
  readonly sheets: readonly string[];
  /**
   * What `readHistory` read from the hidden sheet «Вешки – история», `[]` for a workbook without one. Absent: the host keeps no history,
   * and nothing is said of changes.
   */
  readonly history?: readonly Snapshot[];
}

/** What a panel or a command line says in a few words. */
export interface CheckSummary {
  readonly tables: number;
  readonly activities: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Share done of each table (`Figures.share`), in the order of the sheets. */
  readonly shares: readonly { readonly sheet: string; readonly title: string; readonly share: number | null }[];
}

export interface CheckPlan {
  readonly patch: WorkbookPatch;
  readonly summary: CheckSummary;
}

/** Marks for every sheet and our sheets, made anew. The same tables give the same patch, so a second run changes nothing. */
export function planCheck(tables: readonly CheckedTable[], options: CheckOptions): CheckPlan {
  const findings = planFindings(tables, options);
  const indicators = planIndicators(tables, options);
  return {
    patch: { ...findings, sheets: [...findings.sheets, ...indicators.sheets], removeSheets: indicators.removeSheets },
    summary: summaryOf(tables),
  };
}

/** Marks for every sheet, and the sheet of findings. */
export function planFindings(
  tables: readonly CheckedTable[],
  { asOf, sheets }: Pick<CheckOptions, 'asOf' | 'sheets'>,
): WorkbookPatch {
  return { ...EMPTY_PATCH, marks: marksOf(tables, sheets), sheets: [findingsSheet(tables, asOf)] };
}

/** The sheet of indicators, and the history with the figures of this report. */
export function planIndicators(
  tables: readonly CheckedTable[],
  { asOf, history: former }: Pick<CheckOptions, 'asOf' | 'history'>,
): WorkbookPatch {
  const history = former ? withReport(former, tables) : null;
  const indicators = indicatorsSheet(tables, asOf, history);
  return {
    ...EMPTY_PATCH,
    sheets: [
      ...(indicators ? [indicators] : []),
      ...(history && history.length > 0 ? [planHistorySheet(history)] : []),
    ],
    removeSheets: indicators ? [] : ['indicators'],
  };
}

/** The history with the figures of this report. */
export function withReport(history: readonly Snapshot[], tables: readonly CheckedTable[]): readonly Snapshot[] {
  const keys = tableKeys(tables);
  return tables.reduce<readonly Snapshot[]>(
    (before, { completion }, at) => (completion ? addSnapshot(before, completion, keys[at] ?? '') : before),
    history,
  );
}

/** Takes away everything we left: marks of all the sheets named, notes with them, and our sheets. */
export function planClear(sheets: readonly string[]): WorkbookPatch {
  return { ...EMPTY_PATCH, marks: marksOf([], sheets), removeSheets: ['findings', 'indicators', 'summary', 'history'] };
}

function summaryOf(tables: readonly CheckedTable[]): CheckSummary {
  const roadmaps = tables.flatMap(({ roadmap }) => (roadmap ? [roadmap] : []));
  return {
    tables: roadmaps.length,
    activities: roadmaps.reduce((sum, { activities }) => sum + activities.length, 0),
    findings: countBySeverity(tables.flatMap(({ findings }) => findings)),
    shares: tables.flatMap(({ sheet, roadmap, completion }) =>
      roadmap ? [{ sheet, title: roadmap.title, share: completion?.total.share ?? null }] : [],
    ),
  };
}
