/** The sheet «Вешки – показатели»: shares with the figures behind them, in all, by executor, section and period. */
import { type IsoDay, russianDate } from '../calendar/date.js';
import type { Completion } from '../completion/completion.js';
import { type Change, changeSince, courseOfYear } from '../dynamics/change.js';
import type { Snapshot } from '../dynamics/snapshot.js';
import type { Rect } from '../grid/grid.js';
import { BLANK, line, type OwnRow, proseMerges } from './cells.js';
import { type CheckedTable, tableHeading, tableKeys } from './checked.js';
import { countingLines, dueLine, recurringLine } from './counting.js';
import { changeLines, courseBlock } from './dynamics-rows.js';
import { blockHeader, figuresRow, indicatorBlock, indicatorWidths, SHARE_COLUMN } from './indicator-rows.js';
import { type BarChart, type DataBars, type OwnSheet, SHEET_NAMES } from './patch.js';
import { placedAt, type Recount, type RecountLists, recountLists } from './recount.js';
import { executorSlices, periodSlices, type SliceAt, sectionSlices, wholeSlice } from './slices.js';

/** Bars of one chart that can still be read. */
const MOST_BARS = 20;
const CHART_COLUMNS = 8;
/** Rows a chart takes besides one a bar: title and axis. */
const CHART_FRAME = 5;
/** A plan of many years shows only the periods in which something is due. */
const MOST_PERIODS = 12;

/** Rows above the lists of a table. */
const LISTS_GAP: readonly OwnRow[] = [BLANK, BLANK];

/** A table with all its part of the sheet is made of. */
interface Part {
  readonly table: CheckedTable;
  readonly completion: Completion;
  readonly change: Change | null;
  /** Snapshots of the year, oldest first; `null` where the host keeps no history. */
  readonly course: readonly Snapshot[] | null;
  readonly lists: RecountLists | null;
}

/** What is put together while the sheet grows downwards. */
interface Draft {
  readonly rows: OwnRow[];
  readonly bars: DataBars[];
  readonly charts: BarChart[];
}

/** `null` where no table has completion figures. `history` holds the figures of this report too; `null` where the host keeps none. */
export function indicatorsSheet(
  tables: readonly CheckedTable[],
  asOf: IsoDay,
  history: readonly Snapshot[] | null = null,
): OwnSheet | null {
  const keys = tableKeys(tables);
  const parts = tables.flatMap((table, at): Part[] => {
    const { completion } = table;
    const key = keys[at] ?? table.sheet;
    if (!completion) return [];
    return [
      {
        table,
        completion,
        change: history && changeSince(history, completion, key),
        course: history && courseOfYear(history, key, completion.asOf),
        lists: recountLists(table),
      },
    ];
  });
  if (parts.length === 0) return null;
  // formulas above point at the lists below, whose place is known once the rows above are counted
  const height = reportOf(parts, asOf, 0).rows.length;
  const { rows, bars, charts } = reportOf(parts, asOf, height);
  const widths = indicatorWidths(parts.some(({ change }) => change !== null));
  const printArea = { top: 0, left: 0, bottom: height - 1, right: widths.length - 1 };
  for (const { lists } of parts) if (lists) rows.push(...LISTS_GAP, ...lists.rows);
  return {
    key: 'indicators',
    name: SHEET_NAMES.indicators,
    rows,
    widths,
    frozenRows: 0,
    filter: null,
    merges: proseMerges(rows, widths),
    bars,
    charts,
    landscape: true,
    repeatRows: null,
    printArea,
  };
}

/** Where the lists of each table stand, one below the other from a row on. */
function recountsOf(parts: readonly Part[], from: number): (Recount | null)[] {
  let top = from;
  return parts.map(({ lists }) => {
    if (!lists) return null;
    const recount = placedAt(top + LISTS_GAP.length, lists.places);
    top += LISTS_GAP.length + lists.rows.length;
    return recount;
  });
}

/** All but the lists, which will begin at the row `height`. */
function reportOf(parts: readonly Part[], asOf: IsoDay, height: number): Draft {
  const draft: Draft = { rows: [line('Показатели исполнения дорожной карты', 'title')], bars: [], charts: [] };
  draft.rows.push(line(`Отчётная дата: ${russianDate(asOf)}`, 'subtitle'));
  const recounts = recountsOf(parts, height);
  parts.forEach((part, at) => {
    draft.rows.push(BLANK, line(tableHeading(part.table, 120), 'subtitle'));
    addTable(draft, part, recounts[at] ?? null);
  });
  return draft;
}

function addTable(draft: Draft, { table, completion, change, course }: Part, recount: Recount | null): void {
  const { missingColumns, total, executors, periods, indicators } = completion;
  const since = change && `Изменение с ${russianDate(change.since)}`;
  if (total.done === null) {
    const titles = missingColumns.map((title) => `«${title}»`).join(', ');
    const which = missingColumns.length === 1 ? 'столбца' : 'столбцов';
    draft.rows.push(
      line(`Исполнение посчитать нельзя: в таблице нет ${which} ${titles}. Добавьте их и заполните.`, 'subtitle'),
    );
  }
  addBlock(draft, blockHeader('План в целом', since), [wholeSlice(completion, recount, change)]);
  for (const text of [
    ...dueLine(completion),
    ...recurringLine(completion),
    ...changeLines(completion, change, course, table),
  ])
    draft.rows.push(line(text, 'subtitle'));
  if (indicators.length > 0) draft.rows.push(BLANK, ...indicatorBlock(indicators));

  const place = addBlock(draft, blockHeader('Исполнитель', since), executorSlices(completion, recount, change));
  if (place && executors.length > 1 && total.done !== null) {
    const bars = { ...place, bottom: place.top + Math.min(executors.length, MOST_BARS) - 1 };
    addChart(draft, 'Доля исполнения по исполнителям', bars);
  }
  addBlock(draft, blockHeader('Раздел'), sectionSlices(completion, recount));
  const shown = periods.length > MOST_PERIODS ? periods.filter(({ planned }) => planned > 0) : periods;
  for (const [kind, title] of [
    ['half-year', 'Полугодие'],
    ['quarter', 'Квартал'],
  ] as const) {
    const own = shown.filter((period) => period.kind === kind);
    if (own.length > 0) addBlock(draft, blockHeader(title), periodSlices(completion, own, recount));
  }
  if (course && course.length > 1) addCourse(draft, course);
  draft.rows.push(BLANK, line('Как посчитано', 'subtitle'));
  draft.rows.push(...countingLines(completion, table, recount !== null).map((text) => line(text, 'muted')));
}

/** A heading and a row a slice, with bars over their shares; the place of the shares, or nothing for no slices. */
function addBlock({ rows, bars }: Draft, header: OwnRow, slices: readonly SliceAt[]): Rect | null {
  if (slices.length === 0) return null;
  rows.push(BLANK, header);
  const top = rows.length;
  for (const slice of slices) rows.push(figuresRow(slice(rows.length), rows.length));
  const range = { top, left: SHARE_COLUMN, bottom: rows.length - 1, right: SHARE_COLUMN };
  if (rows.slice(top).some((row) => row[SHARE_COLUMN]?.style === 'percent')) bars.push({ range, max: 1 });
  return range;
}

/** The share over the year: a row a reporting day, the last of each month, and a chart. */
function addCourse(draft: Draft, course: readonly Snapshot[]): void {
  const { rows, bars } = draft;
  const [header = BLANK, ...days] = courseBlock(course);
  rows.push(BLANK, header);
  const range = { top: rows.length, left: SHARE_COLUMN, bottom: rows.length + days.length - 1, right: SHARE_COLUMN };
  rows.push(...days);
  bars.push({ range, max: 1 });
  addChart(draft, 'Доля исполнения по отчётным датам', range);
}

/** Shares with the names of their rows as bars, below everything so far. */
function addChart({ rows, charts }: Draft, title: string, values: Rect): void {
  rows.push(BLANK);
  const height = CHART_FRAME + values.bottom - values.top + 1;
  const place = { top: rows.length, left: 0, bottom: rows.length + height - 1, right: CHART_COLUMNS - 1 };
  charts.push({ title, names: { ...values, left: 0, right: 0 }, values, place, percent: true });
  for (let row = 0; row < height; row++) rows.push(BLANK);
}
