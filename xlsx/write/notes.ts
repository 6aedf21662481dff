/** Notes of one sheet: comments part, their boxes, and what ties both to the sheet. */
import { cellName, parseRange } from '../../core/grid/a1.js';
import { noteBlock } from '../../core/report/note-text.js';
import type { SheetMarks } from '../../core/report/patch.js';
import type { Book } from '../package/book.js';
import {
  freePartName,
  type Package,
  partNames,
  partText,
  removePart,
  requiredText,
  setPart,
} from '../package/package.js';
import { addRelationship, relationshipsOf, relationshipTo, removeRelationship } from '../package/relationships.js';
import type { Outline } from '../xml/outline.js';
import { attributesOf, childrenNamed, prefixedAttribute, rootOf } from '../xml/scan.js';
import { insertion, removal, type Splice } from '../xml/splice.js';
import { emptyComments, updateComments } from './comments.js';
import { type Geometry, geometryOf, noteAnchor } from './geometry.js';
import { type Anchor, clustersOf, emptyDrawing, updateShapes } from './shapes.js';
import { worksheetPlace } from './worksheet.js';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

export interface NotesResult {
  /** Changes to the sheet itself. */
  readonly splices: readonly Splice[];
  /** Cells with a threaded comment: their note belongs to it and was left alone (`xlsx.md X14`). */
  readonly threaded: readonly string[];
}

/** Brings our notes on a sheet to those wanted: new ones added, changed ones rewritten, all others of ours removed. */
export function applyNotes(
  pkg: Package,
  book: Book,
  part: string,
  outline: Outline,
  notes: SheetMarks['notes'],
): NotesResult {
  const wanted = new Map<string, string>();
  for (const note of notes) {
    const cell = cellName(note);
    const before = wanted.get(cell);
    wanted.set(cell, before === undefined ? note.text : `${before}\n${note.text}`);
  }
  const former = relationshipTo(pkg, part, 'comments');
  if (!former && wanted.size === 0) return { splices: [], threaded: [] };
  const untouchable = threadedCells(pkg, part);
  const threaded = [...wanted.keys()].filter((cell) => untouchable.has(cell));
  const xml = former ? requiredText(pkg, former.target) : emptyComments(book.dialect.main);
  const update = updateComments(xml, wanted, untouchable);
  if (update.empty) {
    if (former && update.removed.length > 0) removeLinked(pkg, part, former.id, former.target);
  } else if (former) {
    setPart(pkg, former.target, update.xml);
  } else {
    const name = freePartName(pkg, 'xl/comments', '.xml');
    setPart(pkg, name, update.xml, COMMENTS_TYPE);
    addRelationship(pkg, part, `${book.dialect.relationships}/comments`, name);
  }

  const geometry = geometryOf(outline);
  const boxes = new Map<string, Anchor | null>(update.removed.map((cell) => [cell, null]));
  for (const cell of [...update.resized, ...update.added])
    boxes.set(cell, boxOf(cell, wanted.get(cell) ?? '', geometry));
  return { splices: boxes.size > 0 ? applyShapes(pkg, book, part, outline, boxes) : [], threaded };
}

function boxOf(cell: string, text: string, geometry: Geometry): Anchor {
  const place = parseRange(cell);
  return noteAnchor(place?.top ?? 0, place?.left ?? 0, noteBlock(text), geometry);
}

/** Draws the boxes into the sheet's legacy drawing, made or taken away as needed. */
function applyShapes(
  pkg: Package,
  book: Book,
  part: string,
  outline: Outline,
  boxes: ReadonlyMap<string, Anchor | null>,
): Splice[] {
  const { xml, root, children } = outline;
  const link = children.find(({ name }) => name === 'legacyDrawing');
  const id = link && prefixedAttribute(attributesOf(xml, link), 'id');
  const drawing = relationshipsOf(pkg, part).find((relationship) => relationship.id === id);
  const vml = drawing && partText(pkg, drawing.target);
  if (link && drawing && vml) {
    const { vml: updated, empty } = updateShapes(vml, boxes);
    if (!empty) {
      setPart(pkg, drawing.target, updated);
      return [];
    }
    removeLinked(pkg, part, drawing.id, drawing.target);
    return [removal(link)];
  }
  const { vml: drawn, empty } = updateShapes(emptyDrawing(freeCluster(pkg)), boxes);
  if (empty) return [];
  const name = freePartName(pkg, 'xl/drawings/vmlDrawing', '.vml');
  setPart(pkg, name, drawn, DRAWING_TYPE);
  const added = addRelationship(pkg, part, `${book.dialect.relationships}/vmlDrawing`, name);
  const element = `<${root.prefix}legacyDrawing xmlns:r="${book.dialect.relationships}" r:id="${added}"/>`;
  return [insertion(worksheetPlace(outline, 'legacyDrawing'), element)];
}

function removeLinked(pkg: Package, part: string, id: string, target: string): void {
  removePart(pkg, target);
  removeRelationship(pkg, part, id);
}

function threadedCells(pkg: Package, part: string): Set<string> {
  const related = relationshipTo(pkg, part, 'threadedComment');
  const xml = related && partText(pkg, related.target);
  const comments = xml ? childrenNamed(xml, rootOf(xml), 'threadedComment') : [];
  return new Set(comments.map((comment) => attributesOf(xml ?? '', comment).get('ref') ?? ''));
}

function freeCluster(pkg: Package): number {
  const drawings = partNames(pkg).filter((name) => name.toLowerCase().endsWith('.vml'));
  return Math.max(0, ...drawings.flatMap((name) => clustersOf(partText(pkg, name) ?? ''))) + 1;
}
