/** «Добавить значения»: what each indicator of the appendix has come to, beside it, into empty cells or those we filled before. */
import type { Completion, IndicatorValue } from '../completion/completion.js';
import { type CellAddress, cellAt, contains, type Grid } from '../grid/grid.js';
import type { Appendix, AppendixStatement, Roadmap } from '../roadmap/roadmap.js';
import { areValueHeadings, MET_HEADING, valueHeading } from '../roadmap/value-columns.js';
import type { SetText } from '../rules/finding.js';
import { firstTaken, takenWords } from './free-cells.js';
import { EMPTY_PATCH, type NewColumn, type WorkbookPatch } from './patch.js';
import { percent } from './words.js';

export interface AppendixValuesPlan {
  readonly patch: WorkbookPatch;
  /** Indicators whose values are new or stand for another day now; 0 when all is there already. */
  readonly added: number;
  /** What is not written and why: Russian sentences with what to do; `null` when all is well. */
  readonly problem: string | null;
}

const NOTHING: AppendixValuesPlan = { patch: EMPTY_PATCH, added: 0, problem: null };

const VALUE_WIDTH = 14;
const MET_WIDTH = 26;

/**
 * Two columns right of the table of indicators, «Значение на 30.06.2022» and «Достигнут». Where they stand already, of whatever day,
 * they are brought up to the day of `completion`; what people wrote into them stays. A roadmap without an appendix gets nothing.
 */
export function planAppendixValues(roadmap: Roadmap, completion: Completion): AppendixValuesPlan {
  const { appendix } = roadmap;
  if (!appendix) return NOTHING;
  const grid = appendix.grid ?? roadmap.grid;
  const values = valuesOf(appendix, completion);
  const heading = valueHeading(completion.asOf);
  const left = appendix.place.right + 1;
  const titles = [0, 1].map((at) => cellAt(grid, appendix.place.top, left + at).text);
  return areValueHeadings(titles[0] ?? '', titles[1] ?? '')
    ? updated(grid, appendix, values, heading)
    : addedColumns(grid, appendix, values, heading);
}

/** What stands beside one statement: the two texts of ours. */
interface Said {
  readonly statement: AppendixStatement;
  readonly value: string;
  readonly met: string;
  /** The value has been computed, so nobody has to write one by hand. */
  readonly computed: boolean;
}

const YES = 'да';
const NO = 'нет';
const NO_VALUE = 'нет данных';
const NO_TARGET = 'цель не указана';
/** Begins every reason of ours, so that a later run tells it from what people write. */
const NOT_COUNTED = 'Не посчитано. ';
const SHARE = /^\d{1,3}(?:,\d{1,2})?\s%$/;

function valuesOf({ statements }: Appendix, { indicators }: Completion): Said[] {
  const key = ({ row, column }: CellAddress): string => `${row}:${column}`;
  // indicators inside the plan come first: on another sheet one may have the address of a statement
  const found = new Map(indicators.map((indicator): [string, IndicatorValue] => [key(indicator), indicator]));
  return statements.flatMap((statement): Said[] => {
    const indicator = found.get(key(statement.at));
    if (indicator?.text !== statement.text) return [];
    const { value, met, problem } = indicator;
    return value === null
      ? [{ statement, value: NO_VALUE, met: `${NOT_COUNTED}${problem ?? ''}`, computed: false }]
      : [{ statement, value: percent(value), met: met === null ? NO_TARGET : met ? YES : NO, computed: true }];
  });
}

function addedColumns(grid: Grid, appendix: Appendix, values: readonly Said[], heading: string): AppendixValuesPlan {
  const { place } = appendix;
  const taken = firstTaken(grid, place, 2);
  if (taken) {
    const problem = `Столбцы «${heading}», «${MET_HEADING}» не добавлены: справа от таблицы показателей, ${takenWords(grid, taken)}. Освободите там два столбца и повторите.`;
    return { ...NOTHING, problem };
  }
  const top = place.top + 1;
  const texts = (said: (value: Said) => string): string[] => {
    const byRow = new Map(values.map((value): [number, string] => [value.statement.row, said(value)]));
    return Array.from({ length: place.bottom - place.top }, (_, at) => byRow.get(top + at) ?? '');
  };
  const column = (at: number, title: string, own: readonly string[], width: number): NewColumn => ({
    sheet: grid.sheet,
    header: { row: place.top, column: place.right + 1 + at },
    title,
    rows: { top, bottom: place.bottom },
    values: own,
    options: null,
    styleFrom: { row: place.top, column: place.right },
    width,
  });
  const columns = [
    column(
      0,
      heading,
      texts(({ value }) => value),
      VALUE_WIDTH,
    ),
    column(
      1,
      MET_HEADING,
      texts(({ met }) => met),
      MET_WIDTH,
    ),
  ];
  return { ...NOTHING, patch: { ...EMPTY_PATCH, columns }, added: values.length };
}

/** The columns stand there: the heading and the cells we filled are brought up to date together. */
function updated(grid: Grid, { place }: Appendix, values: readonly Said[], heading: string): AppendixValuesPlan {
  const left = place.right + 1;
  const edit = (row: number, column: number, text: string): SetText[] => {
    const expect = cellAt(grid, row, column).text;
    return expect === text ? [] : [{ kind: 'set-text', row, column, expect, text }];
  };
  const edits = edit(place.top, left, heading);
  const isAnotherDay = edits.length > 0;
  const refused: CellAddress[] = [];
  let added = 0;
  for (const { statement, value, met, computed } of values) {
    const { row } = statement;
    const taken = takenAt(grid, row, left, computed);
    if (taken) {
      // a value we cannot compute was asked of the person, but it was written for the day that stood in the heading
      if (computed || isAnotherDay) refused.push(taken);
      continue;
    }
    const changes = [...edit(row, left, value), ...edit(row, left + 1, met)];
    if (isAnotherDay || changes.length > 0) added += 1;
    edits.push(...changes);
  }
  const patch = edits.length > 0 ? { ...EMPTY_PATCH, edits: [{ sheet: grid.sheet, edits }] } : EMPTY_PATCH;
  const [first] = refused;
  return { patch, added, problem: first ? refusedText(grid, first, refused.length) : null };
}

/** The first of the two cells of a row that holds something we have not written; `null` when both may be written. */
function takenAt(grid: Grid, row: number, left: number, computed: boolean): CellAddress | null {
  const isOurs = [
    (text: string) => text === NO_VALUE || (computed && SHARE.test(text)),
    (text: string) => [YES, NO, NO_TARGET].indexOf(text) >= 0 || text.startsWith(NOT_COUNTED),
  ];
  const at = isOurs.findIndex((ours, index) => {
    const { kind, text, formula } = cellAt(grid, row, left + index);
    const isMerged = grid.merges.some((merge) => contains(merge, row, left + index));
    return isMerged || formula || !(kind === 'empty' || (kind === 'text' && ours(text)));
  });
  return at < 0 ? null : { row, column: left + at };
}

function refusedText(grid: Grid, first: CellAddress, count: number): string {
  const all = count > 1 ? ` Всего таких ячеек: ${count}.` : '';
  return `Значение показателя не обновлено: рядом с ним, ${takenWords(grid, first)}.${all} Проверьте его или очистите место и повторите.`;
}
