/** The comments part of a sheet: puts our blocks into notes and takes them out, run by run, leaving the user's words as they are. */
import { cellName, parseRange } from '../../core/grid/a1.js';
import { appendedBlock, findBlock, noteBlock } from '../../core/report/note-text.js';
import { isTag } from '../read/rich-text.js';
import { RefusedFile } from '../refusal.js';
import { escapeCellText, unescapeXml } from '../xml/escape.js';
import { withPrefix } from '../xml/outline.js';
import { attributesOf, childOf, childrenNamed, contentOf, rootOf, type XmlElement } from '../xml/scan.js';
import { appendedChild, applySplices, attributeSplices, removal, type Splice } from '../xml/splice.js';

const AUTHOR = 'Вешки';
const ENCODED_BREAK = /&#(?:10|x0*a);/gi;

export interface CommentsUpdate {
  readonly xml: string;
  /** Cells whose note is new: they need a shape. */
  readonly added: readonly string[];
  /** Cells whose note is gone: their shape must go. */
  readonly removed: readonly string[];
  /** Cells whose note is ours alone and has another text now: their shape may need another size. */
  readonly resized: readonly string[];
  /** No note is left at all. */
  readonly empty: boolean;
}

/**
 * Brings the notes of a sheet to the wanted texts (by cell name). Blocks of ours that are not wanted any more go; a note in
 * which nothing else stood goes with its block. Cells in `untouchable` stay as they are.
 */
export function updateComments(
  xml: string,
  wanted: ReadonlyMap<string, string>,
  untouchable: ReadonlySet<string>,
): CommentsUpdate {
  const root = rootOf(xml);
  const list = childOf(xml, root, 'commentList');
  const authors = childOf(xml, root, 'authors');
  if (!list || !authors) throw new RefusedFile('damaged-part', 'примечания листа записаны не полностью');
  const comments = childrenNamed(xml, list, 'comment');
  const splices: Splice[] = [];
  const removed: string[] = [];
  const resized: string[] = [];
  const left = new Map([...wanted].filter(([cell]) => !untouchable.has(cell)));
  const keptAuthors = new Set<number>();
  for (const comment of comments) {
    const attributes = attributesOf(xml, comment);
    const cell = attributes.get('ref') ?? '';
    const note = readNote(xml, comment);
    const text = untouchable.has(cell) ? undefined : left.get(cell);
    left.delete(cell);
    if (!untouchable.has(cell) && text === undefined && note.hasBlock && note.rest === '') {
      splices.push(removal(comment));
      removed.push(cell);
      continue;
    }
    keptAuthors.add(Number(attributes.get('authorId') ?? 0));
    if (untouchable.has(cell)) continue;
    const changes = noteSplices(xml, note, text === undefined ? null : noteBlock(text));
    if (changes.length > 0 && note.hasBlock && note.rest === '') resized.push(cell);
    splices.push(...changes);
  }
  const added = [...left.keys()];
  const author = authorSplices(xml, authors, keptAuthors, added.length > 0);
  splices.push(...author.splices);
  const items = [...left].map(([cell, text]) => commentXml(cell, author.id, noteBlock(text))).join('');
  if (items !== '') splices.push(appendedChild(list, withPrefix(items, root.prefix)));
  return {
    xml: applySplices(xml, splices),
    added,
    removed,
    resized,
    empty: comments.length === removed.length && added.length === 0,
  };
}

/** A comments part that holds nothing yet. */
export function emptyComments(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`;
}

/** The comments of a sheet whose rows move; those of rows that are gone (`null`) go. */
export function shiftComments(xml: string, move: (row: number) => number | null): string {
  const list = childOf(xml, rootOf(xml), 'commentList');
  const splices = (list ? childrenNamed(xml, list, 'comment') : []).flatMap((comment): Splice[] => {
    const place = parseRange(attributesOf(xml, comment).get('ref') ?? '');
    const row = place && move(place.top);
    if (place === null || row === place.top) return [];
    if (row === null) return [removal(comment)];
    return attributeSplices(xml, comment, 'ref', cellName({ row, column: place.left }));
  });
  return applySplices(xml, splices);
}

interface Run {
  /** Content of its `t`, line breaks decoded where our block may hide behind them. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

interface Note {
  readonly text: XmlElement | undefined;
  readonly runs: readonly Run[];
  readonly hasBlock: boolean;
  /** The note without our block. */
  readonly rest: string;
  /** Where the block stands in the joined runs. */
  readonly block: { readonly start: number; readonly end: number } | null;
}

function readNote(xml: string, comment: XmlElement): Note {
  const text = childOf(xml, comment, 'text');
  const runs = text ? [...runsOf(xml, text)] : [];
  const joined = runs.map(({ raw }) => raw).join('');
  const block = findBlock(joined);
  const rest = block ? joined.slice(0, block.start) + joined.slice(block.end) : joined;
  return { text, runs, hasBlock: block !== null, rest: unescapeXml(rest).trim(), block };
}

function* runsOf(xml: string, { openEnd, closeStart, prefix }: XmlElement): Generator<Run> {
  for (let at = xml.indexOf('<', openEnd); at >= 0 && at < closeStart; at = xml.indexOf('<', at + 1)) {
    if (!isTag(xml, at, prefix, 't')) continue;
    const start = xml.indexOf('>', at) + 1;
    if (xml[start - 2] === '/') continue;
    const end = xml.indexOf('<', start);
    const raw = xml.slice(start, end);
    const decoded = raw.replace(ENCODED_BREAK, '\n');
    yield { raw: !findBlock(raw) && findBlock(decoded) ? decoded : raw, start, end };
  }
}

/** Splices that leave exactly this block, or none, in a note; nothing where it stands already. */
function noteSplices(xml: string, note: Note, block: string | null): Splice[] {
  const { runs, text } = note;
  const joined = runs.map(({ raw }) => raw).join('');
  const rest = note.block ? joined.slice(0, note.block.start) + joined.slice(note.block.end) : joined;
  const suffix = block === null ? '' : escapeCellText(appendedBlock(rest, block));
  if (rest + suffix === joined) return [];
  const last = runs[runs.length - 1];
  if (!last) return suffix !== '' && text ? [newRun(text, suffix)] : [];
  let at = 0;
  return runs.flatMap((run) => {
    const start = at;
    at += run.raw.length;
    const cut = note.block ? cutOut(run.raw, note.block.start - start, note.block.end - start) : run.raw;
    const content = run === last ? cut + suffix : cut;
    return content === xml.slice(run.start, run.end) ? [] : [{ start: run.start, end: run.end, text: content }];
  });
}

function cutOut(text: string, from: number, to: number): string {
  return text.slice(0, Math.max(0, from)) + text.slice(Math.max(0, to));
}

function newRun(text: XmlElement, content: string): Splice {
  return appendedChild(text, withPrefix(`<t xml:space="preserve">${content}</t>`, text.prefix));
}

function commentXml(cell: string, author: number, block: string): string {
  return `<comment ref="${cell}" authorId="${author}"><text><t xml:space="preserve">${escapeCellText(block)}</t></text></comment>`;
}

/** Our author enters the list with our first note and leaves it, if he is its last, with our last one. */
function authorSplices(xml: string, list: XmlElement, kept: ReadonlySet<number>, needed: boolean) {
  const authors = childrenNamed(xml, list, 'author');
  const id = authors.findIndex((author) => unescapeXml(contentOf(xml, author)) === AUTHOR);
  if (needed && id < 0) {
    const splice = appendedChild(list, withPrefix(`<author>${AUTHOR}</author>`, list.prefix));
    return { id: authors.length, splices: [splice] };
  }
  const last = authors[id];
  const leaves = last && !needed && id === authors.length - 1 && id > 0 && !kept.has(id);
  return { id, splices: leaves ? [removal(last)] : [] };
}
