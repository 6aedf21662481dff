/**
 * The promise to a user's file, over workbooks of every dialect: nothing of it is lost, Microsoft's SDK finds nothing new to
 * complain of, a second run changes nothing, and what we added can be taken away again (`xlsx.md X39`).
 */
import { describe, expect, test } from 'vitest';
import { rangeName } from '../core/grid/a1.js';
import { cellAt, gridWidth } from '../core/grid/grid.js';
import type { WorkbookPatch } from '../core/report/patch.js';
import { readRoadmaps } from '../core/roadmap/read.js';
import { nodeCodec } from './node/codec.js';
import { applyPatch } from './patch.js';
import { readWorkbook } from './read.js';
import { FIXTURES, REFUSALS, readFixture } from './testing/fixtures.js';
import {
  comparedParts,
  lostMarkup,
  markupOf,
  partsOf,
  partText,
  relationshipsOf,
  relationshipsPart,
  sheetPart,
} from './testing/parts.js';
import { patched } from './testing/patched.js';
import { clearingPatch, fullPatch, note, rect } from './testing/patches.js';
import { newComplaints } from './testing/validate.js';
import { xmlFault } from './testing/well-formed.js';

/** A note of the user to append to, in the rich workbook two more (one threaded), a cell without, a cell that is not there. */
const NOTED = ['C7', 'E12', 'D13', 'C12', 'J40'];
const NASTY = '=1+1 <b>«Срок» & "дата"</b> \u0001 _x0041_ \ud83d\ude00\nвторая строка';

function patchFor(sheet: string): WorkbookPatch {
  return fullPatch(
    sheet,
    NOTED.map((name) => note(name, `${name}: ${NASTY}`)),
  );
}

function read(bytes: Uint8Array) {
  const workbook = readWorkbook(bytes, nodeCodec);
  if (workbook.refused) throw new Error(workbook.message);
  return workbook;
}

/** Parts that marks, notes and sheets of ours may change: the workbook's, those of the marked sheet, nothing else. */
function mayChange(parts: ReadonlyMap<string, Buffer>, sheet: string): string[] {
  const part = sheetPart(parts, sheet);
  const linked = relationshipsOf(parts, part).filter(({ type }) => /\/(?:comments|vmlDrawing)$/.test(type));
  const workbook = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];
  return [...workbook, part, relationshipsPart(part), ...linked.map(({ target }) => target)];
}

/** Ids of note boxes used more than once: LibreOffice gives all of its own the same, we must not add to them. */
function doubledBoxes(drawing: string): number {
  const boxes = [...drawing.matchAll(/<\w+:shape\s(?:[^>]*\s)?id=["']([^"']+)/g)].map((match) => match[1]);
  return boxes.length - new Set(boxes).size;
}

/** Sheets of ours with their charts, notes with their boxes: under the usual names, which some readers rely on. */
const ADDED_PARTS =
  /^xl\/(?:worksheets\/(?:_rels\/)?sheet|drawings\/(?:_rels\/)?(?:drawing|vmlDrawing)|charts\/chart|comments)\d+\.(?:xml|vml)(?:\.rels)?$/;

describe.each(FIXTURES)('$name: $holds', (one) => {
  const before = readFixture(one.name);
  const marked = patched(before, patchFor(one.sheet));
  const removed = patched(marked.bytes, clearingPatch(one.sheet));
  const parts = { before: partsOf(before), marked: partsOf(marked.bytes), removed: partsOf(removed.bytes) };

  test('reads as it should', () => {
    const { grids } = read(before);
    const grid = grids.find(({ sheet }) => sheet === one.sheet);
    if (!grid) throw new Error(`no sheet ${one.sheet}`);
    expect(grids.map(({ sheet }) => sheet)).toEqual(one.sheets);
    expect([grid.cells.length, gridWidth(grid)]).toEqual(one.size);
    expect(grid.merges.map(rangeName).sort()).toEqual([...one.merges].sort());
    expect((grid.hiddenRows ?? []).map((row) => row + 1)).toEqual(one.hiddenRows);
    const cells = Object.keys(one.cells).map((name) => {
      const { top, left } = rect(name);
      return [name, cellAt(grid, top, left)];
    });
    expect(Object.fromEntries(cells)).toMatchObject(one.cells);
  });

  test('holds its measures', () => {
    const grids = read(before).grids.filter(({ sheet }) => sheet === one.sheet);
    const measures = grids.flatMap((grid) => readRoadmaps(grid).map(({ activities }) => activities.length));
    expect(measures).toEqual(one.measures === 0 ? [] : [one.measures]);
  });

  test('the marks are there, and a note on every cell but a threaded one, each with a box of its own', () => {
    const sheet = sheetPart(parts.marked, one.sheet);
    const tags = partText(parts.marked, sheet).match(/veshki:(?:error|warning|info)/g) ?? [];
    expect(tags.sort()).toEqual(['veshki:error', 'veshki:info', 'veshki:warning']);
    const linked = (all: ReadonlyMap<string, Buffer>, type: string) => {
      const found = relationshipsOf(all, sheet).filter((relationship) => relationship.type.endsWith(type));
      return found.map(({ target }) => partText(all, target)).join();
    };
    const comments = linked(parts.marked, '/comments')
      .split(/<(?:\w+:)?comment\s/)
      .slice(1);
    const ours = comments.filter((comment) => comment.includes(': =1+1 &lt;b&gt;«Срок» &amp; '));
    const cells = ours.map((comment) => /ref=["'](\w+)/.exec(comment)?.[1]);
    expect(cells.sort()).toEqual(NOTED.filter((cell) => cell !== one.threaded).sort());
    const drawing = linked(parts.marked, '/vmlDrawing');
    expect(drawing.match(/ObjectType=["']Note["']/g)).toHaveLength(comments.length);
    expect(doubledBoxes(drawing)).toBe(doubledBoxes(linked(parts.before, '/vmlDrawing')));
  });

  test('parts nobody named stay byte for byte', () => {
    const { changed, removed: gone, added } = comparedParts(parts.before, parts.marked);
    expect(gone).toEqual([]);
    expect(changed.filter((name) => !mayChange(parts.before, one.sheet).includes(name))).toEqual([]);
    const relationships = relationshipsPart(sheetPart(parts.before, one.sheet));
    expect(added.filter((name) => !ADDED_PARTS.test(name) && name !== relationships)).toEqual([]);
  });

  test('changed parts lose no tag and no text', () => {
    const { changed } = comparedParts(parts.before, parts.marked);
    expect(changed.flatMap((name) => lostMarkup(parts.before.get(name), parts.marked.get(name)))).toEqual([]);
  });

  test.each(['marked', 'removed'] as const)('%s: every part is well-formed, linked and declared', (state) => {
    const all = parts[state];
    const xml = [...all].filter(([name]) => /\.(?:xml|rels|vml)$/.test(name));
    const faults = xml.map(([name, part]) => [name, xmlFault(part.toString('utf8'))]);
    expect(faults.filter(([, fault]) => fault !== null)).toEqual([]);
    const links = [...all.keys()].flatMap((name) => relationshipsOf(all, name).filter(({ external }) => !external));
    expect(links.map(({ target }) => target).filter((target) => !all.has(target))).toEqual([]);
    const types = partText(all, '[Content_Types].xml');
    const declared = [...types.matchAll(/PartName="\/([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(declared.filter((name) => !all.has(name))).toEqual([]);
    expect(new Set(declared).size).toBe(declared.length);
  });

  test('a second run changes no byte', () => {
    const { bytes } = patched(marked.bytes, patchFor(one.sheet));
    expect(Buffer.from(bytes).equals(marked.bytes)).toBe(true);
  });

  test('what we added can be taken away: the parts of the user are back', () => {
    const { changed, removed: gone, added } = comparedParts(parts.before, parts.removed);
    expect({ gone, added }).toEqual({ gone: [], added: [] });
    for (const name of changed) {
      const [was, is] = [parts.before.get(name), parts.removed.get(name)];
      // Formats we used stay in the list of formats, where nothing refers to them.
      if (name === 'xl/styles.xml') expect(lostMarkup(was, is)).toEqual([]);
      else expect(markupOf(is), name).toEqual(markupOf(was));
    }
  });

  test('marking once more finds what was left and adds nothing new', () => {
    const again = partsOf(patched(removed.bytes, patchFor(one.sheet)).bytes);
    expect(comparedParts(parts.marked, again)).toEqual({ changed: [], removed: [], added: [] });
  });

  test('the sheets of the user read as before, ours stand beside them', () => {
    expect(read(marked.bytes).grids).toEqual(read(before).grids);
    expect(read(marked.bytes).ownSheets.map(({ key }) => key)).toEqual(['findings', 'indicators']);
    expect(read(removed.bytes).grids).toEqual(read(before).grids);
    expect(read(removed.bytes).ownSheets).toEqual([]);
  });

  test('a threaded comment is left alone and the user is told', () => {
    const said = marked.notes.filter((note) => note.includes('обсуждение'));
    expect(said).toHaveLength(one.threaded === null ? 0 : 1);
    expect(said.join()).toContain(one.threaded ?? '');
  });
});

describe.concurrent('the SDK has nothing new to say', () => {
  test.each(FIXTURES)('about $name, marked and with the marks gone', async ({ name, sheet }) => {
    const before = readFixture(name);
    const marked = patched(before, patchFor(sheet)).bytes;
    expect(await newComplaints(before, marked)).toEqual([]);
    expect(await newComplaints(before, patched(marked, clearingPatch(sheet)).bytes)).toEqual([]);
  });
});

describe('what cannot be read', () => {
  test.each(REFUSALS)('$name is refused: $holds', ({ name, code }) => {
    const workbook = readWorkbook(readFixture(`refusals/${name}`), nodeCodec);
    expect(workbook.refused && workbook.code).toBe(code);
  });

  /** A workbook without sheets is whole: it could even take ours. */
  const broken = REFUSALS.filter(({ code }) => code !== 'no-worksheets');

  test.each(broken)('$name is never written: $holds', ({ name, code }) => {
    const result = applyPatch(readFixture(`refusals/${name}`), patchFor('Дорожная карта'), nodeCodec);
    expect(result.refused && result.code).toBe(code);
  });
});
