/** Ways in which programs write cells; each must read the same. */
import { describe, expect, test } from 'vitest';
import { cellAt } from '../../core/grid/grid.js';
import { nodeCodec } from '../node/codec.js';
import { readWorkbook } from '../read.js';
import { handmade, stylesWith } from '../testing/handmade.js';

const STRINGS =
  '<si><t>раз</t></si><si><r><rPr><b/></rPr><t>дв</t></r><r><t xml:space="preserve">а </t></r><rPh sb="0" eb="1"><t>фон</t></rPh></si><si/>';

/** The cells of a sheet written as this `sheetData`, row by row: kind, text and whether a formula gives it. */
function read(sheetData: string): string[][] {
  const bytes = handmade({
    sheets: { Лист1: sheetData },
    strings: STRINGS,
    styles: stylesWith('dd.mm.yyyy', '0%'),
  });
  const workbook = readWorkbook(bytes, nodeCodec);
  if (workbook.refused) throw new Error(workbook.message);
  const [grid] = workbook.grids;
  return (grid?.cells ?? []).map((row) =>
    row.map(({ kind, text, formula }) => (kind === 'empty' && !formula ? '' : `${formula ? '=' : ''}${kind} ${text}`)),
  );
}

const codeOf = (sheetData: string): string | null => {
  const workbook = readWorkbook(handmade({ sheets: { Лист1: sheetData }, strings: STRINGS }), nodeCodec);
  return workbook.refused ? workbook.code : null;
};

const inRow = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;

describe('one cell', () => {
  test.each([
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', 'text раз'],
    ['runs put together, phonetics left out', '<c r="A1" t="s"><v>1</v></c>', 'text два '],
    ['an empty string item', '<c r="A1" t="s"><v>2</v></c>', ''],
    ['attributes in another order, either quote, spaces', "<c t = 's'  s=\"0\" r='A1' ><v>0</v></c>", 'text раз'],
    ['unknown attributes', '<c r="A1" cm="1" ph="1" t="s" x:y="r"><v>0</v></c>', 'text раз'],
    ['white space around', '<c r="A1" t="s">\n  <v>0</v>\n</c>', 'text раз'],
    ['a comment inside', '<c r="A1" t="s"><!-- <v>1</v> --><v>0</v></c>', 'text раз'],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t>а &lt; б</t></is></c>', 'text а < б'],
    ['inline runs', '<c r="A1" t="inlineStr"><is><r><t>а</t></r><r><t>б</t></r></is></c>', 'text аб'],
    ['an inline string in CDATA', '<c r="A1" t="inlineStr"><is><t><![CDATA[а & б]]></t></is></c>', 'text а & б'],
    ['spaces at the ends go unless kept', '<c r="A1" t="inlineStr"><is><t> а </t></is></c>', 'text а'],
    ['spaces kept', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> а </t></is></c>', 'text  а '],
    ['an empty inline string', '<c r="A1" t="inlineStr"><is/></c>', ''],
    ['no value', '<c r="A1" s="1"/>', ''],
    ['an empty value', '<c r="A1" t="str"><v></v></c>', ''],
    ['an empty value tag', '<c r="A1"><v/></c>', ''],
    ['a number', '<c r="A1"><v>1.1</v></c>', 'number 1,1'],
    ['a number with an exponent', '<c r="A1" t="n"><v>1.5E3</v></c>', 'number 1500'],
    ['a number as text stays text', '<c r="A1" t="str"><v>1.10</v></c>', 'text 1.10'],
    ['a share', '<c r="A1" s="2"><v>0.5</v></c>', 'number 50%'],
    ['a date', '<c r="A1" s="1"><v>44621</v></c>', 'date 01.03.2022'],
    ['an ISO date', '<c r="A1" t="d" s="1"><v>2022-03-01</v></c>', 'date 01.03.2022'],
    ['an ISO date without a date format', '<c r="A1" t="d"><v>2022-03-01T12:00:00</v></c>', 'date 01.03.2022'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', 'boolean ИСТИНА'],
    ['false', '<c r="A1" t="b"><v>0</v></c>', 'boolean ЛОЖЬ'],
    ['an error value as stored', '<c r="A1" t="e"><v>#REF!</v></c>', 'error #REF!'],
    ['a formula with its result', '<c r="A1" t="str"><f>B1&amp;"а"</f><v>б</v></c>', '=text б'],
    ['a formula without a result', '<c r="A1"><f>B1</f></c>', '=empty '],
    ['a formula with an empty result', '<c r="A1" t="str"><f>B1</f><v></v></c>', '=empty '],
    ['a shared formula', '<c r="A1"><f t="shared" si="0"/><v>3</v></c>', '=number 3'],
    ['an extension', '<c r="A1"><v>3</v><extLst><ext><v>9</v></ext></extLst></c>', 'number 3'],
    ['a style that does not exist', '<c r="A1" s="99"><v>3</v></c>', 'number 3'],
  ])('%s', (_, xml, expected) => {
    expect(read(inRow(xml))).toEqual([[expected]]);
  });
});

describe('places', () => {
  test.each([
    [
      'rows and cells without references are counted',
      '<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>',
      [
        ['number 1', 'number 2'],
        ['', ''],
        ['number 3', ''],
      ],
    ],
    [
      'gaps',
      '<row r="2"><c r="B2"><v>1</v></c></row>',
      [
        ['', ''],
        ['', 'number 1'],
      ],
    ],
    [
      'a cell without a reference follows the one before',
      '<row r="1"><c r="B1"><v>1</v></c><c><v>2</v></c></row>',
      [['', 'number 1', 'number 2']],
    ],
    [
      'a row written in two pieces',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>',
      [['number 1', 'number 2']],
    ],
    [
      'rows out of order',
      '<row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
      [['number 1'], ['number 2']],
    ],
    ['lower case references', '<row r="1"><c r="b1"><v>1</v></c></row>', [['', 'number 1']]],
    [
      'formats beyond the values',
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576" s="1" customFormat="1"/>',
      [['number 1']],
    ],
    ['no cell at all', '', [['']]],
  ])('%s', (_, rows, expected) => {
    expect(read(`<sheetData>${rows}</sheetData>`)).toEqual(expected);
  });

  test('an array formula owns all the cells it fills', () => {
    const cells =
      '<c r="A1"><f t="array" ref="A1:B2">C1:D2</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>5</v></c>';
    const rows = `<row r="1">${cells}</row><row r="2"><c r="A2"><v>3</v></c></row>`;
    expect(read(`<sheetData>${rows}</sheetData>`)).toEqual([
      ['=number 1', '=number 2', 'number 5'],
      ['=number 3', '', ''],
    ]);
  });

  test('one stray value in the last column of the last row stays small', () => {
    const rows = Array.from({ length: 300 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`);
    const far = '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const workbook = readWorkbook(
      handmade({ sheets: { Лист1: `<sheetData>${rows.join('')}${far}</sheetData>` } }),
      nodeCodec,
    );
    if (workbook.refused) throw new Error(workbook.message);
    const [grid] = workbook.grids;
    if (!grid) throw new Error('no grid');
    expect(grid.cells).toHaveLength(1_048_576);
    expect(new Set(grid.cells).size).toBe(302);
    expect(cellAt(grid, 1_048_575, 16_383).text).toBe('2');
  });
});

describe('damaged data is refused', () => {
  test.each([
    ['the data break off', '<sheetData><row r="1"><c r="A1"><v>1</v></c>'],
    ['a cell is not closed', inRow('<c r="A1"><v>1</v>')],
    ['a value is not closed', inRow('<c r="A1"><v>1')],
    ['a quote is not closed', inRow('<c r="A1><v>1</v></c>')],
    ['a string that is not there', inRow('<c r="A1" t="s"><v>7</v></c>')],
    ['a string number that is none', inRow('<c r="A1" t="s"><v>x</v></c>')],
    ['a row beyond the last', inRow('<c r="A1048577"><v>1</v></c>')],
    ['a column beyond the last', inRow('<c r="XFE1"><v>1</v></c>')],
    ['a column of many letters', inRow('<c r="ABCDEFGHIJ1"><v>1</v></c>')],
  ])('%s', (_, sheetData) => {
    expect(codeOf(sheetData)).toBe('damaged-part');
  });
});
