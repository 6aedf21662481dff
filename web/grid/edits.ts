/** What a person's action means for the cells of a sheet: the texts they are to hold, or why not, a Russian sentence. */
import { cellName } from '../../core/grid/a1.js';
import { type Cell, type CellAddress, contains, type Rect } from '../../core/grid/grid.js';
import { counted } from '../../core/text/plural.js';
import type { CellLook, SheetLook } from '../../xlsx/look.js';
import type { TypedCell } from './grid-view.js';

/** Cells by place, for one sheet. */
export interface SheetCells {
  readonly look: SheetLook;
  at(row: number, column: number): Cell | undefined;
  /** Style of the cell, or of its row or column. */
  styleAt(row: number, column: number): number;
}

/** Cells to change, none where all hold the texts already; or a refusal. */
export type Edit = { readonly cells: readonly TypedCell[] } | { readonly problem: string };

/** Cells one action may fill. */
const MOST_CELLS = 20_000;

export const ONLY_TEXTS =
  'Здесь можно менять только тексты ячеек. Строки, столбцы, листы и оформление меняйте в Excel: отметки при этом сохранятся.';

export function sheetCells(look: SheetLook): SheetCells {
  const rows = new Map<number, Map<number, CellLook>>();
  for (const cell of look.cells) {
    let cells = rows.get(cell.row);
    if (!cells) {
      cells = new Map();
      rows.set(cell.row, cells);
    }
    cells.set(cell.column, cell);
  }
  return {
    look,
    at: (row, column) => rows.get(row)?.get(column)?.cell,
    styleAt: (row, column) =>
      rows.get(row)?.get(column)?.style ??
      look.rows.find((one) => one.row === row)?.style ??
      look.columns.find(({ from, to }) => column >= from && column <= to)?.style ??
      0,
  };
}

/** Why the editor may not open over a cell; `null` where it may. */
export function whyClosed(sheet: SheetCells, { row, column }: CellAddress): string | null {
  if (sheet.look.own !== null)
    return `Лист «${sheet.look.name}» составляет программа, при следующей проверке правка пропала бы. Исправьте саму дорожную карту.`;
  return sheet.at(row, column)?.formula
    ? `В ячейке ${cellName({ row, column })} формула. Формулы меняйте в Excel: здесь показан их сохранённый результат.`
    : null;
}

/** One cell is to hold this text. */
export function typeText(sheet: SheetCells, cell: CellAddress, text: string): Edit {
  return edit(sheet, [{ ...cell, text }]);
}

/** The cells of a rectangle are to be emptied. */
export function clearTexts(sheet: SheetCells, rect: Rect): Edit {
  const filled = sheet.look.cells.filter(({ row, column, cell }) => contains(rect, row, column) && cell.text !== '');
  return edit(
    sheet,
    filled.map(({ row, column }) => ({ row, column, text: '' })),
  );
}

/** Rows of texts go into the cells from the top left of a rectangle on; a single text into all of them. */
export function pasteTexts(sheet: SheetCells, rect: Rect, rows: readonly (readonly string[])[]): Edit {
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  const size = (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
  if ((only === undefined ? rows.reduce((sum, row) => sum + row.length, 0) : size) > MOST_CELLS)
    return {
      problem: `За один раз заполняется не больше ${counted(MOST_CELLS, 'ячейки', 'ячеек', 'ячеек')}. Выделите место поменьше.`,
    };
  const cells: Place[] = [];
  if (only === undefined) {
    rows.forEach((row, down) => {
      row.forEach((text, across) => void cells.push({ row: rect.top + down, column: rect.left + across, text }));
    });
  } else {
    for (let row = rect.top; row <= rect.bottom; row++)
      for (let column = rect.left; column <= rect.right; column++)
        if (!isCovered(sheet, row, column)) cells.push({ row, column, text: only });
  }
  // empty cells over covered ones: that is how a merged block is copied
  const open = cells.filter(({ row, column, text }) => text !== '' || !isCovered(sheet, row, column));
  const covered = open.find(({ row, column }) => isCovered(sheet, row, column));
  if (covered)
    return {
      problem: `Вставка не сделана: ${cellName(covered)} – часть объединённых ячеек, текст в ней не был бы виден. Вставьте в другое место.`,
    };
  return edit(sheet, open);
}

/** Texts of a rectangle as shown, for the clipboard; rows and columns below and beside all cells are left out. */
export function copyTexts(sheet: SheetCells, rect: Rect): string[][] {
  let bottom = rect.top;
  let right = rect.left;
  for (const { row, column } of sheet.look.cells) {
    if (!contains(rect, row, column)) continue;
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return Array.from({ length: bottom - rect.top + 1 }, (_, down) =>
    Array.from(
      { length: right - rect.left + 1 },
      (_, across) => sheet.at(rect.top + down, rect.left + across)?.text ?? '',
    ),
  );
}

type Place = CellAddress & { readonly text: string };

function edit(sheet: SheetCells, places: readonly Place[]): Edit {
  const changed = places.filter(({ row, column, text }) => (sheet.at(row, column)?.text ?? '') !== text);
  for (const place of changed) {
    const problem = whyClosed(sheet, place);
    if (problem !== null) return { problem };
  }
  return { cells: changed.map(({ row, column, text }) => ({ sheet: sheet.look.name, row, column, text })) };
}

/** Under a merged block, save its first cell. */
function isCovered({ look }: SheetCells, row: number, column: number): boolean {
  return look.merges.some((merge) => contains(merge, row, column) && (row !== merge.top || column !== merge.left));
}
