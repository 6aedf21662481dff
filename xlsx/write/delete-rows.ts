/** Deletes whole rows of a sheet and moves up everything below: cells, merges, formats, checks, links, notes, print ranges. */
import { cellName, parseRange } from '../../core/grid/a1.js';
import type { Book, BookSheet } from '../package/book.js';
import { absoluteRange, definedNamesOf } from '../package/defined-names.js';
import { type Package, requiredText, setPart } from '../package/package.js';
import { relationshipsOf, relationshipTo } from '../package/relationships.js';
import { scanCells } from '../read/cells.js';
import { escapeText } from '../xml/escape.js';
import { type Outline, outlineOf } from '../xml/outline.js';
import { attributesOf, childrenNamed, elementsAt, prefixedAttribute, type XmlElement } from '../xml/scan.js';
import { applySplices, attributeSplices, removal, type Splice } from '../xml/splice.js';
import { shiftComments } from './comments.js';
import { SHIFTED_NAMES } from './deletion-obstacles.js';
import { shiftShapes } from './shapes.js';
import { type DeletedRows, deletedAbove, shiftRanges, shiftRect, shiftRow } from './shift.js';

/** Lists of ranges on a sheet: the path to an element and the attribute that holds the ranges. */
const RANGES: readonly (readonly [readonly string[], string])[] = [
  [['dimension'], 'ref'],
  [['mergeCells', 'mergeCell'], 'ref'],
  [['conditionalFormatting'], 'sqref'],
  [['dataValidations', 'dataValidation'], 'sqref'],
  [['hyperlinks', 'hyperlink'], 'ref'],
  [['ignoredErrors', 'ignoredError'], 'sqref'],
  [['autoFilter'], 'ref'],
  [['autoFilter', 'sortState'], 'ref'],
  [['autoFilter', 'sortState', 'sortCondition'], 'ref'],
  [['sortState'], 'ref'],
  [['sortState', 'sortCondition'], 'ref'],
];
/** Lists whose items are named as they are, without the last letter. */
const COUNTED = new Set(['mergeCells', 'dataValidations', 'hyperlinks', 'ignoredErrors']);
const ABSOLUTE_RANGE = /!(\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?|\$\d+:\$\d+)/g;

/** The sheet without the rows; its notes and print ranges are changed in their own parts. Check `deletionObstacle` first. */
export function deleteRows(pkg: Package, book: Book, sheet: BookSheet, xml: string, deleted: DeletedRows): string {
  const outline = outlineOf(xml);
  shiftNames(
    pkg,
    book,
    book.sheets.findIndex(({ name }) => name === sheet.name),
    deleted,
  );
  shiftNotes(pkg, sheet.part, outline, deleted);
  const splices = [...rowSplices(outline, deleted), ...rangeSplices(outline, deleted)];
  return withCounts(applySplices(xml, splices));
}

function rowSplices({ xml, children }: Outline, deleted: DeletedRows): Splice[] {
  const data = children.find(({ name }) => name === 'sheetData');
  if (!data) return [];
  const splices: Splice[] = [];
  let gone = false;
  scanCells(xml, data, {
    row({ row, start, openEnd }) {
      const up = deletedAbove(deleted, row);
      gone = shiftRow(row, deleted) === null;
      if (gone) splices.push(removal({ start, end: rowEnd(xml, data, openEnd) }));
      else if (up > 0) splices.push(...attributeSplices(xml, { start, openEnd }, 'r', row + 1 - up));
    },
    cell({ row, column, start, openEnd }) {
      const up = deletedAbove(deleted, row);
      if (!gone && up > 0)
        splices.push(...attributeSplices(xml, { start, openEnd }, 'r', cellName({ row: row - up, column })));
    },
  });
  return splices;
}

function rowEnd(xml: string, data: XmlElement, openEnd: number): number {
  return xml[openEnd - 2] === '/' ? openEnd : xml.indexOf('>', xml.indexOf(`</${data.prefix}row`, openEnd)) + 1;
}

function rangeSplices({ xml, root }: Outline, deleted: DeletedRows): Splice[] {
  const removed: XmlElement[] = [];
  return RANGES.flatMap(([path, attribute]) =>
    [...elementsAt(xml, root, path)].flatMap((element): Splice[] => {
      if (removed.some(({ start, end }) => element.start >= start && element.end <= end)) return [];
      const before = attributesOf(xml, element).get(attribute) ?? '';
      const after = shiftRanges(before, deleted);
      const isMerge = element.name === 'mergeCell';
      if (after === null || (isMerge && !after.includes(':'))) {
        removed.push(element);
        return [removal(element)];
      }
      return attributeSplices(xml, element, attribute, after);
    }),
  );
}

/** Counted lists say how many they hold; an emptied one goes. */
function withCounts(xml: string): string {
  const splices = outlineOf(xml).children.flatMap((list): Splice[] => {
    if (!COUNTED.has(list.name)) return [];
    const count = childrenNamed(xml, list, list.name.slice(0, -1)).length;
    return count === 0 ? [removal(list)] : attributeSplices(xml, list, 'count', count);
  });
  return applySplices(xml, splices);
}

/** Filter range, print area and print titles of the sheet. */
function shiftNames(pkg: Package, book: Book, index: number, deleted: DeletedRows): void {
  const xml = requiredText(pkg, book.part);
  const splices = definedNamesOf(xml).flatMap(({ name, localSheet, formula, element }): Splice[] => {
    if (localSheet !== index || !SHIFTED_NAMES.test(name)) return [];
    const shifted = formula.replace(ABSOLUTE_RANGE, (_, range: string) => `!${shiftAbsolute(range, deleted)}`);
    return shifted === formula ? [] : [{ start: element.openEnd, end: element.closeStart, text: escapeText(shifted) }];
  });
  if (splices.length > 0) setPart(pkg, book.part, applySplices(xml, splices));
}

/** `$A$3:$F$66`, `$B$2` or whole rows `$1:$3`. */
function shiftAbsolute(range: string, deleted: DeletedRows): string {
  const rows = /^\$(\d+):\$(\d+)$/.exec(range);
  const rect = rows ? { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: 0 } : parseRange(range);
  const moved = rect && shiftRect(rect, deleted);
  if (!moved) return '#REF!';
  return rows ? `$${moved.top + 1}:$${moved.bottom + 1}` : absoluteRange(moved);
}

function shiftNotes(pkg: Package, part: string, outline: Outline, deleted: DeletedRows): void {
  const comments = relationshipTo(pkg, part, 'comments');
  if (!comments) return;
  const move = (row: number): number | null => shiftRow(row, deleted);
  setPart(pkg, comments.target, shiftComments(requiredText(pkg, comments.target), move));
  const link = outline.children.find(({ name }) => name === 'legacyDrawing');
  const id = link && prefixedAttribute(attributesOf(outline.xml, link), 'id');
  const drawing = relationshipsOf(pkg, part).find((relationship) => relationship.id === id);
  if (drawing) setPart(pkg, drawing.target, shiftShapes(requiredText(pkg, drawing.target), move));
}
