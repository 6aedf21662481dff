/** The sheet «Вешки – показатели»: shares with the figures behind them, in all, by executor, section and period. */
import { type IsoDay, russianDate } from '../calendar/date.js';
import type { Completion, Figures } from '../completion/completion.js';
import type { Rect } from '../grid/grid.js';
import { counted } from '../text/plural.js';
import { BLANK, line, type OwnRow, proseMerges } from './cells.js';
import { type CheckedTable, tableHeading } from './checked.js';
import { countingLines } from './counting.js';
import { blockHeader, figuresRow, INDICATOR_WIDTHS, indicatorBlock, SHARE_COLUMN } from './indicator-rows.js';
import { type BarChart, type DataBars, type OwnSheet, SHEET_NAMES } from './patch.js';
import { percent } from './words.js';

/** Bars of one chart that can still be read. */
const MOST_BARS = 20;
const CHART = { rows: 16, columns: 8 } as const;
/** A plan of many years shows only the periods in which something is due. */
const MOST_PERIODS = 12;

type Slice = readonly [name: string, figures: Figures];

/** What is put together while the sheet grows downwards. */
interface Draft {
  readonly rows: OwnRow[];
  readonly bars: DataBars[];
  readonly charts: BarChart[];
}

/** `null` where no table has completion figures. */
export function indicatorsSheet(tables: readonly CheckedTable[], asOf: IsoDay): OwnSheet | null {
  const measured = tables.flatMap((table) => (table.completion ? [{ table, completion: table.completion }] : []));
  if (measured.length === 0) return null;
  const draft: Draft = { rows: [line('Показатели исполнения дорожной карты', 'title')], bars: [], charts: [] };
  draft.rows.push(line(`Отчётная дата: ${russianDate(asOf)}`, 'subtitle'));
  for (const { table, completion } of measured) {
    draft.rows.push(BLANK, line(tableHeading(table, 120), 'subtitle'));
    addTable(draft, completion, table);
  }
  return {
    key: 'indicators',
    name: SHEET_NAMES.indicators,
    rows: draft.rows,
    widths: INDICATOR_WIDTHS,
    frozenRows: 0,
    filter: null,
    merges: proseMerges(draft.rows, INDICATOR_WIDTHS),
    bars: draft.bars,
    charts: draft.charts,
    landscape: true,
    repeatRows: null,
  };
}

function addTable(draft: Draft, completion: Completion, table: CheckedTable): void {
  const { missingColumns, total, executors, sections, periods, indicators } = completion;
  if (total.done === null) {
    const titles = missingColumns.map((title) => `«${title}»`).join(', ');
    const which = missingColumns.length === 1 ? 'столбца' : 'столбцов';
    draft.rows.push(
      line(`Исполнение посчитать нельзя: в таблице нет ${which} ${titles}. Добавьте их и заполните.`, 'subtitle'),
    );
  }
  addBlock(draft, 'План в целом', [['Все мероприятия', total]]);
  if (total.due && total.dueDone !== null) draft.rows.push(line(dueLine(total.due, total.dueDone), 'subtitle'));
  if (indicators.length > 0) draft.rows.push(BLANK, ...indicatorBlock(indicators));

  const named = executors.map((one): Slice => [one.name, one]);
  const bars = addBlock(draft, 'Исполнитель', [
    ...named,
    ...ifAny('Исполнитель не указан', completion.withoutExecutor),
  ]);
  if (bars && executors.length > 1 && total.done !== null) addChart(draft, bars.top, executors.length);
  addBlock(
    draft,
    'Раздел',
    sections.map((one): Slice => [one.title || 'До первого раздела', one]),
  );
  const shown = periods.length > MOST_PERIODS ? periods.filter(({ planned }) => planned > 0) : periods;
  const rest = [
    ...ifAny('Вне периода плана', completion.outsidePeriods),
    ...ifAny('Последний день срока не определён', completion.withoutDueDay),
  ];
  for (const [kind, title] of [
    ['half-year', 'Полугодие'],
    ['quarter', 'Квартал'],
  ] as const) {
    const parts = shown.filter((period) => period.kind === kind).map((period): Slice => [period.label, period]);
    if (parts.length > 0) addBlock(draft, title, [...parts, ...rest]);
  }
  draft.rows.push(BLANK, line('Как посчитано', 'subtitle'));
  draft.rows.push(...countingLines(completion, table).map((text) => line(text, 'muted')));
}

/** What a report in the middle of the year asks: of what should be done by now, how much is. */
function dueLine(due: number, done: number): string {
  const measures = counted(due, 'мероприятия', 'мероприятий', 'мероприятий');
  return `На эту дату срок наступил у ${measures}, из них исполнено ${done} (${percent(done / due)}).`;
}

const ifAny = (name: string, figures: Figures): Slice[] => (figures.planned > 0 ? [[name, figures]] : []);

/** A heading and a row a slice, with bars over their shares; the rows of the slices, or nothing for none. */
function addBlock({ rows, bars }: Draft, title: string, slices: readonly Slice[]): Rect | null {
  if (slices.length === 0) return null;
  rows.push(BLANK, blockHeader(title));
  const top = rows.length;
  for (const [name, figures] of slices) rows.push(figuresRow(name, figures, rows.length));
  const range = { top, left: SHARE_COLUMN, bottom: rows.length - 1, right: SHARE_COLUMN };
  if (slices.some(([, { share }]) => share !== null)) bars.push({ range, max: 1 });
  return range;
}

/** Shares of the executors with most measures, under their block. */
function addChart({ rows, charts }: Draft, top: number, executors: number): void {
  const bottom = top + Math.min(executors, MOST_BARS) - 1;
  rows.push(BLANK);
  const place = { top: rows.length, left: 0, bottom: rows.length + CHART.rows - 1, right: CHART.columns - 1 };
  charts.push({
    title: 'Доля исполнения по исполнителям',
    names: { top, left: 0, bottom, right: 0 },
    values: { top, left: SHARE_COLUMN, bottom, right: SHARE_COLUMN },
    place,
    percent: true,
  });
  for (let row = 0; row < CHART.rows; row++) rows.push(BLANK);
}
