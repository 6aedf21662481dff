import { describe, expect, test } from 'vitest';
import type { OwnSheet } from '../../core/report/patch.js';
import { nodeCodec } from '../node/codec.js';
import { readWorkbook } from '../read.js';
import { handmade, stylesWith, textRows } from '../testing/handmade.js';
import { patched, rewritten, SHEET_1, textOf, textsOf, WORKBOOK } from '../testing/patched.js';
import { cell, findingsSheet, indicatorsSheet, rect } from '../testing/patches.js';

const ROWS = textRows([
  ['а', 'б'],
  ['в', 'г'],
]);
const PLAN = handmade({ sheets: { План: ROWS }, styles: stylesWith() });
/** Where they come to lie in a workbook of one sheet. */
const FINDINGS = 'xl/worksheets/sheet2.xml';

/** A sheet of ours with one row of cells. */
const oneRow = (cells: OwnSheet['rows'][number], more: Partial<OwnSheet> = {}): OwnSheet => ({
  ...findingsSheet('План'),
  rows: [cells],
  widths: cells.map(() => 20),
  merges: [],
  filter: null,
  frozenRows: 0,
  repeatRows: null,
  ...more,
});
const rowOf = (bytes: Uint8Array, part = FINDINGS): string =>
  /<sheetData>(.*)<\/sheetData>/s.exec(textOf(bytes, part))?.[1] ?? '';
const tabs = (bytes: Uint8Array): string[] =>
  [...textOf(bytes, WORKBOOK).matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name ?? '');
const names = (bytes: Uint8Array): string[] =>
  [...textOf(bytes, WORKBOOK).matchAll(/<definedName name="([^"]*)"(?: localSheetId="(\d+)")?[^>]*>([^<]*)/g)].map(
    ([, name, local, formula]) => `${name}${local === undefined ? '' : `@${local}`} ${formula}`,
  );

describe('cells', () => {
  test.each<[string, OwnSheet['rows'][number], RegExp]>([
    ['text is inline', [cell('да')], /<c r="A1" s="\d+" t="inlineStr"><is><t xml:space="preserve">да<\/t><\/is><\/c>/],
    ['a figure', [cell(1.5, 'number')], /<c r="A1" s="\d+"><v>1.5<\/v><\/c>/],
    ['a day is a serial number', [cell('2022-03-01', 'date')], /<c r="A1" s="\d+"><v>44621<\/v><\/c>/],
    [
      'a day that is none stays text',
      [cell('не указан', 'date')],
      /t="inlineStr"><is><t xml:space="preserve">не указан/,
    ],
    ['no value', [cell(null)], /<c r="A1" s="\d+"\/>/],
    ['a figure that is none', [cell(Number.NaN, 'percent')], /<c r="A1" s="\d+"\/>/],
    [
      'a formula with its result',
      [{ value: 3, style: 'number', formula: '=SUM(B1:B2)' }],
      /<f>SUM\(B1:B2\)<\/f><v>3<\/v>/,
    ],
    [
      'a formula that gives text',
      [{ value: 'да & нет', style: 'text', formula: 'B1&"<"' }],
      /t="str"><f>B1&amp;"&lt;"<\/f><v>да &amp; нет<\/v>/,
    ],
    [
      'a formula without a result',
      [{ value: null, style: 'text', formula: '1/0' }],
      /<c r="A1" s="\d+"><f>1\/0<\/f><\/c>/,
    ],
  ])('%s', (_, row, expected) => {
    expect(rowOf(patched(PLAN, { sheets: [oneRow(row)] }).bytes)).toMatch(expected);
  });

  test.each(['=1+1', '+7 999', '-', '@имя', '\tтаб', '\rвозврат'])('%j is text and stays text when edited', (text) => {
    const { bytes } = patched(PLAN, { sheets: [oneRow([cell(text), cell('текст')])] });
    const [guarded, plain] = [...rowOf(bytes).matchAll(/ s="(\d+)" t="inlineStr"/g)].map(([, style]) => Number(style));
    const xfs = [...(textOf(bytes, 'xl/styles.xml').split('<cellXfs')[1] ?? '').matchAll(/<xf [^>]*>/g)].map(
      ([xf]) => xf,
    );
    expect(xfs[guarded ?? -1]).toContain('quotePrefix="1"');
    expect(xfs[plain ?? -1]).not.toContain('quotePrefix');
    expect(rowOf(bytes)).not.toContain('<f>');
  });

  test('days follow a workbook that counts from 1904', () => {
    const before = handmade({ sheets: { План: ROWS }, before: '<workbookPr date1904="1"/>' });
    expect(rowOf(patched(before, { sheets: [oneRow([cell('2022-03-01', 'date')])] }).bytes)).toContain('<v>43159</v>');
  });

  test('long text gets a row as high as it needs, also in merged cells', () => {
    const height = (row: OwnSheet['rows'][number], more: Partial<OwnSheet> = {}): number =>
      Number(/ ht="(\d+)"/.exec(rowOf(patched(PLAN, { sheets: [oneRow(row, more)] }).bytes))?.[1] ?? 0);
    expect(height([cell('слово '.repeat(3))])).toBe(0);
    const alone = height([cell('слово '.repeat(30)), cell('')]);
    const merged = height([cell('слово '.repeat(30)), cell('')], { merges: [rect('A1:B1')] });
    expect(alone).toBeGreaterThanOrEqual(10 * 15);
    expect(merged).toBeGreaterThanOrEqual(alone / 2);
    expect(merged).toBeLessThan(alone);
  });
});

describe('a name that is taken', () => {
  const before = handmade({ sheets: { 'Вешки – замечания': ROWS, План: ROWS } });
  const findings = findingsSheet('План');

  test('a sheet of that name that is not ours is never touched', () => {
    const { bytes } = patched(before, { sheets: [findings] });
    expect(tabs(bytes)).toEqual(['Вешки – замечания', 'План', 'Вешки – замечания (2)']);
    expect(textOf(bytes, SHEET_1)).toBe(textOf(before, SHEET_1));
    const again = patched(bytes, { sheets: [findings] });
    expect(again.bytes).toEqual(bytes);
  });

  test('links and formulas between our sheets go to the names they have', () => {
    const other = oneRow(
      [
        {
          value: 1,
          style: 'number',
          formula: "COUNTA('Вешки – замечания'!A:A)-COUNTA('План'!A:A)",
          link: { sheet: 'Вешки – замечания', cell: { row: 0, column: 0 } },
        },
      ],
      { key: 'indicators', name: 'Вешки – показатели' },
    );
    const { bytes } = patched(before, { sheets: [findings, other] });
    expect(textOf(bytes, 'xl/worksheets/sheet4.xml')).toContain(
      "<f>COUNTA('Вешки – замечания (2)'!A:A)-COUNTA('План'!A:A)</f>",
    );
    expect(textOf(bytes, 'xl/worksheets/sheet4.xml')).toContain(`location="'Вешки – замечания (2)'!A1"`);
  });

  test('forbidden and overlong names are mended', () => {
    const { bytes } = patched(PLAN, {
      sheets: [oneRow([cell('а')], { name: "'Очень/длинное:имя [листа] для Excel, сорок'" })],
    });
    expect(tabs(bytes)[1]).toBe('Очень длинное имя  листа  для E');
  });
});

describe('a sheet of ours on the next run', () => {
  const first = patched(PLAN, { sheets: [findingsSheet('План'), indicatorsSheet()] }).bytes;

  test('is refreshed in place, with fewer rows, other names, no chart', () => {
    const { bytes } = patched(first, {
      sheets: [oneRow([cell('всё')]), { ...indicatorsSheet(), charts: [], bars: [] }],
    });
    expect(tabs(bytes)).toEqual(tabs(first));
    expect(rowOf(bytes)).toContain('всё');
    expect(names(bytes)).toEqual([
      "veshki_findings 'Вешки – замечания'!$A$1",
      "veshki_indicators 'Вешки – показатели'!$A$1",
    ]);
    expect(Object.keys(textsOf(bytes)).filter((name) => /charts|drawings/.test(name))).toEqual([]);
    expect(textOf(bytes, '[Content_Types].xml')).not.toMatch(/chart|drawing/);
  });

  test('keeps the name and place the user gave it', () => {
    const sheets = textOf(first, WORKBOOK).match(/<sheet [^>]*>/g) ?? [];
    const moved = textOf(first, WORKBOOK)
      .replace(/<sheets>.*<\/sheets>/, `<sheets>${[sheets[2], sheets[0], sheets[1]].join('')}</sheets>`)
      .replaceAll('Вешки – замечания', 'Мои замечания')
      .replaceAll(/localSheetId="1"/g, 'localSheetId="2"');
    const { bytes } = patched(rewritten(first, WORKBOOK, moved), {
      sheets: [findingsSheet('План'), indicatorsSheet()],
    });
    expect(tabs(bytes)).toEqual(['Вешки – показатели', 'План', 'Мои замечания']);
    expect(names(bytes)).toContain("_xlnm._FilterDatabase@2 'Мои замечания'!$A$3:$C$6");
    expect(bytes).toEqual(rewritten(first, WORKBOOK, moved));
  });

  test('drops a calculation chain that names its cells', () => {
    const chain = (sheet: number): Uint8Array =>
      handmade({
        sheets: { План: ROWS, 'Вешки – замечания': ROWS },
        after:
          '<definedNames><definedName name="veshki_findings">\'Вешки – замечания\'!$A$1</definedName></definedNames>',
        parts: {
          'xl/calcChain.xml': `<calcChain><c r="A1" i="${sheet}"/><c r="A2"/></calcChain>`,
          'xl/_rels/workbook.xml.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
            ['worksheets/sheet1.xml', 'worksheets/sheet2.xml']
              .map((target, at) => `<Relationship Id="rId${at + 1}" Type="u/worksheet" Target="${target}"/>`)
              .join('') +
            '<Relationship Id="rId9" Type="u/calcChain" Target="calcChain.xml"/></Relationships>',
        },
      });
    const sheets = [oneRow([cell('а')])];
    expect(Object.keys(textsOf(patched(chain(2), { sheets }).bytes))).not.toContain('xl/calcChain.xml');
    expect(Object.keys(textsOf(patched(chain(1), { sheets }).bytes))).toContain('xl/calcChain.xml');
  });
});

describe('taking sheets of ours away', () => {
  const user = handmade({
    sheets: { План: ROWS, Свод: ROWS },
    styles: stylesWith(),
    before: '<bookViews><workbookView activeTab="1"/></bookViews>',
    after:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Свод!$A$1:$B$2</definedName></definedNames>',
  });
  const marked = patched(user, { sheets: [findingsSheet('План'), indicatorsSheet()] }).bytes;
  const CLEAR = { removeSheets: ['findings', 'indicators', 'summary'] as const };

  test('leaves the workbook as it was but for the styles added', () => {
    const { 'xl/styles.xml': styles, ...rest } = textsOf(patched(marked, CLEAR).bytes);
    const { 'xl/styles.xml': before, ...expected } = textsOf(user);
    expect(rest).toEqual(expected);
    expect(styles?.length).toBeGreaterThan(before?.length ?? 0);
  });

  test('moves up the tabs behind them, their names and the chosen tab', () => {
    const sheets = textOf(marked, WORKBOOK).match(/<sheet [^>]*>/g) ?? [];
    const moved = textOf(marked, WORKBOOK)
      .replace(/<sheets>.*<\/sheets>/, `<sheets>${[sheets[2], sheets[3], sheets[0], sheets[1]].join('')}</sheets>`)
      .replace('name="_xlnm.Print_Area" localSheetId="1"', 'name="_xlnm.Print_Area" localSheetId="3"')
      .replaceAll('localSheetId="2"', 'localSheetId="0"')
      .replace('activeTab="1"', 'activeTab="3"');
    expect(textOf(patched(rewritten(marked, WORKBOOK, moved), CLEAR).bytes, WORKBOOK)).toBe(textOf(user, WORKBOOK));
  });

  test('a sheet that formulas of the user use stays, and he is told', () => {
    const formula =
      '<sheetData><row r="1"><c r="A1"><f>COUNTA(\'Вешки – замечания\'!C:C)</f><v>1</v></c></row></sheetData>';
    const using = rewritten(
      marked,
      'xl/worksheets/sheet2.xml',
      textOf(marked, 'xl/worksheets/sheet2.xml').replace(/<sheetData>.*<\/sheetData>/s, formula),
    );
    const { bytes, notes } = patched(using, CLEAR);
    expect(tabs(bytes)).toEqual(['План', 'Свод', 'Вешки – замечания']);
    expect(notes).toEqual([expect.stringContaining('на него ссылается лист «Свод»')]);
  });

  test('a name of the user that points at it keeps it too', () => {
    const named = textOf(marked, WORKBOOK).replace(
      '</definedNames>',
      '<definedName name="мой">\'Вешки – замечания\'!$A$1</definedName></definedNames>',
    );
    expect(patched(rewritten(marked, WORKBOOK, named), CLEAR).notes).toEqual([expect.stringContaining('имя «мой»')]);
  });

  test('a workbook never loses its last visible sheet', () => {
    const lonely = rewritten(
      marked,
      WORKBOOK,
      textOf(marked, WORKBOOK).replaceAll(/<sheet (name="(?:План|Свод)")/g, '<sheet state="hidden" $1'),
    );
    const { bytes, notes } = patched(lonely, CLEAR);
    expect(tabs(bytes).length + (textOf(bytes, WORKBOOK).match(/<sheet state/g) ?? []).length).toBe(3);
    expect(notes).toEqual([expect.stringContaining('других видимых листов')]);
  });

  test('what was there only for it goes with it, what others use stays', () => {
    const shared = rewritten(
      marked,
      'xl/worksheets/_rels/sheet4.xml.rels',
      textOf(marked, 'xl/worksheets/_rels/sheet4.xml.rels').replace(
        '</Relationships>',
        '<Relationship Id="r9" Type="u/theme" Target="/xl/styles.xml"/></Relationships>',
      ),
    );
    const parts = Object.keys(textsOf(patched(shared, CLEAR).bytes));
    expect(parts).toEqual(Object.keys(textsOf(user)));
  });
});

describe('a hidden sheet', () => {
  const history = oneRow([cell('2023-06-30'), cell(0.5, 'percent')], {
    key: 'history',
    name: 'Вешки – история',
    hidden: true,
  });
  const { bytes } = patched(PLAN, { sheets: [history] });

  test('is made hidden, is read all the same, and goes like the others', () => {
    expect(textOf(bytes, WORKBOOK)).toMatch(/<sheet name="Вешки – история" sheetId="2" state="hidden" /);
    const workbook = readWorkbook(bytes, nodeCodec);
    const [own] = workbook.refused ? [] : workbook.ownSheets;
    expect(own?.key).toBe('history');
    expect(own?.grid.cells[0]?.map(({ text }) => text)).toEqual(['2023-06-30', '50,00%']);
    const cleared = patched(bytes, { removeSheets: ['history'] }).bytes;
    expect(textOf(cleared, WORKBOOK)).toBe(textOf(PLAN, WORKBOOK));
  });

  test('that a person has shown stays shown', () => {
    const shown = rewritten(bytes, WORKBOOK, textOf(bytes, WORKBOOK).replace(' state="hidden"', ''));
    expect(patched(shown, { sheets: [history] }).bytes).toEqual(shown);
  });
});

test('a print area is a name of the sheet, and goes when it is no longer wanted', () => {
  const { bytes } = patched(PLAN, { sheets: [oneRow([cell('а')], { printArea: rect('A1:C9') })] });
  expect(names(bytes)).toContain("_xlnm.Print_Area@1 'Вешки – замечания'!$A$1:$C$9");
  expect(names(patched(bytes, { sheets: [oneRow([cell('а')])] }).bytes)).toHaveLength(1);
});

test('our sheets are no grids and are told apart by their tag, not their name', () => {
  const { bytes } = patched(handmade({ sheets: { 'Вешки – показатели': ROWS } }), { sheets: [findingsSheet('План')] });
  const workbook = readWorkbook(bytes, nodeCodec);
  if (workbook.refused) throw new Error(workbook.message);
  expect(workbook.grids.map(({ sheet }) => sheet)).toEqual(['Вешки – показатели']);
  expect(workbook.ownSheets).toMatchObject([{ key: 'findings', name: 'Вешки – замечания' }]);
});
