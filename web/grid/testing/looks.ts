/** Small looks for tests, with only what a test is about. */
import type { Cell } from '../../../core/grid/grid.js';
import type { StyleLook } from '../../../xlsx/look/styles.js';
import type { BookLook, CellLook, SheetLook } from '../../../xlsx/look.js';

export const PLAIN: StyleLook = {
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: false,
    strike: false,
    script: null,
    color: null,
  },
  fill: null,
  borders: {},
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  rotation: 0,
  indent: 0,
  format: '',
};

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
