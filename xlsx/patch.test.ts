import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellName } from '../core/grid/a1.js';
import { EMPTY_PATCH, type SheetMarks } from '../core/report/patch.js';
import { nodeCodec } from './node/codec.js';
import { applyPatch } from './patch.js';
import { readWorkbook } from './read.js';
import { readFixture } from './testing/fixtures.js';
import { patched, rewritten, textsOf } from './testing/patched.js';
import { clearingPatch, fullPatch, note } from './testing/patches.js';
import { openArchive, packedBytes } from './zip/archive.js';

const SHEET = 'Дорожная карта';
const FILES = [
  'xlsxwriter-rich.xlsx',
  'libreoffice.xlsx',
  'openpyxl.xlsx',
  'prefixed.xlsx',
  'pretty.xlsx',
  'strict.xlsx',
];

const cell = fc.record({ row: fc.nat(20), column: fc.nat(9) });
const marks: fc.Arbitrary<SheetMarks> = fc
  .record({
    cells: fc.uniqueArray(fc.tuple(cell, fc.constantFrom('error', 'warning', 'info')), {
      selector: ([one]) => cellName(one),
      maxLength: 12,
    }),
    notes: fc.uniqueArray(
      fc.tuple(
        cell,
        fc.string({
          unit: fc.constantFrom('а', ' ', '\n', '<', '&', '_x0041_', '———', 'Вешки:'),
          minLength: 1,
          maxLength: 6,
        }),
      ),
      { selector: ([one]) => cellName(one), maxLength: 6 },
    ),
  })
  .map(({ cells, notes }) => {
    const of = (severity: string) =>
      cells
        .filter(([, one]) => one === severity)
        .map(([{ row, column }]) => ({ top: row, bottom: row, left: column, right: column }));
    return {
      sheet: SHEET,
      cells: { error: of('error'), warning: of('warning'), info: of('info') },
      notes: notes.map(([one, text]) => ({ ...one, text })),
    };
  });

describe('any marks on any dialect', () => {
  test('set twice they are the same, after others they are the same, cleared they are gone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILES), marks, marks, (file, first, second) => {
        const before = readFixture(file);
        const one = patched(before, { marks: [first] }).bytes;
        const again = patched(one, { marks: [first] }).bytes;
        expect(textsOf(again)).toEqual(textsOf(one));
        expect(Buffer.compare(again, one)).toBe(0);
        const both = textsOf(patched(one, { marks: [second] }).bytes);
        const { 'xl/styles.xml': styles, ...alone } = textsOf(patched(before, { marks: [second] }).bytes);
        // The order of new notes among themselves may differ, the sheet and what hangs on it may not.
        expect(both['xl/worksheets/sheet1.xml']?.replaceAll(/dxfId="\d+"/g, '')).toBe(
          alone['xl/worksheets/sheet1.xml']?.replaceAll(/dxfId="\d+"/g, ''),
        );
        expect(Object.keys(both)).toEqual(
          [...Object.keys(alone), 'xl/styles.xml'].sort(
            (a, b) => Object.keys(both).indexOf(a) - Object.keys(both).indexOf(b),
          ),
        );
        expect(styles).toBeDefined();
        const { 'xl/styles.xml': _, ...cleared } = textsOf(patched(one, clearingPatch(SHEET)).bytes);
        const { 'xl/styles.xml': __, ...original } = textsOf(before);
        expect(cleared).toEqual(original);
      }),
      { numRuns: 60 },
    );
  });
});

describe('bytes', () => {
  const before = readFixture('xlsxwriter-rich.xlsx');

  test('a patch that changes nothing gives the very file', () => {
    expect(patched(before, EMPTY_PATCH).bytes).toBe(before);
    expect(patched(before, clearingPatch(SHEET)).bytes).toBe(before);
  });

  test('parts that are not named keep their packed bytes', () => {
    const after = openArchive(patched(before, fullPatch(SHEET, [note('C7', 'Нет года')])).bytes);
    const archive = openArchive(before);
    const kept = archive.entries.filter((entry) => {
      const other = after.byKey.get(entry.name.toLowerCase());
      return other !== undefined && Buffer.from(packedBytes(after, other)).equals(packedBytes(archive, entry));
    });
    // The sheet, its notes, styles, the workbook with its relationships, content types.
    expect(archive.entries.length - kept.length).toBe(6);
  });

  test('a workbook that is open already is patched from memory', () => {
    const workbook = readWorkbook(before, nodeCodec);
    if (workbook.refused) throw new Error(workbook.message);
    const fromMemory = applyPatch(workbook, fullPatch(SHEET), nodeCodec);
    expect(fromMemory.refused ? null : fromMemory.bytes).toEqual(patched(before, fullPatch(SHEET)).bytes);
  });
});

test('a signed workbook is changed with a warning', () => {
  expect(patched(readFixture('signed.xlsx'), fullPatch(SHEET)).notes[0]).toContain(
    'подпись в копии станет недействительной',
  );
});

test('whatever is damaged, a file is patched or refused', () => {
  const files = FILES.map(readFixture);
  const parts = files.flatMap((file) =>
    Object.keys(textsOf(file))
      .filter((name) => /\.(?:xml|rels|vml)$/.test(name) && !/theme|customXml|docProps|media/.test(name))
      .map((name) => ({ file, name })),
  );
  const damage = fc.record({
    part: fc.constantFrom(...parts),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(60),
    put: fc.constantFrom('', '<', '>', '"', '&', '/>', '</t>', '<!--', '<a>'),
  });
  fc.assert(
    fc.property(damage, ({ part: { file, name }, from, length, put }) => {
      const text = textsOf(file)[name] ?? '';
      const at = Math.floor(from * text.length);
      const broken = rewritten(file, name, text.slice(0, at) + put + text.slice(at + length));
      const result = applyPatch(broken, fullPatch(SHEET, [note('C7', 'Нет года')]), nodeCodec);
      expect(result.refused ? result.message : 'Изменён.').toMatch(/\.$/);
    }),
    { numRuns: 300 },
  );
});
