/** `worksheet.charts` (1.1): bars over two columns with their titles, axes and place. */
import type { Rect } from '../../../core/grid/grid.js';
import type { FakeSheet } from '../../book/book.js';
import { bounding } from '../area.js';
import { guardOption } from '../guard.js';
import { type Chart, type ChartSeries, extra, setExtra } from '../store.js';
import { FakeHostGap, invalidArgument, notFound } from '../wire/errors.js';
import { type HostObject, type HostType, type Method, make, type Property, selfOf } from '../wire/types.js';
import { type Bag, bagType } from './bag.js';
import { RANGE } from './range.js';
import { rangeArgument } from './range-argument.js';
import { type SheetSelf, worksheet } from './worksheet.js';

interface ChartSelf extends SheetSelf {
  readonly chart: Chart;
}

const UNSET = undefined;
const FONT = bagType('ChartFont', {
  Bold: UNSET,
  Color: UNSET,
  Italic: UNSET,
  Name: UNSET,
  Size: UNSET,
  Underline: UNSET,
});

/** A colour of an area: written by a method, kept as a setting. */
const FILL = bagType(
  'ChartFill',
  {},
  {},
  {
    SetSolidColor: ({ values, path, guard }: Bag, [color]: readonly unknown[]) => {
      guard();
      values[`${path}Color`] = color;
    },
    Clear: ({ values, path, guard }: Bag) => {
      guard();
      values[`${path}Color`] = 'none';
    },
  },
);
const LINE = bagType('ChartLineFormat', { Color: UNSET, LineStyle: UNSET, Weight: UNSET });

const TITLE = bagType(
  'ChartTitle',
  { Visible: true, Text: UNSET, Overlay: false, HorizontalAlignment: 'Center', Position: 'Top' },
  { Format: bagType('ChartTitleFormat', {}, { Font: FONT, Fill: FILL }) },
);
const LEGEND = bagType(
  'ChartLegend',
  { Visible: true, Position: 'Right', Overlay: false },
  { Format: bagType('ChartLegendFormat', {}, { Font: FONT, Fill: FILL }) },
);
const LABELS = bagType(
  'ChartDataLabels',
  {
    Position: UNSET,
    ShowValue: true,
    ShowSeriesName: false,
    ShowCategoryName: false,
    ShowLegendKey: false,
    ShowPercentage: false,
    ShowBubbleSize: false,
    Separator: UNSET,
    NumberFormat: 'General',
    LinkNumberFormat: true,
  },
  { Format: bagType('ChartDataLabelFormat', {}, { Font: FONT, Fill: FILL }) },
);
const GRIDLINES = bagType(
  'ChartGridlines',
  { Visible: UNSET },
  { Format: bagType('ChartGridlinesFormat', {}, { Line: LINE }) },
);
const AXIS = bagType(
  'ChartAxis',
  {
    Minimum: '',
    Maximum: '',
    MajorUnit: '',
    MinorUnit: '',
    Visible: true,
    ReversePlotOrder: false,
    NumberFormat: 'General',
    LinkNumberFormat: true,
    TickLabelPosition: 'NextToAxis',
    TickLabelSpacing: '',
    MajorTickMark: UNSET,
    MinorTickMark: UNSET,
    CategoryType: 'Automatic',
    Position: 'Automatic',
    ScaleType: 'Linear',
  },
  {
    MajorGridlines: GRIDLINES,
    MinorGridlines: GRIDLINES,
    Title: bagType(
      'ChartAxisTitle',
      { Text: '', Visible: false },
      { Format: bagType('ChartAxisTitleFormat', {}, { Font: FONT }) },
    ),
    Format: bagType('ChartAxisFormat', {}, { Font: FONT, Line: LINE, Fill: FILL }),
  },
);
const AXES = bagType('ChartAxes', {}, { CategoryAxis: AXIS, ValueAxis: AXIS });
const AREA = bagType(
  'ChartAreaFormat',
  { RoundedCorners: false, ColorScheme: UNSET },
  { Fill: FILL, Font: FONT, Border: LINE },
);
const SERIES_FORMAT = bagType('ChartSeriesFormat', {}, { Fill: FILL, Line: LINE });

const guardOf = (sheet: FakeSheet) => (): void => guardOption(sheet, 'allowEditObjects', 'Chart');

function bagOf({ sheet, chart }: ChartSelf, key: string): Bag {
  return { values: chart.values, path: key === '' ? '' : `${key}/`, guard: guardOf(sheet) };
}

interface SeriesSelf extends ChartSelf {
  readonly series: ChartSeries;
}

function seriesSetting(key: string, usual: unknown): Property<SeriesSelf> {
  return {
    get: ({ series }) => {
      const value = key in series.values ? series.values[key] : usual;
      if (value === undefined)
        throw new FakeHostGap(`ChartSeries.${key} was never set: what Excel has there is unknown`);
      return value;
    },
    set: ({ sheet, series }, value) => {
      guardOf(sheet)();
      series.values[key] = value;
    },
  };
}

const seriesBag = ({ sheet, series }: SeriesSelf, key: string): Bag => ({
  values: series.values,
  path: `${key}/`,
  guard: guardOf(sheet),
});

function seriesSource(key: 'source' | 'names'): Method<SeriesSelf> {
  return ({ session, sheet, series }, [range]) => {
    guardOf(sheet)();
    series[key] = { ...rangeArgument(session, sheet, range).rect };
  };
}

const SERIES: HostType<SeriesSelf> = {
  name: 'ChartSeries',
  properties: {
    Name: seriesSetting('Name', UNSET),
    ChartType: { get: ({ series, chart }) => series.values.ChartType ?? chart.values.ChartType },
    HasDataLabels: seriesSetting('HasDataLabels', false),
    GapWidth: seriesSetting('GapWidth', 150),
    Overlap: seriesSetting('Overlap', 0),
    VaryByCategories: seriesSetting('VaryByCategories', false),
    InvertIfNegative: seriesSetting('InvertIfNegative', false),
    Filtered: seriesSetting('Filtered', false),
  },
  links: {
    Format: (self) => make(SERIES_FORMAT, seriesBag(self, 'Format')),
    DataLabels: (self) => make(LABELS, seriesBag(self, 'DataLabels')),
  },
  methods: {
    SetValues: seriesSource('source'),
    SetXAxisValues: seriesSource('names'),
    Delete: ({ chart, series }) => void chart.series.splice(chart.series.indexOf(series), 1),
  },
};

const seriesAt = (self: ChartSelf, index: unknown): HostObject => {
  const series = self.chart.series[Number(index)];
  if (!series) throw notFound('ChartSeriesCollection.getItemAt');
  return make(SERIES, { ...self, series });
};

const SERIES_COLLECTION: HostType<ChartSelf> = {
  name: 'ChartSeriesCollection',
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  items: (self) => self.chart.series.map((series) => make(SERIES, { ...self, series })),
  item: (self, [index]) => seriesAt(self, index),
  methods: {
    GetItemAt: (self, [index]) => seriesAt(self, index),
    GetCount: ({ chart }) => chart.series.length,
    Add: (self, [name]) => {
      guardOf(self.sheet)();
      const series: ChartSeries = { values: name === undefined ? {} : { Name: name }, source: null, names: null };
      self.chart.series.push(series);
      return make(SERIES, { ...self, series });
    },
  },
};

const SCALARS: Readonly<Record<string, unknown>> = {
  Name: UNSET,
  ChartType: UNSET,
  Left: UNSET,
  Top: UNSET,
  Width: 360,
  Height: 216,
  Style: UNSET,
  DisplayBlanksAs: 'NotPlotted',
  PlotVisibleOnly: true,
  ShowAllFieldButtons: false,
};

const PARTS: Readonly<Record<string, HostType<Bag>>> = {
  Title: TITLE,
  Legend: LEGEND,
  DataLabels: LABELS,
  Axes: AXES,
  Format: AREA,
};

function scalar(key: string, usual: unknown): Property<ChartSelf> {
  const { get, set } = bagType('Chart', { [key]: usual }).properties?.[key] ?? {};
  return { get: (self) => get?.(bagOf(self, '')), set: (self, value) => set?.(bagOf(self, ''), value) };
}

const CHART: HostType<ChartSelf> = {
  name: 'Chart',
  identity: ({ chart }) => ({ Id: chart.id, Name: chart.values.Name }),
  properties: {
    Id: { get: ({ chart }) => chart.id },
    ...Object.fromEntries(Object.entries(SCALARS).map(([key, usual]) => [key, scalar(key, usual)])),
  },
  links: {
    Series: (self) => make(SERIES_COLLECTION, self),
    Worksheet: ({ session, sheet }) => worksheet(session, sheet),
    ...Object.fromEntries(
      Object.entries(PARTS).map(([key, type]) => [key, (self: ChartSelf) => make(type, bagOf(self, key))]),
    ),
  },
  methods: {
    SetPosition: ({ session, sheet, chart }, [start, end]) => {
      guardOf(sheet)();
      const first = rangeArgument(session, sheet, start).rect;
      const last = end === undefined || end === null ? null : rangeArgument(session, sheet, end).rect;
      chart.place = last ? bounding(first, last) : { ...first };
    },
    SetData: ({ session, sheet, chart }, [source]) => {
      guardOf(sheet)();
      chart.series.splice(0, chart.series.length, ...seriesOf(rangeArgument(session, sheet, source).rect));
    },
    Delete: ({ sheet, chart }) => {
      guardOf(sheet)();
      setExtra(
        sheet,
        'charts',
        of(sheet).filter((one) => one.id !== chart.id),
      );
    },
  },
};

const of = (sheet: FakeSheet): readonly Chart[] => extra(sheet, 'charts') ?? [];

/** The first column gives the names, each further one a series. */
function seriesOf(source: Rect): ChartSeries[] {
  const names = source.left < source.right ? { ...source, right: source.left } : null;
  const first = names ? source.left + 1 : source.left;
  return Array.from({ length: source.right - first + 1 }, (_, i) => ({
    values: {},
    names,
    source: { ...source, left: first + i, right: first + i },
  }));
}

function add({ session, sheet }: SheetSelf, [type, source, by]: readonly unknown[]): HostObject {
  guardOf(sheet)();
  const range = selfOf(RANGE, source);
  if (typeof type !== 'string' || !range) throw invalidArgument('ChartCollection.add');
  if (by === 'Rows') throw new FakeHostGap('a chart with its series in rows is not in the fake host');
  const number = session.nextId++;
  const chart: Chart = {
    id: `{CHART-${number}}`,
    values: { Name: `Диаграмма ${number}`, ChartType: type },
    place: null,
    series: seriesOf(range.rect),
  };
  setExtra(sheet, 'charts', [...of(sheet), chart]);
  return make(CHART, { session, sheet, chart });
}

function chartBy({ session, sheet }: SheetSelf, test: (chart: Chart, at: number) => boolean): HostObject | null {
  const chart = of(sheet).find(test);
  return chart ? make(CHART, { session, sheet, chart }) : null;
}

const named = (name: unknown) => (chart: Chart) => chart.values.Name === name || chart.id === name;

function certain(found: HostObject | null): HostObject {
  if (!found) throw notFound('ChartCollection.getItem');
  return found;
}

export const CHARTS: HostType<SheetSelf> = {
  name: 'ChartCollection',
  properties: { Count: { get: ({ sheet }) => of(sheet).length } },
  items: ({ session, sheet }) => of(sheet).map((chart) => make(CHART, { session, sheet, chart })),
  item: (self, [name]) => certain(chartBy(self, named(name))),
  methods: {
    Add: add,
    GetItem: (self, [name]) => certain(chartBy(self, named(name))),
    GetItemOrNullObject: (self, [name]) => chartBy(self, named(name)),
    GetItemAt: (self, [index]) => certain(chartBy(self, (_, at) => at === index)),
    GetCount: ({ sheet }) => of(sheet).length,
  },
};
