/** Confirmed edits of a user's cells and rows, over workbooks of every dialect: what was asked, nothing else. */
import { describe, expect, test } from 'vitest';
import { cellAt } from '../core/grid/grid.js';
import { nodeCodec } from './node/codec.js';
import { readWorkbook } from './read.js';
import { FIXTURES, readFixture } from './testing/fixtures.js';
import { comparedParts, partsOf, sheetPart } from './testing/parts.js';
import { patched } from './testing/patched.js';
import { rect } from './testing/patches.js';
import { newComplaints } from './testing/validate.js';

const PLAIN = FIXTURES.filter(({ cells }) => cells.A5?.text === '1.1');
const TEXTS = {
  B9: 'a text, in some dialects of several runs',
  E12: 'an empty cell',
  C5: 'a date',
  A17: 'a number kept as text',
};
/** A chart, a page break or a conditional format that refers to cells stands on the sheet: rows stay. */
const KEEPING = ['xlsxwriter-rich.xlsx', 'libreoffice.xlsx', 'pivot.xlsx', 'openpyxl.xlsx', 'exceljs.xlsx'];
const NEW = '=новый <текст> & «15»';

function gridOf(bytes: Uint8Array, sheet: string) {
  const workbook = readWorkbook(bytes, nodeCodec);
  const grid = workbook.refused ? undefined : workbook.grids.find((one) => one.sheet === sheet);
  if (!grid) throw new Error(`no sheet ${sheet}`);
  return grid;
}

/** Cells with notes, in the order of the file. */
function noted(bytes: Uint8Array): string[] {
  const comments = [...partsOf(bytes)].filter(([name]) => /comments?\d*\.xml$/.test(name));
  return comments.flatMap(([, part]) => part.toString('utf8').match(/(?<=\sref=["'])[A-Z]+\d+/g) ?? []);
}

describe.concurrent.each(PLAIN)('$name: $holds', ({ name, sheet }) => {
  const before = readFixture(name);
  const grid = gridOf(before, sheet);

  test('texts change in the cells named, and only where they stand as expected', async () => {
    const edit = (cell: string, expected?: string) => {
      const { top: row, left: column } = rect(cell);
      const expect = expected ?? cellAt(grid, row, column).text;
      return { sheet, edits: [{ kind: 'set-text' as const, row, column, expect, text: NEW }] };
    };
    const { bytes, notes } = patched(before, {
      edits: [...Object.keys(TEXTS).map((cell) => edit(cell)), edit('C7', 'другое')],
    });
    expect(notes.filter((note) => note.includes('C7'))).toHaveLength(1);
    const changed = [sheetPart(partsOf(before), sheet)];
    expect(comparedParts(partsOf(before), partsOf(bytes))).toEqual({ changed, removed: [], added: [] });
    const cells = grid.cells.map((line) => [...line]);
    for (const { top, left } of Object.keys(TEXTS).map(rect)) cells[top]?.splice(left, 1, { kind: 'text', text: NEW });
    expect(gridOf(bytes, sheet).cells).toEqual(cells);
    expect(await newComplaints(before, bytes)).toEqual([]);
  });

  test('a row goes with its notes moving up, or stays and the user is told', async () => {
    const { top: row } = rect('A6');
    const expected = (grid.cells[row] ?? []).map(({ text }) => text);
    const { bytes, notes } = patched(before, {
      edits: [{ sheet, edits: [{ kind: 'delete-row', row, expect: expected }] }],
    });
    if (KEEPING.includes(name)) {
      expect(Buffer.from(bytes).equals(before)).toBe(true);
      expect(notes.filter((note) => note.includes('строка 6'))).toHaveLength(1);
      return;
    }
    const after = gridOf(bytes, sheet);
    expect(after.cells).toEqual(grid.cells.filter((_, index) => index !== row));
    const moved = grid.merges.map((merge) =>
      merge.top < row ? merge : { ...merge, top: merge.top - 1, bottom: merge.bottom - 1 },
    );
    expect(after.merges).toEqual(moved);
    expect(noted(bytes)).toEqual(noted(before).map((cell) => (cell === 'C7' ? 'C6' : cell)));
    expect(await newComplaints(before, bytes)).toEqual([]);
  });
});
