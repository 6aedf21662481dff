/** Charts on a sheet and their builders. */
import type { Rect } from '../../core/grid/grid.js';
import type { FakeSheet } from '../book/book.js';
import { enumMember } from './enums.js';
import { hostError } from './errors.js';
import type { Execution } from './execution.js';
import { extra, keep } from './extras.js';
import { handle, type Methods, stateOf } from './handle.js';
import { type RangeState, rangeOf } from './range/range.js';
import { assertSheetEditable } from './rights.js';
import type { SheetState } from './sheet/sheet.js';

/** As it lies on a sheet: plain data. */
export interface ChartData {
  /** `null` until it stands on a sheet. */
  readonly id: number | null;
  readonly type: string;
  readonly ranges: readonly { readonly sheetId: number; readonly rect: Rect }[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly position: readonly [row: number, column: number, offsetX: number, offsetY: number] | null;
  readonly numHeaders: number;
  readonly mergeStrategy: string;
  readonly hiddenDimensionStrategy: string;
  readonly transposed: boolean;
}

interface ChartState {
  readonly execution: Execution;
  data: ChartData;
}

const EMPTY: ChartData = {
  id: null,
  type: 'COLUMN',
  ranges: [],
  options: {},
  position: null,
  numHeaders: 0,
  mergeStrategy: 'MERGE_COLUMNS',
  hiddenDimensionStrategy: 'IGNORE_BOTH',
  transposed: false,
};

const chartsOf = (sheet: FakeSheet): readonly ChartData[] => extra(sheet, 'charts') ?? [];

function rangesOf({ execution, data }: ChartState): object[] {
  return data.ranges.flatMap(({ sheetId, rect }) => {
    const sheet = execution.document.book.sheets.find(({ id }) => id === sheetId);
    return sheet ? [rangeOf(execution, sheet, rect)] : [];
  });
}

const CONTAINER: Methods<ChartData> = {
  getAnchorRow: ({ position }) => position?.[0] ?? 1,
  getAnchorColumn: ({ position }) => position?.[1] ?? 1,
  getOffsetX: ({ position }) => position?.[2] ?? 0,
  getOffsetY: ({ position }) => position?.[3] ?? 0,
};

const OPTIONS: Methods<ChartData> = {
  get: ({ options }, name: string) => options[name] ?? null,
};

const chartOf = (execution: Execution, data: ChartData): object =>
  handle<ChartState>(execution, 'EmbeddedChart', { execution, data }, CHART);

const CHART: Methods<ChartState> = {
  getChartId: ({ data }) => data.id,
  getContainerInfo: ({ execution, data }) => handle(execution, 'ContainerInfo', data, CONTAINER),
  getNumHeaders: ({ data }) => data.numHeaders,
  getOptions: ({ execution, data }) => handle(execution, 'ChartOptions', data, OPTIONS),
  getRanges: rangesOf,
  modify: ({ execution, data }) => builderOf({ execution, data }),
};

/** A bar or column chart has methods of its own; the common builder has not. */
const builderOf = (state: ChartState): object =>
  state.data.type === 'BAR'
    ? handle(state.execution, 'EmbeddedBarChartBuilder', state, BAR_BUILDER)
    : handle(state.execution, 'EmbeddedChartBuilder', state, COMMON_BUILDER);

function change(state: ChartState, changes: Partial<ChartData>): object {
  state.data = { ...state.data, ...changes };
  return builderOf(state);
}
const option = (state: ChartState, name: string, value: unknown): object =>
  change(state, { options: { ...state.data.options, [name]: value } });

const areaOf = (range: object): ChartData['ranges'][number] => {
  const { sheet, rect } = stateOf<RangeState>(range);
  return { sheetId: sheet.id, rect };
};

const COMMON_BUILDER: Methods<ChartState> = {
  addRange: (state, range: object) => change(state, { ranges: [...state.data.ranges, areaOf(range)] }),
  removeRange: (state, range: object) =>
    change(state, {
      ranges: state.data.ranges.filter((one) => JSON.stringify(one) !== JSON.stringify(areaOf(range))),
    }),
  clearRanges: (state) => change(state, { ranges: [] }),
  asAreaChart: (state) => change(state, { type: 'AREA' }),
  asBarChart: (state) => change(state, { type: 'BAR' }),
  asColumnChart: (state) => change(state, { type: 'COLUMN' }),
  asLineChart: (state) => change(state, { type: 'LINE' }),
  asPieChart: (state) => change(state, { type: 'PIE' }),
  setChartType: (state, type: object) => change(state, { type: String(type) }),
  getChartType: ({ data }) => enumMember('ChartType', data.type),
  getContainer: ({ execution, data }) => handle(execution, 'ContainerInfo', data, CONTAINER),
  getRanges: rangesOf,
  setOption: (state, name: string, value: unknown) => option(state, name, value),
  setPosition: (state, row: number, column: number, offsetX: number, offsetY: number) =>
    change(state, { position: [row, column, offsetX, offsetY] }),
  setNumHeaders: (state, numHeaders: number) => change(state, { numHeaders }),
  setMergeStrategy: (state, strategy: object) => change(state, { mergeStrategy: String(strategy) }),
  setHiddenDimensionStrategy: (state, strategy: object) => change(state, { hiddenDimensionStrategy: String(strategy) }),
  setTransposeRowsAndColumns: (state, transposed: boolean) => change(state, { transposed }),
  build({ execution, data }) {
    if (!data.position) throw hostError('A chart must have a position.');
    return chartOf(execution, data);
  },
};

const { asAreaChart: _area, asLineChart: _line, asPieChart: _pie, ...SHARED } = COMMON_BUILDER;

const BAR_BUILDER: Methods<ChartState> = {
  ...SHARED,
  setTitle: (state, title: string) => option(state, 'title', title),
  setXAxisTitle: (state, title: string) => option(state, 'hAxis.title', title),
  setYAxisTitle: (state, title: string) => option(state, 'vAxis.title', title),
  setColors: (state, colors: string[]) => option(state, 'colors', [...colors]),
  setBackgroundColor: (state, color: string) => option(state, 'backgroundColor', color),
  setLegendPosition: (state, position: object) => option(state, 'legend.position', String(position).toLowerCase()),
  setRange: (state, start: number, end: number) => option(state, 'hAxis.viewWindow', [start, end]),
  setStacked: (state) => option(state, 'isStacked', true),
  reverseCategories: (state) => option(state, 'vAxis.direction', -1),
  reverseDirection: (state) => option(state, 'hAxis.direction', -1),
};

/** The chart on this sheet behind a handle; a chart that was only built stands nowhere. */
function onSheet(sheet: FakeSheet, chart: object): number {
  const { id } = stateOf<ChartState>(chart).data;
  const at = chartsOf(sheet).findIndex((one) => one.id === id);
  if (id === null || at < 0) throw hostError('The chart is not on this sheet.');
  return at;
}

export const SHEET_CHARTS: Methods<SheetState> = {
  newChart: ({ execution }) =>
    handle<ChartState>(execution, 'EmbeddedChartBuilder', { execution, data: EMPTY }, COMMON_BUILDER),
  getCharts: ({ execution, sheet }) => chartsOf(sheet).map((data) => chartOf(execution, data)),
  insertChart({ execution, sheet }, chart: object) {
    assertSheetEditable(execution, sheet);
    const { data } = stateOf<ChartState>(chart);
    keep(sheet, 'charts', [...chartsOf(sheet), { ...data, id: execution.document.nextId() }]);
  },
  updateChart({ execution, sheet }, chart: object) {
    assertSheetEditable(execution, sheet);
    const at = onSheet(sheet, chart);
    const { data } = stateOf<ChartState>(chart);
    keep(
      sheet,
      'charts',
      chartsOf(sheet).map((one, index) => (index === at ? data : one)),
    );
  },
  removeChart({ execution, sheet }, chart: object) {
    assertSheetEditable(execution, sheet);
    const at = onSheet(sheet, chart);
    keep(
      sheet,
      'charts',
      chartsOf(sheet).filter((_, index) => index !== at),
    );
  },
};
