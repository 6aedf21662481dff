/** The hidden sheet «Вешки – история»: the figures of every reporting day, for the next report to compare with. */
import { HISTORY_TITLES, historyRows } from '../dynamics/rows.js';
import type { Snapshot } from '../dynamics/snapshot.js';
import { cell, headerRow } from './cells.js';
import { type OwnCell, type OwnSheet, SHEET_NAMES } from './patch.js';

const WIDTHS: readonly number[] = [15, 30, 40, 15, 12, 15, 15, 10, 14];
const SHARE = HISTORY_TITLES.indexOf('Доля');

/** The same history gives the same sheet. It starts with its headings, so that hosts read it back as it stands (`readHistory`). */
export function planHistorySheet(history: readonly Snapshot[]): OwnSheet {
  const rows = historyRows(history).map((values) => values.map(historyCell));
  return {
    key: 'history',
    name: SHEET_NAMES.history,
    rows: [headerRow(HISTORY_TITLES), ...rows],
    widths: WIDTHS,
    frozenRows: 1,
    filter: null,
    merges: [],
    bars: [],
    charts: [],
    landscape: true,
    repeatRows: { top: 0, bottom: 0 },
    hidden: true,
  };
}

function historyCell(value: OwnCell['value'], column: number): OwnCell {
  if (typeof value !== 'number') return cell(value);
  return cell(value, column === SHARE ? 'percent' : 'number');
}
