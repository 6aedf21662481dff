/** Adds columns to a user's table, into empty cells only: heading, borders, texts, drop-down, width. */
import { cellName, columnLetters } from '../../../core/grid/a1.js';
import { cellAt, type Rect, rectsTouch } from '../../../core/grid/grid.js';
import { missingSheet } from '../../../core/report/edit-groups.js';
import type { NewColumn } from '../../../core/report/patch.js';
import { quote } from '../../../core/text/quote.js';
import { type Batch, bytesOf } from '../batch.js';
import { guardedAsTyped } from '../guard.js';
import { cellKey } from '../marks/cells.js';
import type { Marks } from '../marks/memory.js';
import { pointsOf } from '../own/format.js';
import { rangeOf } from '../place.js';
import type { ReadBook } from '../read/book.js';
import type { RawValue } from '../read/cells.js';
import type { SheetContent } from '../read/contents.js';
import { askBorders, setBorders } from './borders.js';
import { addDropDown, askValidation } from './drop-downs.js';

interface Asked {
  readonly column: NewColumn;
  readonly content: SheetContent;
  /** What the cells hold now, from the heading down. */
  readonly cells: Excel.Range;
  readonly format: Excel.RangeFormat;
  readonly validation: Excel.DataValidation | null;
  readonly borders: ReturnType<typeof askBorders> | null;
}

export interface ColumnQuestions {
  readonly asked: readonly Asked[];
  /** Russian sentences about columns whose sheet is gone. */
  readonly notes: readonly string[];
}

/** Queue it with the other questions. */
export function askColumns(read: ReadBook, columns: readonly NewColumn[]): ColumnQuestions {
  const notes = new Set<string>();
  const asked = columns.flatMap((column): Asked[] => {
    const content = read.contents.find(({ sheet }) => sheet.name === column.sheet);
    if (!content) {
      notes.add(missingSheet(column.sheet));
      return [];
    }
    const { proxy } = content.sheet;
    const cells = rangeOf(proxy, wholeColumn(column)).load('values');
    const neighbour = neighbourOf(column, columns);
    return [
      {
        column,
        content,
        cells,
        format: cells.format.load('columnWidth'),
        validation: column.options ? askValidation(proxy, belowHeading(column)) : null,
        borders: neighbour < 0 ? null : askBorders(proxy, { ...column.rows, left: neighbour, right: neighbour }),
      },
    ];
  });
  return { asked, notes: [...notes] };
}

/** Queues the columns. Returns a note for each that could not be added. `marksOf`: our marks on a sheet, by its id. */
export async function addColumns(
  batch: Batch,
  { asked, notes }: ColumnQuestions,
  marksOf: (sheetId: string) => Marks,
): Promise<string[]> {
  const refused: string[] = [];
  for (const one of asked) {
    const { header, title, sheet, values } = one.column;
    const reason = refusal(one);
    if (reason === null) {
      await batch.room(bytesOf(JSON.stringify(values ?? [])) + 2_000);
      addColumn(one, marksOf(one.content.sheet.id));
    } else {
      const place = `столбец ${columnLetters(header.column)} ${quote(title)}`;
      refused.push(`Лист «${sheet}»: ${place} не добавлен – ${reason}.`);
    }
  }
  return [...notes, ...refused];
}

function refusal({ column, content, cells }: Asked): string | null {
  if (content.sheet.locked) return 'лист защищён от изменений';
  const whole = wholeColumn(column);
  if (content.grid.merges.some((merge) => rectsTouch(merge, whole))) return 'там есть объединённые ячейки';
  for (const row of [column.header.row, ...rowsOf(column.rows)]) {
    const at = { row, column: column.header.column };
    const cell = cellAt(content.grid, row, at.column);
    const now: RawValue = cells.values[row - whole.top]?.[0] ?? '';
    if (cell.kind !== 'empty' || cell.formula || now !== '') {
      const text = now === '' ? cell.text : String(now);
      return `в ячейке ${cellName(at)} теперь ${text === '' ? 'формула' : quote(text)}`;
    }
  }
  return null;
}

function addColumn({ column, content, format, validation, borders }: Asked, marks: Marks): void {
  const { header, title, rows, values, styleFrom, options, width } = column;
  const { proxy } = content.sheet;
  const heading = proxy.getCell(header.row, header.column);
  heading.copyFrom(proxy.getCell(styleFrom.row, styleFrom.column), 'Formats');
  const mark = marks.get(cellKey(styleFrom.row, styleFrom.column));
  // the neighbour may bear a mark of ours, and its own fill is the one to take
  if (mark && mark.former === null) heading.format.fill.clear();
  else if (mark?.former) heading.format.fill.color = mark.former;
  heading.values = [[guardedAsTyped(title)]];
  const below = rangeOf(proxy, belowHeading(column));
  if (values && values.length > 0) {
    below.values = rowsOf(rows).map((_, at) => [guardedAsTyped(values[at] ?? '')]);
    below.format.wrapText = true;
    below.format.verticalAlignment = 'Top';
  }
  if (borders) setBorders(proxy, belowHeading(column), borders);
  if (options) addDropDown(proxy, belowHeading(column), options, validation);
  if (format.columnWidth < pointsOf(width)) heading.format.columnWidth = pointsOf(width);
}

/** The nearest column to the left that is not new itself; −1 for none. */
function neighbourOf({ sheet, header }: NewColumn, columns: readonly NewColumn[]): number {
  let column = header.column - 1;
  while (columns.some((other) => other.sheet === sheet && other.header.column === column)) column -= 1;
  return column;
}

function belowHeading({ header, rows }: NewColumn): Rect {
  return { ...rows, left: header.column, right: header.column };
}

function wholeColumn({ header, rows }: NewColumn): Rect {
  return { top: Math.min(header.row, rows.top), bottom: rows.bottom, left: header.column, right: header.column };
}

function rowsOf({ top, bottom }: { readonly top: number; readonly bottom: number }): number[] {
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, at) => top + at);
}
