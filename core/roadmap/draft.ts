/** Activities as they stand in the rows, before deadlines, executors and indicators are read. */
import type { Role } from '../column/role.js';
import { EMPTY_CELL } from '../grid/grid.js';
import { stripMarkup } from '../text/markup.js';
import { columnOfRole, type Layout, type Line, type LineCell, lineCell, marksOf } from './line.js';
import { numberOf, splitLeadingNumber } from './number.js';
import type { Field, Fields, RowKind } from './roadmap.js';
import { breaksWord, isUnfinished, joinParts, startsInside } from './sentence.js';
import { splitShared } from './shared-cell.js';
import { type Shift, shifted } from './shift.js';

export interface Draft {
  readonly row: number;
  readonly rows: readonly number[];
  readonly number: string;
  readonly numberInText: boolean;
  readonly text: string;
  readonly fields: Fields;
  /** The marked cells of a schedule, top to bottom, from left to right. */
  readonly marks: readonly LineCell[];
}

/** A surplus cell right of the table is taken for the rest of the executors only if it is as short as they are. */
const LONGEST_SURPLUS = 80;

/** «85 %», «не менее 5»: the value that belongs to the indicator in the column before. */
const IS_VALUE =
  /^(?:не менее|не более|не ниже|до|от|более|свыше|[<>≤≥=])?\s*\d[\d\s.,]*(?:%|процент\S*|балл\S*|ед\.?|чел\.?|шт\.?)?$/i;

interface Task {
  readonly number: string;
  readonly inText: boolean;
  readonly text: string;
  readonly cell: LineCell;
}

/** Number and task of a row, wherever they stand: apart, or together in one cell («7. Организация участия …»). */
function readTask(line: Line, layout: Layout, shift: Shift | null): Task {
  const numberColumn = columnOfRole(layout, 'number');
  const numberCell = lineCell(line, shifted(numberColumn, shift));
  const number = numberColumn < 0 ? '' : numberOf(numberCell.text);
  let cell = lineCell(line, shifted(columnOfRole(layout, 'activity'), shift));
  if (cell.text === '' && number === '' && numberCell.text !== '' && !numberCell.inherited) cell = numberCell;
  const text = stripMarkup(cell.text).trim();
  const leading = number === '' ? splitLeadingNumber(text) : null;
  if (!leading) return { number, inText: false, text, cell };
  return { number: leading.number, inText: numberColumn >= 0, text: leading.rest, cell };
}

/** Where the text of a role stands in a row: its columns, displaced as the row is, and cells that ran out of the table. */
function placesOf(line: Line, layout: Layout, shift: Shift | null, role: Role): { cell: LineCell; shift: number }[] {
  const columns = layout.byRole[role] ?? [];
  const places = columns.map((column) => {
    const at = shifted(column, shift);
    return { cell: lineCell(line, at), shift: at - column };
  });
  const endsTable = columns.indexOf(layout.lastHeaded) >= 0;
  if (endsTable && shift === null && (role === 'executor' || role === 'coexecutor')) {
    for (const cell of line.cells) {
      if (cell.column > layout.lastHeaded && cell.text !== '' && cell.text.length <= LONGEST_SURPLUS) {
        places.push({ cell, shift: cell.column - layout.lastHeaded });
      }
    }
  }
  return places;
}

interface Part {
  readonly line: Line;
  readonly shift: Shift | null;
}

/** Below the first row a deadline or an executor that begins anew is one more, not the rest of the one above. */
function isAnother(role: Role, before: string, part: string): boolean {
  return (
    (role === 'deadline' || role === 'executor' || role === 'coexecutor') &&
    !isUnfinished(before) &&
    !startsInside(part)
  );
}

/** What a cell says under a role: all of it, but for a column that two roles share. */
function partOf(text: string, { shared }: Layout, column: number, role: Role): string {
  if (column !== shared || (role !== 'deadline' && role !== 'executor')) return stripMarkup(text).trim();
  return splitShared(text)[role];
}

function readField(parts: readonly Part[], layout: Layout, role: Role): Field | null {
  const first = parts[0];
  const home = columnOfRole(layout, role);
  if (!first || home < 0) return null;
  let text = '';
  let widest = 0;
  const found: LineCell[] = [];
  let broken: LineCell | null = null;
  for (const { line, shift } of parts) {
    for (const place of placesOf(line, layout, shift, role)) {
      const { cell } = place;
      if (cell.text === '' || (cell.inherited && line !== first.line)) continue;
      // «#ССЫЛКА!» is no name and no date: the place stays known, the text is lost
      if (cell.cell.kind === 'error') {
        broken = broken ?? cell;
        continue;
      }
      // a date in the second of two deadline columns is another date, not the rest of the first
      if (role === 'deadline' && found.some((other) => other.row === cell.row)) continue;
      const part = partOf(cell.text, layout, cell.column, role);
      if (part === '') continue;
      const sameRow = found.some((other) => other.row === cell.row);
      const another = sameRow ? place.shift === 0 && !IS_VALUE.test(part) : isAnother(role, text, part);
      // the reader of names knows which words keep the hyphen of a line's end
      const isNameCut = (role === 'executor' || role === 'coexecutor') && breaksWord(text, part);
      text = isNameCut ? `${text.slice(0, -1)}-\n${part}` : joinParts(text, part, another ? '; ' : ' ');
      if (Math.abs(place.shift) > Math.abs(widest)) widest = place.shift;
      found.push(cell);
    }
  }
  const at = found[0];
  if (!at) {
    const empty = broken ?? lineCell(first.line, shifted(home, first.shift));
    return {
      text: '',
      at: { row: broken ? empty.row : first.line.row, column: empty.column },
      cell: empty.cell,
      parts: [],
      shift: 0,
    };
  }
  return {
    text,
    at: { row: at.row, column: at.column },
    cell: at.cell,
    parts: found.map(({ row, column }) => ({ row, column })),
    shift: widest,
  };
}

/**
 * Rows whose task stands one row below its other cells: a continuation brings the next measure's cells, each task
 * the cells of the one after it, and the last task stands alone (order 001, № 7–9). Gives, for such a line,
 * the line that holds its cells.
 */
export function unstagger(
  lines: readonly Line[],
  kinds: readonly RowKind[],
  shifts: readonly (Shift | null)[],
): Map<number, number> {
  const cellsFrom = new Map<number, number>();
  for (let start = 0; start < lines.length; start++) {
    if (kinds[start] !== 'continuation' || (shifts[start]?.by ?? 0) >= 0) continue;
    let last = start + 1;
    while (kinds[last] === 'activity' && (shifts[last]?.by ?? 0) < 0) last += 1;
    const alone = kinds[last] === 'activity' && lines[last]?.filled.length === 1;
    if (!alone || last === start) continue;
    for (let index = start + 1; index <= last; index++) cellsFrom.set(index, index - 1);
  }
  return cellsFrom;
}

/** Activities of a table in the order of its rows; `ofLine[i]` tells to which activity line `i` belongs. */
export function draftActivities(
  lines: readonly Line[],
  kinds: readonly RowKind[],
  shifts: readonly (Shift | null)[],
  layout: Layout,
): { drafts: Draft[]; ofLine: (number | null)[] } {
  const cellsFrom = unstagger(lines, kinds, shifts);
  const groups: number[][] = [];
  const ofLine = lines.map((_, index): number | null => {
    if (kinds[index] === 'activity') groups.push([index]);
    else if (kinds[index] !== 'continuation' || groups.length === 0) return null;
    else groups[groups.length - 1]?.push(index);
    return groups.length - 1;
  });
  const part = (index: number): Part | null => {
    const line = lines[index];
    return line ? { line, shift: shifts[index] ?? null } : null;
  };
  const present = (item: Part | null): item is Part => item !== null;
  const drafts = groups.map((indexes) => {
    const tasks = indexes.map(part).filter(present);
    const cells = indexes
      .filter((index) => !cellsFrom.has(index + 1) || kinds[index] === 'activity')
      .map((index) => part(cellsFrom.get(index) ?? index))
      .filter(present);
    return draft(tasks, cells, layout);
  });
  return { drafts, ofLine };
}

/** All roles at once: a plan has thousands of these objects, and those of one shape are the quickest to read. */
const NO_FIELDS: Readonly<Record<Role, Field | undefined>> = {
  section: undefined,
  number: undefined,
  activity: undefined,
  deadline: undefined,
  start: undefined,
  end: undefined,
  schedule: undefined,
  executor: undefined,
  coexecutor: undefined,
  indicator: undefined,
  information: undefined,
  status: undefined,
  doneDate: undefined,
  confirmation: undefined,
  actual: undefined,
  note: undefined,
};

function draft(tasks: readonly Part[], cells: readonly Part[], layout: Layout): Draft {
  const read = tasks.map(({ line, shift }, position) => {
    const task = readTask(line, layout, shift);
    // the number of a continuation row belongs to its text
    return position === 0 ? task : { ...task, text: task.inText ? `${task.number}. ${task.text}` : task.text };
  });
  const first = read[0];
  const text = read.reduce(
    (sum, task) => (task.cell.inherited && task !== first ? sum : joinParts(sum, task.text)),
    '',
  );
  const fields = { ...NO_FIELDS };
  const roles = Object.keys(layout.byRole) as Role[]; // keys of a record by role
  for (const role of roles) {
    const field =
      role === 'activity' || role === 'number' || role === 'schedule' ? null : readField(cells, layout, role);
    if (field) fields[role] = field;
  }
  const marks = !layout.byRole.schedule
    ? []
    : cells.flatMap(({ line }, at) => marksOf(line, layout).filter(({ inherited }) => at === 0 || !inherited));
  const rows = tasks.map(({ line }) => line.row);
  const row = rows[0] ?? 0;
  if (layout.byRole.schedule) fields.schedule = scheduleField(marks, row, columnOfRole(layout, 'schedule'));
  const numberField = readField(tasks.slice(0, 1), layout, 'number');
  if (numberField) fields.number = numberField;
  if (first) fields.activity = activityField(read, text, columnOfRole(layout, 'activity'));
  return { row, rows, number: first?.number ?? '', numberInText: first?.inText ?? false, text, fields, marks };
}

/** The marks of a measure as one field; without any the place of the first column. */
function scheduleField(marks: readonly LineCell[], row: number, home: number): Field {
  const [first] = marks;
  return {
    text: marks.map(({ text }) => text).join(' '),
    at: first ? { row: first.row, column: first.column } : { row, column: home },
    cell: first?.cell ?? EMPTY_CELL,
    parts: marks.map((mark) => ({ row: mark.row, column: mark.column })),
    shift: 0,
  };
}

function activityField(tasks: readonly Task[], text: string, home: number): Field {
  const filled = tasks.map(({ cell }) => cell).filter((cell) => cell.text !== '');
  const at = filled[0] ?? tasks[0]?.cell;
  const place = { row: at?.row ?? 0, column: at?.column ?? home };
  const cell = at?.cell ?? { kind: 'empty' as const, text: '' };
  const parts = filled.map(({ row, column }) => ({ row, column }));
  return { text, at: place, cell, parts, shift: filled[0] ? filled[0].column - home : 0 };
}
