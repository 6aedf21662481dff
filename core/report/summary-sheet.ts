/** The sheet «Вешки – свод»: a row a municipality, totals, a chart, and who has not sent a report. */
import { type IsoDay, russianDate } from '../calendar/date.js';
import type { Consolidation, ConsolidationRow } from '../consolidation/consolidation.js';
import { counted } from '../text/plural.js';
import { BLANK, line, type OwnRow, proseMerges } from './cells.js';
import { type BarChart, type OwnSheet, SHEET_NAMES } from './patch.js';
import {
  rowCells,
  SHARE_COLUMN,
  SUMMARY_WIDTHS,
  sourceText,
  summaryHeader,
  totalsCells,
  whyNotSent,
} from './summary-rows.js';
import { percent } from './words.js';

/** Bars of one chart that can still be read. */
const MOST_BARS = 30;
/** A chart is as high as its bars ask, in rows. */
const CHART = { columns: 8, leastRows: 16, besideBars: 5 } as const;

/** The same consolidation gives the same sheet. A row whose source has a link leads there. */
export function planSummarySheet(consolidation: Consolidation, { asOf }: { readonly asOf: IsoDay }): OwnSheet {
  const { rows: sources, totals } = consolidation;
  const rows: OwnRow[] = [line('Свод по дорожным картам', 'title'), line(headline(consolidation, asOf), 'subtitle')];
  rows.push(BLANK);
  const header = rows.length;
  const top = header + 1;
  const bottom = header + sources.length;
  if (sources.length > 0) {
    rows.push(summaryHeader(), ...sources.map((source, at) => rowCells(source, top + at)));
    rows.push(totalsCells(totals, { top, bottom }));
  }
  rows.push(
    ...namesBlock('Отчёт не прислали', sources, ({ report }) => report === 'no-marks' || report === 'no-columns'),
    ...namesBlock('Не удалось прочитать', sources, ({ report }) => report === 'unread'),
    BLANK,
    line('Как посчитано', 'subtitle'),
    ...countingLines(consolidation).map((text) => line(text, 'muted')),
  );
  const measured = sources.filter(({ share }) => share !== null).length;
  const chart = measured > 1 ? shareChart(top, measured, rows.length + 1) : null;
  return {
    key: 'summary',
    name: SHEET_NAMES.summary,
    rows,
    widths: SUMMARY_WIDTHS,
    frozenRows: sources.length > 0 ? top : 0,
    filter: sources.length > 0 ? { top: header, left: 0, bottom, right: SUMMARY_WIDTHS.length - 1 } : null,
    merges: proseMerges(rows, SUMMARY_WIDTHS),
    bars: measured > 0 ? [{ range: { top, left: SHARE_COLUMN, bottom, right: SHARE_COLUMN }, max: 1 }] : [],
    charts: chart ? [chart] : [],
    landscape: true,
    repeatRows: sources.length > 0 ? { top: header, bottom: header } : null,
  };
}

function headline({ rows, totals: { credited, reported, share } }: Consolidation, asOf: IsoDay): string {
  const day = `Отчётная дата: ${russianDate(asOf)}.`;
  if (rows.length === 0) return `${day} Дорожных карт нет.`;
  const sent = rows.filter(({ report }) => report === 'sent').length;
  const reports = `${day} Отчёт прислали ${sent} из ${rows.length}.`;
  if (share === null || credited === null) return reports;
  const measures = counted(reported, 'мероприятия', 'мероприятий', 'мероприятий');
  return `${reports} Засчитано ${credited} из ${measures} в отчётах (${percent(share)}).`;
}

/** «Отчёт не прислали: 2» and a line for each of them. */
function namesBlock(
  title: string,
  sources: readonly ConsolidationRow[],
  isWanted: (row: ConsolidationRow) => boolean,
): OwnRow[] {
  const wanted = sources.filter(isWanted);
  if (wanted.length === 0) return [];
  const lines = wanted.map((row) => line(`${row.name} (${sourceText(row)}): ${whyNotSent(row)}`, 'muted'));
  return [BLANK, line(`${title}: ${wanted.length}`, 'subtitle'), ...lines];
}

function countingLines({ totals: { planned, reported }, shareOfAll }: Consolidation): [string, string] {
  const rest = planned - reported;
  const silent = counted(rest, 'мероприятие', 'мероприятия', 'мероприятий');
  const ofAll =
    rest > 0 && shareOfAll !== null
      ? ` Мероприятия без отчёта в долю не входят; если считать их (${silent}) неисполненными, она будет ${percent(shareOfAll)}.`
      : '';
  return [
    'Доля = засчитано : в отчётах. Засчитано – исполнено и подтверждено, а где нет столбца «Подтверждающий документ», – исполнено. Отменённые мероприятия и пустые строки в план не входят.',
    `Доля в итоге посчитана по суммам, это не среднее долей.${ofAll}`,
  ];
}

/** Shares of the rows that have one: they stand first. */
function shareChart(top: number, measured: number, under: number): BarChart {
  const bars = Math.min(measured, MOST_BARS);
  const height = Math.max(CHART.leastRows, bars + CHART.besideBars);
  const bottom = top + bars - 1;
  return {
    title: measured > bars ? `Доля исполнения: первые ${bars} из ${measured}` : 'Доля исполнения',
    names: { top, left: 0, bottom, right: 0 },
    values: { top, left: SHARE_COLUMN, bottom, right: SHARE_COLUMN },
    place: { top: under, left: 0, bottom: under + height - 1, right: CHART.columns - 1 },
    percent: true,
  };
}
