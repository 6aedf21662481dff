/** Where a link of a cell leads. */
import { type CellAddress, contains } from '../../core/grid/grid.js';
import type { LinkTarget, SheetLook } from '../../xlsx/look.js';

export function linkAt({ links }: SheetLook, { row, column }: CellAddress): LinkTarget | null {
  return links.find(({ range }) => contains(range, row, column))?.target ?? null;
}

/** An address a browser may open in a tab of its own; `null` for files and everything that could run. */
export function openable(address: string): string | null {
  return /^(?:https?:\/\/|mailto:)/i.test(address.trim()) ? address.trim() : null;
}
