/** A history as the rows of a sheet, and back: one row for the whole table and one for each executor, for every day. */
import { type IsoDay, parseIso, toIso } from '../calendar/date.js';
import { type Cell, EMPTY_CELL, type Grid } from '../grid/grid.js';
import { byDayThenTable, type Snapshot, type SnapshotFigures } from './snapshot.js';

export const HISTORY_TITLES: readonly string[] = [
  'Отчётная дата',
  'Таблица',
  'Исполнитель',
  'Запланировано',
  'Исполнено',
  'Подтверждено',
  'Исполнено и подтверждено',
  'Доля',
  'Зачёт исполнителям',
];

const CREDIT_WORDS = { full: 'целиком', divided: 'поровну' } as const;

/** In the order of `HISTORY_TITLES`; days are ISO texts, the row of the whole table has '' for the executor. */
export function historyRows(history: readonly Snapshot[]): (string | number | null)[][] {
  return history.flatMap(({ asOf, table, credit, total, executors }) =>
    [{ name: '', ...total }, ...executors].map(({ name, planned, done, confirmed, doneAndConfirmed, share }) => [
      asOf,
      table,
      name,
      planned,
      done,
      confirmed,
      doneAndConfirmed,
      share,
      CREDIT_WORDS[credit],
    ]),
  );
}

/** Reads a history back from its sheet; `null`: the workbook has none yet. Rows a person has broken are left out. */
export function readHistory(grid: Grid | null): Snapshot[] {
  const found = new Map<string, { snapshot: Omit<Snapshot, 'executors'>; executors: Map<string, SnapshotFigures> }>();
  for (const row of grid?.cells ?? []) {
    const [day = EMPTY_CELL, { text: table } = EMPTY_CELL, { text: name } = EMPTY_CELL, ...rest] = row;
    const asOf = dayIn(day);
    const figures = figuresIn(rest);
    if (asOf === null || table === '' || figures === null) continue;
    const key = `${asOf} ${table}`;
    const known = found.get(key);
    if (name === '') {
      const credit = rest[5]?.text === CREDIT_WORDS.divided ? 'divided' : 'full';
      found.set(key, { snapshot: { asOf, table, credit, total: figures }, executors: new Map() });
    } else known?.executors.set(name, figures);
  }
  return [...found.values()]
    .map(({ snapshot, executors }) => ({
      ...snapshot,
      executors: [...executors].map(([name, figures]) => ({ name, ...figures })),
    }))
    .sort(byDayThenTable);
}

/** A host may have turned the text of a day into a date. */
function dayIn(cell: Cell): IsoDay | null {
  if (cell.kind === 'date') return toIso(cell.date);
  return parseIso(cell.text) ? cell.text : null;
}

function figuresIn([planned, done, confirmed, doneAndConfirmed, share]: readonly Cell[]): SnapshotFigures | null {
  const all = numberIn(planned);
  const part = numberIn(share);
  if (all === null || all < 0 || (part !== null && (part < 0 || part > 1))) return null;
  return {
    planned: all,
    done: numberIn(done),
    confirmed: numberIn(confirmed),
    doneAndConfirmed: numberIn(doneAndConfirmed),
    share: part,
  };
}

function numberIn(cell: Cell | undefined): number | null {
  return cell?.kind === 'number' ? cell.value : null;
}
