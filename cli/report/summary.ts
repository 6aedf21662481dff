/** The «свод» for a person at a terminal: a line a municipality, totals, and who is missing. */
import { type IsoDay, russianDate } from '../../core/calendar/date.js';
import type {
  Consolidation,
  ConsolidationFigures,
  ConsolidationRow,
  ReportState,
} from '../../core/consolidation/consolidation.js';
import { sourceText, whyNotSent } from '../../core/report/summary-rows.js';
import { fold } from '../../core/text/fold.js';
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

const MOST_NAMES = 5;
const MOST_SOURCES = 3;

/** Names that several rows bear, as one sentence: marked copies in a sub-folder would be counted beside their sources. */
export function repeatedNames(rows: readonly ConsolidationRow[]): string | null {
  const groups = new Map<string, ConsolidationRow[]>();
  for (const row of rows.filter((one) => !isUnread(one))) {
    const key = fold(row.name);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const repeated = [...groups.values()].filter((group) => group.length > 1);
  if (repeated.length === 0) return null;
  const names = listed(repeated.map(groupText), MOST_NAMES, '; ');
  return `В своде повторяются: ${names}. Если это копии одной карты, оставьте одну: сейчас она сосчитана несколько раз.`;
}

function groupText(rows: readonly ConsolidationRow[]): string {
  const sources = listed(rows.map(sourceText), MOST_SOURCES, ', ');
  return `«${rows[0]?.name ?? ''}» – ${counted(rows.length, 'строка', 'строки', 'строк')} (${sources})`;
}

/** The first of them, and how many more there are. */
function listed(texts: readonly string[], most: number, separator: string): string {
  const more = texts.length - most;
  return texts.slice(0, most).join(separator) + (more > 0 ? ` и ещё ${more}` : '');
}

const isSilent = ({ report }: ConsolidationRow): boolean => report === 'no-marks' || report === 'no-columns';

function missing(title: string, rows: readonly ConsolidationRow[], { paint, width }: Style): string[] {
  if (rows.length === 0) return [];
  const lines = rows.map((row) => wrap(`${row.name} (${sourceText(row)}): ${whyNotSent(row)}`, width, '    ', '  '));
  return ['', paint(`${title}: ${rows.length}`, 'bold'), ...lines];
}
