/** The seam between the page and its grid: the page knows no more of the grid than this. */
import type { BookLook } from '../../xlsx/look.js';

export interface GridView {
  /**
   * Shows a workbook; the active tab, the selection and the scroll stay where they were if those still exist. `changed`: the only cells in
   * which it differs from the workbook shown before, for less work.
   */
  show(book: BookLook, changed?: readonly CellPlace[]): void;
  /** Selects and scrolls to; false where there is no such sheet, or it is hidden. `range`: `D12` or `A3:F66`. */
  select(sheet: string, range: string): boolean;
  /**
   * What a person typed, pasted or cleared, as texts, one call per action. The listener answers with a sentence where it could not
   * be kept: the grid then shows it and the former content again. It may call `show` before it answers.
   */
  onEdit(listener: (cells: readonly TypedCell[]) => string | null): void;
}

/** Zero-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface TypedCell extends CellPlace {
  readonly text: string;
}
