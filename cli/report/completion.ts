/** Completion shares with the figures behind them, as lines for a terminal. */
import { russianDate } from '../../core/calendar/date.js';
import type { Completion, Figures, IndicatorValue, LeftOut } from '../../core/completion/completion.js';
import { sheetOfIndicator } from '../../core/report/book-roadmaps.js';
import { percent } from '../../core/report/words.js';
import type { Roadmap } from '../../core/roadmap/roadmap.js';
import { plural } from '../../core/text/plural.js';
import type { Style } from './file.js';
import { column, figure, layTable, shareText, type TableLayout } from './table.js';
import { wrap } from './terminal.js';

/** Shares in all, by executor, section and period, and the plan's own indicators; one sentence when nothing can be counted. */
export function completionLines(completion: Completion, roadmap: Roadmap, style: Style): string[] {
  const { asOf, total, sections, indicators, missingColumns, leftOut } = completion;
  const title = `  Исполнение на ${russianDate(asOf)}`;
  if (total.done === null) {
    const lacking = missingColumns.map((column) => `«${column}»`).join(', ');
    const columns = plural(missingColumns.length, 'столбца', 'столбцов', 'столбцов');
    return [
      style.paint(title, 'bold'),
      wrap(
        `Доли не посчитаны: в таблице нет ${columns} ${lacking}. Добавить столбцы отчёта: veshki report-columns.`,
        style.width,
        '    ',
      ),
    ];
  }
  const layout = layoutFor(style.width, total.confirmed !== null);
  return [
    style.paint(layout.header(title), 'bold'),
    layout.row('    Всего', total),
    ...detailLines(total, style),
    ...group('По исполнителям', executorRows(completion), layout),
    ...group(
      'По разделам',
      sections.map((section) => [section.title || 'До первого раздела', section]),
      layout,
    ),
    ...group('По срокам', periodRows(completion), layout),
    ...(indicators.length > 0 ? ['    Показатели плана'] : []),
    ...indicators.map((indicator) => indicatorLine(indicator, placeWords(indicator, roadmap), style)),
    ...leftOut.map((one) => style.paint(wrap(leftOutWords(one), style.width, '      ', '    '), 'grey')),
  ];
}

type Layout = TableLayout<Figures>;

function layoutFor(width: number, withConfirmation: boolean): Layout {
  return layTable<Figures>(width, [
    column('всего', ({ planned }) => figure(planned)),
    column('исполнено', ({ done }) => figure(done)),
    ...(withConfirmation ? [column<Figures>('с подтверждением', (one) => figure(one.doneAndConfirmed))] : []),
    column('просрочено', ({ overdue }) => figure(overdue)),
    column('доля', ({ share }) => shareText(share)),
  ]);
}

type NamedFigures = readonly [name: string, figures: Figures];

function group(title: string, rows: readonly NamedFigures[], layout: Layout): string[] {
  if (rows.length === 0) return [];
  return [`    ${title}`, ...rows.map(([name, figures]) => layout.row(`      ${name}`, figures))];
}

const ifAny = (name: string, figures: Figures): NamedFigures[] => (figures.planned > 0 ? [[name, figures]] : []);

function executorRows({ executors, withoutExecutor }: Completion): NamedFigures[] {
  const named = executors.map((one): NamedFigures => [one.name, one]);
  return [...named, ...ifAny('исполнитель не указан', withoutExecutor)];
}

function periodRows({ periods, outsidePeriods, withoutDueDay }: Completion): NamedFigures[] {
  const labelled = periods.map((one): NamedFigures => [one.label, one]);
  return [...labelled, ...ifAny('вне периода плана', outsidePeriods), ...ifAny('без последнего дня', withoutDueDay)];
}

/** Of what the total is made up; zeros are left out, and where all are, the line. */
function detailLines(total: Figures, { paint, width }: Style): string[] {
  const { inTime, late, doneUndated, overdue, notDue, undated, unclear, cancelled } = total;
  const parts: [number | null, string][] = [
    [inTime, 'в срок'],
    [late, 'с опозданием'],
    [doneUndated, 'исполнено, но день не указан'],
    [overdue, 'просрочено'],
    [notDue, 'срок не наступил'],
    [undated, 'без срока'],
    [unclear, 'отметка непонятна'],
    [cancelled, 'отменено (не в счёте)'],
  ];
  const text = parts.flatMap(([value, words]) => (value ? [`${words} – ${value}`] : [])).join(', ');
  return text === '' ? [] : [paint(wrap(text, width, '      '), 'grey')];
}

/** «строка 12», with its sheet where that is another one. */
function placeWords(indicator: IndicatorValue, roadmap: Roadmap): string {
  const sheet = sheetOfIndicator(roadmap, indicator);
  return `${sheet === roadmap.grid.sheet ? '' : `лист «${sheet}», `}строка ${indicator.row + 1}`;
}

function indicatorLine(indicator: IndicatorValue, place: string, { paint, width }: Style): string {
  const { text, value, target, met, problem } = indicator;
  const result = value === null ? (problem ?? 'не посчитан') : percent(value);
  const goal = target === null ? '' : `, цель ${percent(target)}`;
  const verdict = met === null ? '' : met ? paint(' – достигнут', 'green') : paint(' – не достигнут', 'yellow');
  return `${wrap(`${text} (${place}): ${result}${goal}`, width, '        ', '      ')}${verdict}`;
}

function leftOutWords({ reason, rows }: LeftOut): string {
  const what = reason === 'empty' ? 'пустые' : 'отменённые';
  const list = rows.map((row) => row + 1).join(', ');
  return `Не вошли в счёт ${what}: ${rows.length === 1 ? 'строка' : 'строки'} ${list}`;
}
