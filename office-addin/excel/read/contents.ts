/** Reads sheets into grids: sizes first, then cells in pieces that fit into one answer (`excel.md #18`, `#20`, `#36`). */

import type { NumberFormatter } from '../../../core/format/format.js';
import type { Rect } from '../../../core/grid/grid.js';
import { rangeOf } from '../place.js';
import type { Run } from '../run.js';
import { type Assembled, assemble } from './assemble.js';
import { blocksOf } from './blocks.js';
import { readLayouts, type SheetLayout } from './layout.js';
import type { SheetState } from './outline.js';
import { readInTrips } from './trips.js';

export interface SheetContent extends SheetLayout, Assembled {}

export interface Contents {
  readonly sheets: readonly SheetContent[];
  /** Russian sentences about what could not be read. */
  readonly notes: readonly string[];
}

/** A stray cell far below or to the right must not make a million rows: what lies beyond is left out and told. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 256;
const EMPTY: Rect = { top: 0, left: 0, bottom: -1, right: -1 };

/** Two round trips for sheets of up to 2,000 rows in all. */
export async function readContents(run: Run, sheets: readonly SheetState[], show: NumberFormatter): Promise<Contents> {
  const layouts = await readLayouts(run, sheets);
  const sized = layouts.sheets.map((layout) => ({ layout, ...kept(layout.used) }));
  const blocks = sized.flatMap(({ layout: { sheet, used }, rect }) =>
    used ? blocksOf(rect).map((block) => ({ sheet, rect: block })) : [],
  );
  const answers = await readInTrips(run, blocks, ({ sheet, rect }) => {
    return { sheet, rect, range: rangeOf(sheet.proxy, rect).load('values,numberFormat,valueTypes') };
  });
  return {
    notes: [...layouts.notes, ...sized.filter(({ cut }) => cut).map(({ layout }) => cutNote(layout.sheet.name))],
    sheets: sized.map(({ layout, rect }) => {
      const pieces = answers.filter(({ sheet }) => sheet === layout.sheet);
      const raw = pieces.map(({ rect: place, range: { values, numberFormat: formats, valueTypes: types } }) => {
        return { rect: place, values, formats, types };
      });
      return { ...layout, ...assemble(layout.sheet.name, rect, raw, layout, show) };
    }),
  };
}

function kept(used: Rect | null): { readonly rect: Rect; readonly cut: boolean } {
  if (!used) return { rect: EMPTY, cut: false };
  const rect = { ...used, bottom: Math.min(used.bottom, MOST_ROWS - 1), right: Math.min(used.right, MOST_COLUMNS - 1) };
  return { rect, cut: rect.bottom < used.bottom || rect.right < used.right };
}

function cutNote(sheet: string): string {
  return `Лист «${sheet}» слишком велик: прочитаны первые ${MOST_ROWS} строк и ${MOST_COLUMNS} столбцов.`;
}
