import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeCodec } from './node/codec.js';
import { readWorkbook, type Workbook } from './read.js';
import { readFixture } from './testing/fixtures.js';
import { type Handmade, handmade, textRows } from './testing/handmade.js';
import { openArchive } from './zip/archive.js';
import { writeArchive } from './zip/write.js';

function read(bytes: Uint8Array): Workbook {
  const workbook = readWorkbook(bytes, nodeCodec);
  if (workbook.refused) throw new Error(workbook.message);
  return workbook;
}

const ONE = textRows([['а']]);

describe('which sheets are read', () => {
  const file = (workbook: string): Uint8Array => {
    const archive = openArchive(handmade({ sheets: { Один: ONE, Два: ONE, Три: ONE } }));
    return writeArchive(archive, new Map([['xl/workbook.xml', new TextEncoder().encode(workbook)]]), nodeCodec);
  };
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const sheet = (name: string, id: number, more = ''): string =>
    `<sheet name="${name}" sheetId="${id}" ${more} xmlns:k="${office}" k:id="rId${id}"/>`;

  test('visible ones in the order of the tabs, each may declare its namespace (X20)', () => {
    const sheets = sheet('Три', 3) + sheet('Два', 2, 'state="hidden"') + sheet('Один &amp; «я»', 1, 'state="visible"');
    const { grids } = read(file(`<workbook ${main}><sheets>${sheets}</sheets></workbook>`));
    expect(grids.map((grid) => grid.sheet)).toEqual(['Три', 'Один & «я»']);
  });

  test('names of all are told, and of no sheet more where nobody asks for cells', () => {
    const sheets = sheet('Три', 3) + sheet('Два', 2, 'state="hidden"');
    const bytes = file(`<workbook ${main}><sheets>${sheets}</sheets></workbook>`);
    expect(read(bytes).sheetNames).toEqual(['Три', 'Два']);
    const outline = readWorkbook(bytes, nodeCodec, { cells: false });
    expect(outline).toMatchObject({ sheetNames: ['Три', 'Два'], grids: [], ownSheets: [], notes: [] });
  });

  test('only hidden ones give no grid and no refusal', () => {
    expect(
      read(file(`<workbook ${main}><sheets>${sheet('Один', 1, 'state="veryHidden"')}</sheets></workbook>`)).grids,
    ).toEqual([]);
  });

  test('a sheet without its part is damage, named', () => {
    const result = readWorkbook(file(`<workbook ${main}><sheets>${sheet('Нет', 9)}</sheets></workbook>`), nodeCodec);
    expect(result.refused && result.message).toContain('лист «Нет»');
  });
});

describe('what a grid holds besides cells', () => {
  const grid = (sheet: string) => read(handmade({ sheets: { Лист1: sheet } })).grids[0];

  test('merges inside the area read, cut where they stick out', () => {
    const merges = ['A1:B1', 'B2:D2', 'A2:A9', 'E1:F1', 'A2', 'нет'].map((ref) => `<mergeCell ref="${ref}"/>`);
    const found = grid(
      `${textRows([
        ['а', 'б'],
        ['в', 'г'],
      ])}<mergeCells count="6">${merges.join('')}</mergeCells>`,
    );
    expect(found?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  test('rows hidden by hand or by a filter, as far as there are values', () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row>';
    const more =
      "<row r='3' hidden = 'true'/><row r='4' hidden='0'><c r='A4'><v>1</v></c></row><row r='5' hidden='1'/>";
    expect(grid(`<sheetData>${rows}${more}</sheetData>`)?.hiddenRows).toEqual([1, 2]);
    expect(grid(ONE)).not.toHaveProperty('hiddenRows');
  });
});

describe('what the user is told', () => {
  const notesOf = (file: Handmade): readonly string[] => read(handmade(file)).notes;

  test('formulas without results are counted', () => {
    const formulas = '<c r="A1"><f>B1</f></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1"><f>B1</f></c>';
    const [note, ...others] = notesOf({ sheets: { План: `<sheetData><row r="1">${formulas}</row></sheetData>` } });
    expect(note).toContain('«План» нет сохранённого результата у 2 формул');
    expect(others).toEqual([]);
  });

  test('columns too far away to be read', () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`);
    const far = '<row r="5001"><c r="XFD5001"><v>1</v></c></row>';
    expect(notesOf({ sheets: { План: `<sheetData>${rows.join('')}${far}</sheetData>` } })[0]).toContain(
      'не прочитаны столбцы',
    );
  });

  test('a signature', () => {
    expect(notesOf({ sheets: { План: ONE }, parts: { '_xmlsignatures/sig1.xml': '<s/>' } })[0]).toContain('подписью');
    expect(notesOf({ sheets: { План: ONE } })).toEqual([]);
  });
});

test('parts may be written in UTF-16', () => {
  const archive = openArchive(handmade({ sheets: { План: '' } }));
  const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet>${textRows([['Срок', 'май']])}</worksheet>`;
  const bytes = new Uint8Array(Uint16Array.from([...xml].map((letter) => letter.charCodeAt(0))).buffer);
  const [grid] = read(writeArchive(archive, new Map([['xl/worksheets/sheet1.xml', bytes]]), nodeCodec)).grids;
  expect(grid?.cells[0]?.map(({ text }) => text)).toEqual(['Срок', 'май']);
});

test('whatever is damaged, a file is read or refused', () => {
  const files = ['prefixed.xlsx', 'pretty.xlsx', 'openpyxl.xlsx'].map(readFixture);
  const parts = files.flatMap((file) =>
    openArchive(file)
      .entries.filter(({ name }) => /(?:sheet1|workbook|styles|sharedStrings)\.xml(?:\.rels)?$/.test(name))
      .map(({ name }) => ({ file, name })),
  );
  const damage = fc.record({
    part: fc.constantFrom(...parts),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    put: fc.constantFrom('', '<', '>', '"', '&', '/>', '</c>', '<!--'),
  });
  fc.assert(
    fc.property(damage, ({ part: { file, name }, from, length, put }) => {
      const archive = openArchive(file);
      const entry = archive.byKey.get(name.toLowerCase());
      if (!entry) throw new Error(`no part ${name}`);
      const packed = archive.bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
      const text = new TextDecoder().decode(entry.method === 0 ? packed : nodeCodec.inflate(packed, entry.size));
      const at = Math.floor(from * text.length);
      const broken = new TextEncoder().encode(text.slice(0, at) + put + text.slice(at + length));
      const result = readWorkbook(writeArchive(archive, new Map([[name, broken]]), nodeCodec), nodeCodec);
      expect(result.refused ? result.message : 'Прочитан.').toMatch(/\.$/);
    }),
    { numRuns: 400 },
  );
});
