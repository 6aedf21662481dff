/** The .xlsx host: a command reads the bytes of a file, and the patched bytes are the workbook from then on. */
import { createHash } from 'node:crypto';
import { cellName, parseRange } from '../core/grid/a1.js';
import { EMPTY_PATCH } from '../core/report/patch.js';
import type { Severity } from '../core/settings/settings.js';
import { bookOfGrids } from '../fakes/book/of-xlsx.js';
import { nodeCodec } from '../xlsx/node/codec.js';
import { applyPatch } from '../xlsx/patch.js';
import { type OpenFile, perform } from '../xlsx/perform.js';
import { readWorkbook, type Workbook } from '../xlsx/read.js';
import { partsOf, partText, relationshipsOf, sheetPart } from '../xlsx/testing/parts.js';
import { sheetRenamed } from '../xlsx/testing/renamed.js';
import { unescapeXml } from '../xlsx/xml/escape.js';
import { type BookState, bookState, type ConformanceHost, cellsOf, filledIn } from './host.js';

export const xlsxHost: ConformanceHost = {
  name: '.xlsx',
  async open(xlsx, today) {
    let file: OpenFile = { bytes: xlsx, settings: '' };
    return {
      async run(command, asks) {
        const performed = perform(file, command, asks, { today, codec: nodeCodec });
        file = performed.file;
        return performed.answer;
      },
      async state() {
        return stateOf(file.bytes);
      },
      async type(sheet, cell, text) {
        const place = parseRange(cell);
        const held = valueIn(file.bytes, sheet, cell);
        if (!place) throw new Error(`«${cell}» is no cell`);
        const edit = { kind: 'set-text' as const, row: place.top, column: place.left, expect: held, text };
        const patched = applyPatch(file.bytes, { ...EMPTY_PATCH, edits: [{ sheet, edits: [edit] }] }, nodeCodec);
        if (patched.refused || patched.notes.length > 0) throw new Error(`cannot type into ${cell}`);
        file = { ...file, bytes: patched.bytes };
      },
      async rename(sheet, name) {
        file = { ...file, bytes: sheetRenamed(file.bytes, sheet, name) };
      },
      async fingerprint() {
        const parts = [...partsOf(file.bytes)].sort(([a], [b]) => (a < b ? -1 : 1));
        return parts.map(([name, part]) => `${name} ${createHash('sha256').update(part).digest('hex')}`).join('\n');
      },
      async usersContent() {
        const parts = partsOf(file.bytes);
        return opened(file.bytes)
          .grids.map(({ sheet }) => partText(parts, sheetPart(parts, sheet)))
          .join('\n');
      },
      async close() {},
    };
  },
};

function opened(bytes: Uint8Array): Workbook {
  const workbook = readWorkbook(bytes, nodeCodec);
  if (workbook.refused) throw new Error(workbook.message);
  return workbook;
}

function valueIn(bytes: Uint8Array, sheet: string, cell: string): string {
  const grid = opened(bytes).grids.find((one) => one.sheet === sheet);
  const place = parseRange(cell);
  return (place && grid?.cells[place.top]?.[place.left]?.text) ?? '';
}

function stateOf(bytes: Uint8Array): BookState {
  const { grids, ownSheets } = opened(bytes);
  const book = bookOfGrids([...grids, ...ownSheets.map(({ grid }) => grid)]);
  const parts = partsOf(bytes);
  return bookState(book, {
    marks: filledIn(book, ({ name }) => marksIn(partText(parts, sheetPart(parts, name)))),
    notes: filledIn(book, ({ name }) => notesIn(parts, sheetPart(parts, name))),
  });
}

const MARK =
  /<(?:\w+:)?conditionalFormatting[^>]* sqref="([^"]+)"[^>]*>.*?LEN\("veshki:(\w+)"\).*?<\/(?:\w+:)?conditionalFormatting>/gs;

function marksIn(xml: string): Record<string, Severity> {
  const marks: Record<string, Severity> = {};
  for (const [, sqref = '', severity] of unescapeXml(xml).matchAll(MARK)) {
    const rects = sqref.split(' ').flatMap((name) => parseRange(name) ?? []);
    for (const [cell, mark] of cellsOf(rects, severity as Severity)) marks[cell] = mark;
  }
  return marks;
}

const COMMENT = /<(?:\w+:)?comment [^>]*?ref="([A-Z]+\d+)".*?<\/(?:\w+:)?comment>/gs;
const TEXT = /<(?:\w+:)?t(?: [^>]*)?>(.*?)<\/(?:\w+:)?t>/gs;

function notesIn(parts: ReturnType<typeof partsOf>, sheet: string): Record<string, string> {
  const comments = relationshipsOf(parts, sheet).find(({ type }) => type.endsWith('/comments'));
  if (!comments) return {};
  const xml = partText(parts, comments.target);
  return Object.fromEntries(
    [...xml.matchAll(COMMENT)].map(([whole, ref = '']) => {
      const place = parseRange(ref);
      const text = [...whole.matchAll(TEXT)].map(([, run = '']) => unescapeXml(run)).join('');
      return [place ? cellName({ row: place.top, column: place.left }) : ref, text];
    }),
  );
}
