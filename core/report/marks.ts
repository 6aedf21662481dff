/** Turns findings into marks over the user's cells: colours, the gravest per cell, and notes. */
import { compareFindings } from '../check/order.js';
import { severityRank } from '../check/severity.js';
import type { CellAddress, Rect } from '../grid/grid.js';
import type { Roadmap } from '../roadmap/roadmap.js';
import type { Finding } from '../rules/finding.js';
import type { Severity } from '../settings/settings.js';
import { clip } from '../text/quote.js';
import type { CheckedTable } from './checked.js';
import { SHEET_NAMES, type SheetMarks } from './patch.js';

/** Characters a note shows without scrolling. */
const NOTE_LIMIT = 700;
/** A larger block is marked in its first row only: colour over half a table says nothing. */
const LARGEST_BLOCK = 400;
/** More columns than any sheet has: makes one number of a cell. */
const ROW_STEP = 100_000;

/** Marks for every sheet named, empty where nothing was found, so that our former marks go. */
export function marksOf(tables: readonly CheckedTable[], sheets: readonly string[]): SheetMarks[] {
  return sheets.map((sheet) =>
    sheetMarks(
      sheet,
      tables.filter((table) => table.sheet === sheet),
    ),
  );
}

interface Placed {
  readonly finding: Finding;
  readonly place: Rect;
}

function sheetMarks(sheet: string, tables: readonly CheckedTable[]): SheetMarks {
  const placed = tables
    .flatMap(({ roadmap, findings }) => findings.map((finding) => ({ finding, place: markedPlace(finding, roadmap) })))
    .sort(
      (a, b) =>
        severityRank(a.finding.severity) - severityRank(b.finding.severity) || compareFindings(a.finding, b.finding),
    );
  return { sheet, cells: colours(placed), notes: notes(placed) };
}

/** What of a finding's place is marked: of a header or a whole table only the first cell, so that one finding stays one mark. */
function markedPlace({ activity, place }: Finding, roadmap: Roadmap | null): Rect {
  const { top, left } = place;
  const first: Rect = { top, left, bottom: top, right: left };
  if (activity === null && roadmap) {
    const inHeader = top >= roadmap.header.top && place.bottom <= roadmap.header.bottom;
    const wholeTable = top <= roadmap.place.top && place.bottom >= roadmap.place.bottom;
    if (inHeader || wholeTable) return first;
  }
  const cells = (place.bottom - top + 1) * (place.right - left + 1);
  if (cells <= LARGEST_BLOCK) return place;
  return { ...first, right: Math.min(place.right, left + LARGEST_BLOCK - 1) };
}

function colours(placed: readonly Placed[]): SheetMarks['cells'] {
  const taken = new Set<number>();
  const cells: Record<Severity, CellAddress[]> = { error: [], warning: [], info: [] };
  for (const { finding, place } of placed) {
    for (let row = place.top; row <= place.bottom; row++) {
      for (let column = place.left; column <= place.right; column++) {
        const key = row * ROW_STEP + column;
        if (taken.has(key)) continue;
        taken.add(key);
        cells[finding.severity].push({ row, column });
      }
    }
  }
  return { error: rectangles(cells.error), warning: rectangles(cells.warning), info: rectangles(cells.info) };
}

/** Cells as few rectangles: runs down a column, then equal runs side by side; by row, then column. */
export function rectangles(cells: readonly CellAddress[]): Rect[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Rect[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.left === column && last.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const blocks = new Map<string, Rect>();
  const key = (rect: Rect, right: number): string => `${rect.top}:${rect.bottom}:${right}`;
  for (const run of runs) {
    const before = blocks.get(key(run, run.left - 1));
    if (before) blocks.delete(key(before, before.right));
    blocks.set(key(run, run.right), before ? { ...before, right: run.right } : run);
  }
  return [...blocks.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

/**
 * One note a cell with everything found there. A cell that holds nothing but advice gets its faint colour and no note: the list
 * of findings tells it, and the sheet stays calm.
 */
function notes(placed: readonly Placed[]): SheetMarks['notes'] {
  const byCell = new Map<number, { at: CellAddress; findings: Finding[] }>();
  for (const { finding, place } of placed) {
    const key = place.top * ROW_STEP + place.left;
    const group = byCell.get(key);
    if (group) group.findings.push(finding);
    else if (finding.severity !== 'info')
      byCell.set(key, { at: { row: place.top, column: place.left }, findings: [finding] });
  }
  return [...byCell.values()]
    .map(({ at, findings }) => ({ ...at, text: noteText(findings) }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Messages with what to do, the gravest first, as many as fit; at least the first. */
function noteText(findings: readonly Finding[]): string {
  const lines: string[] = [];
  let room = NOTE_LIMIT;
  for (const { message, advice, severity } of findings) {
    const text = severity === 'info' ? message : `${message} ${advice}`;
    room -= text.length + 1;
    if (room < 0 && lines.length > 0) break;
    lines.push(clip(text, NOTE_LIMIT));
  }
  const rest = findings.length - lines.length;
  return [...lines, ...(rest > 0 ? [`Ещё ${rest} – на листе «${SHEET_NAMES.findings}».`] : [])].join('\n');
}
