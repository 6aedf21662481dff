/** Bar charts of a sheet of ours, and bars behind its figures. */
import { CELL_BAR, CHART_BAR } from '../../core/report/looks.js';
import type { BarChart, OwnSheet } from '../../core/report/patch.js';
import { rangeOf } from '../place.js';
import type { Sheet } from '../types.js';

const ROW_HEIGHT = 21;

/**
 * In place of all charts that stand there: the sheet is ours. `same`: they were drawn just so before, and need no more than to be still
 * there, for they follow their cells. `pixels`: how wide the columns are.
 */
export function drawCharts(sheet: Sheet, { charts }: OwnSheet, pixels: readonly number[], same: boolean): void {
  const standing = sheet.getCharts();
  if (same && standing.length === charts.length) return;
  for (const chart of standing) sheet.removeChart(chart);
  for (const chart of charts) sheet.insertChart(built(sheet, chart, pixels));
}

function built(sheet: Sheet, { title, names, values, place, percent }: BarChart, pixels: readonly number[]) {
  const width = pixels.slice(place.left, place.right + 1).reduce((sum, one) => sum + one, 0);
  return sheet
    .newChart()
    .asBarChart()
    .setTitle(title)
    .setColors([CHART_BAR])
    .addRange(rangeOf(sheet, names))
    .addRange(rangeOf(sheet, values))
    .setNumHeaders(0)
    .setOption('legend', { position: 'none' })
    .setOption('hAxis', percent ? { format: '0%', viewWindow: { min: 0, max: 1 } } : { viewWindow: { min: 0 } })
    .setOption('width', Math.max(300, width))
    .setOption('height', (place.bottom - place.top + 1) * ROW_HEIGHT)
    .setPosition(place.top + 1, place.left + 1, 0, 0)
    .build();
}

/** The host has no bars inside cells: the fuller the share, the deeper the colour. */
export function drawBars(sheet: Sheet, { bars }: OwnSheet): void {
  const { NUMBER } = SpreadsheetApp.InterpolationType;
  const rules = bars.map(({ range, max }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .setGradientMinpointWithValue('#FFFFFF', NUMBER, '0')
      .setGradientMaxpointWithValue(CELL_BAR, NUMBER, String(max))
      .setRanges([rangeOf(sheet, range)])
      .build(),
  );
  sheet.setConditionalFormatRules(rules);
}
