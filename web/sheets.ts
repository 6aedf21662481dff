/** The grid of the page, made when there is something to show in it. */
import type { BookLook } from '../xlsx/look.js';
import type { Changed } from './book/open-book.js';
import type { Desk } from './desk.js';
import type { GridView, TypedCell } from './grid/grid-view.js';
import { NO_GRID } from './problems.js';

export interface Sheets {
  /** Without a grid the user is told of it, and the page goes on without. */
  show(look: BookLook): Promise<void>;
  /** Shows what a change has made of the book on view. */
  update(look: BookLook, changed: Changed): void;
  /** Selects and scrolls to; false where there is no such sheet. */
  select(sheet: string, range: string): boolean;
}

/** `typed`: as the listener of `GridView.onEdit`. */
export function createSheets(
  desk: Desk,
  create: () => Promise<GridView>,
  typed: (cells: readonly TypedCell[]) => string | null,
): Sheets {
  let grid: GridView | null = null;
  return {
    async show(look) {
      if (!grid) {
        grid = await create().catch(() => null);
        if (!grid) return desk.set({ problem: NO_GRID });
        grid.onEdit(typed);
      }
      grid.show(look);
    },
    update: (look, changed) => grid?.show(look, changed ?? undefined),
    // without a grid, which the user has been told of, there is nothing to show
    select: (sheet, range) => grid?.select(sheet, range) ?? true,
  };
}
