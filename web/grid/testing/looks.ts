/** Small looks for tests, with only what a test is about. */
import type { Cell } from '../../../core/grid/grid.js';
import { type StyleLook, USUAL_STYLE } from '../../../xlsx/look/styles.js';
import type { BookLook, CellLook, SheetLook } from '../../../xlsx/look.js';

export const PLAIN = USUAL_STYLE;

export const WRAPPED: StyleLook = { ...PLAIN, wrap: true };

/** A sheet of rows of texts from A1 on; '' makes no cell. */
export function sheetLook(rows: readonly (readonly (string | Cell)[])[], more: Partial<SheetLook> = {}): SheetLook {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((value, column): CellLook[] => {
      if (value === '') return [];
      const cell: Cell = typeof value === 'string' ? { kind: 'text', text: value } : value;
      return [{ row: at, column, cell, style: 0 }];
    }),
  );
  return {
    name: 'План',
    hidden: false,
    own: null,
    tab: null,
    cells,
    rows: [],
    columns: [],
    defaultHeight: 20,
    defaultWidth: 64,
    merges: [],
    frozen: { rows: 0, columns: 0 },
    gridLines: true,
    notes: [],
    links: [],
    marks: [],
    bars: [],
    hasDrawings: false,
    ...more,
  };
}

export function bookLook(sheets: readonly SheetLook[], styles: BookLook['styles'] = [PLAIN]): BookLook {
  return { refused: false, sheets, active: sheets[0]?.name ?? '', styles };
}
