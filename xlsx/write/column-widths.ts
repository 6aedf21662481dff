/** Widths of single columns in the list of a sheet, whose entries may each speak of many columns. */

import type { Outline } from '../xml/outline.js';
import { attributesOf, childrenNamed, outerXml, type XmlElement } from '../xml/scan.js';
import { appendedChild, applySplices, attributeSplices, insertion, type Splice } from '../xml/splice.js';
import { worksheetPlace } from './worksheet.js';

interface Columns {
  readonly element: XmlElement;
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** Splices that make columns (zero-based → characters) at least so wide; wider ones stay. */
export function widthSplices(outline: Outline, widths: ReadonlyMap<number, number>): Splice[] {
  const { xml, root, children } = outline;
  const list = children.find(({ name }) => name === 'cols');
  const known = (list ? childrenNamed(xml, list, 'col') : []).map((element): Columns => {
    const attributes = attributesOf(xml, element);
    const from = Number(attributes.get('min')) - 1;
    return { element, from, to: Number(attributes.get('max')) - 1, width: Number(attributes.get('width') ?? 0) };
  });
  const isKnown = (column: number): boolean => known.some(({ from, to }) => column >= from && column <= to);
  const fresh = [...widths].filter(([column]) => !isKnown(column)).sort(([a], [b]) => a - b);
  const colXml = ([column, width]: readonly [number, number]): string =>
    `<${root.prefix}col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
  if (!list) {
    const content = fresh.map(colXml).join('');
    const cols = `<${root.prefix}cols>${content}</${root.prefix}cols>`;
    return content === '' ? [] : [insertion(worksheetPlace(outline, 'cols'), cols)];
  }
  return [
    ...known.flatMap((columns) => widened(xml, columns, widths)),
    ...fresh.map((entry) => {
      const next = known.find(({ from }) => from > entry[0]);
      return next ? insertion(next.element.start, colXml(entry)) : appendedChild(list, colXml(entry));
    }),
  ];
}

/** An entry cut at the columns that need more room; each piece keeps all it said. */
function widened(xml: string, { element, from, to, width }: Columns, widths: ReadonlyMap<number, number>): Splice[] {
  const narrow = [...widths].filter(([column, wanted]) => column >= from && column <= to && wanted > width);
  if (narrow.length === 0) return [];
  const pieces: string[] = [];
  let next = from;
  for (const [column, wanted] of narrow.sort(([a], [b]) => a - b)) {
    if (column > next) pieces.push(piece(xml, element, next, column - 1, width));
    pieces.push(piece(xml, element, column, column, wanted));
    next = column + 1;
  }
  if (next <= to) pieces.push(piece(xml, element, next, to, width));
  return [{ start: element.start, end: element.end, text: pieces.join('') }];
}

function piece(xml: string, element: XmlElement, from: number, to: number, width: number): string {
  const text = outerXml(xml, element);
  const tag = { start: 0, openEnd: text.length };
  return applySplices(text, [
    ...attributeSplices(text, tag, 'min', from + 1),
    ...attributeSplices(text, tag, 'max', to + 1),
    ...attributeSplices(text, tag, 'width', width),
  ]);
}
