/** The table of the summary sheet: columns, rows and totals with native formulas. */
import type { ConsolidationFigures, ConsolidationRow } from '../consolidation/consolidation.js';
import { columnLetters, rangeName } from '../grid/a1.js';
import { cell, headerRow, type OwnRow } from './cells.js';
import type { OwnCell } from './patch.js';

interface SumColumn {
  readonly title: string;
  readonly width: number;
  readonly of: (figures: ConsolidationFigures) => number | null;
}

const sum = (title: string, of: SumColumn['of'], width = 15): SumColumn => ({ title, width, of });

const BEFORE_SHARE: readonly SumColumn[] = [
  sum('Мероприятий', ({ activities }) => activities),
  sum('Запланировано', ({ planned }) => planned, 16),
  sum('Из них в отчётах', ({ reported }) => reported),
  sum('Исполнено', ({ done }) => done),
  sum('Исполнено и подтверждено', ({ confirmed }) => confirmed, 16),
  sum('Засчитано', ({ credited }) => credited),
];
const AFTER_SHARE: readonly SumColumn[] = [
  sum('Просрочено', ({ overdue }) => overdue),
  sum('Срок не определён', ({ undated }) => undated),
  sum('Показателей в плане', ({ indicators }) => indicators),
  sum('Из них достигнуто', ({ indicatorsMet }) => indicatorsMet),
  sum('Ошибки', ({ findings }) => findings.error, 10),
  sum('Предупреждения', ({ findings }) => findings.warning, 18),
  sum('Советы', ({ findings }) => findings.info, 10),
];

const NAME = ['Муниципалитет', 34] as const;
const SHARE = ['Доля', 12] as const;
const REPORT = ['Отчёт', 28] as const;
const SOURCE = ['Источник', 34] as const;

export const SHARE_COLUMN = 1 + BEFORE_SHARE.length;
const REPORTED_COLUMN = 3;
const CREDITED_COLUMN = 6;

export const SUMMARY_WIDTHS: readonly number[] = [
  NAME[1],
  ...BEFORE_SHARE.map(({ width }) => width),
  SHARE[1],
  ...AFTER_SHARE.map(({ width }) => width),
  REPORT[1],
  SOURCE[1],
];

export function summaryHeader(): OwnRow {
  return headerRow([
    NAME[0],
    ...BEFORE_SHARE.map(({ title }) => title),
    SHARE[0],
    ...AFTER_SHARE.map(({ title }) => title),
    REPORT[0],
    SOURCE[0],
  ]);
}

/** One source; `row` is where it will stand. */
export function rowCells(source: ConsolidationRow, row: number): OwnRow {
  const { name, link, report } = source;
  const figure = ({ of }: SumColumn): OwnCell => (report === 'unread' ? UNKNOWN : numberCell(of(source)));
  return [
    link ? { value: name, style: 'link', link } : cell(name),
    ...BEFORE_SHARE.map(figure),
    shareCell(source, row),
    ...AFTER_SHARE.map(figure),
    reportCell(source),
    cell(sourceText(source)),
  ];
}

/** Sums of the rows from `top` to `bottom`, under the last of them. */
export function totalsCells(totals: ConsolidationFigures, { top, bottom }: { top: number; bottom: number }): OwnRow {
  const columnSum = (own: SumColumn, column: number): OwnCell => {
    const value = own.of(totals);
    return value === null
      ? UNKNOWN
      : { value, style: 'number', formula: `SUM(${rangeName({ top, left: column, bottom, right: column })})` };
  };
  return [
    cell('Итого', 'strong'),
    ...BEFORE_SHARE.map((own, at) => columnSum(own, 1 + at)),
    shareCell(totals, bottom + 1),
    ...AFTER_SHARE.map((own, at) => columnSum(own, SHARE_COLUMN + 1 + at)),
  ];
}

/** «папка/район.xlsx», «папка/районы.xlsx, лист «Бея»». */
export function sourceText({ source, sheet }: ConsolidationRow): string {
  return sheet === null ? source : `${source}, лист «${sheet}»`;
}

/** Why there is no report: the end of a sentence. */
export function whyNotSent({ report, problem }: ConsolidationRow): string {
  if (report === 'unread') return problem ?? '';
  return report === 'no-columns' ? 'в таблице нет столбцов отчёта.' : 'столбцы отчёта пусты.';
}

const UNKNOWN = cell('–', 'number');

const numberCell = (value: number | null): OwnCell => (value === null ? UNKNOWN : cell(value, 'number'));

/** A share with its formula over the figures beside it; never 0 % without a report. */
function shareCell({ share, credited }: ConsolidationFigures, row: number): OwnCell {
  if (share === null) return credited === null ? cell('нет данных') : UNKNOWN;
  const at = (column: number): string => `${columnLetters(column)}${row + 1}`;
  return { value: share, style: 'percent', formula: `${at(CREDITED_COLUMN)}/${at(REPORTED_COLUMN)}` };
}

function reportCell(source: ConsolidationRow): OwnCell {
  const { report, problem } = source;
  if (report === 'sent') return problem === null ? cell('прислан') : cell(`прислан; ${problem}`, 'warning');
  return report === 'unread'
    ? cell(`не прочитан: ${whyNotSent(source)}`, 'error')
    : cell(`не прислан: ${whyNotSent(source)}`, 'warning');
}
