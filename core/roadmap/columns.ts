/** From a header to the columns of a table: one reading for each heading, so that every part of a roadmap has its column. */

import { headerKey, mendHeader } from '../column/match.js';
import type { Role } from '../column/role.js';
import { cellAt, type Grid, gridWidth } from '../grid/grid.js';
import { toCyrillic } from '../text/lookalike.js';
import type { Header, HeaderCell, MergeIndex } from './header.js';
import { isNumberLabel } from './number.js';
import type { Column } from './roadmap.js';
import { namesBoth } from './shared-cell.js';

/** Columns without a heading that are still read with the table: a table pasted from a PDF runs out of its header (order 001). */
const MOST_SURPLUS_COLUMNS = 3;
/** Rows under the header that tell whether a column is in use. */
const SAMPLE_ROWS = 200;

/** Parts a roadmap cannot do without: if no heading names one first, a heading that may also mean it is taken. */
const NEEDED: readonly Role[] = ['activity', 'deadline', 'executor', 'indicator'];
/** Roles that several differently worded columns share by design («Показатель» and «Целевое значение»). */
const SHARED: readonly Role[] = [
  'executor',
  'coexecutor',
  'indicator',
  'status',
  'confirmation',
  'note',
  'information',
  'section',
  'schedule',
];

interface Choice {
  readonly cell: HeaderCell;
  role: Role | null;
}

function fillNeeded(choices: readonly Choice[]): void {
  const taken = (role: Role): boolean => choices.some((choice) => choice.role === role);
  const reporting = taken('status') || taken('doneDate');
  for (const role of NEEDED) {
    if (taken(role) || (role === 'deadline' && (taken('start') || taken('end') || taken('schedule')))) continue;
    const second = choices.find(
      ({ cell, role: own }) =>
        cell.reading.roles.indexOf(role) > 0 &&
        !(own && NEEDED.indexOf(own) >= 0) &&
        !(own === 'confirmation' && reporting),
    );
    if (second) second.role = role;
  }
}

/** The column «Срок, ответственный» of a table that has no other for one of the two; it is that of the deadline. */
function sharedChoice(choices: readonly Choice[]): Choice | null {
  const shared = choices.find(({ cell }) => namesBoth(cell.text));
  const others = choices.filter((choice) => choice !== shared).map(({ role }) => role);
  if (!shared || others.indexOf('deadline') >= 0 || others.indexOf('executor') >= 0) return null;
  shared.role = 'deadline';
  return shared;
}

/** Of several columns of one role only the best wording keeps it, unless they share it by design or are worded alike (a duplicate). */
function settleRivals(choices: readonly Choice[]): Set<Choice> {
  const secondary = new Set<Choice>();
  const owners = new Map<Role, Choice>();
  for (const choice of choices) {
    const { role } = choice;
    if (role === null) continue;
    const owner = owners.get(role);
    if (!owner) {
      owners.set(role, choice);
      continue;
    }
    if (role !== 'schedule' && headerKey(owner.cell.text) === headerKey(choice.cell.text)) continue;
    if (SHARED.indexOf(role) >= 0) {
      secondary.add(choice);
    } else if (role === 'deadline' && namesMonths(owner) !== namesMonths(choice)) {
      // the days stand in the other one
      const [months, days] = namesMonths(owner) ? [owner, choice] : [choice, owner];
      months.role = choices.some((one) => one.role === 'section') ? null : 'section';
      owners.set(role, days);
    } else if (namesBetter(role, choice, owner)) {
      owner.role = nextRole(owner, owners);
      owners.set(role, choice);
    } else {
      choice.role = nextRole(choice, owners);
    }
  }
  return secondary;
}

const TERM = /^ срок\S*(?: (?:исполн|выполн|реализ)\S*)?$/;
const namesMonths = ({ cell }: Choice): boolean => / месяц/.test(headerKey(cell.text));

/** «Дата» beside «Время», «Мероприятия» beside «Задачи»: the plainer name of the role wins. */
function namesBetter(role: Role, choice: Choice, owner: Choice): boolean {
  if (choice.cell.reading.sure !== owner.cell.reading.sure) return choice.cell.reading.sure;
  // a register of decisions: «Дата» of the meeting, «Срок» of what was decided
  if (role === 'deadline') return headerKey(owner.cell.text) === ' дата' && TERM.test(headerKey(choice.cell.text));
  const isPlain = ({ cell }: Choice): boolean => / мероприяти/.test(headerKey(cell.text));
  return role === 'activity' && isPlain(choice) && !isPlain(owner);
}

function nextRole(choice: Choice, owners: ReadonlyMap<Role, Choice>): Role | null {
  return choice.cell.reading.roles.find((role) => role !== null && role !== choice.role && !owners.has(role)) ?? null;
}

/** Where «Мероприятия» hold for several rows and «Содержание» stands beside each, a row is what «Содержание» says. */
function preferSingleRows(choices: readonly Choice[], merges: MergeIndex, top: number, bottom: number): void {
  const holdsForSeveral = ({ cell }: Choice): boolean => {
    for (let row = top; row <= bottom; row++) {
      const merge = merges(row, cell.column);
      if (merge && merge.bottom > merge.top) return true;
    }
    return false;
  };
  const owner = choices.find((choice) => choice.role === 'activity');
  if (!owner || !holdsForSeveral(owner)) return;
  const free = (choice: Choice): boolean => choice.role === null || NEEDED.indexOf(choice.role) < 0;
  const mayBe = (choice: Choice): boolean => choice.cell.reading.roles.indexOf('activity') >= 0;
  const rival = choices.find((choice) => free(choice) && mayBe(choice) && !holdsForSeveral(choice));
  if (!rival) return;
  owner.role = choices.some((choice) => choice.role === 'section') ? null : 'section';
  rival.role = 'activity';
}

function filledBelow(grid: Grid, top: number, bottom: number, column: number): boolean {
  for (let row = top; row <= bottom; row++) if (cellAt(grid, row, column).text.trim() !== '') return true;
  return false;
}

/** A column of numbers 1, 2, 3 whose heading is lost. */
function holdsNumbers(grid: Grid, top: number, bottom: number, column: number): boolean {
  let labels = 0;
  let others = 0;
  for (let row = top; row <= Math.min(bottom, top + SAMPLE_ROWS); row++) {
    const { text } = cellAt(grid, row, column);
    if (text.trim() === '') continue;
    if (isNumberLabel(text)) labels += 1;
    else others += 1;
  }
  return labels >= 3 && labels > others * 4;
}

/**
 * The columns of a table whose rows run from the header's end to `bottom`, left to right without gaps:
 * the block of headings that holds the known ones, and filled columns without a heading right of it.
 */
export function readColumns(grid: Grid, merges: MergeIndex, header: Header, bottom: number): Column[] {
  const choices: Choice[] = block(header).map((cell) => ({ cell, role: cell.reading.roles[0] ?? null }));
  const secondary = settleRivals(choices);
  fillNeeded(choices);
  const shared = sharedChoice(choices);
  preferSingleRows(choices, merges, header.bottom + 1, bottom);
  const byColumn = new Map(choices.map((choice) => [choice.cell.column, choice]));
  const top = header.bottom + 1;
  let left = Math.min(...byColumn.keys());
  let right = Math.max(...byColumn.keys());
  const hasNumber = choices.some(({ role }) => role === 'number');
  if (!hasNumber && left > 0 && holdsNumbers(grid, top, bottom, left - 1)) left -= 1;
  for (let extra = 0; extra < MOST_SURPLUS_COLUMNS && right + 1 < gridWidth(grid); extra++) {
    if (headed(header, right + 1) || !filledBelow(grid, top, bottom, right + 1)) break;
    right += 1;
  }
  const columns: Column[] = [];
  for (let index = left; index <= right; index++) {
    const choice = byColumn.get(index);
    const filled = filledBelow(grid, top, bottom, index);
    if (choice) {
      const { cell, role } = choice;
      const { roles } = cell.reading;
      const expected = cell.reading.expected ?? (role ? mendHeader(toCyrillic(cell.text), true) : null);
      const match = roles.length === 0 ? 'none' : expected === null ? 'known' : 'near';
      columns.push({
        index,
        role,
        header: cell.text,
        match,
        expected,
        filled,
        secondary: secondary.has(choice),
        ...(cell.span && { span: cell.span }),
      });
      // one heading for two: a second column in the same place
      if (choice === shared)
        columns.push({ index, role: 'executor', header: cell.text, match, expected, filled, secondary: true });
    } else {
      const role = !hasNumber && index === left && holdsNumbers(grid, top, bottom, index) ? 'number' : null;
      columns.push({
        index,
        role,
        header: '',
        match: role ? 'content' : 'none',
        expected: null,
        filled,
        secondary: false,
      });
    }
  }
  return columns;
}

const headed = (header: Header, column: number): boolean => header.cells.some((cell) => cell.column === column);

/** Headings side by side with the known ones; beyond an empty column something else begins. */
function block(header: Header): readonly HeaderCell[] {
  const known = header.cells
    .filter((cell) => cell.reading.roles.some((role) => role !== null))
    .map((cell) => cell.column);
  let first = Math.min(...known);
  let last = Math.max(...known);
  while (headed(header, first - 1)) first -= 1;
  while (headed(header, last + 1)) last += 1;
  return header.cells.filter((cell) => cell.column >= first && cell.column <= last);
}
