/** Bars inside cells, charts, and how a sheet of ours prints. */
import { CELL_BAR, CHART_BAR } from '../../../core/report/looks.js';
import type { BarChart, DataBars, OwnSheet } from '../../../core/report/patch.js';
import { rangeOf } from '../place.js';

/** A4; `Excel.PaperType` is not there before Excel is. */
const A4 = 'A4';

export function addBars(sheet: Excel.Worksheet, { range, max }: DataBars): void {
  const { dataBar } = rangeOf(sheet, range).conditionalFormats.add('DataBar');
  dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
  dataBar.upperBoundRule = { type: 'Number', formula: String(max) };
  dataBar.positiveFormat.fillColor = CELL_BAR;
  dataBar.positiveFormat.gradientFill = false;
}

export function addChart(sheet: Excel.Worksheet, { title, names, values, place, percent }: BarChart): void {
  const chart = sheet.charts.add('BarClustered', rangeOf(sheet, values), 'Columns');
  chart.name = title;
  chart.title.text = title;
  chart.legend.visible = false;
  const { top, left, bottom, right } = place;
  chart.setPosition(sheet.getCell(top, left), sheet.getCell(bottom, right));
  const series = chart.series.getItemAt(0);
  series.name = title;
  series.setXAxisValues(rangeOf(sheet, names));
  series.format.fill.setSolidColor(CHART_BAR);
  series.hasDataLabels = true;
  series.gapWidth = 60;
  chart.axes.valueAxis.minimum = 0;
  if (percent) {
    chart.axes.valueAxis.maximum = 1;
    chart.axes.valueAxis.numberFormat = '0%';
  }
  // the first name on top, as in the table
  chart.axes.categoryAxis.reversePlotOrder = true;
}

export function setPage(
  sheet: Excel.Worksheet,
  {
    landscape,
    printArea,
    repeatRows,
  }: Pick<OwnSheet, 'landscape'> & Partial<Pick<OwnSheet, 'printArea' | 'repeatRows'>>,
): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = A4;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (printArea) pageLayout.setPrintArea(rangeOf(sheet, printArea));
  if (repeatRows) {
    pageLayout.setPrintTitleRows(rangeOf(sheet, { ...repeatRows, left: 0, right: 0 }).getEntireRow());
  }
  pageLayout.headersFooters.defaultForAllPages.leftFooter = '&A';
  pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P из &N';
}
