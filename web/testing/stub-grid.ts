/** A grid for tests of the page: plain tables, with what a person does in them done by calls. */
import type { BookLook } from '../../xlsx/look.js';
import type { GridView, TypedCell } from '../grid/grid-view.js';

export interface StubGrid extends GridView {
  readonly shown: BookLook[];
  readonly selected: string[];
  /** What a person types; gives what he is told. */
  type(...cells: readonly TypedCell[]): string | null;
}

export function stubGrid(): StubGrid {
  let edited: Parameters<GridView['onEdit']>[0] = () => null;
  const shown: BookLook[] = [];
  const selected: string[] = [];
  return {
    shown,
    selected,
    show(book) {
      shown.push(book);
    },
    select(sheet, range) {
      const found = shown[shown.length - 1]?.sheets.some(({ name, hidden }) => name === sheet && !hidden) ?? false;
      if (found) selected.push(`${sheet}!${range}`);
      return found;
    },
    onEdit(listener) {
      edited = listener;
    },
    type: (...cells) => edited(cells),
  };
}
