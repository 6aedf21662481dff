/** The blocks of the sheet of indicators: the figures behind each share, row by row. */
import type { Figures, IndicatorValue } from '../completion/completion.js';
import { cellName } from '../grid/a1.js';
import { clip } from '../text/quote.js';
import { cell, headerRow, type OwnRow } from './cells.js';
import type { OwnCell } from './patch.js';

/** A figure's heading, its width in characters and what it shows. */
interface FigureColumn {
  readonly title: string;
  readonly width: number;
  readonly of: (figures: Figures) => number | null;
}

const count = (title: string, of: FigureColumn['of'], width = 14): FigureColumn => ({ title, width, of });

const BEFORE_SHARE: readonly FigureColumn[] = [
  count('Запланировано', ({ planned }) => planned, 16),
  count('Исполнено', ({ done }) => done),
  count('Подтверждено', ({ confirmed }) => confirmed, 16),
  count('Исполнено и подтверждено', ({ doneAndConfirmed }) => doneAndConfirmed, 16),
];

const AFTER_SHARE: readonly FigureColumn[] = [
  count('Исполнено в срок', ({ inTime }) => inTime),
  count('С опозданием', ({ late }) => late),
  count('Исполнено, день неизвестен', ({ doneUndated }) => doneUndated),
  count('Просрочено', ({ overdue }) => overdue),
  count('Срок не наступил', ({ notDue }) => notDue),
  count('Срок не определён', ({ undated }) => undated),
  count('Отметка неясна', ({ unclear }) => unclear),
  count('Отменено (не в счёте)', ({ cancelled }) => cancelled),
];

const NAME_WIDTH = 46;
const SHARE_WIDTH = 12;
export const SHARE_COLUMN = 1 + BEFORE_SHARE.length;
const PLANNED_COLUMN = 1;

export const INDICATOR_WIDTHS: readonly number[] = [
  NAME_WIDTH,
  ...BEFORE_SHARE.map(({ width }) => width),
  SHARE_WIDTH,
  ...AFTER_SHARE.map(({ width }) => width),
];

/** Heading of a block; the first cell says what its rows are. */
export function blockHeader(title: string): OwnRow {
  return headerRow([
    title,
    ...BEFORE_SHARE.map((column) => column.title),
    'Доля',
    ...AFTER_SHARE.map((column) => column.title),
  ]);
}

/** One slice of the plan. `row` is where it will stand: its share is a native formula over the figures beside it. */
export function figuresRow(name: string, figures: Figures, row: number): OwnRow {
  const figure = ({ of }: FigureColumn): OwnCell => cell(of(figures) ?? '–', 'number');
  return [cell(name), ...BEFORE_SHARE.map(figure), shareCell(figures, row), ...AFTER_SHARE.map(figure)];
}

/** «нет данных» where marks are lacking, a dash where nothing is planned: never 0 %. */
function shareCell({ share, done, doneAndConfirmed }: Figures, row: number): OwnCell {
  if (share === null) return done === null ? cell('нет данных') : cell('–', 'number');
  const column = PLANNED_COLUMN + (doneAndConfirmed === null ? 1 : 3);
  const formula = `${cellName({ row, column })}/${cellName({ row, column: PLANNED_COLUMN })}`;
  return { value: share, style: 'percent', formula };
}

/** The plan's own indicators: value, target, whether it is reached, whose measures were counted or why there is no value. */
export function indicatorBlock(indicators: readonly IndicatorValue[]): OwnRow[] {
  if (indicators.length === 0) return [];
  return [
    headerRow(['Показатель плана', 'Значение', 'Цель', 'Достигнут', 'Как посчитан']),
    ...indicators.map(indicatorRow),
  ];
}

function indicatorRow({ text, executor, value, target, met, problem }: IndicatorValue): OwnRow {
  return [
    cell(clip(text, 300)),
    value === null ? cell('нет данных') : cell(value, 'percent'),
    target === null ? cell('не указана') : cell(target, 'percent'),
    met === null ? cell('–') : cell(met ? 'да' : 'нет', met ? 'text' : 'warning'),
    cell(problem ?? (executor === null ? 'по всему плану' : `по мероприятиям исполнителя «${executor}»`), 'muted'),
  ];
}
