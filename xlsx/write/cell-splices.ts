/** Puts cells into a sheet: in place of those that stand there, between others, into rows that do not exist yet. */
import type { CellAddress } from '../../core/grid/grid.js';
import { scanCells } from '../read/cells.js';
import type { XmlElement } from '../xml/scan.js';
import { appendedChild, insertion, type Splice } from '../xml/splice.js';

export interface CellWrite extends CellAddress {
  /** The new cell; `style` is that of the cell that stands there, 0 where none does. */
  readonly xml: (style: number) => string;
}

interface RowPlace {
  readonly openEnd: number;
  readonly cells: { readonly column: number; readonly style: number; readonly start: number; readonly end: number }[];
}

/** Splices for all cells to be written, each address once. */
export function cellSplices(xml: string, data: XmlElement, writes: readonly CellWrite[]): Splice[] {
  const rows = new Map<number, CellWrite[]>();
  for (const write of [...writes].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const row = rows.get(write.row);
    if (row) row.push(write);
    else rows.set(write.row, [write]);
  }
  const { places, following } = findRows(xml, data, rows);
  return [...rows].flatMap(([row, cells]) => {
    const place = places.get(row);
    if (place) return rowSplices(xml, data.prefix, place, cells);
    const rowXml = `<${data.prefix}row r="${row + 1}">${contentOf(cells)}</${data.prefix}row>`;
    const before = following.get(row);
    return before === undefined ? [appendedChild(data, rowXml)] : [insertion(before, rowXml)];
  });
}

/** Where the wanted rows stand, and for those that do not, where the next row begins. */
function findRows(xml: string, data: XmlElement, rows: ReadonlyMap<number, unknown>) {
  const places = new Map<number, RowPlace>();
  const following = new Map<number, number>();
  const missing = [...rows.keys()];
  let passed = 0;
  let current: RowPlace | undefined;
  scanCells(xml, data, {
    wants: (row) => rows.has(row),
    row({ row, start, openEnd }) {
      current = rows.has(row) ? { openEnd, cells: [] } : undefined;
      if (current) places.set(row, current);
      for (; (missing[passed] ?? Number.POSITIVE_INFINITY) <= row; passed++) following.set(missing[passed] ?? 0, start);
    },
    cell({ column, style, start, end }) {
      current?.cells.push({ column, style, start, end });
    },
  });
  return { places, following };
}

function rowSplices(xml: string, prefix: string, { openEnd, cells }: RowPlace, writes: readonly CellWrite[]): Splice[] {
  if (xml[openEnd - 2] === '/') {
    return [{ start: openEnd - '/>'.length, end: openEnd, text: `>${contentOf(writes)}</${prefix}row>` }];
  }
  return writes.map((write) => {
    const found = cells.find(({ column }) => column === write.column);
    if (found) return { start: found.start, end: found.end, text: write.xml(found.style) };
    const next = cells.find(({ column }) => column > write.column);
    return insertion(next?.start ?? cells[cells.length - 1]?.end ?? openEnd, write.xml(0));
  });
}

function contentOf(writes: readonly CellWrite[]): string {
  return writes.map((write) => write.xml(0)).join('');
}
