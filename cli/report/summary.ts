/** The «свод» for a person at a terminal: a line a municipality, totals, and who is missing. */
import { type IsoDay, russianDate } from '../../core/calendar/date.js';
import type {
  Consolidation,
  ConsolidationFigures,
  ConsolidationRow,
  ReportState,
} from '../../core/consolidation/consolidation.js';
import { sourceText, whyNotSent } from '../../core/report/summary-rows.js';
import { counted } from '../../core/text/plural.js';
import { isUnread } from '../../xlsx/summed-book.js';
import type { Style } from './file.js';
import { column, figure, layTable, shareText } from './table.js';
import { wrap } from './terminal.js';

const REPORTS: Readonly<Record<ReportState, string>> = {
  sent: 'прислан',
  'no-marks': 'отметок нет',
  'no-columns': 'столбцов нет',
  unread: 'не прочитан',
};

const WIDEST_REPORT = Math.max(...Object.values(REPORTS).map((words) => words.length));

/** Lines joined; ends with a line break. */
export function summaryReport({ rows, totals }: Consolidation, asOf: IsoDay, style: Style): string {
  const layout = layTable<ConsolidationFigures & Partial<Pick<ConsolidationRow, 'report'>>>(style.width, [
    column('в плане', ({ planned, report }) => (report === 'unread' ? '–' : figure(planned))),
    column('исполнено', ({ done }) => figure(done)),
    column('засчитано', ({ credited }) => figure(credited)),
    column('доля', ({ share }) => shareText(share)),
    column('просрочено', ({ overdue }) => figure(overdue)),
    column('ошибки', ({ findings, report }) => (report === 'unread' ? '–' : figure(findings.error))),
    column('отчёт', ({ report }) => (report ? REPORTS[report] : ''), WIDEST_REPORT),
  ]);
  const lines = [
    style.paint(layout.header(`Свод на ${russianDate(asOf)}`), 'bold'),
    ...rows.map((row) => layout.row(row.name, row)),
    style.paint(layout.row('Итого', totals).trimEnd(), 'bold'),
    ...missing('Отчёт не прислали', rows.filter(isSilent), style),
    ...missing('Не удалось прочитать', rows.filter(isUnread), style),
  ];
  return `${lines.join('\n')}\n\n`;
}

/** «В своде 6 книг: отчёт прислали 1, не прислали 4, не прочитана 1. Доля исполнения по присланным отчётам: 45,9 %.» */
export function summaryLine({ rows, totals }: Consolidation): string {
  const silent = rows.filter(isSilent).length;
  const unread = rows.filter(isUnread).length;
  const parts = [
    `отчёт прислали ${rows.length - silent - unread}`,
    ...(silent > 0 ? [`не прислали ${silent}`] : []),
    ...(unread > 0 ? [`не удалось прочитать ${unread}`] : []),
  ];
  const share = totals.share === null ? '' : ` Доля исполнения по присланным отчётам: ${shareText(totals.share)}.`;
  return `В своде ${counted(rows.length, 'строка', 'строки', 'строк')}: ${parts.join(', ')}.${share}`;
}

const isSilent = ({ report }: ConsolidationRow): boolean => report === 'no-marks' || report === 'no-columns';

function missing(title: string, rows: readonly ConsolidationRow[], { paint, width }: Style): string[] {
  if (rows.length === 0) return [];
  const lines = rows.map((row) => wrap(`${row.name} (${sourceText(row)}): ${whyNotSent(row)}`, width, '    ', '  '));
  return ['', paint(`${title}: ${rows.length}`, 'bold'), ...lines];
}
