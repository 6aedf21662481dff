/** From a sheet to its roadmaps: headers, columns, kinds of rows, activities, then what their cells say. */
import { type Grid, gridWidth } from '../grid/grid.js';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.js';
import { readActivities } from './activities.js';
import { readAppendix } from './appendix.js';
import { type Block, splitTables } from './blocks.js';
import { readColumns } from './columns.js';
import { draftActivities } from './draft.js';
import { findHeaders, indexMerges, type MergeIndex } from './header.js';
import { classify, headerRepeats, isNumbered } from './kinds.js';
import { layoutOf, readLines } from './line.js';
import { periodOfTitle } from './period.js';
import type { Appendix, Roadmap, Row } from './roadmap.js';
import { readSections } from './sections.js';
import { deadlineTester, findShift } from './shift.js';
import { sideBySide } from './side-by-side.js';
import { readHeading } from './title.js';

/**
 * All roadmaps of a sheet, top to bottom; empty when the sheet holds none.
 * A table counts as one when its header names the measures and at least one of deadline, executor, indicator or status,
 * and at least one row under it is a measure.
 */
export function readRoadmaps(grid: Grid, settings: Settings = DEFAULT_SETTINGS): Roadmap[] {
  const merges = indexMerges(grid);
  const headers = findHeaders(grid, merges);
  const beside = sideBySide(grid, headers);
  if (beside.length > 0) return beside.flatMap((one) => readRoadmaps(one, settings)).map((read) => ({ ...read, grid }));
  const blocks = splitTables(grid, headers);
  const roadmaps: Roadmap[] = [];
  const appendixes: { after: number; appendix: Appendix }[] = [];
  for (const block of blocks) {
    if (block.header.kind === 'appendix') {
      const appendix = readAppendix(grid, merges, block);
      if (appendix) appendixes.push({ after: roadmaps.length - 1, appendix });
    } else {
      const roadmap = readTable(grid, merges, block, settings);
      if (roadmap) roadmaps.push(roadmap);
    }
  }
  // an appendix belongs to the plan above it; one that opens the sheet, to the plan below
  return roadmaps.map((roadmap, index) => {
    const own = appendixes.find(({ after }) => after === index || (after < 0 && index === 0));
    return own ? { ...roadmap, appendix: own.appendix } : roadmap;
  });
}

function readTable(grid: Grid, merges: MergeIndex, block: Block, settings: Settings): Roadmap | null {
  const { header, repeated, from, bottom } = block;
  const columns = readColumns(grid, merges, header, bottom);
  const layout = layoutOf(columns);
  const lines = readLines(grid, merges, layout, header.bottom + 1, bottom);
  const isDeadline = deadlineTester();
  const shifts = lines.map((line) => findShift(line, layout, isDeadline));
  const headerRows = new Set<number>();
  for (const { top, bottom: last } of repeated) for (let row = top; row <= last; row++) headerRows.add(row);
  const repeats = headerRepeats(layout);
  for (const line of lines) if (repeats(line)) headerRows.add(line.row);
  const kinds = classify(lines, { layout, shifts, headerRows, numbered: isNumbered(lines, layout) });
  const { drafts, ofLine } = draftActivities(lines, kinds, shifts, layout);
  if (drafts.length === 0) return null;

  const heading = readHeading(grid, from, header.top);
  const sections = readSections(lines, kinds, layout, ofLine, drafts.length);
  const notes = lines
    .filter((_, index) => kinds[index] === 'note')
    .map((line) => line.filled.map(({ text }) => text).join(' – '));
  const stated = statedPeriod(grid, heading.title, settings);
  const read = readActivities(drafts, sections, [heading.title, ...notes], { stated, columns, settings });
  const headerRowsAbove: Row[] = [];
  for (let row = header.top; row <= header.bottom; row++)
    headerRowsAbove.push({ index: row, kind: 'header', activity: null });
  const rows = lines.map(
    (line, index): Row => ({ index: line.row, kind: kinds[index] ?? 'blank', activity: ofLine[index] ?? null }),
  );
  const lastRow = rows.reduce(
    (last, row) => (row.kind === 'blank' || row.kind === 'note' ? last : row.index),
    header.bottom,
  );
  const first = columns[0]?.index ?? 0;
  const headed = columns.reduce(
    (right, column) => (column.header !== '' || column.filled ? column.index : right),
    first,
  );
  return {
    grid,
    place: { top: header.top, left: first, bottom: lastRow, right: Math.min(headed, gridWidth(grid) - 1) },
    header: { top: header.top, bottom: header.bottom },
    title: heading.title,
    period: read.period,
    approvedOn: heading.approvedOn,
    columns,
    rows: [...headerRowsAbove, ...rows.filter((row) => row.index <= lastRow)],
    sections: sections.sections,
    activities: read.activities,
    definitions: read.definitions,
    executorGroups: read.executorGroups,
    appendix: null,
  };
}

/** The period the user or the sheet names; the settings win, because a title may speak of another year. */
function statedPeriod(grid: Grid, title: string, settings: Settings): Roadmap['period'] {
  if (settings.period) return { ...settings.period, from: 'settings' };
  const named = periodOfTitle(title) ?? periodOfTitle(grid.sheet);
  return named ? { ...named, from: 'title' } : null;
}
