/** The legacy drawing of a sheet: the boxes in which Excel shows notes. */
import { cellName, parseRange } from '../../core/grid/a1.js';
import { applySplices, insertion, removal, type Splice } from '../xml/splice.js';

/** Declared on the shapes themselves where the drawing does not do it at its root (openpyxl). */
const NAMESPACES =
  ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const shapeTypeXml = (namespaces: string): string =>
  `<v:shapetype${namespaces} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const SHAPE_TYPE_ID = '_x0000_t202';
/** Ids come in clusters of 1,024; each drawing of a workbook has its own. */
const CLUSTER = 1024;

interface Shape {
  readonly start: number;
  readonly end: number;
  readonly id: number;
  /** Name of the cell whose note it shows; empty for other shapes (form controls). */
  readonly cell: string;
}

/** Where a box lies: `left, offset, top, offset, right, offset, bottom, offset` in cells and pixels. */
export type Anchor = readonly number[];

/** An empty drawing; `cluster` is a number no other drawing of the workbook uses. */
export function emptyDrawing(cluster: number): string {
  return `<xml${NAMESPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${cluster}"/></o:shapelayout></xml>`;
}

/** The clusters of ids a drawing says it uses. */
export function clustersOf(vml: string): number[] {
  const start = vml.search(/<(?:[\w.-]+:)?idmap\s/);
  const data = start < 0 ? '' : (/\sdata=["']([\d,\s]+)/.exec(vml.slice(start, vml.indexOf('>', start)))?.[1] ?? '');
  return data
    .split(',')
    .map(Number)
    .filter((cluster) => cluster > 0);
}

/**
 * Draws boxes anew where a cell has one, adds the others at the end, takes those away that are `null`.
 * Cells are named as in `C4`.
 */
export function updateShapes(
  vml: string,
  boxes: ReadonlyMap<string, Anchor | null>,
): { readonly vml: string; readonly empty: boolean } {
  const shapes = shapesOf(vml);
  const splices: Splice[] = [];
  const left = new Map(boxes);
  const root = vml.indexOf('<xml');
  const namespaces = vml.slice(root, vml.indexOf('>', root)).includes('xmlns:v=') ? '' : NAMESPACES;
  for (const shape of shapes) {
    const anchor = left.get(shape.cell);
    left.delete(shape.cell);
    if (anchor === null) splices.push(removal(shape));
    else if (anchor) splices.push({ ...shape, text: shapeXml(shape.id, shape.cell, anchor, namespaces) });
  }
  const removed = splices.filter(({ text }) => text === '').length;
  const added = [...left].flatMap(([cell, anchor]) => (anchor ? [{ cell, anchor }] : []));
  if (added.length > 0) {
    const first = Math.max(CLUSTER * (clustersOf(vml)[0] ?? 1), ...shapes.map(({ id }) => id)) + 1;
    const type = vml.includes(`id="${SHAPE_TYPE_ID}"`) ? '' : shapeTypeXml(namespaces);
    const drawn = added.map(({ cell, anchor }, at) => shapeXml(first + at, cell, anchor, namespaces));
    splices.push(insertion(Math.max(0, vml.lastIndexOf('</xml')), type + drawn.join('')));
  }
  const empty = removed > 0 && shapes.length === removed && added.length === 0;
  const result = applySplices(vml, splices);
  const typeUnused = removed > 0 && !result.includes(`#${SHAPE_TYPE_ID}`);
  return { vml: typeUnused ? result.replace(shapeTypeXml(namespaces), '') : result, empty };
}

/** The boxes of a sheet whose rows move; those of rows that are gone (`null`) go. */
export function shiftShapes(vml: string, move: (row: number) => number | null): string {
  const splices = shapesOf(vml).flatMap((shape): Splice[] => {
    const place = parseRange(shape.cell);
    const row = place && move(place.top);
    if (place === null || row === place.top) return [];
    if (row === null) return [removal(shape)];
    const up = place.top - row;
    const text = vml
      .slice(shape.start, shape.end)
      .replace(/(<(?:[\w.-]+:)?Row>\s*)\d+/, `$1${row}`)
      .replace(/(<(?:[\w.-]+:)?Anchor>)([^<]*)/, (_, tag: string, anchor: string) => {
        const numbers = anchor.split(',').map(Number);
        return tag + numbers.map((number, at) => (at === 2 || at === 6 ? Math.max(0, number - up) : number)).join(', ');
      });
    return [{ start: shape.start, end: shape.end, text }];
  });
  return applySplices(vml, splices);
}

/** Shapes of a drawing; searched by their tags, for programs write VML that is no proper XML, with prefixes of their own. */
function shapesOf(vml: string): Shape[] {
  const shapes: Shape[] = [];
  const opening = /<([\w.-]+:)?shape[\s>]/g;
  for (let match = opening.exec(vml); match; match = opening.exec(vml)) {
    const closing = `</${match[1] ?? ''}shape>`;
    const close = vml.indexOf(closing, match.index);
    if (close < 0) break;
    const end = close + closing.length;
    const xml = vml.slice(match.index, end);
    const row = /<(?:[\w.-]+:)?Row>\s*(\d+)/.exec(xml)?.[1];
    const column = /<(?:[\w.-]+:)?Column>\s*(\d+)/.exec(xml)?.[1];
    const isNote = /ObjectType=["']Note["']/.test(xml) && row !== undefined && column !== undefined;
    const id = Number(/\sid=["'][^"']*?(\d+)["']/.exec(xml)?.[1] ?? 0);
    const cell = isNote ? cellName({ row: Number(row), column: Number(column) }) : '';
    shapes.push({ start: match.index, end, id, cell });
    opening.lastIndex = end;
  }
  return shapes;
}

function shapeXml(id: number, cell: string, anchor: Anchor, namespaces: string): string {
  const place = parseRange(cell);
  return (
    `<v:shape${namespaces} id="_x0000_s${id}" type="#${SHAPE_TYPE_ID}" style="position:absolute;margin-left:60pt;margin-top:2pt;width:180pt;height:70pt;z-index:${id};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${place?.top ?? 0}</x:Row><x:Column>${place?.left ?? 0}</x:Column></x:ClientData></v:shape>`
  );
}
