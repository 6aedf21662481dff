/** Cells that stand beside their columns: how far, judged by what deadlines look like and by what runs out of the header. */
import { parseDeadline } from '../deadline/parse.js';
import { columnOfRole, type Layout, type Line, lineCell } from './line.js';

/** Roles whose column is at or right of `from` have their text `by` columns further right (negative: left). */
export interface Shift {
  readonly from: number;
  readonly by: number;
}

/** A deadline looks like one in any year; only the form matters here. */
const ANY_YEAR = { start: '2022-01-01', end: '2022-12-31' };
const LONGEST_DEADLINE = 120;
const OFFSETS = [-1, 1, -2, 2] as const;

/** Tells deadlines from other texts, remembering what it was asked. */
export function deadlineTester(): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = looksLikeDeadline(text);
      known.set(text, answer);
    }
    return answer;
  };
}

/** Whether a text reads as a deadline, all its words used. */
export function looksLikeDeadline(text: string): boolean {
  if (text.length > LONGEST_DEADLINE) return false;
  const { kind, status, residue } = parseDeadline(text, ANY_YEAR);
  return kind !== 'none' && status !== 'unread' && residue.length === 0;
}

/** What stands in a schedule is a deadline in its place. */
const isScheduleColumn = ({ byRole }: Layout, column: number): boolean =>
  byRole.schedule !== undefined && byRole.schedule.indexOf(column) >= 0;

/** The whole row one or two columns off: the deadline column holds something else, and a column beside it holds a deadline. */
function rowShift(line: Line, layout: Layout, isDeadline: (text: string) => boolean): Shift | null {
  const column = columnOfRole(layout, 'deadline');
  if (column < 0 || column === layout.shared) return null;
  const here = lineCell(line, column);
  if (here.cell.kind === 'date' || isDeadline(here.text)) return null;
  const activity = columnOfRole(layout, 'activity');
  for (const by of OFFSETS) {
    const there = lineCell(line, column + by);
    if (there.inherited || there.text === '' || isScheduleColumn(layout, column + by)) continue;
    if (!(there.cell.kind === 'date' || isDeadline(there.text))) continue;
    if (by > 0) return here.text === '' ? { from: column, by } : null;
    // to the left only when the task itself moved too, else the columns are merely filled in the wrong order
    if (column + by <= activity && lineCell(line, activity + by).text !== '')
      return { from: layout.columns[0]?.index ?? 0, by };
  }
  return null;
}

/** The tail of a row pushed right, out of the header: «… | пусто | показатель | сайт» (order 001). */
function tailShift(line: Line, layout: Layout): Shift | null {
  const last = line.filled[line.filled.length - 1];
  if (!last || last.column <= layout.lastHeaded) return null;
  const by = last.column - layout.lastHeaded;
  let first = last.column;
  while (lineCell(line, first - 1).text !== '') first -= 1;
  const from = first - by;
  if (from < (layout.columns[0]?.index ?? 0)) return null;
  for (let column = from; column < first; column++) if (lineCell(line, column).text !== '') return null;
  return { from, by };
}

/** How the cells of a row are displaced; `null` for a row in place. */
export function findShift(line: Line, layout: Layout, isDeadline: (text: string) => boolean): Shift | null {
  return tailShift(line, layout) ?? rowShift(line, layout, isDeadline);
}

/** The column where the text of a heading's column stands in a displaced row. */
export function shifted(column: number, shift: Shift | null): number {
  return shift && column >= shift.from ? column + shift.by : column;
}
