/** Reads the roadmaps of a range handed to a custom function. */
import { russianDate, toIso } from '../calendar/date.js';
import type { Role } from '../column/role.js';
import { type Cell, EMPTY_CELL, type Grid, textCell } from '../grid/grid.js';
import { readRoadmaps } from '../roadmap/read.js';
import type { Roadmap } from '../roadmap/roadmap.js';
import type { Settings } from '../settings/settings.js';
import { refuse } from './failure.js';
import { type Argument, type CellRange, type CellValue, dayOfSerial, isDate, isRange } from './value.js';

/** Columns in which a number of this century's days is a date; a mark may be one too («12.03.2022»). */
const DATE_ROLES: ReadonlySet<Role | null> = new Set<Role>([
  'deadline',
  'start',
  'end',
  'schedule',
  'doneDate',
  'status',
]);

/** «#N/A», «#ССЫЛКА!», «#ДЕЛ/0!»: Google Sheets hands error cells over as texts. */
const ERROR_VALUE = /^#[A-ZА-Я_/\d]+[!?]?$/;

/** All roadmaps of the range, top to bottom; refuses a range that holds none. */
export function readTable(table: Argument, settings: Settings): Roadmap[] {
  if (!isRange(table)) refuse('первым аргументом укажите таблицу вместе с заголовком, например A3:J60');
  const roadmaps = readDated(table, settings);
  if (roadmaps.length === 0) {
    refuse('в диапазоне не найдена дорожная карта; захватите заголовок со столбцами «Мероприятие» и «Срок»');
  }
  return roadmaps;
}

/** Serial numbers are taken for dates everywhere, and read again if some stand in a column that holds none. */
function readDated(range: CellRange, settings: Settings): Roadmap[] {
  const roadmaps = readRoadmaps(
    gridOfRange(range, () => true),
    settings,
  );
  const dated = new Set<number>();
  for (const { columns } of roadmaps) for (const { role, index } of columns) if (DATE_ROLES.has(role)) dated.add(index);
  const isCount = (value: CellValue, column: number): boolean =>
    typeof value === 'number' && !dated.has(column) && dayOfSerial(value) !== null;
  if (!range.some((row) => row.some(isCount))) return roadmaps;
  return readRoadmaps(
    gridOfRange(range, (column) => dated.has(column)),
    settings,
  );
}

function gridOfRange(range: CellRange, isDated: (column: number) => boolean): Grid {
  const width = range.reduce((most, row) => Math.max(most, row.length), 1);
  const cells = range.map((row) =>
    Array.from({ length: width }, (_, column) => cellOf(row[column] ?? null, isDated(column))),
  );
  return { sheet: '', cells: cells.length > 0 ? cells : [[EMPTY_CELL]], merges: [] };
}

function cellOf(value: CellValue, dated: boolean): Cell {
  if (value === null) return EMPTY_CELL;
  if (typeof value === 'string') return ERROR_VALUE.test(value) ? { kind: 'error', text: value } : textCell(value);
  if (typeof value === 'boolean') return { kind: 'boolean', value, text: value ? 'ИСТИНА' : 'ЛОЖЬ' };
  const date = isDate(value) ? value : dated ? dayOfSerial(value) : null;
  if (date) return { kind: 'date', date, text: russianDate(toIso(date)) };
  return typeof value === 'number' ? { kind: 'number', value, text: String(value).replace('.', ',') } : EMPTY_CELL;
}
