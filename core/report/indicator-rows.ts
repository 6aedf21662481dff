/** The blocks of the sheet of indicators: the figures behind each share, row by row. */
import type { Figures, IndicatorValue } from '../completion/completion.js';
import { cellName } from '../grid/a1.js';
import { clip } from '../text/quote.js';
import { cell, headerRow, type OwnRow } from './cells.js';
import type { OwnCell } from './patch.js';
import { type Condition, type CountFormula, STATE_WORDS } from './recount.js';
import { points } from './words.js';

/** A figure's heading, its width in characters, what it shows, and the conditions by which a formula counts it again. */
interface FigureColumn {
  readonly title: string;
  readonly width: number;
  readonly of: (figures: Figures) => number | null;
  readonly conditions: readonly Condition[];
}

const inState = (title: string, state: keyof typeof STATE_WORDS, of: FigureColumn['of']): FigureColumn => ({
  title,
  width: 12,
  of,
  conditions: [['state', `"${STATE_WORDS[state]}"`]],
});

const COUNTED: Condition = ['state', `"<>${STATE_WORDS.cancelled}"`];
const DONE: Condition = ['done', '"да"'];
const CONFIRMED: Condition = ['confirmed', '"да"'];

const PLANNED: FigureColumn = {
  title: 'Запланировано',
  width: 15,
  of: ({ planned }) => planned,
  conditions: [COUNTED],
};
const DONE_ONLY: FigureColumn = { title: 'Исполнено', width: 12, of: ({ done }) => done, conditions: [DONE] };
const DONE_AND_CONFIRMED: FigureColumn = {
  title: 'Исполнено и подтверждено',
  width: 15,
  of: ({ doneAndConfirmed }) => doneAndConfirmed,
  conditions: [DONE, CONFIRMED],
};

const BEFORE_SHARE: readonly FigureColumn[] = [
  PLANNED,
  DONE_ONLY,
  { title: 'Подтверждено', width: 15, of: ({ confirmed }) => confirmed, conditions: [CONFIRMED, COUNTED] },
  DONE_AND_CONFIRMED,
];

const AFTER_SHARE: readonly FigureColumn[] = [
  inState('Исполнено в срок', 'done-in-time', ({ inTime }) => inTime),
  inState('С опозданием', 'done-late', ({ late }) => late),
  inState('Исполнено, день неизвестен', 'done', ({ doneUndated }) => doneUndated),
  inState('Просрочено', 'overdue', ({ overdue }) => overdue),
  inState('Срок не наступил', 'not-due', ({ notDue }) => notDue),
  inState('Срок не определён', 'undated', ({ undated }) => undated),
  inState('Отметка неясна', 'unclear', ({ unclear }) => unclear),
  inState('Отменено (не в счёте)', 'cancelled', ({ cancelled }) => cancelled),
];

const NAME_WIDTH = 42;
const SHARE_WIDTH = 10;
const CHANGE_WIDTH = 15;
export const SHARE_COLUMN = 1 + BEFORE_SHARE.length;

/** Widths of the columns; `changes`: with the column of changes at the end. */
export function indicatorWidths(changes: boolean): number[] {
  return [
    NAME_WIDTH,
    ...BEFORE_SHARE.map(({ width }) => width),
    SHARE_WIDTH,
    ...AFTER_SHARE.map(({ width }) => width),
    ...(changes ? [CHANGE_WIDTH] : []),
  ];
}

/** Heading of a block; the first cell says what its rows are, the last may say since when shares have changed. */
export function blockHeader(title: string, change: string | null = null): OwnRow {
  return headerRow([
    title,
    ...BEFORE_SHARE.map((column) => column.title),
    'Доля',
    ...AFTER_SHARE.map((column) => column.title),
    ...(change === null ? [] : [change]),
  ]);
}

/** One slice of the plan as a row shows it. */
export interface Slice {
  readonly name: string;
  readonly figures: Figures;
  /** How a formula counts it again from the lists below; `null` where it cannot. */
  readonly count: CountFormula | null;
  /** Its counts are fractions: they are shown rounded, the share is not taken from what is shown. */
  readonly fractions: boolean;
  /** Change of the share; absent in a block that shows none, `null` where it is not known. */
  readonly change?: number | null;
}

/** A row at its place: every figure is a native formula where it can be counted again, and the share one over the figures. */
export function figuresRow({ name, figures, count, fractions, change }: Slice, row: number): OwnRow {
  const figure = ({ of, conditions }: FigureColumn): OwnCell => {
    const value = of(figures);
    if (value === null) return cell('–', 'number');
    const shown = cell(fractions ? hundredths(value) : value, 'number');
    if (!count) return shown;
    return { ...shown, formula: fractions ? `ROUND(${count(conditions)},2)` : count(conditions) };
  };
  return [
    cell(name),
    ...BEFORE_SHARE.map(figure),
    shareCell(figures, shareFormula(figures, count, fractions, row)),
    ...AFTER_SHARE.map(figure),
    ...(change === undefined ? [] : [cell(change === null ? '–' : points(change), 'number')]),
  ];
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** «нет данных» where marks are lacking, a dash where nothing is planned: never 0 %. */
function shareCell({ share, done }: Figures, formula: string | null): OwnCell {
  if (share === null) return done === null ? cell('нет данных') : cell('–', 'number');
  return { value: share, style: 'percent', ...(formula !== null && { formula }) };
}

function shareFormula(
  { doneAndConfirmed }: Figures,
  count: CountFormula | null,
  fractions: boolean,
  row: number,
): string | null {
  const part = doneAndConfirmed === null ? DONE_ONLY : DONE_AND_CONFIRMED;
  if (fractions) return count && `ROUND((${count(part.conditions)})/(${count(PLANNED.conditions)}),4)`;
  const at = (column: FigureColumn): string => cellName({ row, column: 1 + BEFORE_SHARE.indexOf(column) });
  return `ROUND(${at(part)}/${at(PLANNED)},4)`;
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
