import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellName, parseRange, rangeName } from '../core/grid/a1.js';
import { cellAt } from '../core/grid/grid.js';
import { SEVERITY_FILLS } from '../core/report/looks.js';
import { EMPTY_PATCH } from '../core/report/patch.js';
import { type BookLook, lookOf, type SheetLook } from './look.js';
import { nodeCodec } from './node/codec.js';
import { applyPatch } from './patch.js';
import { readWorkbook } from './read.js';
import { FIXTURES, REFUSALS, readFixture } from './testing/fixtures.js';
import { type Handmade, handmade, stylesWith, textRows } from './testing/handmade.js';

function look(bytes: Uint8Array): BookLook {
  const found = lookOf(bytes, nodeCodec);
  if (found.refused) throw new Error(found.message);
  return found;
}

function sheetOf(book: BookLook, name: string): SheetLook {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The look of one sheet with these children. */
const sheet = (children: string, more: Partial<Handmade> = {}): SheetLook =>
  sheetOf(look(handmade({ sheets: { Лист: children }, ...more })), 'Лист');

const cellIn = ({ cells }: SheetLook, name: string) =>
  cells.find(({ row, column }) => cellName({ row, column }) === name);

const EXAMPLES = readdirSync('examples').filter((name) => name.endsWith('.xlsx'));

describe('what the reader reads is what is seen', () => {
  const files: (readonly [string, Uint8Array])[] = [
    ...FIXTURES.map(({ name }) => [name, readFixture(name)] as const),
    ...EXAMPLES.map((name) => [name, new Uint8Array(readFileSync(`examples/${name}`))] as const),
  ];

  test.each(files)('%s: every cell of every visible sheet, by kind, text and formula', (_, bytes) => {
    const book = look(bytes);
    const workbook = readWorkbook(bytes, nodeCodec);
    if (workbook.refused) throw new Error(workbook.message);
    expect(book.sheets.filter(({ hidden, own }) => !hidden && own === null).map(({ name }) => name)).toEqual(
      workbook.grids.map((grid) => grid.sheet),
    );
    for (const grid of workbook.grids) {
      const { cells, merges } = sheetOf(book, grid.sheet);
      const filled = grid.cells.flatMap((row, at) =>
        row.flatMap((cell, column) => (cell.kind === 'empty' && !cell.formula ? [] : [{ row: at, column, cell }])),
      );
      const seen = cells.filter(({ cell }) => cell.kind !== 'empty' || cell.formula);
      expect(seen.map(({ row, column, cell }) => ({ row, column, cell }))).toEqual(filled);
      for (const { row, column, cell } of cells) expect(cell).toEqual(cellAt(grid, row, column));
      expect(merges).toEqual(expect.arrayContaining([...grid.merges]));
      for (const { style } of cells) expect(book.styles[style]).toBeDefined();
    }
  });

  test.each(REFUSALS)('$name ($holds) is refused as the reader refuses it', ({ name, code }) => {
    const refused = lookOf(readFixture(`refusals/${name}`), nodeCodec);
    expect(refused).toEqual(readWorkbook(readFixture(`refusals/${name}`), nodeCodec));
    expect(refused.refused && refused.code).toBe(code);
  });

  test('a workbook cut or changed anywhere is refused or read, never thrown over', () => {
    const names = ['xlsxwriter-rich.xlsx', 'openpyxl.xlsx', 'libreoffice.xlsx'];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.nat({ max: 255 }), fc.boolean(), (name, place, byte, cut) => {
        const bytes = readFixture(name);
        const at = place % bytes.length;
        const damaged = cut ? bytes.slice(0, at) : bytes.map((one, index) => (index === at ? byte : one));
        expect(typeof lookOf(damaged, nodeCodec).refused).toBe('boolean');
      }),
    );
  });

  test('parts with any attributes are read without a throw', () => {
    const value = fc.oneof(fc.string(), fc.constantFrom('-1', '1e99', 'NaN', '16385', '0', '255', '#REF!', "'"));
    fc.assert(
      fc.property(fc.array(value, { minLength: 12, maxLength: 12 }), (values) => {
        const [a = '', b, c, d, e, f, g, h, i, j, k, l] = values.map((one) => one.replace(/[<&"]/g, ''));
        const bytes = handmade({
          sheets: {
            Лист:
              `<sheetPr><tabColor rgb="${a}" theme="${b}" tint="${c}"/></sheetPr><sheetViews><sheetView showGridLines="${d}"><pane state="frozen" xSplit="${e}" ySplit="${f}"/></sheetView></sheetViews>` +
              `<sheetFormatPr defaultRowHeight="${g}" defaultColWidth="${h}"/><cols><col min="${i}" max="${j}" width="${k}" style="${l}" hidden="${a}"/></cols>` +
              `<sheetData><row r="1" ht="${b}" s="${c}" customFormat="1"><c r="A1" s="1"/></row></sheetData>` +
              `<conditionalFormatting sqref="${d}"><cfRule type="expression" dxfId="${e}" priority="${f}"><formula>LEN("veshki:error")&gt;0</formula></cfRule></conditionalFormatting>` +
              `<hyperlinks><hyperlink ref="${g}" location="${h}"/></hyperlinks>`,
          },
          styles:
            `<fonts><font><sz val="${i}"/><color theme="${j}" tint="${k}"/></font></fonts><fills><fill><patternFill patternType="${l}"><fgColor indexed="${a}"/></patternFill></fill></fills>` +
            `<borders><border><left style="${b}"/></border></borders><cellXfs><xf/><xf fontId="${c}" fillId="${d}" borderId="${e}"><alignment textRotation="${f}" indent="${g}" horizontal="${h}"/></xf></cellXfs>`,
        });
        expect(lookOf(bytes, nodeCodec).refused).toBe(false);
      }),
    );
  });
});

describe('the workbook', () => {
  test('sheets in the order of the tabs, hidden ones too, and the one the file opens on', () => {
    const sheets = { Один: textRows([['а']]), Два: textRows([['б']]) };
    const before = '<bookViews><workbookView activeTab="1"/></bookViews>';
    expect(look(handmade({ sheets, before })).active).toBe('Два');
    expect(look(handmade({ sheets })).active).toBe('Один');
    const rich = look(readFixture('xlsxwriter-rich.xlsx'));
    expect(rich.sheets.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(['Черновик', 'Служебный']);
  });

  test('without styles it looks as Excel makes a new one', () => {
    const { styles } = look(handmade({ sheets: { Лист: textRows([['а']]) } }));
    expect(styles).toHaveLength(1);
    expect(styles[0]).toMatchObject({ font: { name: 'Calibri', size: 11, bold: false }, fill: null, wrap: false });
  });

  test('our marks, notes and sheets are seen as the patch has them', () => {
    const bytes = readFixture('openpyxl.xlsx');
    const marked = applyPatch(
      bytes,
      {
        ...EMPTY_PATCH,
        marks: [
          {
            sheet: 'Дорожная карта',
            cells: {
              error: [{ top: 12, left: 3, bottom: 12, right: 3 }],
              warning: [{ top: 4, left: 0, bottom: 5, right: 0 }],
              info: [],
            },
            notes: [{ row: 12, column: 3, text: 'Нет исполнителя.' }],
          },
        ],
      },
      nodeCodec,
    );
    if (marked.refused) throw new Error(marked.message);
    expect(sheetOf(look(bytes), 'Дорожная карта').marks).toEqual([]);
    const seen = sheetOf(look(marked.bytes), 'Дорожная карта');
    expect(seen.marks.map(({ range, fill }) => [rangeName(range), fill])).toEqual([
      ['D13', SEVERITY_FILLS.error],
      ['A5:A6', SEVERITY_FILLS.warning],
    ]);
    expect(seen.notes).toContainEqual({ row: 12, column: 3, text: 'Вешки:\nНет исполнителя.\n———' });
    // marks lie over the cells: none has another style
    expect(seen.cells).toEqual(sheetOf(look(bytes), 'Дорожная карта').cells);
  });

  test('bars of a sheet of ours are told, a user’s own conditional formats are not', () => {
    const range = { top: 0, left: 0, bottom: 1, right: 0 };
    const number = (value: number) => [{ value, style: 'percent' as const }];
    const written = applyPatch(
      handmade({
        sheets: {
          Лист: `${textRows([['а']])}<conditionalFormatting sqref="A1:A9"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="num" val="3"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>`,
        },
        styles: stylesWith(),
      }),
      {
        ...EMPTY_PATCH,
        sheets: [
          {
            key: 'indicators',
            name: 'Вешки – показатели',
            rows: [number(0.5), number(1)],
            widths: [20],
            frozenRows: 1,
            filter: null,
            merges: [],
            bars: [{ range, max: 1 }],
            charts: [],
            landscape: false,
            repeatRows: null,
          },
        ],
      },
      nodeCodec,
    );
    if (written.refused) throw new Error(written.message);
    const book = look(written.bytes);
    expect(sheetOf(book, 'Вешки – показатели')).toMatchObject({
      own: 'indicators',
      tab: '#2E75B6',
      frozen: { rows: 1, columns: 0 },
      gridLines: false,
      bars: [{ range, max: 1, fill: '#BDD7EE' }],
    });
    expect(sheetOf(book, 'Лист')).toMatchObject({ own: null, bars: [], marks: [] });
  });
});

describe('the sheet', () => {
  test('widths count digits of the usual font with the padding of the cell', () => {
    const cols =
      '<cols><col min="2" max="3" width="9.140625"/><col min="4" max="4" width="0"/><col min="5" max="16384" width="20" hidden="1" style="1"/></cols>';
    // stylesWith: Arial 10, a digit of 7 pixels: 9.140625 digits are 64 pixels
    expect(sheet(`${cols}<sheetData/>`, { styles: stylesWith('0') }).columns).toEqual([
      { from: 1, to: 2, width: 64, hidden: false, style: null },
      { from: 3, to: 3, width: null, hidden: true, style: null },
      { from: 4, to: 16383, width: 140, hidden: true, style: 1 },
    ]);
  });

  test.each([
    ['Calibri 11', '<font><sz val="11"/><name val="Calibri"/></font>', 64],
    // eight digits of 8 pixels and 5 of padding, in steps of 8
    ['Times New Roman 12', '<font><sz val="12"/><name val="Times New Roman"/></font>', 72],
  ])('the usual width in %s', (_, font, width) => {
    const styles = `<fonts>${font}</fonts><cellXfs><xf fontId="0"/></cellXfs>`;
    expect(sheet('<sheetData/>', { styles }).defaultWidth).toBe(width);
  });

  test('the usual sizes a sheet gives itself', () => {
    const format = '<sheetFormatPr defaultRowHeight="15.75" defaultColWidth="12"/>';
    // 15.75 points are 21 pixels; 12 digits of 7
    expect(sheet(`${format}<sheetData/>`)).toMatchObject({ defaultHeight: 21, defaultWidth: 84 });
  });

  test('rows that differ: heights in pixels, set by hand or not, hidden, with a style', () => {
    const rows =
      '<row r="1" ht="30" customHeight="1"/><row r="2" ht="15.5"/><row r="3" hidden="true"/><row r="4" ht="0"/><row r="5" s="1"/><row r="6" s="1" customFormat="1"/>';
    expect(sheet(`<sheetData>${rows}</sheetData>`, { styles: stylesWith('0') }).rows).toEqual([
      { row: 0, height: 40, fixed: true, hidden: false, style: null },
      { row: 1, height: 21, fixed: false, hidden: false, style: null },
      { row: 2, height: null, fixed: false, hidden: true, style: null },
      { row: 3, height: null, fixed: false, hidden: true, style: null },
      { row: 5, height: null, fixed: false, hidden: false, style: 1 },
    ]);
  });

  test('formatting far from every value is left out, near ones stay', () => {
    const styled = (row: number) => `<row r="${row}"><c r="B${row}" s="1"/></row>`;
    const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="AZ1" s="1"/><c r="BA1" s="1"/></row>${[2, 201, 202, 1048576].map(styled).join('')}`;
    const { cells } = sheet(`<sheetData>${rows}</sheetData>`, { styles: stylesWith('0') });
    // one row and one column of values, and 200 rows and 50 columns around them
    expect(cells.map(({ row, column }) => cellName({ row, column }))).toEqual(['A1', 'B2', 'B201']);
    expect(look(readFixture('wide-format.xlsx')).sheets[0]?.cells.length).toBeLessThan(10_000);
  });

  test.each([
    ['frozen', '<pane xSplit="2" ySplit="3" topLeftCell="C4" state="frozen"/>', { rows: 3, columns: 2 }],
    ['frozen by hand on a split', '<pane ySplit="1" state="frozenSplit"/>', { rows: 1, columns: 0 }],
    ['split only, in twentieths of a point', '<pane xSplit="2400" ySplit="900"/>', { rows: 0, columns: 0 }],
  ])('panes: %s', (_, pane, frozen) => {
    const views = `<sheetViews><sheetView showGridLines="0">${pane}</sheetView></sheetViews>`;
    expect(sheet(`${views}<sheetData/>`)).toMatchObject({ frozen, gridLines: false });
  });

  test('links: inside the workbook, outside it, by a name; one that leads nowhere is none', () => {
    const links = [
      '<hyperlink ref="A1" location="\'Лист 2\'!B3"/>',
      '<hyperlink ref="A2" location="C4:D5" display="ниже"/>',
      '<hyperlink ref="A3" location="итоги"/>',
      '<hyperlink ref="A4:B4" r:id="rId1" location="раздел"/>',
      '<hyperlink ref="A5" r:id="rId2"/>',
      '<hyperlink ref="A6" location="нет такого"/>',
      '<hyperlink ref="A7" r:id="rId9"/>',
    ];
    const bytes = handmade({
      sheets: { Лист: `<sheetData/><hyperlinks>${links.join('')}</hyperlinks>`, 'Лист 2': '<sheetData/>' },
      after: '<definedNames><definedName name="Итоги">\'Лист 2\'!$A$9</definedName></definedNames>',
      related: { Лист: [] },
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/plan" TargetMode="External"/>' +
          '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="#\'Лист 2\'!A1" TargetMode="External"/></Relationships>',
      },
    });
    const found = sheetOf(look(bytes), 'Лист').links.map(({ range, target }) => [rangeName(range), target]);
    expect(found).toEqual([
      ['A1', { sheet: 'Лист 2', range: 'B3' }],
      ['A2', { sheet: 'Лист', range: 'C4:D5' }],
      ['A3', { sheet: 'Лист 2', range: 'A9' }],
      ['A4:B4', { address: 'https://example.org/plan#раздел' }],
      ['A5', { sheet: 'Лист 2', range: 'A1' }],
    ]);
  });

  test('notes are whole texts; of a threaded comment the words, not what Excel says of it', () => {
    const threaded =
      '[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment.\n\nComment:\n    Уточнить срок';
    const note = (ref: string, text: string) =>
      `<comment ref="${ref}" authorId="0"><text><r><t xml:space="preserve">${text}</t></r></text></comment>`;
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const bytes = handmade({
      sheets: { Лист: '<sheetData/>' },
      related: { Лист: [['rId1', 'comments', 'xl/comments1.xml']] },
      parts: {
        'xl/comments1.xml': `<comments xmlns="${main}"><authors><author/></authors><commentList>${note('B2', 'Первая\nвторая')}${note('C3', threaded)}${note('D4', ' ')}</commentList></comments>`,
      },
    });
    expect(sheetOf(look(bytes), 'Лист').notes).toEqual([
      { row: 1, column: 1, text: 'Первая\nвторая' },
      { row: 2, column: 2, text: 'Уточнить срок' },
    ]);
  });

  test('of a rich fixture: what its generator put in', () => {
    const book = look(readFixture('xlsxwriter-rich.xlsx'));
    const rich = sheetOf(book, 'Дорожная карта');
    expect(rich.frozen).toEqual({ rows: 3, columns: 2 });
    expect(rich.hasDrawings).toBe(false);
    // the chart, the picture and the text box
    expect(sheetOf(book, 'Свод').hasDrawings).toBe(true);
    // LibreOffice leaves a drawing with nothing in it
    expect(look(readFixture('pivot.xlsx')).sheets[0]?.hasDrawings).toBe(false);
    expect(rich.rows.filter(({ hidden }) => hidden).map(({ row }) => row)).toEqual([15]);
    expect(cellIn(rich, 'A1')?.cell.text).toContain('План мероприятий');
    expect(rich.merges).toContainEqual(parseRange('A1:H1'));
  });
});
